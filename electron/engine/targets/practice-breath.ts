import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long the practice host may hold the engine's thread before others get a turn, in milliseconds. */
const TURN_MS = 8;

/** Keeps the practice host from holding the thread that also answers the screens. */
export interface Breath {
  /** Whether the turn has been used up. Cheap enough for every line. */
  due(): boolean;
  /** Lets others have a turn. */
  take(): Promise<void>;
}

export function makeBreath(): Breath {
  let until = performance.now() + TURN_MS;
  return {
    due: () => performance.now() >= until,
    async take() {
      await nextTurn();
      until = performance.now() + TURN_MS;
    },
  };
}
