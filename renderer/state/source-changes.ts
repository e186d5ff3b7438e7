/** Whether the choice of extracts changed since they were read: what was read stays until it is read again. */
import { createStore, useStore } from './store.ts';
import { currentWorkspace, useWorkspace } from './workspace.ts';

/** The roster's time of reading for which a later change is known. */
const changedAfter = createStore<string | null>(null);

export function markSourceChanged(): void {
  changedAfter.set(currentWorkspace().roster?.readAt ?? null);
}

export function markSourceRead(): void {
  changedAfter.set(null);
}

export function useSourceChanged(): boolean {
  const { roster } = useWorkspace();
  const changed = useStore(changedAfter);
  return roster !== null && changed === roster.readAt;
}
