/** What the end of a run says about its phases, beyond their own state. */
import type { RunPhaseState, RunState } from '../../../../shared/contract/run.ts';

/** The phase in which the run ended: the last one that was started. */
function lastOf({ phases }: RunState): RunPhaseState | undefined {
  return phases.findLast(({ status }) => status !== 'skipped' && status !== 'waiting');
}

/**
 * Whether the phase counts as failed only because the run was cancelled: the tool was killed without an exit code, or the
 * run was between two successful calls.
 */
export function wasCancelled(run: RunState, phase: RunPhaseState): boolean {
  return (
    run.status === 'cancelled' &&
    phase.status === 'failed' &&
    phase === lastOf(run) &&
    (phase.exitCode ?? 0) === 0
  );
}

/** How many operations of the phase were not tried. The phase counts them as dealt with once the run has ended. */
export function skippedIn(run: RunState, phase: RunPhaseState): number {
  if (phase.status === 'skipped') return phase.operations.total;
  if (phase !== lastOf(run)) return 0;
  const whole = run.phases.filter(({ status }) => status === 'skipped');
  return Math.max(0, run.outcomes.skipped - whole.reduce((sum, { operations }) => sum + operations.total, 0));
}
