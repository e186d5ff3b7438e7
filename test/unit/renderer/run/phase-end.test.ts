import { describe, expect, test } from 'vitest';
import { skippedIn, wasCancelled } from '../../../../renderer/screens/run/progress/phase-end.ts';
import type { RunPhaseState, RunState } from '../../../../shared/contract/run.ts';

const gen: RunPhaseState = {
  id: 'gen-create',
  title: 'Add · secadm · gen',
  status: 'failed',
  calls: { done: 4, total: 12 },
  operations: { done: 240, total: 240 },
  exitCode: 0,
};
const environment: RunPhaseState = {
  id: 'environment-import',
  title: 'Add and change · importPFIdata · lmtstipa',
  status: 'skipped',
  calls: { done: 0, total: 1 },
  operations: { done: 60, total: 60 },
  exitCode: null,
};

/** A run of 300 operations that was cancelled after 80 of secadm's 240. */
function run(change: Partial<RunState> = {}): RunState {
  return {
    id: 'r',
    target: 'practice',
    environment: 'TST',
    planHash: 'h',
    part: 'all',
    direction: 'forward',
    override: null,
    status: 'cancelled',
    startedAt: '2026-11-20T12:00:00Z',
    endedAt: '2026-11-20T12:00:04Z',
    phases: [gen, environment],
    outcomes: { done: 80, 'already-there': 0, skipped: 220, failed: 0, unknown: 0 },
    rate: null,
    remainingS: null,
    logLines: 0,
    notice: '',
    ...change,
  };
}

describe('a phase in which a run was cancelled', () => {
  test('is cancelled, not failed, between two calls as well as in one', () => {
    expect(wasCancelled(run(), gen)).toBe(true);
    const within = { ...gen, exitCode: null };
    expect(wasCancelled(run({ phases: [within, environment] }), within)).toBe(true);
  });

  test('failed where its tool said so, or where the run stopped by itself', () => {
    const failed = { ...gen, exitCode: 3 };
    expect(wasCancelled(run({ phases: [failed, environment] }), failed)).toBe(false);
    expect(wasCancelled(run({ status: 'failed' }), gen)).toBe(false);
    expect(wasCancelled(run(), environment)).toBe(false);
  });
});

test('what was not tried belongs to the phase in which the run ended, and to those after it', () => {
  expect(skippedIn(run(), gen)).toBe(160);
  expect(skippedIn(run(), environment)).toBe(60);
});

test('a phase before the one in which the run ended has tried everything', () => {
  const done: RunPhaseState = { ...gen, status: 'done' };
  const broken: RunPhaseState = { ...environment, status: 'failed', exitCode: 1 };
  const ended = run({
    status: 'failed',
    phases: [done, broken],
    outcomes: { done: 240, 'already-there': 0, skipped: 50, failed: 10, unknown: 0 },
  });
  expect(skippedIn(ended, done)).toBe(0);
  expect(skippedIn(ended, broken)).toBe(50);
});
