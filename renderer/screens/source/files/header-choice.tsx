import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { InspectedFile } from '../../../../shared/m3/inspected-file.ts';
import type { FileReading } from '../../../../shared/m3/reading.ts';
import { headerLines } from './header-lines.ts';

const useStyles = makeStyles({
  // A list is as wide as its longest choice, unless it is told to fit.
  choice: { minWidth: 0 },
  fitting: {
    minWidth: 0,
    width: '100%',
    '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
});

/** Which of the first lines names the columns. */
export function HeaderChoice(props: {
  readonly file: InspectedFile;
  readonly disabled: boolean;
  readonly onChange: (reading: FileReading) => void;
}) {
  const styles = useStyles();
  const { file, disabled, onChange } = props;
  const { reading } = file;
  const word = reading.form === 'sheet' ? 'Row' : 'Line';
  const current = reading.above + 1;
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
        {headerLines(file).map(({ line, text }) => (
          <option key={line} value={line}>
            {word} {line}: {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
