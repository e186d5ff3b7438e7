import type { KeyboardEvent } from 'react';
import { actionOfKey, type CellPlace, isActionKey, placeAfterKey } from './cell-keys.ts';
import { isEditable } from './grid-column.ts';
import type { GridProps } from './grid-props.ts';
import { sortBy } from './sort-by.ts';
import type { CellEdit } from './use-cell-edit.ts';
import type { GridView } from './use-grid-view.ts';

/** Moves the active cell, or acts on it, as the pressed key says. */
export function pressKey<T, Sort extends string>(
  event: KeyboardEvent<HTMLElement>,
  grid: GridProps<T, Sort>,
  view: GridView,
  edit: CellEdit<T>,
): void {
  if (edit.editing !== null || event.altKey) return;
  if ((event.target as HTMLElement).dataset.cell === undefined) return;
  const to = placeAfterKey(event, view.active, view.last, Math.max(1, view.virtual.visible - 1));
  if (to === undefined && !isActionKey(event.key)) return;
  event.preventDefault();
  if (to === undefined) act(event, grid, view.active, edit);
  else view.go(to);
}

/** Does what Enter, Space or F2 does in the active cell. */
function act<T, Sort extends string>(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  grid: GridProps<T, Sort>,
  active: CellPlace,
  edit: CellEdit<T>,
): void {
  const column = grid.columns[active.column];
  const isHead = active.row < 0;
  const row = isHead ? undefined : grid.rows.at(active.row);
  const action = actionOfKey(key, {
    isHead,
    hasRow: row !== undefined,
    canEdit: isEditable(column, row),
    canActivate: column?.activate !== undefined,
  });
  if (action === 'sort') sortBy(active.column, grid);
  if (row === undefined) return;
  if (action === 'edit') edit.begin(active, row);
  if (action === 'activate') column?.activate?.(row, active.row, { shift: shiftKey });
  if (action === 'open') grid.onOpen?.(row, active.row);
}
