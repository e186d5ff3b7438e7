import { describe, expect, it } from 'vitest';
import { showPhase } from '../../../../renderer/screens/run/progress/phase-words.ts';
import type { RunPhaseState } from '../../../../shared/contract/run.ts';

const RUNNING: RunPhaseState = {
  id: 'gen-create',
  title: 'Add · secadm · gen',
  status: 'running',
  calls: { done: 1, total: 4 },
  operations: { done: 60, total: 240 },
  exitCode: null,
};

function show(change: Partial<RunPhaseState>, run: Partial<Parameters<typeof showPhase>[1]> = {}) {
  return showPhase({ ...RUNNING, ...change }, { paused: false, cancelled: false, skipped: 0, ...run });
}

it('says how far it is, and the exit code once there is one', () => {
  expect(show({})).toEqual({
    status: 'running',
    share: 0.25,
    operations: '60 of 240 operations',
    calls: '1 of 4 calls',
    exitCode: 'No exit code yet',
  });
  expect(show({ exitCode: 0 }).exitCode).toBe('Exit code 0');
  expect(show({ status: 'failed' }).exitCode).toBe('No exit code');
});

it('has no share, no call and no exit code where there is nothing to do', () => {
  expect(show({ status: 'done', operations: { done: 0, total: 0 } })).toMatchObject({
    share: 0,
    operations: 'No operation',
    calls: null,
    exitCode: null,
  });
});

it('counts no skipped operation as tried', () => {
  expect(show({ status: 'failed', operations: { done: 240, total: 240 } }, { skipped: 180 })).toMatchObject({
    share: 0.25,
    operations: '60 of 240 operations',
  });
});

describe('a phase of which nothing was tried', () => {
  it('says whether it was skipped or left to the administrator', () => {
    const untried = { calls: { done: 0, total: 4 }, operations: { done: 240, total: 240 } };
    expect(show({ ...untried, status: 'skipped' })).toMatchObject({
      share: 0,
      operations: '240 operations not tried',
      calls: null,
    });
    expect(show({ ...untried, status: 'left' }).operations).toBe('240 operations left to the administrator');
  });
});

it('is paused only while it runs, and cancelled rather than failed', () => {
  expect(show({}, { paused: true }).status).toBe('paused');
  expect(show({ status: 'waiting' }, { paused: true }).status).toBe('waiting');
  expect(show({ status: 'failed' }, { cancelled: true }).status).toBe('cancelled');
});
