import { expect, it } from 'vitest';
import { hasReasons, isLive } from '../../../../renderer/components/run-details.tsx';
import { RUN_STATES } from '../../../../shared/contract/run.ts';
import { aRun, NO_OUTCOMES } from '../run/a-run.ts';

it('is live until it has ended', () => {
  expect(RUN_STATES.filter((status) => isLive({ status }))).toEqual(['running', 'paused', 'cancelling']);
});

it('has no reasons where everything was done as planned, or was there already', () => {
  const done = aRun({ outcomes: { ...NO_OUTCOMES, done: 5, 'already-there': 2 } });
  expect(hasReasons(done, null)).toBe(false);
  expect(hasReasons(done, 'already-there')).toBe(false);
});

it('has reasons on this machine, where done may rest on an exit code', () => {
  const outcomes = { ...NO_OUTCOMES, done: 5 };
  expect(hasReasons(aRun({ target: 'local', outcomes }), null)).toBe(true);
});

it('has reasons where something failed, unless only others are shown, and while the run goes on', () => {
  const failed = aRun({ outcomes: { ...NO_OUTCOMES, done: 5, failed: 1 } });
  expect(hasReasons(failed, null)).toBe(true);
  expect(hasReasons(failed, 'failed')).toBe(true);
  expect(hasReasons(failed, 'done')).toBe(false);
  expect(hasReasons({ ...failed, status: 'running' }, 'done')).toBe(true);
});
