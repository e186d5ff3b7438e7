import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useCall } from '../state/engine.ts';

const useStyles = makeStyles({
  folder: { display: 'flex', columnGap: '8px' },
  path: {
    flexGrow: 1,
    minWidth: 0,
    '& input': { fontFamily: tokens.fontFamilyMonospace },
    '& input::placeholder': { fontFamily: tokens.fontFamilyBase },
  },
});

/** A folder of this machine. It is chosen, never typed: what a program is started in comes from a person's hand. */
export function FolderSetting(props: {
  readonly label: string;
  readonly hint?: string;
  readonly none: string;
  readonly purpose: 'landmark-folder';
  readonly value: string;
  readonly onSave: (folder: string) => void;
}) {
  const styles = useStyles();
  const choose = useCall('dialog:choose');
  return (
    <Field
      label={props.label}
      hint={props.hint ?? null}
      validationState={choose.error ? 'error' : 'none'}
      validationMessage={choose.error?.message ?? null}
    >
      {(field) => (
        <div className={styles.folder}>
          <Input {...field} className={styles.path} readOnly value={props.value} placeholder={props.none} />
          <Button
            icon={<FolderOpenRegular />}
            disabled={choose.busy}
            onClick={async () => {
              const chosen = await choose.start({ purpose: props.purpose, suggestion: props.value });
              if (chosen) props.onSave(chosen.path);
            }}
          >
            Choose…
          </Button>
          {props.value !== '' && <Button onClick={() => props.onSave('')}>Clear</Button>}
        </div>
      )}
    </Field>
  );
}
