import {
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useLocked } from './form-lock.tsx';
import { UnverifiedMark } from './unverified-mark.tsx';

const useStyles = makeStyles({
  setting: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  // The control's own margin is taken back, so that it stands in line with the fields.
  radios: { marginInlineStart: '-8px' },
  // What is not chosen is no less there to be chosen: Fluent would grey it.
  choice: { color: tokens.colorNeutralForeground1 },
  select: { width: '100%', minWidth: 0, maxWidth: '360px', '& select': { minWidth: 0 } },
});

interface ChoiceSettingProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly onSave: (value: T) => void;
  readonly hint?: string;
  readonly unverified?: string;
}

/** One of a few values that want to be read side by side. */
export function RadioSetting<T extends string>(props: ChoiceSettingProps<T>) {
  const styles = useStyles();
  const locked = useLocked();
  return (
    <div className={styles.setting}>
      <Field label={props.label} hint={props.hint ?? null}>
        <RadioGroup
          className={styles.radios}
          value={props.value}
          disabled={locked}
          onChange={(_event, { value }) => {
            const chosen = props.choices.find((choice) => choice.value === value);
            if (chosen) props.onSave(chosen.value);
          }}
        >
          {props.choices.map((choice) => (
            <Radio
              key={choice.value}
              value={choice.value}
              label={<span className={mergeClasses(!locked && styles.choice)}>{choice.text}</span>}
            />
          ))}
        </RadioGroup>
      </Field>
      {props.unverified !== undefined && <UnverifiedMark why={props.unverified} />}
    </div>
  );
}

/** One of many values. */
export function SelectSetting<T extends string>(props: ChoiceSettingProps<T>) {
  const styles = useStyles();
  const locked = useLocked();
  return (
    <div className={styles.setting}>
      <Field label={props.label} hint={props.hint ?? null}>
        <Select
          className={styles.select}
          value={props.value}
          disabled={locked}
          onChange={(_event, { value }) => {
            const chosen = props.choices.find((choice) => choice.value === value);
            if (chosen) props.onSave(chosen.value);
          }}
        >
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </Select>
      </Field>
      {props.unverified !== undefined && <UnverifiedMark why={props.unverified} />}
    </div>
  );
}
