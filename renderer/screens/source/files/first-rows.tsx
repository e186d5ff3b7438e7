/** The first rows of a file, with the column of each field. */
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { EXTRACTS, type FieldName } from '../../../../shared/m3/extracts.ts';
import { FIELD_WORDS } from '../../../../shared/m3/field-words.ts';
import type { InspectedFile } from '../../../../shared/m3/inspected-file.ts';
import type { FileReading } from '../../../../shared/m3/reading.ts';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { assignColumn } from './assign-column.ts';
import { columnsWords } from './reading-words.ts';

/** More columns than this are not shown; the whole of CMNUSR has about sixty. */
const MOST_COLUMNS = 120;

const useStyles = makeStyles({
  tableBox: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    padding: '8px 12px',
    textAlign: 'start',
    verticalAlign: 'top',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    minWidth: '136px',
  },
  columnName: {
    display: 'block',
    marginBottom: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    maxWidth: '240px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  cell: {
    padding: '0 12px',
    height: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    maxWidth: '320px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'pre',
  },
  ignored: { color: tokens.colorNeutralForeground3 },
  reason: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function FirstRows(props: {
  readonly file: InspectedFile;
  readonly disabled: boolean;
  readonly onChange: (reading: FileReading) => void;
}) {
  const styles = useStyles();
  const { file } = props;
  const { columns } = file.reading;
  const shown = columns.slice(0, MOST_COLUMNS);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section className={styles.tableBox} tabIndex={0} aria-label="First rows">
        <table className={styles.table}>
          <thead>
            <tr>
              {shown.map((field, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its position alone
                <ColumnHead key={at} {...props} at={at} field={field} />
              ))}
            </tr>
          </thead>
          <tbody>
            {file.firstRows.map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its position alone
              <tr key={line}>
                {shown.map((field, at) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: see above
                    key={at}
                    className={field === null ? `${styles.cell} ${styles.ignored}` : styles.cell}
                    title={row[at]}
                  >
                    {row[at] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {file.firstRows.length > 0 ? null : <NoRow form={file.reading.form} />}
      <p className={styles.reason}>{columnsWords(file.reasons.columns, columns.length - shown.length)}</p>
    </>
  );
}

/** The head of a column, where the field that it carries is chosen. */
function ColumnHead(props: {
  readonly file: InspectedFile;
  readonly at: number;
  readonly field: FieldName | null;
  readonly disabled: boolean;
  readonly onChange: (reading: FileReading) => void;
}) {
  const styles = useStyles();
  const { file, at, field, disabled, onChange } = props;
  const { reading } = file;
  const name = file.columnNames[at] ?? `Column ${at + 1}`;
  const choose = (value: string) => {
    const chosen = value === '' ? null : (value as FieldName);
    onChange({ ...reading, columns: assignColumn(reading.columns, at, chosen) });
  };
  return (
    <th scope="col" className={styles.head}>
      <span className={styles.columnName} title={name}>
        {name}
      </span>
      <Select
        size="small"
        disabled={disabled}
        aria-label={`What column ${at + 1}, ${name}, carries`}
        value={field ?? ''}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">Ignored</option>
        {EXTRACTS[file.kind].fields.map((one) => (
          <option key={one.field} value={one.field}>
            {FIELD_WORDS[one.field]}
            {one.required ? ' (needed)' : ''}
          </option>
        ))}
      </Select>
    </th>
  );
}

function NoRow({ form }: { readonly form: FileReading['form'] }) {
  return (
    <NoticeBar kind="warning">
      No row follows the names of the columns. Check the{' '}
      {form === 'sheet'
        ? 'sheet; if it is right, it'
        : 'encoding and the delimiter; if they are right, the file'}{' '}
      holds no rows.
    </NoticeBar>
  );
}
