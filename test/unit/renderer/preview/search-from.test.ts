import { expect, it } from 'vitest';
import { lineOfNumber, searchFrom } from '../../../../renderer/screens/preview/search-from.ts';

it('searches on from the selected line, and around the end', () => {
  expect(searchFrom(5, 10, false)).toBe(6);
  expect(searchFrom(9, 10, false)).toBe(0);
  expect(searchFrom(5, 10, true)).toBe(4);
  expect(searchFrom(0, 10, true)).toBe(9);
});

it('searches from the beginning or the end where no line is selected', () => {
  expect(searchFrom(null, 10, false)).toBe(0);
  expect(searchFrom(null, 10, true)).toBe(9);
  expect(searchFrom(null, 0, true)).toBe(0);
});

it.each([
  ['1', 0],
  [' 12,345 ', 12_344],
  ["12'345", 12_344],
  ['20.000', 19_999],
  ['20001', null],
  ['0', null],
  ['-3', null],
  ['1e', null],
  ['', null],
])('takes “%s” for a number of a line of 20,000, or for none', (entered, line) => {
  expect(lineOfNumber(entered, 20_000)).toBe(line);
});
