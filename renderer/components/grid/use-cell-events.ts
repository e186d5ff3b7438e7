import { useMemo, useRef } from 'react';
import { isEditable } from './grid-column.ts';
import type { GridProps } from './grid-props.ts';
import type { CellEvents } from './grid-row.tsx';
import type { CellEdit } from './use-cell-edit.ts';
import type { GridView } from './use-grid-view.ts';

/** What happens in the cells. It never changes, so that a row is rendered again only where something of it has changed. */
export function useCellEvents<T, Sort extends string>(
  grid: GridProps<T, Sort>,
  view: GridView,
  edit: CellEdit<T>,
): CellEvents<T> {
  const latest = useRef({ grid, view, edit });
  latest.current = { grid, view, edit };
  return useMemo(
    () => ({
      onClick(at, row, shift) {
        const { grid, view } = latest.current;
        view.go(at);
        if (row === undefined) return;
        const column = grid.columns[at.column];
        if (column?.activate !== undefined) column.activate(row, at.row, { shift });
        // Opening the panel would move the columns, and the second click of a double click would miss its cell.
        else if (grid.panelOpen || !isEditable(column, row)) grid.onOpen?.(row, at.row);
      },
      onDoubleClick(at, row) {
        const { grid, edit } = latest.current;
        if (row !== undefined && isEditable(grid.columns[at.column], row)) edit.begin(at, row);
      },
      onEditEnd(at, row, value, onward) {
        latest.current.edit.end(at, row, value, onward);
      },
    }),
    [],
  );
}
