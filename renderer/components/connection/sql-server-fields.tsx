/** The settings of a SQL Server: where it is, who signs in, and how the connection is protected. */
import type { Environment } from '../../../shared/environment/environment.ts';
import type { SecretSlot } from '../../../shared/environment/secrets.ts';
import type { DescribedSqlServer, SqlServerSettings } from '../../../shared/m3/sql-server-settings.ts';
import { FormGroup, Wide } from '../form-grid.tsx';
import { NoticeBar } from '../notice-bar.tsx';
import { settingFields } from '../setting-field.tsx';
import { SecretSetting } from './secret-setting.tsx';
import { TrustSetting } from './trust-setting.tsx';

export function SqlServerFields(props: {
  readonly environment: Environment;
  readonly settings: DescribedSqlServer;
  readonly values: SqlServerSettings;
  /** Which secret the password is. */
  readonly slot: SecretSlot;
  readonly onSave: (values: SqlServerSettings) => void;
  /** Takes what is said here for the whole environment: how its secrets are kept. */
  readonly onEnvironment: (environment: Environment) => void;
}) {
  const { environment, settings, values } = props;
  const { m3 } = environment;
  const save = (change: Partial<SqlServerSettings>) => props.onSave({ ...values, ...change });
  const field = settingFields(settings, values, save);
  return (
    <>
      <FormGroup title="Server">
        <Wide>{field('host')}</Wide>
        {field('reach')}
        {values.reach === 'port' ? field('port') : field('instance')}
        {field('database')}
        {field('schema')}
      </FormGroup>
      <FormGroup title="Account">
        {field('signIn')}
        {values.signIn === 'domain' ? field('domain') : null}
        {field('user')}
        <SecretSetting
          environmentId={environment.id}
          slots={[props.slot]}
          label="Password"
          keeping={m3.secrets}
          onKeeping={(secrets) => props.onEnvironment({ ...environment, m3: { ...m3, secrets } })}
        />
      </FormGroup>
      <FormGroup title="Connection">
        <Wide>
          {field('encryption')}
          {values.encryption === 'off' ? (
            <NoticeBar kind="warning">
              Without encryption everybody on the network between can read the password and the data.
            </NoticeBar>
          ) : null}
        </Wide>
        {values.encryption === 'off' ? null : (
          <TrustSetting settings={settings.trust} trust={values.trust} onSave={(trust) => save({ trust })} />
        )}
        {field('connectTimeoutS')}
        {field('silenceTimeoutS')}
        <Wide>{field('readOnlyIntent')}</Wide>
      </FormGroup>
    </>
  );
}
