import { POLICY } from '../../../../shared/policy/policy.ts';
import { PROTECTED_USERS } from '../../../../shared/targets/ipa/objects.ts';
import { SettingField } from '../../../components/setting-field.tsx';
import { PanelSection } from '../../../components/side-panel.tsx';
import { counted } from '../../../state/format.ts';
import type { DecisionProps } from './decision.ts';
import { Effect } from './effect.tsx';

const PROTECTED = POLICY.protectedUsers;

/** Who is never touched. */
export function ProtectedSection({ policy, change, people }: DecisionProps) {
  return (
    <PanelSection title={PROTECTED.place.title}>
      <SettingField
        setting={PROTECTED}
        hint={`Always protected: ${PROTECTED_USERS.join(', ')}.`}
        value={policy.protectedUsers}
        onSave={(protectedUsers) => void change((now) => ({ ...now, protectedUsers }))}
      />
      <Effect>{counted(people.situations.protected, 'person', 'people')} of those that were read.</Effect>
    </PanelSection>
  );
}
