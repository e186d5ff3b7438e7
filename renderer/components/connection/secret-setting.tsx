/**
 * Whether and how the secret of a connection is held. The secret itself is entered in a separate window and never comes
 * here.
 */
import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { KeyRegular } from '@fluentui/react-icons';
import type { SecretState } from '../../../shared/contract/channels.ts';
import type { SecretSlot } from '../../../shared/environment/secrets.ts';
import { M3_SOURCE, type SecretKeeping } from '../../../shared/m3/m3-source.ts';
import { useSecretsCanBeKept } from '../../state/app-info.ts';
import { useSecrets } from '../../state/secrets.ts';
import { SelectSetting } from '../choice-setting.tsx';
import { useLocked } from '../form-lock.tsx';
import { choicesOf, wordsOf } from '../setting-field.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  state: { color: tokens.colorNeutralForeground1 },
});

const HELD: Readonly<Record<SecretState['held'], string>> = {
  kept: 'Kept in the secret store of this system.',
  session: 'Kept until Muster ends.',
  elsewhere: 'Entered for another server or account; it is asked for anew.',
  none: 'Not entered. It is asked for when it is needed.',
};

/** What the setting says where this system cannot keep a secret. */
const WITHOUT_STORE = {
  choices: choicesOf({
    options: { ...M3_SOURCE.secrets.options, keep: 'In a secret store, once there is one' },
  }),
  hint: 'This system offers no secret store that encrypts. Nothing is written; it is kept until Muster ends.',
};

export function SecretSetting(props: {
  readonly environmentId: string;
  /** Which secret this is; of several, the one that the environment needs. */
  readonly slots: readonly SecretSlot[];
  readonly label: string;
  readonly keeping: SecretKeeping;
  readonly onKeeping: (keeping: SecretKeeping) => void;
}) {
  const styles = useStyles();
  const locked = useLocked();
  const secretsCanBeKept = useSecretsCanBeKept();
  const { secrets, enter, forget, error } = useSecrets(props.environmentId);
  const secret = secrets.find(({ slot }) => props.slots.includes(slot));
  return (
    <>
      <Field
        label={props.label}
        validationState={error ? 'error' : 'none'}
        validationMessage={error?.message ?? null}
      >
        <div className={styles.row}>
          <span className={styles.state}>
            {props.keeping === 'ask' ? 'Asked for at every use.' : HELD[secret?.held ?? 'none']}
          </span>
          {secret !== undefined && secret.slot !== 'ionapi' && props.keeping !== 'ask' ? (
            <Button size="small" icon={<KeyRegular />} disabled={locked} onClick={() => enter(secret.slot)}>
              {secret.held === 'none' || secret.held === 'elsewhere' ? 'Enter…' : 'Change…'}
            </Button>
          ) : null}
          {secret !== undefined && secret.held !== 'none' ? (
            <Button size="small" appearance="subtle" disabled={locked} onClick={() => forget(secret.slot)}>
              Forget
            </Button>
          ) : null}
        </div>
      </Field>
      <SelectSetting
        {...wordsOf(M3_SOURCE.secrets, props.keeping)}
        value={props.keeping}
        choices={choicesOf(M3_SOURCE.secrets)}
        {...(secretsCanBeKept ? {} : WITHOUT_STORE)}
        onSave={props.onKeeping}
      />
    </>
  );
}
