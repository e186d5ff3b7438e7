import type { IpaObjectType } from '../ipa/objects.ts';
import type { Plan } from './plan.ts';

/** How many objects of each type the plan creates, without visiting its operations. */
export function countObjects(plan: Plan): Record<IpaObjectType, number> {
  let people = 0;
  let actorRoles = 0;
  for (const person of plan.people) {
    if (person.situation !== 'new') continue;
    people++;
    actorRoles += person.actorRoles.length;
  }
  return {
    identity: people,
    actor: people,
    'actor-identity': people,
    'actor-role': actorRoles,
    user: people,
    task: plan.tasks.filter((task) => task.situation === 'new').length,
    'user-task': plan.userTasks.task.length,
  };
}
