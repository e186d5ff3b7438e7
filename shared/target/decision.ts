import type { Finding } from '../base/finding.ts';
import type { NameHabit } from '../policy/name-evidence/habit.ts';
import type { PlannedPerson } from './any-plan.ts';

/** Somebody of M3 as the policies see them. */
export interface DecidedPerson extends PlannedPerson {
  readonly email: string;
  /** Index into Roster.users. */
  readonly source: number;
}

/** What the policies make of the people of a roster, written or not, with the findings that say why. */
export interface AnyDecision {
  /** In canonical order (by idKey). */
  readonly people: readonly DecidedPerson[];
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
