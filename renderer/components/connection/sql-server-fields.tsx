/** The settings of a SQL Server: where it is, who signs in, and how the connection is kept. */
import type { Environment } from '../../../shared/environment/environment.ts';
import type { SecretSlot } from '../../../shared/environment/secrets.ts';
import { type SqlServerSettings, sqlServerSchema } from '../../../shared/m3/m3-source.ts';
import { RadioSetting } from '../choice-setting.tsx';
import { FormGroup, Wide } from '../form-grid.tsx';
import { NoticeBar } from '../notice-bar.tsx';
import { SwitchSetting } from '../switch-setting.tsx';
import { TextSetting } from '../text-setting.tsx';
import { SecretSetting } from './secret-setting.tsx';
import { TrustSetting } from './trust-setting.tsx';

const shape = sqlServerSchema.shape;
const NAME_PROBLEM = 'One line, at most 128 characters.';
const SECONDS_PROBLEM = 'A whole number of seconds.';

interface SqlServerFieldsProps {
  readonly environment: Environment;
  readonly settings: SqlServerSettings;
  /** Which secret the password is. */
  readonly slot: SecretSlot;
  readonly databaseHint: string;
  readonly schemaHint: string;
  readonly userHint: string;
  readonly onSave: (settings: SqlServerSettings) => void;
  /** Takes what is set here for the whole environment: how its secrets are kept. */
  readonly onEnvironment: (environment: Environment) => void;
}

/** Saves what has changed of the settings. */
type Save = (change: Partial<SqlServerSettings>) => void;

export function SqlServerFields(props: SqlServerFieldsProps) {
  const { settings } = props;
  const save: Save = (change) => props.onSave({ ...settings, ...change });
  return (
    <>
      <ServerGroup {...props} save={save} />
      <AccountGroup {...props} save={save} />
      <ConnectionGroup settings={settings} save={save} />
    </>
  );
}

function ServerGroup(props: SqlServerFieldsProps & { readonly save: Save }) {
  const { settings: sql, save } = props;
  return (
    <FormGroup title="Server">
      <Wide>
        <TextSetting
          label="Host"
          value={sql.host}
          schema={shape.host}
          problem="One line, at most 255 characters."
          hint="Name or address of the database server."
          onSave={(host) => save({ host })}
        />
      </Wide>
      <PortOrInstance settings={sql} save={save} />
      <TextSetting
        label="Database"
        value={sql.database}
        schema={shape.database}
        problem={NAME_PROBLEM}
        hint={props.databaseHint}
        onSave={(database) => save({ database })}
      />
      <TextSetting
        label="Schema"
        value={sql.schema}
        schema={shape.schema}
        problem={NAME_PROBLEM}
        hint={props.schemaHint}
        onSave={(schema) => save({ schema })}
      />
    </FormGroup>
  );
}

function PortOrInstance({
  settings: sql,
  save,
}: {
  readonly settings: SqlServerSettings;
  readonly save: Save;
}) {
  return (
    <>
      <RadioSetting
        label="Found by"
        value={sql.reach}
        choices={[
          { value: 'port', text: 'Port' },
          { value: 'instance', text: 'Instance name' },
        ]}
        onSave={(reach) => save({ reach })}
      />
      {sql.reach === 'port' ? (
        <TextSetting
          label="Port"
          value={sql.port}
          schema={shape.port}
          problem="A whole number from 1 to 65,535."
          hint="Usually 1433."
          onSave={(port) => save({ port })}
        />
      ) : (
        <TextSetting
          label="Instance"
          value={sql.instance}
          schema={shape.instance}
          problem={NAME_PROBLEM}
          hint="Asked of the SQL Server Browser, UDP port 1434."
          onSave={(instance) => save({ instance })}
        />
      )}
    </>
  );
}

function AccountGroup(props: SqlServerFieldsProps & { readonly save: Save }) {
  const { environment, settings: sql, save } = props;
  const { m3 } = environment;
  return (
    <FormGroup title="Account">
      <RadioSetting
        label="Sign in with"
        value={sql.signIn}
        choices={[
          { value: 'sql', text: 'SQL login' },
          { value: 'domain', text: 'Domain account (NTLM)' },
        ]}
        onSave={(signIn) => save({ signIn })}
      />
      {sql.signIn === 'domain' ? (
        <TextSetting
          label="Domain"
          value={sql.domain}
          schema={shape.domain}
          problem={NAME_PROBLEM}
          onSave={(domain) => save({ domain })}
        />
      ) : null}
      <TextSetting
        label="User"
        value={sql.user}
        schema={shape.user}
        problem={NAME_PROBLEM}
        hint={props.userHint}
        onSave={(user) => save({ user })}
      />
      <SecretSetting
        environmentId={environment.id}
        slots={[props.slot]}
        label="Password"
        keeping={m3.secrets}
        onKeeping={(secrets) => props.onEnvironment({ ...environment, m3: { ...m3, secrets } })}
      />
    </FormGroup>
  );
}

function ConnectionGroup({
  settings: sql,
  save,
}: {
  readonly settings: SqlServerSettings;
  readonly save: Save;
}) {
  return (
    <FormGroup title="Connection">
      <Wide>
        <RadioSetting
          label="Encryption"
          value={sql.encryption}
          choices={[
            { value: 'required', text: 'Required' },
            { value: 'off', text: 'Off' },
          ]}
          onSave={(encryption) => save({ encryption })}
        />
        {sql.encryption === 'off' ? (
          <NoticeBar kind="warning">
            Without encryption everybody on the network between can read the password and the data.
          </NoticeBar>
        ) : null}
      </Wide>
      {sql.encryption === 'off' ? null : (
        <TrustSetting trust={sql.trust} onSave={(trust) => save({ trust })} />
      )}
      <TextSetting
        label="Connecting may take"
        value={sql.connectTimeoutS}
        schema={shape.connectTimeoutS}
        problem={SECONDS_PROBLEM}
        after="seconds"
        onSave={(connectTimeoutS) => save({ connectTimeoutS })}
      />
      <TextSetting
        label="The server may be silent for"
        value={sql.silenceTimeoutS}
        schema={shape.silenceTimeoutS}
        problem={SECONDS_PROBLEM}
        after="seconds"
        onSave={(silenceTimeoutS) => save({ silenceTimeoutS })}
      />
      <Wide>
        <SwitchSetting
          label="Read-only intent"
          value={sql.readOnlyIntent}
          hint="Asks an availability group for a readable secondary. Without a group it changes nothing."
          onSave={(readOnlyIntent) => save({ readOnlyIntent })}
        />
      </Wide>
    </FormGroup>
  );
}
