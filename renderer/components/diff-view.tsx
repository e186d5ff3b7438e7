import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { VisibleLine } from './code-view/visible-line.tsx';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    tableLayout: 'fixed',
  },
  head: {
    boxSizing: 'border-box',
    textAlign: 'left',
    padding: '4px 8px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  value: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'normal' },
  changed: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  none: { color: tokens.colorNeutralForeground3 },
});

interface FieldChange {
  /** The same field may occur several times, e.g. for each entry of a list. */
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Shows the value of each field before and after. An object that does not exist has no fields. */
export function DiffView(props: { readonly fields: readonly FieldChange[]; readonly label: string }) {
  const styles = useStyles();
  // Values before and after need the same room; a column without any value needs little.
  const there = props.fields.some(({ before }) => before !== null);
  return (
    <table className={styles.table} aria-label={props.label}>
      <thead>
        <tr>
          <th scope="col" className={styles.head} style={{ width: '26%' }}>
            Field
          </th>
          <th scope="col" className={styles.head} style={{ width: there ? '37%' : '24%' }}>
            Before
          </th>
          <th scope="col" className={styles.head}>
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {props.fields.map((field, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields are shown as they come and hold no state
          <tr key={index}>
            <th scope="row" className={styles.cell}>
              {field.name}
            </th>
            <td className={styles.cell}>
              <Value value={field.before} />
            </td>
            <td
              className={mergeClasses(
                styles.cell,
                field.after !== null && field.before !== field.after && styles.changed,
              )}
            >
              <Value value={field.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value(props: { readonly value: string | null }) {
  const styles = useStyles();
  if (props.value === null) return <span className={styles.none}>not there</span>;
  if (props.value === '') return <span className={styles.none}>empty</span>;
  return (
    <span className={styles.value}>
      <VisibleLine text={props.value} wraps />
    </span>
  );
}
