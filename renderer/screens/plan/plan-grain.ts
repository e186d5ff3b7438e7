import { OPERATION_ACTIONS, type OperationAction } from '../../../shared/target/operation.ts';
import type { SubjectGroup } from '../../../shared/target/situations.ts';
import { IPA_TYPES, type IpaObjectType } from '../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';

/** What a row of the list is. */
export type Grain = 'people' | 'roles' | 'objects';

/** Whether objects of this group are operations: the others are counted, but not listed. */
export function isAction(group: SubjectGroup | null): group is 'create' | 'update' | 'delete' {
  return group === 'create' || group === 'update' || group === 'delete';
}

/** How many of the grain there are in a group. */
export function countOf(plan: PlanSummary, grain: Grain, group: SubjectGroup): number {
  if (grain === 'people') return plan.people.groups[group];
  if (grain === 'roles') return plan.tasks.groups[group];
  if (isAction(group)) return sum(plan.changes[group]);
  if (group === 'equal') return sum(plan.untouched.equal);
  return group === 'report' ? sum(plan.untouched.onlyInTarget) : 0;
}

/** How many objects of a type are changed, by one action or, with null, by any. */
export function countChanged(
  { changes }: PlanSummary,
  type: IpaObjectType,
  action: OperationAction | null,
): number {
  const actions: readonly OperationAction[] = action === null ? OPERATION_ACTIONS : [action];
  return actions.reduce((total, one) => total + changes[one][type], 0);
}

function sum(counts: Readonly<Record<IpaObjectType, number>>): number {
  return IPA_TYPES.reduce((total, type) => total + counts[type], 0);
}
