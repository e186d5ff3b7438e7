import type { Finding } from '../base/finding.ts';
import type { RosterSource } from '../m3/roster.ts';
import type { Policy } from '../policy/policy.ts';
import type { RunTarget } from './run-target.ts';
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
  readonly policy: Policy;
  /** What was read of M3. */
  readonly sources: readonly RosterSource[];
  readonly current: AnyCurrentState;
  readonly people: readonly PlannedPerson[];
  readonly tasks: readonly PlannedTask[];
  readonly findings: readonly Finding[];
}

/** How somebody, or something, stands between M3 and the target, and what becomes of it. */
export interface PlannedSubject {
  readonly id: string;
  readonly situation: Situation;
  readonly action: Action;
}

/** A person as the target will know them. */
export interface PlannedPerson extends PlannedSubject {
  readonly firstName: string;
  readonly lastName: string;
}

/** What a role of M3 becomes in the target. */
export interface PlannedTask extends PlannedSubject {
  readonly description: string;
}

/** What a plan took as the target's state before the run. */
export type AnyCurrentState =
  | { readonly kind: 'assumed-empty' }
  | {
      readonly kind: 'read';
      /** How it was read; `practice` for the practice place of every target. */
      readonly way: string;
      /** What was read, in words. */
      readonly from: string;
      /** ISO time at which what was read was so. */
      readonly asOf: string;
    }
  /** An undo rests on what a run did, and goes where that run went. */
  | { readonly kind: 'run'; readonly run: string; readonly target: RunTarget; readonly endedAt: string };
