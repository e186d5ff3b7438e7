import type { AnyDecision } from '../../../target/decision.ts';
import type { TaskScope } from '../policy/task-scope.ts';
import type { PlannedPerson, PlannedTask } from './plan.ts';

/** A person or a role of M3 has its place in the roster. */
export interface PersonOfM3 extends PlannedPerson {
  readonly source: number;
}
export interface TaskOfM3 extends PlannedTask {
  readonly source: number;
}

/**
 * What the policies make of a roster: everyone and every role in canonical order (by idKey), written or not,
 * with the findings that say why.
 */
export interface Decision extends AnyDecision {
  readonly people: readonly PersonOfM3[];
  readonly tasks: readonly TaskOfM3[];
  /** The ids of the roles whose description M3 does not say in a way that can be written: one in the target stays. */
  readonly undescribed: ReadonlySet<string>;
  /** Which tasks the plan speaks of, also of those that only the target has. */
  readonly taskScope: TaskScope;
}
