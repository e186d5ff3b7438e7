/** The cell of a grid that is being edited. */
import { useState } from 'react';
import type { CellPlace } from './cell-keys.ts';
import { type AnyColumn, nextEditable } from './grid-column.ts';
import type { GridView } from './use-grid-view.ts';

/** A cell under edit, with the row as it was when the edit began: rows that arrive meanwhile must not replace it. */
interface Edit<T> extends CellPlace {
  readonly of: T;
}

/** Where editing continues: in the editable cell before (-1) or after (1), or nowhere. */
export type EditOnward = -1 | 0 | 1;

export interface CellEdit<T> {
  readonly editing: Edit<T> | null;
  readonly begin: (at: CellPlace, row: T) => void;
  /** @param value null where the edit was left with Esc */
  readonly end: (at: CellPlace, row: T, value: string | null, onward: EditOnward) => void;
}

export function useCellEdit<T>(columns: readonly AnyColumn<T>[], { setActive, go }: GridView): CellEdit<T> {
  const [editing, setEditing] = useState<Edit<T> | null>(null);
  const begin = (at: CellPlace, row: T) => setEditing({ ...at, of: row });

  const end = (at: CellPlace, row: T, value: string | null, onward: EditOnward) => {
    const edit = columns[at.column]?.edit;
    const next = value === null || onward === 0 ? -1 : nextEditable(columns, at.column, row, onward);
    const goesOn = next >= 0;
    if (value === null) edit?.cancel?.(row);
    else edit?.save(row, value, goesOn);
    if (goesOn) {
      setActive({ row: at.row, column: next });
      begin({ row: at.row, column: next }, row);
      return;
    }
    setEditing(null);
    if (onward !== 0 || isFocusOnInput()) go(at);
  };
  return { editing, begin, end };
}

/**
 * Whether the focus is still where the edit had it. A click elsewhere also ends an edit, and keeps the focus that it has
 * just taken.
 */
function isFocusOnInput(): boolean {
  const focused = document.activeElement;
  return focused === document.body || focused instanceof HTMLInputElement;
}
