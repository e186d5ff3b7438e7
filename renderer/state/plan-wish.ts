/**
 * Whom plans are made for: everybody, or one person whom somebody tries out. When a changed rule or decision makes a plan
 * necessary again, it is made for the same people, whichever screen makes it.
 */
import { createStore, useStore } from './store.ts';
import { useWorkspace } from './workspace.ts';

const wish = createStore<{ readonly environmentId: string | null; readonly only: string | null }>({
  environmentId: null,
  only: null,
});

/** The id of the one person; null for everybody. */
export function usePlanOnly(): [string | null, (only: string | null) => void] {
  const { environmentId } = useWorkspace();
  const now = useStore(wish);
  // A person who was tried out in one environment means nothing in another.
  const only = now.environmentId === environmentId ? now.only : null;
  return [only, (next) => wish.set({ environmentId, only: next })];
}
