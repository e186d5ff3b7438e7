import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsInView } from '../../../../renderer/components/virtual-rows/rows-in-view.ts';

const ROW = { rowHeight: 36 };

it.each([
  ['from the top', { offset: 0, height: 360, count: 1_000_000 }, [0, 18]],
  ['in the middle', { offset: 36_000_000 / 2, height: 360, count: 1_000_000 }, [499_992, 500_018]],
  ['at the end', { offset: 36_000_000 - 360, height: 360, count: 1_000_000 }, [999_982, 999_999]],
  ['of fewer than there is room for', { offset: 0, height: 360, count: 3 }, [0, 2]],
  ['of a list that became shorter', { offset: 100_000, height: 360, count: 20 }, [2, 19]],
])('lays out those in view and some around them, %s', (_, list, [first, last]) => {
  const rows = rowsInView({ ...ROW, ...list });
  expect([rows[0], rows.at(-1)]).toEqual([first, last]);
  expect(rows).toHaveLength(last! - first! + 1);
});

it('lays out nothing before the view was measured, or where there is nothing', () => {
  expect(rowsInView({ ...ROW, offset: 0, height: 0, count: 5, keep: 3 })).toEqual([]);
  expect(rowsInView({ ...ROW, offset: 0, height: 360, count: 0 })).toEqual([]);
});

it('keeps the row that has the focus, in its place', () => {
  const list = { ...ROW, offset: 36_000, height: 360, count: 10_000 };
  expect(rowsInView({ ...list, keep: 5 })[0]).toBe(5);
  expect(rowsInView({ ...list, keep: 9999 }).at(-1)).toBe(9999);
  expect(rowsInView({ ...list, keep: 1002 })).toEqual(rowsInView(list));
  expect(rowsInView({ ...list, keep: 10_000 })).toEqual(rowsInView(list));
  expect(rowsInView({ ...list, keep: -1 })).toEqual(rowsInView(list));
});

it('lays out every row that can be seen, each once, in order, and few others', () => {
  const sizes = fc.record({
    offset: fc.nat(40_000_000),
    height: fc.integer({ min: 1, max: 4000 }),
    rowHeight: fc.integer({ min: 16, max: 60 }),
    count: fc.integer({ min: 1, max: 1_200_000 }),
    keep: fc.option(fc.nat(1_200_000), { nil: undefined }),
  });
  fc.assert(
    fc.property(sizes, (list) => {
      const rows = rowsInView(list);
      expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      expect(rows.every((row) => row >= 0 && row < list.count)).toBe(true);
      expect(rows.length).toBeLessThanOrEqual(Math.ceil(list.height / list.rowHeight) + 19);
      const offset = Math.min(list.offset, Math.max(0, list.count * list.rowHeight - list.height));
      const first = Math.floor(offset / list.rowHeight);
      const last = Math.min(list.count - 1, Math.ceil((offset + list.height) / list.rowHeight) - 1);
      for (let row = first; row <= last; row++) expect(rows).toContain(row);
    }),
  );
});
