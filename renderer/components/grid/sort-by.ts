import { sortAfter } from './grid-column.ts';
import type { GridProps } from './grid-props.ts';

/** Sorts by the column at a position, where it can be sorted. */
export function sortBy<T, Sort extends string>(
  at: number,
  { columns, sort, onSort }: GridProps<T, Sort>,
): void {
  const column = columns[at];
  if (column?.sortable) onSort?.(sortAfter(column.id, sort));
}
