import { expect, it } from 'vitest';
import {
  emptyingWords,
  isPracticeEmpty,
  practiceTitle,
  sharingWords,
} from '../../../../renderer/screens/run/setup/practice-words.ts';
import type { PracticeContents } from '../../../../shared/contract/channels.ts';
import { IPA_TYPES } from '../../../../shared/targets/ipa/objects.ts';

const NOTHING = Object.fromEntries(IPA_TYPES.map((type) => [type, 0])) as PracticeContents['objects'];
const HELD: PracticeContents = {
  landmarkSystem: '',
  dataArea: 'lmtstipa',
  objects: NOTHING,
  others: [],
  notice: '',
};
const OTHER = { dataArea: 'lmdevipa', objects: NOTHING } as PracticeContents['others'][number];

it('is empty where neither this environment nor another has anything in it', () => {
  expect(isPracticeEmpty(HELD)).toBe(true);
  expect(isPracticeEmpty({ ...HELD, objects: { ...NOTHING, identity: 1 } })).toBe(false);
  expect(isPracticeEmpty({ ...HELD, others: [OTHER] })).toBe(false);
});

it('is one environment’s own, or that of a Landmark system', () => {
  expect(practiceTitle(HELD)).toBe('Practice host');
  expect(practiceTitle({ ...HELD, landmarkSystem: 'LMTST' })).toBe('Practice host of LMTST');
  expect(sharingWords({ ...HELD, landmarkSystem: 'LMTST' })).toMatch(
    /^All environments of LMTST share its gen/,
  );
});

it('says which data areas emptying concerns, and whose', () => {
  expect(emptyingWords(HELD)).toBe(
    'Everything that practice runs created in it is removed: gen and the data area lmtstipa.',
  );
  expect(emptyingWords({ ...HELD, landmarkSystem: 'LMTST', others: [OTHER] })).toBe(
    'Everything that practice runs created for any environment of LMTST is removed: gen and the data areas lmtstipa, lmdevipa.',
  );
});
