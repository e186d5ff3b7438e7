import { idKey } from '../../../base/id-key.ts';
import type { Roster } from '../../../m3/roster.ts';
import type { ScopePolicy } from '../../../policy/policy.ts';

/** Says of a role, by its idKey, whether the plan speaks of it as a task; on either side. */
export type TaskScope = (key: string) => boolean;

/**
 * Which roles are brought: all, exactly those of a list, or those that somebody in scope has. A task that is out of
 * scope is neither made nor changed, and never looks as if it were only in the target.
 * @param sources the people in scope, as indices into Roster.users
 */
export function makeTaskScope(
  { tasks }: ScopePolicy,
  { roles, userRoles }: Pick<Roster, 'roles' | 'userRoles'>,
  sources: Iterable<number>,
): TaskScope {
  switch (tasks.rule) {
    case 'all':
      return () => true;
    case 'list': {
      const list = new Set(tasks.list.map(idKey));
      return (key) => list.has(key);
    }
    case 'of-people': {
      const used = new Set<string>();
      const { offsets, role } = userRoles;
      for (const source of sources) {
        for (let at = offsets[source]!; at < offsets[source + 1]!; at++)
          used.add(idKey(roles[role[at]!]!.id));
      }
      return (key) => used.has(key);
    }
  }
}
