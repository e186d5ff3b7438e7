import type { PlanSummary } from '../contract/workspace.ts';
import { countObjects } from './count-objects.ts';
import type { OperationList } from './operations.ts';
import { type Plan, SITUATIONS, type Situation } from './plan.ts';

/** A plan in numbers. */
export function summarisePlan(plan: Plan, hash: string, operations: OperationList): PlanSummary {
  const { environment, landmark } = plan.target;
  return {
    hash,
    starts: { environment, landmark },
    operations: operations.count,
    create: countObjects(plan),
    people: countSituations(plan.people),
    tasks: countSituations(plan.tasks),
    currentState: plan.current.kind,
  };
}

export function countSituations(
  objects: readonly { readonly situation: Situation }[],
): Record<Situation, number> {
  const counts = Object.fromEntries(SITUATIONS.map((situation) => [situation, 0])) as Record<
    Situation,
    number
  >;
  // Most are new: counted by themselves, they need no look into the record.
  let fresh = 0;
  for (const { situation } of objects) {
    if (situation === 'new') fresh++;
    else counts[situation]++;
  }
  return { ...counts, new: fresh };
}
