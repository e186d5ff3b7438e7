import { describe, expect, it } from 'vitest';
import {
  BLOCK_ROWS,
  blockOf,
  nothingArrived,
  rowAt,
  takeBlock,
} from '../../../../renderer/state/arrived-blocks.ts';

function page(name: string, total: number) {
  return { total, rows: Array.from({ length: BLOCK_ROWS }, (_, at) => `${name} ${at}`) };
}

describe('rows that arrive in blocks', () => {
  it('are found by their position, and undefined until they arrive', () => {
    const arrived = nothingArrived<string>();
    takeBlock(arrived, 'all', 1, page('second', 500));
    expect(rowAt(arrived, BLOCK_ROWS + 3)).toBe('second 3');
    expect(rowAt(arrived, 3)).toBeUndefined();
    takeBlock(arrived, 'all', 0, page('first', 500));
    expect(rowAt(arrived, 3)).toBe('first 3');
    expect(arrived.total).toBe(500);
  });

  it('of the query before are shown until the new ones arrive, and no longer', () => {
    const arrived = nothingArrived<string>();
    takeBlock(arrived, 'all', 0, page('old', 500));
    takeBlock(arrived, 'all', 1, page('old', 500));
    takeBlock(arrived, 'filtered', 0, page('new', 300));
    expect(rowAt(arrived, 3)).toBe('new 3');
    expect(rowAt(arrived, BLOCK_ROWS + 3)).toBe('old 3');
    takeBlock(arrived, 'another', 0, page('newest', 300));
    expect(rowAt(arrived, BLOCK_ROWS + 3)).toBeUndefined();
  });

  it('count as many things as they stand for', () => {
    const arrived = nothingArrived<string>();
    takeBlock(arrived, 'all', 0, page('row', 500));
    expect(arrived.counted).toBe(500);
    takeBlock(arrived, 'all', 0, { ...page('row', 500), counted: 7000 });
    expect(arrived.counted).toBe(7000);
  });
});

it('puts each row into one block', () => {
  expect([0, BLOCK_ROWS - 1, BLOCK_ROWS, 2 * BLOCK_ROWS].map(blockOf)).toEqual([0, 0, 1, 2]);
});
