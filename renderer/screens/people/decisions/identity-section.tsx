import { IDENTITY } from '../../../../shared/policy/identity-settings.ts';
import { settingFields } from '../../../components/setting-field.tsx';
import { PanelSection } from '../../../components/side-panel.tsx';
import type { DecisionProps } from './decision.ts';

/** How identities are named, and by which service they sign in: the same as on Settings. */
export function IdentitySection({ policy, change }: DecisionProps) {
  const field = settingFields(
    IDENTITY,
    policy.identity,
    (part) => void change((now) => ({ ...now, identity: { ...now.identity, ...part } })),
  );
  return (
    <PanelSection title="Identity">
      {field('service')}
      {field('template')}
    </PanelSection>
  );
}
