/**
 * Environments about to be removed. Removing waits a while, so that it can be undone instead of being asked
 * about; a window closed meanwhile removes nothing.
 */
import { toMusterError } from '../../shared/contract/failure.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import { ask } from './engine.ts';
import { refreshEnvironments, reportSaveError } from './environments.ts';
import { createStore, useStore } from './store.ts';

const UNDO_MS = 15_000;

const leaving = createStore<readonly Environment[]>([]);
const timers = new Map<string, ReturnType<typeof setTimeout>>();

function drop(id: string): void {
  timers.delete(id);
  leaving.set(leaving.get().filter((one) => one.id !== id));
}

async function remove(id: string): Promise<void> {
  try {
    await ask('environments:remove', { id });
  } catch (thrown) {
    reportSaveError(toMusterError(thrown));
  }
  await refreshEnvironments();
  drop(id);
}

export function removeLater(environment: Environment): void {
  if (timers.has(environment.id)) return;
  leaving.set([...leaving.get(), environment]);
  timers.set(
    environment.id,
    setTimeout(() => void remove(environment.id), UNDO_MS),
  );
}

export function undoRemoval(id: string): void {
  clearTimeout(timers.get(id));
  drop(id);
}

/** Those that are hidden and can still be brought back. */
export function useLeaving(): readonly Environment[] {
  return useStore(leaving);
}
