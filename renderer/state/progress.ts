/** The progress of running calls, by call id. Screens get it from `useCall`, and rarely need it directly. */
import { useCallback, useSyncExternalStore } from 'react';
import type { Progress } from '../../shared/contract/workspace.ts';

const latest = new Map<string, Progress>();
const listeners = new Map<string, Set<() => void>>();

/** Starts to listen; called once, by main.tsx. */
export function mirrorProgress(): void {
  window.muster.on('progress', (progress) => {
    const watching = listeners.get(progress.call);
    if (watching === undefined) return;
    latest.set(progress.call, progress);
    for (const listener of watching) listener();
  });
}

function watch(call: string, listener: () => void): () => void {
  const watching = listeners.get(call) ?? new Set();
  watching.add(listener);
  listeners.set(call, watching);
  return () => {
    watching.delete(listener);
    if (watching.size > 0) return;
    listeners.delete(call);
    latest.delete(call);
  };
}

function idle(): () => void {
  return () => {};
}

/** The latest progress of a call; null before the first, and where there is no call. */
export function useProgress(call: string | null): Progress | null {
  // Stable for each call, because the progress is dropped when the last watcher leaves.
  const subscribe = useCallback(
    (listener: () => void) => (call === null ? idle() : watch(call, listener)),
    [call],
  );
  return useSyncExternalStore(subscribe, () => (call === null ? null : (latest.get(call) ?? null)));
}
