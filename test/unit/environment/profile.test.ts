import { expect, test } from 'vitest';
import { toMusterError } from '../../../shared/base/failure.ts';
import { newEnvironment } from '../../../shared/environment/environment.ts';
import { parseProfile, profileText } from '../../../shared/environment/profile.ts';

const TST = newEnvironment('tst', 'TST');

function refusalOf(change: object): string {
  const text = profileText({ ...TST, ...change });
  try {
    parseProfile(text, 'tst.json');
  } catch (error) {
    return toMusterError(error).message;
  }
  return '';
}

test('a profile is read as it was written', () => {
  expect(parseProfile(profileText(TST), 'tst.json')).toEqual(TST);
});

test('a profile is refused in the words of the setting that does not hold', () => {
  expect(refusalOf({ landmark: { ...TST.landmark, dataArea: 'x & y' } })).toContain(
    'the setting “Data area of the environment” does not hold what it may (Letters, digits and _ only, beginning with a letter, at most 40).',
  );
  expect(
    refusalOf({ policy: { ...TST.policy, guards: { ...TST.policy.guards, sourcePercent: 101 } } }),
  ).toContain(
    'the setting “People in M3, at least, percent” does not hold what it may (A whole number from 0 to 100, or nothing).',
  );
});

test('what is no setting is named by where it stands', () => {
  expect(refusalOf({ id: '../../x' })).toContain('id: ');
});
