import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long the engine's thread may be held before others get a turn, in milliseconds. */
const TURN_MS = 8;

/** Keeps work that comes piece by piece from holding the thread that also answers the screens. */
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
