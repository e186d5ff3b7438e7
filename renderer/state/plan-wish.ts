/**
 * For whom plans are made: everybody, or one person who is tried. A plan that has to be made again, because a rule or
 * a decision changed, is made for the same one, whichever screen makes it.
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
  // Whoever was tried in one environment is nobody in another.
  const only = now.environmentId === environmentId ? now.only : null;
  return [only, (next) => wish.set({ environmentId, only: next })];
}
