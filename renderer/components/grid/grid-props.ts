import type { ReactNode } from 'react';
import type { RowSource } from '../../state/pages.ts';
import type { GridColumn, GridSort } from './grid-column.ts';

export interface GridProps<T, Sort extends string = never> {
  /** What the grid shows, for a screen reader. */
  readonly label: string;
  readonly columns: readonly GridColumn<T, Sort>[];
  readonly rows: RowSource<T>;
  /** Called on Enter, on a double click, and on a click that does nothing else in its cell. */
  readonly onOpen?: (row: T, index: number) => void;
  /** Whether a panel beside the grid shows a row already: a click in an editable cell then opens its row there. */
  readonly panelOpen?: boolean;
  /** Whether a row is the one that is open. */
  readonly isSelected?: (row: T) => boolean;
  readonly sort?: GridSort<Sort>;
  readonly onSort?: (sort: GridSort<Sort>) => void;
  /** Shown in place of rows where there are none. */
  readonly empty?: ReactNode;
  /** Dims a row, e.g. one that is left out. */
  readonly isDimmed?: (row: T) => boolean;
}
