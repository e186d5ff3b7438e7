/** How the text of a delimited file, or the sheet of a workbook, is read. */
import { Field, Select } from '@fluentui/react-components';
import type { InspectedFile } from '../../../../shared/m3/inspected-file.ts';
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
} from '../../../../shared/m3/reading.ts';
import { DELIMITER_WORDS, ENCODING_WORDS, ROWS_WORDS } from '../../../components/format-words.ts';

interface ChoiceProps<Reading extends FileReading> {
  readonly file: InspectedFile;
  readonly reading: Reading;
  readonly disabled: boolean;
  readonly onChange: (reading: FileReading) => void;
}

export function DelimitedChoices({ file, reading, disabled, onChange }: ChoiceProps<DelimitedReading>) {
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

export function SheetChoices({ file, reading, disabled, onChange }: ChoiceProps<SheetReading>) {
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
