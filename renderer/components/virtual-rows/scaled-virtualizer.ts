/** Virtual rows without a limit on their number: only those in view exist. Grid and code view are built on this. */
import { type RefObject, useCallback, useMemo } from 'react';
import { rowsInView } from './rows-in-view.ts';
import { offsetToShow, scaledList, visibleRows } from './scaled-list.ts';
import { useScrolledView, viewportOf } from './scrolled-view.ts';

interface VirtualRow {
  readonly index: number;
  /** Distance from the top of the body element, in pixels. */
  readonly top: number;
}

export interface ScaledVirtualizer {
  readonly rows: readonly VirtualRow[];
  /** Height to give the body element, in pixels. */
  readonly height: number;
  /** First and last row that can be seen. */
  readonly first: number;
  readonly last: number;
  /** How many whole rows can be seen at once. */
  readonly visible: number;
  /** Scrolls as little as needed, or so that the row is in the middle. */
  readonly reveal: (index: number, where?: 'nearest' | 'center') => void;
}

/**
 * @param options.headHeight pixels at the top of the scroller that a sticky head covers
 * @param options.keep a row that stays in the document even when it is out of view, so that it keeps the focus
 */
export function useScaledVirtualizer(options: {
  readonly count: number;
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly headHeight?: number;
  readonly keep?: number;
}): ScaledVirtualizer {
  const { count, rowHeight, scroller, headHeight = 0, keep } = options;
  const list = useMemo(() => scaledList(count, rowHeight), [count, rowHeight]);
  const { view, offset, moveTo } = useScrolledView(list, scroller, headHeight);

  const reveal = useCallback(
    (index: number, where: 'nearest' | 'center' = 'nearest') => {
      const element = scroller.current;
      if (element === null) return;
      const viewport = viewportOf(element.clientHeight, headHeight);
      const wanted = offsetToShow(list, index, { offset: offset(), viewport }, where);
      if (wanted !== null) moveTo(wanted);
    },
    [list, headHeight, offset, moveTo, scroller],
  );

  const rows = rowsInView({ offset: view.offset, height: view.height, rowHeight, count, keep }).map(
    (index) => ({
      index,
      top: Math.min(Math.max(0, index * rowHeight + view.shift), Math.max(0, list.height - rowHeight)),
    }),
  );
  const { first, last, visible } = visibleRows(list, {
    offset: view.offset,
    viewport: viewportOf(view.height, headHeight),
  });
  return { rows, height: list.height, first, last, visible, reveal };
}
