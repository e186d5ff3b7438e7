import { makeStyles, Switch } from '@fluentui/react-components';
import { useLocked } from './form-lock.tsx';
import { SettingFrame, type SettingWords } from './setting-frame.tsx';

const useStyles = makeStyles({
  // Takes back the control's own margin, so that it is in line with the fields.
  switch: { marginInlineStart: '-8px' },
});

/** A yes or no, saved at once. */
export function SwitchSetting(
  props: SettingWords & { readonly value: boolean; readonly onSave: (value: boolean) => void },
) {
  const styles = useStyles();
  const locked = useLocked();
  // A switch shows its own label.
  const { label, ...words } = props;
  return (
    <SettingFrame words={words}>
      <Switch
        className={styles.switch}
        label={label}
        checked={props.value}
        disabled={locked}
        onChange={(_event, { checked }) => props.onSave(checked)}
      />
    </SettingFrame>
  );
}
