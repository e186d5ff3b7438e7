import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  tableBox: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    padding: '4px 12px',
    textAlign: 'start',
    whiteSpace: 'pre',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    unicodeBidi: 'isolate',
  },
  columnHead: {
    padding: '4px 12px',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** A few rows exactly as they are on the server. */
export function SampleTable(props: {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={styles.tableBox} tabIndex={0} aria-label={props.label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {props.columns.map((name) => (
              <th key={name} scope="col" className={styles.columnHead}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its position alone
            <tr key={at}>
              {row.map((value, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <td key={column} className={styles.cell}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
