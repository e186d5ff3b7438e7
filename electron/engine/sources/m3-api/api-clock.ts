import { setTimeout as wait } from 'node:timers/promises';

/** The time, and waiting for it to pass; tests bring their own. */
export interface ApiClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** @throws AbortError on cancel */
  readonly delay: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const SYSTEM_CLOCK: ApiClock = {
  now: () => Date.now(),
  delay: (ms, signal) => wait(ms, undefined, { signal }),
};
