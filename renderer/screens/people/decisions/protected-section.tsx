import { PROTECTED_USERS } from '../../../../shared/targets/ipa/objects.ts';
import { CommitList } from '../../../components/commit-input.tsx';
import { PanelSection } from '../../../components/side-panel.tsx';
import { counted } from '../../../state/format.ts';
import type { DecisionProps } from './decision.ts';
import { Effect } from './effect.tsx';

/** Who is never touched. */
export function ProtectedSection({ policy, change, people }: DecisionProps) {
  return (
    <PanelSection title="Protected users">
      <CommitList
        label="Never touched, one a line"
        hint={`Always protected: ${PROTECTED_USERS.join(', ')}.`}
        values={policy.protectedUsers}
        onCommit={(protectedUsers) => void change((now) => ({ ...now, protectedUsers }))}
      />
      <Effect>{counted(people.situations.protected, 'person', 'people')} of those that were read.</Effect>
    </PanelSection>
  );
}
