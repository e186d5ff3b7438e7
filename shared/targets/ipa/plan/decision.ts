import type { Finding } from '../../../base/finding.ts';
import type { NameHabit } from '../../../policy/name-evidence/habit.ts';
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
export interface Decision {
  readonly people: readonly PersonOfM3[];
  readonly tasks: readonly TaskOfM3[];
  /** The ids of the roles whose description M3 does not say in a way that can be written: one in the target stays. */
  readonly undescribed: ReadonlySet<string>;
  /** Which tasks the plan speaks of, also of those that only the target has. */
  readonly taskScope: TaskScope;
  /** All findings: those of the rows first, then people in order, then roles. */
  readonly findings: readonly Finding[];
  /** The findings of person p stand in `findings` from personFindings[p] to personFindings[p + 1]. */
  readonly personFindings: Uint32Array;
  /** 1 for a person whose name split is a guess, by index into `people`. */
  readonly doubtful: Uint8Array;
  /** 1 for a person whose split was corrected by hand. */
  readonly corrected: Uint8Array;
  /** What the extract showed of how names are formed. */
  readonly habit: NameHabit;
}
