import { expect, it } from 'vitest';
import { acceptedWords } from '../../../../renderer/screens/people/accepted-words.ts';

it('says how many occurrences of a finding are accepted', () => {
  expect(acceptedWords({ accepted: 0, count: 5 })).toBe('');
  expect(acceptedWords({ accepted: 3, count: 5 })).toBe(' · 3 accepted');
  expect(acceptedWords({ accepted: 5, count: 5 })).toBe(' · all accepted');
});
