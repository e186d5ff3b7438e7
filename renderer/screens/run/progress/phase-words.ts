/** What is said of one phase of a run. */
import type { RunPhaseState } from '../../../../shared/contract/run.ts';
import { count, counted } from '../../../state/format.ts';

export type ShownStatus = RunPhaseState['status'] | 'paused' | 'cancelled';

export interface ShownPhase {
  readonly status: ShownStatus;
  /** How much of it was tried, from 0 to 1. */
  readonly share: number;
  readonly operations: string;
  /** How many calls were made; null where there is nothing to call the tool for. */
  readonly calls: string | null;
  readonly exitCode: string | null;
}

/** How a phase is shown. */
export function showPhase(
  phase: RunPhaseState,
  run: {
    readonly paused: boolean;
    /** Whether the phase was ended by hand, which is no failure of the tool. */
    readonly cancelled: boolean;
    /** How many of its operations were not tried; known once the run has ended. */
    readonly skipped: number;
  },
): ShownPhase {
  const { operations, calls } = phase;
  const isUntried = phase.status === 'left' || (phase.status === 'skipped' && calls.done === 0);
  // Skipped operations are counted as dealt with, which must not look like work that was done.
  const tried = isUntried ? 0 : Math.max(0, operations.done - run.skipped);
  const isIdle = operations.total === 0;
  const called = !isUntried && !isIdle;
  return {
    status: statusOf(phase, run),
    share: isIdle ? 0 : tried / operations.total,
    operations: operationsWords(phase, isUntried, tried),
    calls: called ? `${count(calls.done)} of ${counted(calls.total, 'call')}` : null,
    exitCode: called ? exitCodeWords(phase) : null,
  };
}

function statusOf(
  { status }: RunPhaseState,
  { paused, cancelled }: { readonly paused: boolean; readonly cancelled: boolean },
): ShownStatus {
  if (cancelled) return 'cancelled';
  return paused && status === 'running' ? 'paused' : status;
}

function operationsWords({ status, operations }: RunPhaseState, isUntried: boolean, tried: number): string {
  if (operations.total === 0) return 'No operation';
  const all = counted(operations.total, 'operation');
  if (!isUntried) return `${count(tried)} of ${all}`;
  return `${all} ${status === 'left' ? 'left to the administrator' : 'not tried'}`;
}

function exitCodeWords({ status, exitCode }: RunPhaseState): string {
  if (exitCode !== null) return `Exit code ${exitCode}`;
  return status === 'waiting' || status === 'running' ? 'No exit code yet' : 'No exit code';
}
