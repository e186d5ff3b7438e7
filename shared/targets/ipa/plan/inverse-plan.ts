import { inverseOf } from '../../../target/operation.ts';
import type { Operation } from './operation.ts';
import type { Plan } from './plan.ts';

/** The plan that takes back everything that this one does. */
export function inversePlan(plan: Plan): Plan {
  return {
    ...plan,
    direction: plan.direction === 'forward' ? 'undo' : 'forward',
    changes: inverseChanges(plan.changes),
  };
}

/** What is listed, taken back: the last of each person and task first, people and tasks in the order that they had. */
export function inverseChanges(changes: readonly Operation[]): Operation[] {
  const inverse: Operation[] = [];
  for (let from = 0; from < changes.length; ) {
    const { kind, index } = changes[from]!.subject;
    let to = from + 1;
    while (to < changes.length && changes[to]!.subject.kind === kind && changes[to]!.subject.index === index)
      to++;
    for (let at = to - 1; at >= from; at--) inverse.push(inverseOf(changes[at]!));
    from = to;
  }
  return inverse;
}
