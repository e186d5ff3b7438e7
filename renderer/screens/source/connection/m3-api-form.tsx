/** The settings of the M3 API. */
import { PlugConnectedRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Environment } from '../../../../shared/environment/environment.ts';
import { M3_API, type M3ApiSettings } from '../../../../shared/m3/api-settings.ts';
import { SecretSetting } from '../../../components/connection/secret-setting.tsx';
import { TrustSetting } from '../../../components/connection/trust-setting.tsx';
import { FormGroup, Wide } from '../../../components/form-grid.tsx';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { settingFields } from '../../../components/setting-field.tsx';
import { ConnectionForm } from './connection-form.tsx';
import { GatewayChoice } from './gateway-choice.tsx';

interface FormProps {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}

export function M3ApiForm({ environment, onSave }: FormProps) {
  const { m3 } = environment;
  const { api } = m3;
  const save = (change: Partial<M3ApiSettings>) =>
    onSave({ ...environment, m3: { ...m3, api: { ...api, ...change } } });
  const field = settingFields(M3_API, api, save);
  // On its grid M3 takes a user and a password; else it is reached through the gateway.
  const onGrid = api.version !== 'v2';
  return (
    <ConnectionForm icon={<PlugConnectedRegular />} title={M3_API.version.place.title}>
      <FormGroup title="Server">
        <Wide>{field('version')}</Wide>
        {onGrid ? (
          <GridAddress api={api}>{field('gridUrl')}</GridAddress>
        ) : (
          <GatewayChoice environmentId={environment.id} gateway={api.gateway} />
        )}
        {field('company')}
        {field('division')}
      </FormGroup>
      <FormGroup title="Account">
        {onGrid ? <Wide>{field('user')}</Wide> : null}
        <SecretSetting
          environmentId={environment.id}
          slots={['m3-password', 'ionapi']}
          label={onGrid ? 'Password' : 'Service account'}
          keeping={m3.secrets}
          onKeeping={(secrets) => onSave({ ...environment, m3: { ...m3, secrets } })}
        />
      </FormGroup>
      <FormGroup title="Connection">
        {onGrid && isUnencrypted(api) ? null : (
          <TrustSetting settings={M3_API.trust} trust={api.trust} onSave={(trust) => save({ trust })} />
        )}
        {field('proxy')}
        {field('silenceTimeoutS')}
      </FormGroup>
    </ConnectionForm>
  );
}

function GridAddress({ api, children }: { readonly api: M3ApiSettings; readonly children: ReactNode }) {
  return (
    <Wide>
      {children}
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
