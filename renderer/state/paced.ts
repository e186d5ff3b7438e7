import { useEffect, useRef, useState } from 'react';

/**
 * Follows a value that changes often, but at most once in the given time, so that what is fetched with it can arrive
 * before it is fetched again.
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

/** Whether something has been on for the given time, so that what ends at once is never shown. */
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
