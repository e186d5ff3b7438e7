/** Landmark over HTTP: the web administration that runs use, and the data lists that a plan may be compared with. */
import type { ReactNode } from 'react';
import type { Environment } from '../../../../shared/environment/environment.ts';
import {
  ADMINISTRATION,
  IPA_SOURCE,
  type IpaWebSettings,
} from '../../../../shared/targets/ipa/ipa-source.ts';
import { SecretSetting } from '../../../components/connection/secret-setting.tsx';
import { TrustSetting } from '../../../components/connection/trust-setting.tsx';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { settingFields } from '../../../components/setting-field.tsx';
import { Section } from '../section.tsx';

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
  const field = settingFields(IPA_SOURCE.web, web, save);
  const open = web.url.startsWith('http:');
  return (
    <Section anchor="administration" title={ADMINISTRATION.title} about={ADMINISTRATION.about}>
      {field('url')}
      {open && (
        <NoticeBar kind="warning">
          Without https everybody on the network between can read the password and the data.
        </NoticeBar>
      )}
      {field('user')}
      <SecretSetting
        environmentId={environment.id}
        slots={['ipa-password']}
        label="Password"
        keeping={m3.secrets}
        onKeeping={(secrets) => onSave({ ...environment, m3: { ...m3, secrets } })}
      />
      {open ? null : (
        <TrustSetting settings={IPA_SOURCE.web.trust} trust={web.trust} onSave={(trust) => save({ trust })} />
      )}
      {field('proxy')}
      {field('silenceTimeoutS')}
      {field('readBack')}
      {props.test}
    </Section>
  );
}
