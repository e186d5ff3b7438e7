/** What of a grid is in view, and which cell is active: the one that Tab reaches and that keys start from. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type ScaledVirtualizer, useScaledVirtualizer } from '../virtual-rows/scaled-virtualizer.ts';
import type { CellPlace } from './cell-keys.ts';
import { ROW_HEIGHT } from './grid-styles.ts';

export interface GridView {
  readonly virtual: ScaledVirtualizer;
  readonly active: CellPlace;
  /** The last row and the last column. */
  readonly last: CellPlace;
  readonly setActive: (place: CellPlace) => void;
  /** Makes a cell the active one, scrolls to it, and gives it the focus. */
  readonly go: (place: CellPlace) => void;
}

export function useGridView(options: {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Told which rows are visible. */
  readonly onVisible: (first: number, last: number) => void;
}): GridView {
  const { root, scroller, rowCount, columnCount, onVisible } = options;
  const [place, setActive] = useState<CellPlace>({ row: 0, column: 0 });
  const last = { row: rowCount - 1, column: columnCount - 1 };
  const active = { row: Math.min(place.row, last.row), column: Math.min(place.column, last.column) };
  const virtual = useScaledVirtualizer({
    count: rowCount,
    rowHeight: ROW_HEIGHT,
    scroller,
    headHeight: ROW_HEIGHT,
    keep: active.row,
  });

  const { first: firstVisible, last: lastVisible, reveal } = virtual;
  useEffect(() => {
    onVisible(firstVisible, lastVisible);
  }, [onVisible, firstVisible, lastVisible]);

  const wantFocus = useWantedFocus(root, active);
  const go = useCallback(
    (to: CellPlace) => {
      wantFocus();
      setActive(to);
      if (to.row >= 0) reveal(to.row);
    },
    [wantFocus, reveal],
  );
  return { virtual, active, last, setActive, go };
}

/** Returns a function that asks for the focus: the active cell takes the focus as soon as it is laid out. */
function useWantedFocus(root: RefObject<HTMLElement | null>, active: CellPlace): () => void {
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    const cell = root.current?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`);
    if (cell === null || cell === undefined) return;
    wanted.current = false;
    cell.focus({ preventScroll: true });
  });
  return useCallback(() => {
    wanted.current = true;
  }, []);
}
