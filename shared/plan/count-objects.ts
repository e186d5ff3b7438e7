import type { IpaObjectType } from '../ipa/objects.ts';
import type { Plan } from './plan.ts';

/** How many objects of each type the plan creates, without visiting its operations. */
export function countObjects(plan: Plan): Record<IpaObjectType, number> {
  const written = plan.people.filter((person) => person.situation === 'new');
  return {
    identity: written.length,
    actor: written.length,
    'actor-identity': written.length,
    'actor-role': written.reduce((sum, person) => sum + person.actorRoles.length, 0),
    user: written.length,
    task: plan.tasks.filter((task) => task.situation === 'new').length,
    'user-task': plan.userTasks.task.length,
  };
}
