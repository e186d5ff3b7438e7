/** Landmark over HTTP: the web administration that runs use, and the data lists that a plan may be compared with. */
import type { ReactNode } from 'react';
import type { Environment } from '../../../../shared/environment/environment.ts';
import { type IpaWebSettings, ipaWebSchema } from '../../../../shared/targets/ipa/ipa-source.ts';
import { RadioSetting } from '../../../components/choice-setting.tsx';
import { SecretSetting } from '../../../components/connection/secret-setting.tsx';
import { TrustSetting } from '../../../components/connection/trust-setting.tsx';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { SwitchSetting } from '../../../components/switch-setting.tsx';
import { TextSetting } from '../../../components/text-setting.tsx';
import { Section } from '../section.tsx';

const shape = ipaWebSchema.shape;

export function AdministrationSection(props: {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
  /** The test of it, where IPA is read through it. */
  readonly test: ReactNode;
}) {
  const { environment, onSave } = props;
  const { ipa, m3 } = environment;
  const { web } = ipa;
  const save = (change: Partial<IpaWebSettings>) =>
    onSave({ ...environment, ipa: { ...ipa, web: { ...web, ...change } } });
  const open = web.url.startsWith('http:');
  return (
    <Section
      anchor="administration"
      title="Web administration"
      about="Deletes users, tasks and user-tasks, and changes actors: secadm and importPFIdata cannot. Without it that part of a run is listed for the administrator."
    >
      <TextSetting
        label="Address"
        value={web.url}
        schema={shape.url}
        problem="One line, at most 500 characters."
        hint="Scheme, host and port, for example https://ipatst.example.com:8443."
        onSave={(url) => save({ url })}
      />
      {open && (
        <NoticeBar kind="warning">
          Without https everybody on the network between can read the password and the data.
        </NoticeBar>
      )}
      <TextSetting
        label="User"
        value={web.user}
        schema={shape.user}
        problem="One line, at most 128 characters."
        hint="Signs in by the form, with the right to administer users."
        width="320px"
        onSave={(user) => save({ user })}
      />
      <SecretSetting
        environmentId={environment.id}
        slots={['ipa-password']}
        label="Password"
        keeping={m3.secrets}
        onKeeping={(secrets) => onSave({ ...environment, m3: { ...m3, secrets } })}
      />
      {open ? null : <TrustSetting trust={web.trust} onSave={(trust) => save({ trust })} />}
      <RadioSetting
        label="Proxy"
        value={web.proxy}
        choices={[
          { value: 'system', text: 'As this machine uses it' },
          { value: 'none', text: 'None' },
        ]}
        onSave={(proxy) => save({ proxy })}
      />
      <TextSetting
        label="The server may be silent for"
        value={web.silenceTimeoutS}
        schema={shape.silenceTimeoutS}
        problem="A whole number of seconds from 1 to 86,400."
        width="160px"
        after="seconds"
        onSave={(silenceTimeoutS) => save({ silenceTimeoutS })}
      />
      <SwitchSetting
        label="Read each change back"
        value={web.readBack}
        hint="A change counts as done only once it is read back. Off: what the answer says is believed."
        unverified="What the administration answers to a change that it refuses is not documented."
        onSave={(readBack) => save({ readBack })}
      />
      {props.test}
    </Section>
  );
}
