import type { Finding } from '../base/finding.ts';
import type { Action, Situation } from './situations.ts';

/** What every target's plan says, whatever else it holds. */
export interface AnyPlan {
  /** An undo takes back what a run did. */
  readonly direction: 'forward' | 'undo';
  /** The one user whom the plan is for; null for everybody. */
  readonly only: string | null;
  readonly target: {
    readonly environment: string;
    readonly production: boolean;
  };
  readonly people: readonly PlannedSubject[];
  readonly tasks: readonly PlannedSubject[];
  readonly findings: readonly Finding[];
}

/** A person, or what a role of M3 becomes in the target. */
export interface PlannedSubject {
  readonly id: string;
  readonly situation: Situation;
  readonly action: Action;
}
