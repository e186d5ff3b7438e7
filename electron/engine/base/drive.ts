import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '../../../shared/base/steps.ts';

/** How long a computation may hold the engine before others get a turn, in milliseconds. */
const TURN_MS = 12;

/**
 * Drives a stepped computation to its end without holding the engine: between turns messages are read, so
 * pages are answered and a cancel is heard.
 * @throws AbortError when `signal` is aborted
 */
export async function drive<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  onProgress?: (done: number) => void,
): Promise<T> {
  let turnEnds = performance.now() + TURN_MS;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() >= turnEnds) {
      onProgress?.(step.value);
      await nextTurn();
      signal.throwIfAborted();
      turnEnds = performance.now() + TURN_MS;
    }
    step = steps.next();
  }
  return step.value;
}
