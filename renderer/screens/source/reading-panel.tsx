/** How one file is read: each choice with its reason, and the first rows with the column of each field. */

import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { EXTRACTS, type FieldName } from '../../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import {
  CUTS,
  type Cut,
  type DelimitedReading,
  ENCODINGS,
  type FileReading,
  ROWS_CHOICES,
  type RowsChoice,
  type SheetReading,
  type TextEncodingName,
} from '../../../shared/m3/reading.ts';
import { DELIMITER_WORDS, ENCODING_WORDS, FIELD_WORDS, ROWS_WORDS } from '../../components/field-words.ts';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { counted } from '../../state/format.ts';
import { BesideTable } from './beside-table.tsx';
import { ReadingQuestions } from './reading-questions.tsx';

/** More columns than this are not drawn; CMNUSR whole has about sixty. */
const MOST_COLUMNS = 120;

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '16px',
    // A hint of two lines below one of them must not move the others.
    alignItems: 'start',
  },
  // A list grows as wide as its longest choice, unless it is told to fit.
  choice: { minWidth: 0 },
  fitting: {
    minWidth: 0,
    width: '100%',
    '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
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

/** A field stands in one column alone: choosing it for another column moves it there. */
function assign(
  columns: readonly (FieldName | null)[],
  at: number,
  field: FieldName | null,
): readonly (FieldName | null)[] {
  return columns.map((one, index) => {
    if (index === at) return field;
    return one === field ? null : one;
  });
}

export function ReadingPanel(props: {
  readonly file: InspectedFile;
  /** Whether it carries its own title; a tab above may already do so. */
  readonly titled: boolean;
  readonly disabled: boolean;
  readonly onChange: (reading: FileReading) => void;
}) {
  const styles = useStyles();
  const { file, disabled, onChange } = props;
  const { reading } = file;
  const missing = file.missing.map((field) => FIELD_WORDS[field]).join(', ');
  return (
    <section aria-label={`How ${file.name} is read`} className={styles.panel}>
      {props.titled ? <h2 className={styles.heading}>How {file.name} is read</h2> : null}
      <div className={styles.choices}>
        {reading.form === 'sheet' ? (
          <SheetChoices {...props} reading={reading} />
        ) : (
          <DelimitedChoices {...props} reading={reading} />
        )}
        <HeaderChoice {...props} />
      </div>
      <ReadingQuestions file={file} disabled={disabled} onAnswer={onChange} />
      {missing === '' || file.questions.length > 0 ? null : (
        <NoticeBar kind="warning">
          No column is chosen for {missing}. {whereToLook(file)}
        </NoticeBar>
      )}
      <FirstRows {...props} />
      <BesideTable file={file} />
    </section>
  );
}

/** Which of the first lines names the columns. */
function HeaderChoice(props: {
  readonly file: InspectedFile;
  readonly disabled: boolean;
  readonly onChange: (reading: FileReading) => void;
}) {
  const styles = useStyles();
  const { file, disabled, onChange } = props;
  const { reading, firstLines } = file;
  const word = reading.form === 'sheet' ? 'Row' : 'Line';
  const current = reading.above + 1;
  const choices =
    firstLines.some(({ line }) => line === current) || !reading.header
      ? firstLines
      : [...firstLines, { line: current, text: file.columnNames.join(' · ') }];
  return (
    <Field label="Names of the columns" hint={file.reasons.header} className={styles.choice}>
      <Select
        className={styles.fitting}
        disabled={disabled}
        value={reading.header ? String(current) : ''}
        onChange={(_, { value }) =>
          onChange(
            value === ''
              ? { ...reading, header: false }
              : { ...reading, header: true, above: Number(value) - 1 },
          )
        }
      >
        <option value="">No {word.toLowerCase()} names them</option>
        {choices.map(({ line, text }) => (
          <option key={line} value={line}>
            {word} {line}: {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A choice of how the file is read. */
interface ChoiceProps<Reading extends FileReading> {
  readonly file: InspectedFile;
  readonly reading: Reading;
  readonly disabled: boolean;
  readonly onChange: (reading: FileReading) => void;
}

function DelimitedChoices({ file, reading, disabled, onChange }: ChoiceProps<DelimitedReading>) {
  return (
    <>
      <Field label="Encoding" hint={file.reasons.encoding}>
        <Select
          disabled={disabled}
          value={reading.encoding}
          onChange={(_, { value }) => onChange({ ...reading, encoding: value as TextEncodingName })}
        >
          {ENCODINGS.map((encoding) => (
            <option key={encoding} value={encoding}>
              {ENCODING_WORDS[encoding]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Delimiter" hint={file.reasons.delimiter}>
        <Select
          disabled={disabled}
          value={reading.delimiter}
          onChange={(_, { value }) => onChange({ ...reading, delimiter: value as Cut })}
        >
          {CUTS.map((delimiter) => (
            <option key={delimiter} value={delimiter}>
              {DELIMITER_WORDS[delimiter]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function SheetChoices({ file, reading, disabled, onChange }: ChoiceProps<SheetReading>) {
  return (
    <>
      <Field label="Sheet" hint={file.reasons.sheet}>
        <Select
          disabled={disabled}
          value={reading.sheet}
          onChange={(_, { value }) => onChange({ ...reading, sheet: value })}
        >
          {file.sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
              {file.hiddenSheets.includes(sheet) ? ' (hidden)' : ''}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Rows">
        <Select
          disabled={disabled}
          value={reading.rows ?? 'all'}
          onChange={(_, { value }) => onChange({ ...reading, rows: value as RowsChoice })}
        >
          {ROWS_CHOICES.map((rows) => (
            <option key={rows} value={rows}>
              {ROWS_WORDS[rows]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** A wrong delimiter leaves the whole row in one column; with several columns it is right. */
function whereToLook({ reading, columnNames }: InspectedFile): string {
  if (reading.form === 'sheet') return 'Choose it in the head of its column, or check the sheet.';
  if (columnNames.length < 2) return 'The whole row is one column: check the delimiter.';
  return 'Choose it in the head of its column.';
}

function FirstRows(props: {
  readonly file: InspectedFile;
  readonly disabled: boolean;
  readonly onChange: (reading: FileReading) => void;
}) {
  const styles = useStyles();
  const { file, disabled, onChange } = props;
  const { reading } = file;
  const fields = EXTRACTS[file.kind].fields;
  const columns = reading.columns.slice(0, MOST_COLUMNS);
  const hidden = reading.columns.length - columns.length;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section className={styles.tableBox} tabIndex={0} aria-label="First rows">
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((field, at) => {
                const name = file.columnNames[at] ?? `Column ${at + 1}`;
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its position alone
                  <th key={at} scope="col" className={styles.head}>
                    <span className={styles.columnName} title={name}>
                      {name}
                    </span>
                    <Select
                      size="small"
                      disabled={disabled}
                      aria-label={`What column ${at + 1}, ${name}, carries`}
                      value={field ?? ''}
                      onChange={(_, { value }) =>
                        onChange({
                          ...reading,
                          columns: assign(reading.columns, at, value === '' ? null : (value as FieldName)),
                        })
                      }
                    >
                      <option value="">Ignored</option>
                      {fields.map((one) => (
                        <option key={one.field} value={one.field}>
                          {FIELD_WORDS[one.field]}
                          {one.required ? ' (needed)' : ''}
                        </option>
                      ))}
                    </Select>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {file.firstRows.map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its position alone
              <tr key={line}>
                {columns.map((field, at) => (
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
      {file.firstRows.length > 0 ? null : (
        <NoticeBar kind="warning">
          No row follows the names of the columns. Check the{' '}
          {reading.form === 'sheet'
            ? 'sheet; if it is right, it'
            : 'encoding and the delimiter; if they are right, the file'}{' '}
          holds no rows.
        </NoticeBar>
      )}
      <p className={styles.reason}>
        Columns: {file.reasons.columns.charAt(0).toLowerCase()}
        {file.reasons.columns.slice(1)}
        {hidden > 0
          ? `. ${counted(hidden, 'further column')} not shown; ignored unless named in the header`
          : ''}
        .
      </p>
    </>
  );
}
