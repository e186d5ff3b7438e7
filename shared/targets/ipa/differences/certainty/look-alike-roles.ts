import { lookAlikeId } from '../../../../m3/look-alike-id.ts';
import type { Task } from '../../objects.ts';
import type { TaskOfM3 } from '../../plan/decision.ts';
import { bareText } from './person-texts.ts';

/**
 * Says of a task that only the target has why M3 may have its role all the same: a role of M3 has an id that looks
 * alike, or the same description. null where none has. Roles that are in both count as well: once a new one was
 * created, it resembles the former one as much as before.
 */
export function makeLookAlikeRoles(roles: readonly TaskOfM3[]): (task: Task) => string | null {
  const byId = new Map<string, TaskOfM3>();
  const byDescription = new Map<string, TaskOfM3>();
  for (const role of roles) {
    byId.set(lookAlikeId(role.id), role);
    // Where a role has no description, its id stands for it.
    if (role.description !== role.id) byDescription.set(bareText(role.description), role);
  }
  return ({ task, description }) => {
    const ofId = byId.get(lookAlikeId(task));
    if (ofId !== undefined) return `M3 has the role ${ofId.id}, an id that looks alike`;
    const described = description.trim() === '' ? undefined : byDescription.get(bareText(description));
    return described === undefined ? null : `M3 has the role ${described.id} with the same description`;
  };
}
