/** The API gateway, and the account for it, as the .ionapi file says them. */
import { Button, Field, makeStyles } from '@fluentui/react-components';
import { DocumentKeyRegular } from '@fluentui/react-icons';
import { type GatewaySettings, M3_API } from '../../../../shared/m3/api-settings.ts';
import { FactList } from '../../../components/fact-list.tsx';
import { Wide } from '../../../components/form-grid.tsx';
import { useLocked } from '../../../components/form-lock.tsx';
import { wordsOf } from '../../../components/setting-field.tsx';
import { useCall } from '../../../state/engine.ts';
import { refreshEnvironments } from '../../../state/environments.ts';
import { refreshSecrets } from '../../../state/secrets.ts';

const useStyles = makeStyles({
  facts: { marginBottom: '8px' },
});

export function GatewayChoice(props: {
  readonly environmentId: string;
  readonly gateway: GatewaySettings | null;
}) {
  const locked = useLocked();
  const choose = useCall('dialog:choose');
  const take = useCall('ionapi:import');
  const error = choose.error ?? take.error;
  const { gateway } = props;
  const { label, hint } = wordsOf(M3_API.gateway, gateway);
  const chooseFile = async () => {
    const chosen = await choose.start({ purpose: 'ionapi', suggestion: '' });
    if (chosen === undefined || chosen === null) return;
    if ((await take.start({ id: props.environmentId, path: chosen.path })) === undefined) return;
    await refreshEnvironments();
    await refreshSecrets();
  };
  return (
    <Wide>
      <Field
        label={label}
        hint={hint ?? null}
        validationState={error ? 'error' : 'none'}
        validationMessage={error ? `${error.message} ${error.hint ?? ''}` : null}
      >
        <div>
          {gateway === null ? null : <GatewayFacts gateway={gateway} />}
          <Button
            icon={<DocumentKeyRegular />}
            disabled={locked || choose.busy || take.busy}
            onClick={() => void chooseFile()}
          >
            {gateway === null ? 'Choose…' : 'Choose another…'}
          </Button>
        </div>
      </Field>
    </Wide>
  );
}

function GatewayFacts({ gateway }: { readonly gateway: GatewaySettings }) {
  const styles = useStyles();
  const facts: readonly [string, string][] = [
    ['Tenant', gateway.tenant],
    ['Client', gateway.clientName],
    ['API', gateway.apiUrl],
    ['Sign-in', gateway.authorizationUrl],
  ];
  return (
    <div className={styles.facts}>
      <FactList facts={facts} />
    </div>
  );
}
