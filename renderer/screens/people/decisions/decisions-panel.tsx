/** Every decision that the data forces, with its effect. A change takes effect at once. */
import { SidePanel } from '../../../components/side-panel.tsx';
import { usePolicy } from '../../../state/environments.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { ActorRolesSection } from './actor-roles-section.tsx';
import { CharactersSection } from './characters-section.tsx';
import { CompanySection } from './company-section.tsx';
import { IdentitySection } from './identity-section.tsx';
import { NameSplitSection } from './name-split-section.tsx';
import { ProtectedSection } from './protected-section.tsx';
import { ScopeSection } from './scope-section.tsx';

export function DecisionsPanel({ onClose }: { readonly onClose: () => void }) {
  const [policy, change] = usePolicy();
  const { people, roster } = useWorkspace();
  if (policy === null || people === null || roster === null) return null;
  const decision = { policy, change, people, roster };
  return (
    <SidePanel
      title="Decisions"
      sub="Kept with the environment, and part of the plan. A change holds at once."
      onClose={onClose}
    >
      <CompanySection {...decision} />
      <ScopeSection {...decision} />
      <NameSplitSection {...decision} />
      <CharactersSection {...decision} />
      <IdentitySection {...decision} />
      <ActorRolesSection {...decision} />
      <ProtectedSection {...decision} />
    </SidePanel>
  );
}
