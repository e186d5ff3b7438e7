import { expect, test } from 'vitest';
import { settingInWords } from '../../../shared/environment/setting-in-words.ts';

test('a setting of a plan and the same of an environment have one name and one set of words', () => {
  const change = { before: 'double-quotes', after: 'backslash' };
  const words = {
    name: 'Quoting in the secadm script',
    before: 'In double quotes: "van der Berg"',
    after: 'With a backslash: van\\ der\\ Berg',
  };
  expect(settingInWords({ path: ['target', 'render', 'quoting'], ...change })).toEqual(words);
  expect(settingInWords({ path: ['render', 'quoting'], ...change })).toEqual(words);
  expect(settingInWords({ path: ['target', 'environment'], before: 'DEV', after: 'TST' }).name).toBe(
    'Environment: name',
  );
});

test('whose value it is stands behind the name of what holds values of many', () => {
  const path = ['policy', 'nameSplit', 'corrections', 'ANNA', 'lastName'];
  expect(settingInWords({ path, before: null, after: 'Ash' })).toEqual({
    name: 'Corrected name · ANNA · lastName',
    before: null,
    after: 'Ash',
  });
});

test('an empty value says what it means', () => {
  const path = ['policy', 'guards', 'creates', 'count'];
  expect(settingInWords({ path, before: '', after: '12' })).toMatchObject({
    before: 'No limit',
    after: '12',
  });
  expect(settingInWords({ path: ['landmarkSystem'], before: '', after: 'LMTST' }).before).toBe('');
});

test('what this version does not know stands as it is written', () => {
  expect(settingInWords({ path: ['policy', 'moon', 'phase'], before: 'new', after: 'full' })).toEqual({
    name: 'policy · moon · phase',
    before: 'new',
    after: 'full',
  });
  expect(settingInWords({ path: ['policy', 'scope', 'rule'], before: 'moon', after: 'all' })).toMatchObject({
    before: 'moon',
    after: 'Everyone',
  });
});
