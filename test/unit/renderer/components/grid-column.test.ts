import { expect, it } from 'vitest';
import {
  columnTracks,
  type GridColumn,
  isEditable,
  nextEditable,
  sortAfter,
} from '../../../../renderer/components/grid/grid-column.ts';

interface Row {
  readonly locked: string;
}

function column(
  id: string,
  more: Partial<Pick<GridColumn<Row>, 'edit' | 'minWidth' | 'weight'>> = {},
): GridColumn<Row> {
  return { id, title: id, minWidth: 100, text: () => id, ...more };
}

const edit = {
  value: (row: Row) => (row.locked === 'all' ? null : 'value'),
  save: () => {},
};
const COLUMNS = [column('a', { edit }), column('b', { edit }), column('c'), column('d', { edit })];
const ROW = { locked: '' };

it('edits a cell where its column can be edited and its row lets it be', () => {
  expect(isEditable(COLUMNS[0], ROW)).toBe(true);
  expect(isEditable(COLUMNS[2], ROW)).toBe(false);
  expect(isEditable(COLUMNS[0], { locked: 'all' })).toBe(false);
  expect(isEditable(COLUMNS[0], undefined)).toBe(false);
  expect(isEditable(undefined, ROW)).toBe(false);
});

it('goes on editing in the nearest cell that can be edited, either way', () => {
  expect(nextEditable(COLUMNS, 1, ROW, 1)).toBe(3);
  expect(nextEditable(COLUMNS, 3, ROW, -1)).toBe(1);
  expect(nextEditable(COLUMNS, 3, ROW, 1)).toBe(-1);
  expect(nextEditable(COLUMNS, 0, ROW, -1)).toBe(-1);
  expect(nextEditable(COLUMNS, 0, { locked: 'all' }, 1)).toBe(-1);
});

it('sorts upward first, and turns around at the next click', () => {
  expect(sortAfter('a', undefined)).toEqual({ column: 'a', descending: false });
  expect(sortAfter('a', { column: 'a', descending: false })).toEqual({ column: 'a', descending: true });
  expect(sortAfter('a', { column: 'a', descending: true })).toEqual({ column: 'a', descending: false });
  expect(sortAfter('b', { column: 'a', descending: false })).toEqual({ column: 'b', descending: false });
});

it('gives what is left of the width to the columns that have a weight', () => {
  expect(columnTracks([column('a'), column('b', { weight: 2, minWidth: 160 })])).toBe(
    '100px minmax(160px, 2fr)',
  );
});
