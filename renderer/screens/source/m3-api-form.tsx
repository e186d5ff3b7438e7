/** The settings of the M3 API. */
import { Button, Field, makeStyles } from '@fluentui/react-components';
import { DocumentKeyRegular, PlugConnectedRegular } from '@fluentui/react-icons';
import type { Environment } from '../../../shared/environment/environment.ts';
import { type GatewaySettings, type M3ApiSettings, m3ApiSchema } from '../../../shared/m3/m3-source.ts';
import { RadioSetting } from '../../components/choice-setting.tsx';
import { SecretSetting } from '../../components/connection/secret-setting.tsx';
import { TrustSetting } from '../../components/connection/trust-setting.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { FormGroup, Wide } from '../../components/form-grid.tsx';
import { useLocked } from '../../components/form-lock.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { TextSetting } from '../../components/text-setting.tsx';
import { useCall } from '../../state/engine.ts';
import { refreshEnvironments } from '../../state/environments.ts';
import { refreshSecrets } from '../../state/secrets.ts';
import { ConnectionForm } from './connection-form.tsx';

const shape = m3ApiSchema.shape;

const useStyles = makeStyles({
  facts: { marginBottom: '8px' },
});

export function M3ApiForm(props: {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}) {
  const { environment, onSave } = props;
  const { m3 } = environment;
  const { api } = m3;
  const save = (change: Partial<M3ApiSettings>) =>
    onSave({ ...environment, m3: { ...m3, api: { ...api, ...change } } });
  const onGrid = api.version !== 'v2';
  return (
    <ConnectionForm icon={<PlugConnectedRegular />} title="M3 API">
      <FormGroup title="Server">
        <Wide>
          <RadioSetting
            label="Reached"
            value={api.version}
            choices={[
              { value: 'v1', text: 'On the grid (on premise, REST v1)' },
              { value: 'v2-grid', text: 'On a newer grid (on premise, REST v2)' },
              { value: 'v2', text: 'Through the API gateway (cloud, REST v2, .ionapi file)' },
            ]}
            onSave={(version) => save({ version })}
          />
        </Wide>
        {onGrid ? (
          <Wide>
            <TextSetting
              label="Address of the grid"
              value={api.gridUrl}
              schema={shape.gridUrl}
              problem="One line, at most 500 characters."
              hint="For example https://m3tst.example.com:21107. What stands before /m3api-rest."
              onSave={(gridUrl) => save({ gridUrl })}
            />
            {api.gridUrl.startsWith('http:') ? (
              <NoticeBar kind="warning">
                Without https everybody on the network between can read the password and the data.
              </NoticeBar>
            ) : null}
          </Wide>
        ) : (
          <GatewayChoice environmentId={environment.id} gateway={api.gateway} />
        )}
        <TextSetting
          label="Company (CONO)"
          value={api.company}
          schema={shape.company}
          problem="At most 3 characters."
          hint="E-mails are those of this company. Empty: the user's own."
          onSave={(company) => save({ company })}
        />
        <TextSetting
          label="Division (DIVI)"
          value={api.division}
          schema={shape.division}
          problem="At most 3 characters."
          hint="Empty: the user's own."
          onSave={(division) => save({ division })}
        />
      </FormGroup>
      <FormGroup title="Account">
        {onGrid ? (
          <Wide>
            <TextSetting
              label="User"
              value={api.user}
              schema={shape.user}
              problem="One line, at most 128 characters."
              onSave={(user) => save({ user })}
            />
          </Wide>
        ) : null}
        <SecretSetting
          environmentId={environment.id}
          slots={['m3-password', 'ionapi']}
          label={onGrid ? 'Password' : 'Service account'}
          keeping={m3.secrets}
          onKeeping={(secrets) => onSave({ ...environment, m3: { ...m3, secrets } })}
        />
      </FormGroup>
      <FormGroup title="Connection">
        {onGrid && api.gridUrl.startsWith('http:') ? null : (
          <TrustSetting trust={api.trust} onSave={(trust) => save({ trust })} />
        )}
        <RadioSetting
          label="Proxy"
          value={api.proxy}
          choices={[
            { value: 'system', text: 'As this machine uses it' },
            { value: 'none', text: 'None' },
          ]}
          onSave={(proxy) => save({ proxy })}
        />
        <TextSetting
          label="The server may be silent for"
          value={api.silenceTimeoutS}
          schema={shape.silenceTimeoutS}
          problem="A whole number of seconds."
          after="seconds"
          onSave={(silenceTimeoutS) => save({ silenceTimeoutS })}
        />
      </FormGroup>
    </ConnectionForm>
  );
}

function GatewayChoice(props: { readonly environmentId: string; readonly gateway: GatewaySettings | null }) {
  const locked = useLocked();
  const choose = useCall('dialog:choose');
  const take = useCall('ionapi:import');
  const error = choose.error ?? take.error;
  const { gateway } = props;
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
        label="Credentials file (.ionapi)"
        hint="Of a backend service with a service account. Its secrets go to the secret store and not into the settings."
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
