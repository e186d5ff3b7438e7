import { describe, expect, it } from 'vitest';
import { lastPlaceOf, proposedPlace } from '../../../../renderer/screens/run/setup/last-place.ts';
import type { RunRecord } from '../../../../shared/contract/run.ts';
import type { RunTarget } from '../../../../shared/target/run-target.ts';

const ran = (environmentId: string, target: RunTarget, startedAt = '2026-11-30T10:00:00.000Z') =>
  ({ environmentId, state: { target, startedAt } }) as RunRecord;
const last = (target: RunTarget) => ({ target, startedAt: '2026-11-30T10:00:00.000Z' });

describe('the place of the last run', () => {
  it('is that of the latest run of this environment, whatever others did since', () => {
    const records = [ran('dev', 'practice'), ran('tst', 'local'), ran('tst', 'practice')];
    expect(lastPlaceOf(records, 'tst')).toMatchObject({ target: 'local' });
    expect(lastPlaceOf(records, 'prd')).toBeNull();
    expect(lastPlaceOf([ran('', 'local')], null)).toBeNull();
  });
});

describe('the place that is proposed', () => {
  it.each<[string, Parameters<typeof proposedPlace>, RunTarget | null]>([
    ['none until the last one is known', [undefined, null], null],
    ['the practice host for the first run', [null, null], 'practice'],
    ['where alone the plan can be run, for the first run', [null, 'local'], 'local'],
    ['that of the last run', [last('local'), null], 'local'],
    ['that of the last run, where the plan can be run there alone', [last('local'), 'local'], 'local'],
    ['none where the plan can be run elsewhere alone', [last('local'), 'practice'], null],
    ['none the other way round either', [last('practice'), 'local'], null],
  ])('is %s', (_, given, place) => {
    expect(proposedPlace(...given)).toBe(place);
  });
});
