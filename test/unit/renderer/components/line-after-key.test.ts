import { expect, it } from 'vitest';
import { lineAfterKey } from '../../../../renderer/components/code-view/line-after-key.ts';

const VIEW = { first: 40, lines: 1000, page: 20 };

it.each([
  ['ArrowDown', 50, 51],
  ['ArrowUp', 50, 49],
  ['PageDown', 50, 70],
  ['PageUp', 50, 30],
  ['Home', 50, 0],
  ['End', 50, 999],
  ['ArrowDown', 999, 999],
  ['ArrowUp', 0, 0],
  ['PageDown', 990, 999],
  ['PageUp', 10, 0],
])('%s goes from line %i to line %i', (key, from, to) => {
  expect(lineAfterKey(key, from, VIEW)).toBe(to);
});

it('begins with the first line in view', () => {
  expect(lineAfterKey('ArrowDown', null, VIEW)).toBe(40);
  expect(lineAfterKey('ArrowUp', null, VIEW)).toBe(40);
  expect(lineAfterKey('PageDown', null, VIEW)).toBe(60);
});

it('leaves other keys alone', () => {
  expect(lineAfterKey('a', 50, VIEW)).toBeNull();
});
