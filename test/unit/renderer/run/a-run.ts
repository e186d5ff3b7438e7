import type { RunState } from '../../../../shared/contract/run.ts';

export const NO_OUTCOMES = { done: 0, 'already-there': 0, skipped: 0, failed: 0, unknown: 0 } as const;

/** A run of TST on the practice host that ended well after a minute and a half. */
export function aRun(change: Partial<RunState> = {}): RunState {
  return {
    id: 'run-1',
    target: 'practice',
    environment: 'TST',
    planHash: 'hash',
    part: 'all',
    direction: 'forward',
    override: null,
    status: 'finished',
    startedAt: '2026-11-20T10:00:00.000Z',
    endedAt: '2026-11-20T10:01:30.000Z',
    phases: [],
    outcomes: { ...NO_OUTCOMES, done: 10 },
    rate: null,
    remainingS: null,
    logLines: 0,
    notice: '',
    ...change,
  };
}
