import { makeStyles, mergeClasses, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useLocked } from './form-lock.tsx';
import { SettingFrame, type SettingWords } from './setting-frame.tsx';

const useStyles = makeStyles({
  // Takes back the control's own margin, so that it is in line with the fields.
  radios: { marginInlineStart: '-8px' },
  // Fluent greys the choices that are not chosen, although they can be chosen just as well.
  choice: { color: tokens.colorNeutralForeground1 },
  select: { width: '100%', minWidth: 0, maxWidth: '360px', '& select': { minWidth: 0 } },
});

interface ChoiceSettingProps<T extends string> extends SettingWords {
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly onSave: (value: T) => void;
}

/** Saves the choice whose value was selected. */
function save<T extends string>({ choices, onSave }: ChoiceSettingProps<T>, value: string): void {
  const chosen = choices.find((choice) => choice.value === value);
  if (chosen) onSave(chosen.value);
}

/** One of a few values that are best read side by side. */
export function RadioSetting<T extends string>(props: ChoiceSettingProps<T>) {
  const styles = useStyles();
  const locked = useLocked();
  return (
    <SettingFrame words={props}>
      <RadioGroup
        className={styles.radios}
        value={props.value}
        disabled={locked}
        onChange={(_event, { value }) => save(props, value)}
      >
        {props.choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            label={<span className={mergeClasses(!locked && styles.choice)}>{choice.text}</span>}
          />
        ))}
      </RadioGroup>
    </SettingFrame>
  );
}

/** One of many values. */
export function SelectSetting<T extends string>(props: ChoiceSettingProps<T>) {
  const styles = useStyles();
  const locked = useLocked();
  return (
    <SettingFrame words={props}>
      <Select
        className={styles.select}
        value={props.value}
        disabled={locked}
        onChange={(_event, { value }) => save(props, value)}
      >
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </SettingFrame>
  );
}
