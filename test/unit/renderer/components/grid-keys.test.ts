import { describe, expect, it } from 'vitest';
import { actionOfKey, placeAfterKey } from '../../../../renderer/components/grid/cell-keys.ts';

const LAST = { row: 99, column: 4 };
const PAGE = 10;

function press(key: string, ctrlKey = false) {
  return { key, ctrlKey, metaKey: false };
}

describe('the cell that a key leads to', () => {
  it.each([
    ['ArrowDown', [5, 2], [6, 2]],
    ['ArrowUp', [5, 2], [4, 2]],
    ['ArrowRight', [5, 2], [5, 3]],
    ['ArrowLeft', [5, 2], [5, 1]],
    ['PageDown', [5, 2], [15, 2]],
    ['PageUp', [15, 2], [5, 2]],
    ['Home', [5, 2], [5, 0]],
    ['End', [5, 2], [5, 4]],
  ] as const)('%s moves by its step', (key, [row, column], [toRow, toColumn]) => {
    expect(placeAfterKey(press(key), { row, column }, LAST, PAGE)).toEqual({ row: toRow, column: toColumn });
  });

  it.each([
    ['ArrowDown', [99, 2], [99, 2]],
    ['PageDown', [95, 2], [99, 2]],
    ['ArrowRight', [5, 4], [5, 4]],
    ['ArrowLeft', [5, 0], [5, 0]],
  ] as const)('%s stops at the edge', (key, [row, column], [toRow, toColumn]) => {
    expect(placeAfterKey(press(key), { row, column }, LAST, PAGE)).toEqual({ row: toRow, column: toColumn });
  });

  it('reaches the head with an arrow, but not with a page', () => {
    expect(placeAfterKey(press('ArrowUp'), { row: 0, column: 2 }, LAST, PAGE)).toEqual({
      row: -1,
      column: 2,
    });
    expect(placeAfterKey(press('ArrowUp'), { row: -1, column: 2 }, LAST, PAGE)).toEqual({
      row: -1,
      column: 2,
    });
    expect(placeAfterKey(press('PageUp'), { row: 3, column: 2 }, LAST, PAGE)).toEqual({ row: 0, column: 2 });
  });

  it('goes to the first and the last cell of all with Ctrl, or Cmd', () => {
    expect(placeAfterKey(press('Home', true), { row: 5, column: 2 }, LAST, PAGE)).toEqual({
      row: 0,
      column: 0,
    });
    expect(
      placeAfterKey({ key: 'End', ctrlKey: false, metaKey: true }, { row: 5, column: 2 }, LAST, PAGE),
    ).toEqual(LAST);
  });

  it('stays where the key moves nothing', () => {
    expect(placeAfterKey(press('a'), { row: 5, column: 2 }, LAST, PAGE)).toBeUndefined();
    expect(placeAfterKey(press('Enter'), { row: 5, column: 2 }, LAST, PAGE)).toBeUndefined();
  });
});

describe('what a key does in a cell', () => {
  const plain = { isHead: false, hasRow: true, canEdit: false, canActivate: false };
  it.each([
    ['plain', plain, { Enter: 'open', ' ': 'open', F2: null }],
    ['editable', { ...plain, canEdit: true }, { Enter: 'edit', ' ': 'open', F2: 'edit' }],
    ['with a tick', { ...plain, canActivate: true }, { Enter: 'open', ' ': 'activate', F2: null }],
    ['of the head', { ...plain, isHead: true, hasRow: false }, { Enter: 'sort', ' ': 'sort', F2: null }],
    ['whose row is on its way', { ...plain, hasRow: false }, { Enter: null, ' ': null, F2: null }],
  ] as const)('%s', (_what, cell, actions) => {
    for (const [key, action] of Object.entries(actions)) expect(actionOfKey(key, cell)).toBe(action);
  });
});
