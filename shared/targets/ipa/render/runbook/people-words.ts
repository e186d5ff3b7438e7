import { grouped } from '../../../../base/grouped.ts';
import type { Action } from '../../../../target/situations.ts';
import type { Plan } from '../../plan/plan.ts';

/** What happens to somebody or something; an undo does the reverse of what the plan's actions say. */
export const DEEDS = ['created', 'changed', 'disabled', 'enabled', 'deleted'] as const;
export type Deed = (typeof DEEDS)[number];

const FORWARD: Partial<Record<Action, Deed>> = {
  create: 'created',
  update: 'changed',
  disable: 'disabled',
  delete: 'deleted',
};
const UNDO: Partial<Record<Action, Deed>> = {
  create: 'deleted',
  update: 'changed',
  disable: 'enabled',
  delete: 'created',
};

/** How many of the people or tasks it happens to. */
export function countDeeds(plan: Plan, of: 'people' | 'tasks'): Readonly<Record<Deed, number>> {
  const deedOf = plan.direction === 'undo' ? UNDO : FORWARD;
  const counts: Record<Deed, number> = { created: 0, changed: 0, disabled: 0, enabled: 0, deleted: 0 };
  for (const { action } of plan[of]) {
    const deed = deedOf[action];
    if (deed !== undefined) counts[deed]++;
  }
  return counts;
}

/** e.g. `1 person`, `5 people`. */
export function countedPeople(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'person' : 'people'}`;
}

/** e.g. `1 task`, `5 tasks`. */
export function countedTasks(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'task' : 'tasks'}`;
}
