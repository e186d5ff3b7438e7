import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { ACTOR_ROLES, actorRoleProblem } from '../../../../shared/policy/actor-role-settings.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { CommitInput } from '../../../components/commit-input.tsx';
import { settingFields } from '../../../components/setting-field.tsx';
import { PanelSection } from '../../../components/side-panel.tsx';
import type { DecisionProps } from './decision.ts';
import { NewActorRole } from './new-actor-role.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    gap: '8px',
    alignItems: 'end',
  },
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** Which actor roles everyone gets, and which come with a role of M3. */
export function ActorRolesSection({ policy, change }: DecisionProps) {
  const styles = useStyles();
  const { actorRoles } = policy;
  const set = (part: Partial<Policy['actorRoles']>) =>
    void change((now) => ({ ...now, actorRoles: { ...now.actorRoles, ...part } }));
  return (
    <PanelSection title={ACTOR_ROLES.default.place.title}>
      {settingFields(ACTOR_ROLES, actorRoles, set)('default')}
      <div className={styles.list}>
        {actorRoles.byRole.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike
          <div key={at} className={styles.row}>
            <CommitInput
              label="M3 role"
              value={one.role}
              maxLength={10}
              onCommit={(role) => set({ byRole: actorRoles.byRole.with(at, { ...one, role }) })}
            />
            <CommitInput
              label={ACTOR_ROLES.byRole.label}
              value={one.actorRole}
              check={actorRoleProblem}
              onCommit={(actorRole) => set({ byRole: actorRoles.byRole.with(at, { ...one, actorRole }) })}
            />
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={`Remove the actor role for M3 role ${one.role}`}
              onClick={() => set({ byRole: actorRoles.byRole.filter((_, index) => index !== at) })}
            />
          </div>
        ))}
      </div>
      <NewActorRole onAdd={(one) => set({ byRole: [...actorRoles.byRole, one] })} />
    </PanelSection>
  );
}
