/**
 * Virtual rows without a limit on their number. A browser gives up above some 33 million pixels, that is below
 * a million rows, so a taller list is laid out in a shorter element and the scroll range is scaled; wheel and
 * keys still move by true rows. Grid and code view are built on this.
 */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { rowsInView } from './rows-in-view.ts';

const MAX_HEIGHT = 8_000_000;

export interface VirtualRow {
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
  readonly reveal: (index: number, where?: 'nearest' | 'center' | 'start') => void;
}

interface Place {
  /** Where the list is, in unscaled pixels. */
  offset: number;
  /** The scrollTop that stands for it, to tell a person's scrolling from an echo. */
  scrollTop: number;
}

/** The part of the list that is laid out. */
interface View {
  /** Unscaled pixels above it. */
  readonly offset: number;
  /** How much further down the rows stand in the shortened element than in a full one; at most 0. */
  readonly shift: number;
  /** Pixels of the scroller without its bars; 0 before it was measured. */
  readonly height: number;
}

/** Height of a wheel's line or page in pixels, for the two rarer delta modes. */
function wheelPixels(event: WheelEvent, viewport: number): number {
  if (event.deltaMode === WheelEvent.DOM_DELTA_LINE) return event.deltaY * 36;
  if (event.deltaMode === WheelEvent.DOM_DELTA_PAGE) return event.deltaY * viewport;
  return event.deltaY;
}

/**
 * @param options.headHeight pixels at the top of the scroller that a sticky head covers
 * @param options.keep a row that stays in the document although it is out of sight, so that it keeps the focus
 */
export function useScaledVirtualizer(options: {
  readonly count: number;
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly headHeight?: number;
  readonly keep?: number;
}): ScaledVirtualizer {
  const { count, rowHeight, scroller, headHeight = 0, keep } = options;
  const full = count * rowHeight;
  const height = Math.min(full, MAX_HEIGHT);
  const place = useRef<Place>({ offset: 0, scrollTop: 0 });
  const [view, setView] = useState<View>({ offset: 0, shift: 0, height: 0 });

  const viewportOf = useCallback(
    (element: HTMLElement) => Math.max(0, element.clientHeight - headHeight),
    [headHeight],
  );
  /** Unscaled pixels for one pixel of scrollTop; 1 for all but the longest lists. */
  const factorOf = useCallback(
    (element: HTMLElement) => {
      const viewport = viewportOf(element);
      return full <= MAX_HEIGHT || height <= viewport ? 1 : (full - viewport) / (height - viewport);
    },
    [full, height, viewportOf],
  );

  /** Looks again at what is to be laid out; nothing is made anew while the same rows stand at the same places. */
  const look = useCallback(
    (height?: number) => {
      const { offset, scrollTop } = place.current;
      const shift = full <= MAX_HEIGHT ? 0 : scrollTop - offset;
      setView((now) => {
        const next = { offset, shift, height: height ?? now.height };
        const same =
          next.height === now.height &&
          next.shift === now.shift &&
          Math.floor(next.offset / rowHeight) === Math.floor(now.offset / rowHeight) &&
          Math.ceil((next.offset + next.height) / rowHeight) ===
            Math.ceil((now.offset + now.height) / rowHeight);
        return same ? now : next;
      });
    },
    [full, rowHeight],
  );

  const moveTo = useCallback(
    (wanted: number) => {
      const element = scroller.current;
      if (element === null) return;
      const offset = Math.min(Math.max(0, wanted), Math.max(0, full - viewportOf(element)));
      element.scrollTop = offset / factorOf(element);
      place.current = { offset, scrollTop: element.scrollTop };
      look();
    },
    [full, factorOf, look, scroller, viewportOf],
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const onScroll = () => {
      const { scrollTop } = element;
      if (Math.abs(scrollTop - place.current.scrollTop) >= 1) {
        place.current = { offset: scrollTop * factorOf(element), scrollTop };
      }
      look();
    };
    onScroll();
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [factorOf, look, scroller]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    // It is told the size once everything is laid out; to ask for it here would lay out the page once more.
    const observer = new ResizeObserver(() => look(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [look, scroller]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null || full <= MAX_HEIGHT) return undefined;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.shiftKey || event.deltaY === 0) return;
      event.preventDefault();
      moveTo(place.current.offset + wheelPixels(event, viewportOf(element)));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [full, moveTo, scroller, viewportOf]);

  const { offset, shift } = view;
  const rows = rowsInView({ offset, height: view.height, rowHeight, count, keep }).map((index) => ({
    index,
    top: Math.min(Math.max(0, index * rowHeight + shift), Math.max(0, height - rowHeight)),
  }));

  const reveal = useCallback(
    (index: number, where: 'nearest' | 'center' | 'start' = 'nearest') => {
      const element = scroller.current;
      if (element === null) return;
      const viewport = viewportOf(element);
      const top = index * rowHeight;
      const now = place.current.offset;
      if (where === 'center') moveTo(top - (viewport - rowHeight) / 2);
      else if (where === 'start' || top < now) moveTo(top);
      else if (top + rowHeight > now + viewport) moveTo(top + rowHeight - viewport);
    },
    [moveTo, rowHeight, scroller, viewportOf],
  );

  const viewport = Math.max(0, view.height - headHeight);
  const first = Math.floor(offset / rowHeight);
  const last = Math.max(first, Math.min(count - 1, Math.ceil((offset + viewport) / rowHeight)));
  const visible = Math.max(1, Math.floor(viewport / rowHeight));
  return useMemo(
    () => ({ rows, height, first, last, visible, reveal }),
    [rows, height, first, last, visible, reveal],
  );
}
