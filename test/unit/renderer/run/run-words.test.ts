import { describe, expect, it } from 'vitest';
import { readableAfter, runLead } from '../../../../renderer/screens/run/progress/run-words.ts';
import { restOf } from '../../../../renderer/screens/run/rest-of-run.ts';
import { dateTime } from '../../../../renderer/state/format.ts';
import { newEnvironment } from '../../../../shared/environment/environment.ts';
import { aRun } from './a-run.ts';

const TST = { ...newEnvironment('1', 'TST'), landmarkSystem: 'LMTST' };

describe('the sentence about a run', () => {
  it('says where it goes, as exactly as the open environment knows', () => {
    expect(runLead(aRun({ status: 'running' }), TST)).toBe('Running for TST, on the practice host of LMTST.');
    expect(runLead(aRun({ status: 'running' }), { ...TST, name: 'PRD' })).toBe(
      'Running for TST, on the practice host.',
    );
    expect(runLead(aRun({ status: 'paused', direction: 'undo' }), null)).toBe(
      'Paused for the undo, TST, on the practice host. Nothing is started until it is resumed.',
    );
  });

  it('says when it ended, and how long it took', () => {
    const end = dateTime('2026-11-20T10:01:30.000Z');
    expect(runLead(aRun({ part: 'rest' }), null)).toBe(
      `Finished for TST, on the practice host, ${end}, after 1 min 30 s. What an earlier run left.`,
    );
    expect(runLead(aRun({ status: 'failed', startedAt: '2026-11-20T10:01:29.500Z' }), null)).toBe(
      `Stopped for TST, on the practice host, ${end}, after less than a second.`,
    );
  });
});

it('reads back the practice host always, and IPA where there is a way to look at it', () => {
  expect(readableAfter(aRun(), null)).toBe('the practice host');
  const withWay = (way: typeof TST.ipa.way) => ({ ...TST, ipa: { ...TST.ipa, way } });
  expect(readableAfter(aRun({ target: 'local' }), withWay('sql-server'))).toBe('IPA');
  expect(readableAfter(aRun({ target: 'local' }), withWay('empty'))).toBeNull();
});

it('leaves what failed, what was skipped and what nobody knows of', () => {
  expect(restOf({ done: 1, 'already-there': 2, skipped: 10, failed: 20, unknown: 30 })).toBe(60);
});
