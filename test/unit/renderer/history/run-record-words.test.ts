import { expect, it } from 'vitest';
import {
  outcomesText,
  stateOf,
  stateText,
  tookText,
} from '../../../../renderer/screens/history/run-record-words.ts';
import { aRun, NO_OUTCOMES } from '../run/a-run.ts';

it('calls a run interrupted that the program did not end', () => {
  expect(stateOf({ interrupted: false, state: aRun({ status: 'failed' }) })).toBe('Stopped');
  expect(stateOf({ interrupted: true, state: aRun({ status: 'running' }) })).toBe('Interrupted');
});

it('adds what is unusual about a run', () => {
  const override = { guards: [], reason: 'checked' };
  expect(stateText({ interrupted: false, state: aRun() })).toBe('Finished');
  expect(stateText({ interrupted: false, state: aRun({ direction: 'undo', override }) })).toBe(
    'Finished, undo, limits passed',
  );
});

it('names the outcomes that there are', () => {
  const outcomes = { ...NO_OUTCOMES, done: 1200, failed: 3 };
  expect(outcomesText({ state: aRun({ outcomes }) })).toBe('1,200 done, 3 failed');
});

it('says how long a run took, once it has ended', () => {
  expect(tookText({ state: aRun() })).toBe(' · took 1 min 30 s');
  expect(tookText({ state: aRun({ startedAt: '2026-11-20T10:01:29.900Z' }) })).toBe(
    ' · took less than a second',
  );
  expect(tookText({ state: aRun({ endedAt: null }) })).toBe('');
});
