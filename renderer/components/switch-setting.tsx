import { Field, makeStyles, Switch } from '@fluentui/react-components';
import { useLocked } from './form-lock.tsx';
import { UnverifiedMark } from './unverified-mark.tsx';

const useStyles = makeStyles({
  setting: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  // The control's own margin is taken back, so that it stands in line with the fields.
  switch: { marginInlineStart: '-8px' },
});

/** A yes or no, saved at once. */
export function SwitchSetting(props: {
  readonly label: string;
  readonly value: boolean;
  readonly onSave: (value: boolean) => void;
  readonly hint?: string;
  readonly unverified?: string;
}) {
  const styles = useStyles();
  const locked = useLocked();
  return (
    <div className={styles.setting}>
      <Field hint={props.hint ?? null}>
        <Switch
          className={styles.switch}
          label={props.label}
          checked={props.value}
          disabled={locked}
          onChange={(_event, { checked }) => props.onSave(checked)}
        />
      </Field>
      {props.unverified !== undefined && <UnverifiedMark why={props.unverified} />}
    </div>
  );
}
