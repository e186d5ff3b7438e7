/** The settings of the M3 API. */
import { PlugConnectedRegular } from '@fluentui/react-icons';
import type { Environment } from '../../../../shared/environment/environment.ts';
import { type M3ApiSettings, m3ApiSchema } from '../../../../shared/m3/m3-source.ts';
import { RadioSetting } from '../../../components/choice-setting.tsx';
import { SecretSetting } from '../../../components/connection/secret-setting.tsx';
import { TrustSetting } from '../../../components/connection/trust-setting.tsx';
import { FormGroup, Wide } from '../../../components/form-grid.tsx';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { TextSetting } from '../../../components/text-setting.tsx';
import { ConnectionForm } from './connection-form.tsx';
import { GatewayChoice } from './gateway-choice.tsx';

const shape = m3ApiSchema.shape;

interface FormProps {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}

interface GroupProps {
  readonly api: M3ApiSettings;
  /** Whether M3 is reached on its grid, with a user and a password, and not through the gateway. */
  readonly onGrid: boolean;
  /** Saves what has changed of the settings. */
  readonly save: (change: Partial<M3ApiSettings>) => void;
}

export function M3ApiForm({ environment, onSave }: FormProps) {
  const { m3 } = environment;
  const { api } = m3;
  const group: GroupProps = {
    api,
    onGrid: api.version !== 'v2',
    save: (change) => onSave({ ...environment, m3: { ...m3, api: { ...api, ...change } } }),
  };
  return (
    <ConnectionForm icon={<PlugConnectedRegular />} title="M3 API">
      <ServerGroup {...group} environmentId={environment.id} />
      <AccountGroup {...group} environment={environment} onSave={onSave} />
      <ConnectionGroup {...group} />
    </ConnectionForm>
  );
}

function ServerGroup({ api, onGrid, save, environmentId }: GroupProps & { readonly environmentId: string }) {
  return (
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
        <GridAddress api={api} save={save} />
      ) : (
        <GatewayChoice environmentId={environmentId} gateway={api.gateway} />
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
  );
}

function GridAddress({ api, save }: Pick<GroupProps, 'api' | 'save'>) {
  return (
    <Wide>
      <TextSetting
        label="Address of the grid"
        value={api.gridUrl}
        schema={shape.gridUrl}
        problem="One line, at most 500 characters."
        hint="For example https://m3tst.example.com:21107. What stands before /m3api-rest."
        onSave={(gridUrl) => save({ gridUrl })}
      />
      {isUnencrypted(api) ? (
        <NoticeBar kind="warning">
          Without https everybody on the network between can read the password and the data.
        </NoticeBar>
      ) : null}
    </Wide>
  );
}

function isUnencrypted({ gridUrl }: M3ApiSettings): boolean {
  return gridUrl.startsWith('http:');
}

function AccountGroup({ api, onGrid, save, environment, onSave }: GroupProps & FormProps) {
  const { m3 } = environment;
  return (
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
  );
}

function ConnectionGroup({ api, onGrid, save }: GroupProps) {
  return (
    <FormGroup title="Connection">
      {onGrid && isUnencrypted(api) ? null : (
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
  );
}
