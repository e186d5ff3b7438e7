import type { OperationAction } from '../../../target/operation.ts';
import { noCounts } from '../differences/change-book.ts';
import { GEN_TYPES, type IpaObjectType } from '../objects.ts';
import { objectKey } from '../state/object-key.ts';
import type { Operation } from './operation.ts';
import type { OperationList } from './operation-list.ts';
import type { Plan } from './plan.ts';

export type ChangeCounts = Record<OperationAction, Record<IpaObjectType, number>>;

/**
 * How many objects of each type a plan creates, updates and deletes, without visiting what follows from its people.
 * What is deleted only to be added again counts once, as an update of its actor.
 */
export function countChanges({ plan }: Pick<OperationList, 'plan'>): ChangeCounts {
  const made = countMade(plan);
  const counts: ChangeCounts =
    plan.direction === 'undo'
      ? { create: noCounts(), update: noCounts(), delete: made }
      : { create: made, update: noCounts(), delete: noCounts() };
  const again: Operation[] = [];
  for (const operation of plan.changes) {
    if (operation.again === true) again.push(operation);
    else counts[operation.action][operation.type]++;
  }
  countAgain(again, counts);
  return counts;
}

/** What follows from the plan's people, tasks and user-tasks. */
export function countMade(plan: Plan): Record<IpaObjectType, number> {
  let people = 0;
  let actorRoles = 0;
  for (const { whole, actorRoles: roles } of plan.people) {
    if (!whole) continue;
    people++;
    actorRoles += roles.length;
  }
  return {
    identity: people,
    actor: people,
    'actor-identity': people,
    'actor-role': actorRoles,
    user: people,
    task: plan.tasks.filter(({ action }) => action === 'create').length,
    'user-task': plan.userTasks.task.length,
  };
}

/** Takes deletes and creates of one object together; what then stands alone is what it looks like. */
function countAgain(operations: readonly Operation[], counts: ChangeCounts): void {
  for (const type of GEN_TYPES) {
    const deleted = keysOf(operations, type, 'delete');
    const created = keysOf(operations, type, 'create');
    const both = [...deleted].filter((key) => created.has(key)).length;
    if (type === 'actor') counts.update.actor += both;
    counts.delete[type] += deleted.size - both;
    counts.create[type] += created.size - both;
  }
}

function keysOf(operations: readonly Operation[], type: IpaObjectType, action: OperationAction): Set<string> {
  return new Set(
    operations
      .filter((operation) => operation.type === type && operation.action === action)
      .map(({ before, after }) => objectKey(type, (after ?? before)!)),
  );
}
