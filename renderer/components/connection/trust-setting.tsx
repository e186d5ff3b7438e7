/** How a server's certificate is trusted. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import type { AuthorityFile } from '../../../shared/contract/connection.ts';
import { type Trust, trustSchema } from '../../../shared/m3/m3-source.ts';
import { useCall } from '../../state/engine.ts';
import { RadioSetting } from '../choice-setting.tsx';
import { Wide } from '../form-grid.tsx';
import { useLocked } from '../form-lock.tsx';
import { TextSetting } from '../text-setting.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: '8px' },
  name: { flexGrow: 1, minWidth: 0 },
  quiet: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export function TrustSetting(props: { readonly trust: Trust; readonly onSave: (trust: Trust) => void }) {
  const { trust, onSave } = props;
  return (
    <Wide>
      <RadioSetting
        label="Certificate of the server"
        value={trust.by}
        choices={[
          { value: 'system', text: 'Trusted as this machine trusts it' },
          { value: 'authority', text: 'Issued by an authority of its own' },
          { value: 'pin', text: 'Exactly one certificate, by its fingerprint' },
        ]}
        onSave={(by) => onSave({ ...trust, by })}
      />
      {trust.by === 'authority' ? <AuthorityChoice {...props} /> : null}
      {trust.by === 'pin' ? (
        <TextSetting
          label="SHA-256 fingerprint"
          value={trust.pin}
          schema={trustSchema.shape.pin}
          problem="64 hexadecimal digits in lower case, without colons."
          hint="A test of the connection shows the fingerprint of the certificate. Compare it with what the administrator says."
          code
          onSave={(pin) => onSave({ ...trust, pin })}
        />
      ) : null}
    </Wide>
  );
}

function AuthorityChoice({
  trust,
  onSave,
}: {
  readonly trust: Trust;
  readonly onSave: (trust: Trust) => void;
}) {
  const styles = useStyles();
  const locked = useLocked();
  const choose = useCall('dialog:choose');
  const read = useCall('authority:read');
  const error = choose.error ?? read.error;
  const take = async () => {
    const chosen = await choose.start({ purpose: 'authority', suggestion: '' });
    if (chosen === undefined || chosen === null) return;
    const file: AuthorityFile | undefined = await read.start({ path: chosen.path });
    if (file !== undefined) onSave({ ...trust, authorityPem: file.pem, authorityName: file.name });
  };
  return (
    <Field
      label="Certificate of the authority"
      hint="A PEM or DER file. It is no secret: it is kept with the settings and travels with the profile."
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
