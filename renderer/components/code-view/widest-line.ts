import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/**
 * The width of the widest line seen so far, in pixels; 0 where all of them fit. The body keeps this width: otherwise the
 * horizontal scroll bar would jump about, and the line numbers of short lines would scroll away.
 */
export function useWidestLine(scroller: RefObject<HTMLElement | null>): number {
  const [widest, setWidest] = useState(0);
  // Measured after every rendering, because it depends on which lines are rendered.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && element.scrollWidth > Math.max(widest, element.clientWidth))
      setWidest(element.scrollWidth);
  });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidest(0));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return widest;
}
