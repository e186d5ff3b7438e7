/**
 * Things that are about to be removed. A removal waits a while, so that it can be undone and needs no question. Closing
 * the window meanwhile removes nothing.
 */
import { createStore, useStore } from './store.ts';

const UNDO_MS = 15_000;

export interface Removals<T> {
  /** Hides a thing at once, and removes it after a while. */
  readonly removeLater: (thing: T) => void;
  readonly undo: (id: string) => void;
  /** Those that are hidden, as they are now. */
  readonly leaving: () => readonly T[];
  /** The same for a component. */
  readonly useLeaving: () => readonly T[];
}

/** @param remove removes for good and ends once the list lacks the thing; it reports a failure itself */
export function createRemovals<T extends { readonly id: string }>(
  remove: (thing: T) => Promise<void>,
): Removals<T> {
  const leaving = createStore<readonly T[]>([]);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const drop = (id: string) => leaving.set(leaving.get().filter((one) => one.id !== id));
  const end = async (thing: T) => {
    // From here on, the removal can neither be undone nor happen twice.
    timers.delete(thing.id);
    await remove(thing).finally(() => drop(thing.id));
  };
  return {
    removeLater: (thing) => {
      if (leaving.get().some(({ id }) => id === thing.id)) return;
      leaving.set([...leaving.get(), thing]);
      timers.set(
        thing.id,
        setTimeout(() => void end(thing), UNDO_MS),
      );
    },
    undo: (id) => {
      const timer = timers.get(id);
      if (timer === undefined) return;
      clearTimeout(timer);
      timers.delete(id);
      drop(id);
    },
    leaving: leaving.get,
    useLeaving: () => useStore(leaving),
  };
}
