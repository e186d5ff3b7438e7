/** How a server's certificate is trusted. */
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import type { AuthorityFile } from '../../../shared/contract/connection.ts';
import type { DescribedTrust, Trust } from '../../../shared/m3/trust-settings.ts';
import { useCall } from '../../state/engine.ts';
import { Wide } from '../form-grid.tsx';
import { useLocked } from '../form-lock.tsx';
import { settingFields, wordsOf } from '../setting-field.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: '8px' },
  name: { flexGrow: 1, minWidth: 0 },
});

interface TrustSettingProps {
  readonly settings: DescribedTrust;
  readonly trust: Trust;
  readonly onSave: (trust: Trust) => void;
}

export function TrustSetting(props: TrustSettingProps) {
  const { settings, trust } = props;
  const field = settingFields(settings, trust, (change) => props.onSave({ ...trust, ...change }));
  return (
    <Wide>
      {field('by')}
      {trust.by === 'authority' ? <AuthorityChoice {...props} /> : null}
      {trust.by === 'pin' ? field('pin') : null}
    </Wide>
  );
}

function AuthorityChoice({ settings, trust, onSave }: TrustSettingProps) {
  const styles = useStyles();
  const locked = useLocked();
  const choose = useCall('dialog:choose');
  const read = useCall('authority:read');
  const error = choose.error ?? read.error;
  const { label, hint } = wordsOf(settings.authorityName, trust.authorityName);
  const take = async () => {
    const chosen = await choose.start({ purpose: 'authority', suggestion: '' });
    if (chosen === undefined || chosen === null) return;
    const file: AuthorityFile | undefined = await read.start({ path: chosen.path });
    if (file !== undefined) onSave({ ...trust, authorityPem: file.pem, authorityName: file.name });
  };
  return (
    <Field
      label={label}
      hint={hint ?? null}
      validationState={error ? 'error' : 'none'}
      validationMessage={error?.message ?? null}
    >
      {(field) => (
        <div className={styles.row}>
          <Input
            {...field}
            className={styles.name}
            readOnly
            disabled={locked}
            value={trust.authorityName}
            placeholder="No file chosen"
          />
          <Button
            icon={<DocumentRegular />}
            disabled={locked || choose.busy || read.busy}
            onClick={() => void take()}
          >
            Choose…
          </Button>
        </div>
      )}
    </Field>
  );
}
