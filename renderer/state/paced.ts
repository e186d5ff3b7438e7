import { useEffect, useRef, useState } from 'react';

/**
 * A value that changes often, taken over at most once in the given time. What is asked for by it then has the time to
 * arrive before it is asked for anew.
 */
export function usePaced<T>(value: T, everyMs: number): T {
  const [taken, setTaken] = useState(value);
  const takenAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const wait = Math.max(0, takenAt.current + everyMs - performance.now());
    const timer = setTimeout(() => {
      takenAt.current = performance.now();
      setTaken(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, everyMs]);
  return taken;
}

/** Whether something has been so for the given time: what is over at once is then not shown at all. */
export function useLasting(on: boolean, forMs: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!on) {
      setLasting(false);
      return;
    }
    const timer = setTimeout(() => setLasting(true), forMs);
    return () => clearTimeout(timer);
  }, [on, forMs]);
  return on && lasting;
}
