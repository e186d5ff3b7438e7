import type { ReactNode } from 'react';

/**
 * A column of a grid. One that can be sorted by has an id that its query knows: `Sort` is what the channel takes, and
 * none where rows come in the channel's own order.
 */
export type GridColumn<T, Sort extends string = never> = CommonColumn<T> &
  ({ readonly id: string; readonly sortable?: false } | { readonly id: Sort; readonly sortable: true });

/** A column whatever it sorts by. */
export type AnyColumn<T> = GridColumn<T, string>;

interface CommonColumn<T> {
  readonly title: string;
  /** Says more than the title does; shown as its tooltip. */
  readonly hint?: string;
  /** Share of the remaining width; a column with 0 or none stays at minWidth. */
  readonly weight?: number;
  /** In pixels. */
  readonly minWidth: number;
  /** `end` also sets tabular numbers. */
  readonly align?: 'start' | 'end';
  /** What the cell says in plain text; also its tooltip. */
  readonly text: (row: T) => string;
  /** How the cell looks, where plain text is not enough. */
  readonly render?: (row: T) => ReactNode;
  /** Makes the cell editable in place. */
  readonly edit?: {
    /** null where this row's cell cannot be edited. */
    readonly value: (row: T) => string | null;
    /** `more` is true where editing continues in the next editable cell of the row (Tab). */
    readonly save: (row: T, value: string, more: boolean) => void;
    /** Called after Esc. */
    readonly cancel?: (row: T) => void;
  };
  /** What Space or a click on this cell does, e.g. tick it; the row is not opened then. */
  readonly activate?: (row: T, index: number, keys: { readonly shift: boolean }) => void;
  /** What the head shows instead of the title, e.g. a tick for all. */
  readonly head?: ReactNode;
}

export interface GridSort<Sort extends string = string> {
  readonly column: Sort;
  readonly descending: boolean;
}

export function isEditable<T>(column: AnyColumn<T> | undefined, row: T | undefined): row is T {
  return column?.edit !== undefined && row !== undefined && column.edit.value(row) !== null;
}

/** The position of the nearest cell of the row, to the right (1) or to the left (-1), that can be edited; -1 for none. */
export function nextEditable<T>(
  columns: readonly AnyColumn<T>[],
  from: number,
  row: T,
  direction: -1 | 1,
): number {
  return direction > 0
    ? columns.findIndex((column, at) => at > from && isEditable(column, row))
    : columns.findLastIndex((column, at) => at < from && isEditable(column, row));
}

/** The sort after a click on a column's head: ascending first, then the other way around. */
export function sortAfter<Sort extends string>(
  column: Sort,
  sort: GridSort<Sort> | undefined,
): GridSort<Sort> {
  return { column, descending: sort?.column === column && !sort.descending };
}

/** The tracks of the columns, for `grid-template-columns`. */
export function columnTracks(columns: readonly AnyColumn<never>[]): string {
  return columns
    .map(({ weight = 0, minWidth }) => (weight > 0 ? `minmax(${minWidth}px, ${weight}fr)` : `${minWidth}px`))
    .join(' ');
}
