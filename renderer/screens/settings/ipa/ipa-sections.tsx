/** How it is known what is in IPA, and how its administration is reached: locked together while one is tested. */
import type { Environment } from '../../../../shared/environment/environment.ts';
import { FormLock } from '../../../components/form-lock.tsx';
import { useCall } from '../../../state/engine.ts';
import { AdministrationSection } from './administration-section.tsx';
import { IpaSection } from './ipa-section.tsx';
import { IpaTest } from './ipa-test.tsx';

export function IpaSections(props: {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}) {
  const { environment, onSave } = props;
  const { ipa } = environment;
  const test = useCall('ipa:test');
  const shown = (
    <IpaTest
      environment={environment}
      test={test}
      onSave={(change) => onSave({ ...environment, ipa: { ...ipa, ...change } })}
    />
  );
  return (
    <FormLock reason={test.busy ? 'Locked while the connection is tested.' : ''}>
      <IpaSection environment={environment} onSave={onSave} test={ipa.way === 'sql-server' ? shown : null} />
      <AdministrationSection
        environment={environment}
        onSave={onSave}
        test={ipa.way === 'data-rest' ? shown : null}
      />
    </FormLock>
  );
}
