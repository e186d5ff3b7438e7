/** Which part of a list is in view while its element is scrolled, by hand and by code. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  isScaled,
  type LaidOutPart,
  reachableOffset,
  type ScaledList,
  scrollFactor,
  showSameRows,
} from './scaled-list.ts';

interface Place {
  /** Pixels of the list above the view. */
  offset: number;
  /** The scrollTop that stands for it, to tell a person's scrolling from an echo. */
  scrollTop: number;
}

interface ScrolledView {
  readonly view: LaidOutPart;
  /** Where the list is now, with what a move has changed since the last rendering. */
  readonly offset: () => number;
  readonly moveTo: (offset: number) => void;
}

/** Pixels of an element in which rows can be seen. */
export function viewportOf(height: number, headHeight: number): number {
  return Math.max(0, height - headHeight);
}

export function useScrolledView(
  list: ScaledList,
  scroller: RefObject<HTMLElement | null>,
  headHeight: number,
): ScrolledView {
  const place = useRef<Place>({ offset: 0, scrollTop: 0 });
  const [view, setView] = useState<LaidOutPart>({ offset: 0, shift: 0, height: 0 });

  /** Looks again at what is to be laid out; nothing is rendered while the same rows are at the same places. */
  const look = useCallback(
    (height?: number) => {
      const { offset, scrollTop } = place.current;
      const shift = isScaled(list) ? scrollTop - offset : 0;
      setView((now) => {
        const next = { offset, shift, height: height ?? now.height };
        return showSameRows(next, now, list.rowHeight) ? now : next;
      });
    },
    [list],
  );

  const moveTo = useCallback(
    (wanted: number) => {
      const element = scroller.current;
      if (element === null) return;
      const viewport = viewportOf(element.clientHeight, headHeight);
      const offset = reachableOffset(list, wanted, viewport);
      element.scrollTop = offset / scrollFactor(list, viewport);
      place.current = { offset, scrollTop: element.scrollTop };
      look();
    },
    [list, headHeight, look, scroller],
  );

  const takeScroll = useCallback(
    (element: HTMLElement) => {
      const { scrollTop, clientHeight } = element;
      if (Math.abs(scrollTop - place.current.scrollTop) >= 1) {
        const factor = scrollFactor(list, viewportOf(clientHeight, headHeight));
        place.current = { offset: scrollTop * factor, scrollTop };
      }
      look();
    },
    [list, headHeight, look],
  );

  const offset = useCallback(() => place.current.offset, []);
  useScroll(scroller, takeScroll);
  useHeight(scroller, look);
  useTrueWheel(scroller, isScaled(list), headHeight, offset, moveTo);
  return { view, offset, moveTo };
}

/** Calls at once, and whenever the element is scrolled. */
function useScroll(scroller: RefObject<HTMLElement | null>, onScroll: (element: HTMLElement) => void): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const call = () => onScroll(element);
    call();
    element.addEventListener('scroll', call, { passive: true });
    return () => element.removeEventListener('scroll', call);
  }, [scroller, onScroll]);
}

function useHeight(scroller: RefObject<HTMLElement | null>, onHeight: (height: number) => void): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    // The observer gets the size once everything is laid out; asking for it here would lay out the page once more.
    const observer = new ResizeObserver(() => onHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, onHeight]);
}

/** Lets the wheel move by true rows where a pixel of scrollTop stands for many of the list. */
function useTrueWheel(
  scroller: RefObject<HTMLElement | null>,
  scaled: boolean,
  headHeight: number,
  offset: () => number,
  moveTo: (offset: number) => void,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null || !scaled) return undefined;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.shiftKey || event.deltaY === 0) return;
      event.preventDefault();
      moveTo(offset() + wheelPixels(event, viewportOf(element.clientHeight, headHeight)));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scroller, scaled, headHeight, offset, moveTo]);
}

/** Height of a wheel's line or page in pixels, for the two rarer delta modes. */
function wheelPixels(event: WheelEvent, viewport: number): number {
  if (event.deltaMode === WheelEvent.DOM_DELTA_LINE) return event.deltaY * 36;
  if (event.deltaMode === WheelEvent.DOM_DELTA_PAGE) return event.deltaY * viewport;
  return event.deltaY;
}
