import type { GuardVerdict } from '../target/guard-verdicts.ts';
import type { RunTarget } from '../target/run-target.ts';
import type { VerifyReport } from '../target/verify-report.ts';

/** The words of a run, shared by the engine that makes them and the screens that show them. */
export const OUTCOMES = ['done', 'already-there', 'skipped', 'failed', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export const RUN_STATES = ['running', 'paused', 'cancelling', 'finished', 'cancelled', 'failed'] as const;
export type RunStatus = (typeof RUN_STATES)[number];

export interface RunPhaseState {
  /** The section of the plan. */
  readonly id: string;
  /** e.g. "secadm · gen". */
  readonly title: string;
  /** `left`: it was left to the administrator, because nothing here can do it. */
  readonly status: 'waiting' | 'running' | 'done' | 'failed' | 'skipped' | 'left';
  readonly calls: { readonly done: number; readonly total: number };
  readonly operations: { readonly done: number; readonly total: number };
  /** Exit code of the last call of the tool; null while none has ended. */
  readonly exitCode: number | null;
}

/** A word that lets one run pass guards. */
export interface GuardOverride {
  readonly guards: readonly GuardVerdict[];
  readonly reason: string;
}

/** A run as it stands; pushed at most ten times a second while it goes on. */
export interface RunState {
  readonly id: string;
  readonly target: RunTarget;
  readonly environment: string;
  readonly planHash: string;
  /** Whether it takes all operations of the plan, or those that an earlier run left. */
  readonly part: 'all' | 'rest';
  readonly direction: 'forward' | 'undo';
  /** Guards that would have refused the run, and why it was run all the same; null where none did. */
  readonly override: GuardOverride | null;
  readonly status: RunStatus;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly phases: readonly RunPhaseState[];
  readonly outcomes: OutcomeCounts;
  /** Operations a second over the last while, and seconds left; null where nothing can be said yet. */
  readonly rate: number | null;
  readonly remainingS: number | null;
  readonly logLines: number;
  /** What needs to be said now: tool silent, cancelled, failed with …; '' for nothing. */
  readonly notice: string;
}

export interface RunLogLine {
  readonly number: number;
  /** ISO time. */
  readonly at: string;
  readonly stream: 'muster' | 'out' | 'err';
  readonly text: string;
}

/** One operation of a run with what became of it. */
export interface RunOutcomeRow {
  readonly operation: number;
  readonly type: string;
  /** e.g. `actor ABERGSTR`. */
  readonly object: string;
  readonly subject: string;
  readonly outcome: Outcome;
  /** The tool's own words, or why it is unknown or skipped. */
  readonly words: string;
}

/** A run as History lists it. */
export interface RunRecord {
  readonly id: string;
  /** Whose plan was run; '' where that was not written down. */
  readonly environmentId: string;
  readonly state: RunState;
  /** Operating-system user who ran it, and the machine's name. */
  readonly by: string;
  readonly machine: string;
  readonly folder: string;
  readonly verify: VerifyReport | null;
  /** Whether the plan and the outcomes are there to make an undo of. */
  readonly undoable: boolean;
  /** True where the run neither finished nor is going on: the program or machine stopped. */
  readonly interrupted: boolean;
}
