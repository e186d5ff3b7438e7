/**
 * The environments, the one that is open, and its policy.
 *
 * `usePolicy()` returns `[policy, change]`: a change is shown at once and saved by the app; the engine then decides again
 * and pushes a new workspace state. `saveEnvironment()` does the same for a whole environment.
 */
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type MusterError, toMusterError } from '../../shared/base/failure.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { ask } from './engine.ts';
import { queryClient } from './queries.ts';
import { createStore, useStore } from './store.ts';
import { adoptWorkspace, currentWorkspace, useWorkspace } from './workspace.ts';

const LIST = ['environments'];

export interface EnvironmentList {
  readonly environments: readonly Environment[];
  readonly loading: boolean;
  readonly error: MusterError | null;
}

const NONE: readonly Environment[] = [];

export function useEnvironments(): EnvironmentList {
  const query = useQuery({ queryKey: LIST, queryFn: () => ask('environments:list', {}) });
  return {
    environments: query.data ?? NONE,
    loading: query.isPending,
    error: query.error === null ? null : toMusterError(query.error),
  };
}

/** To be called after a call that adds or removes an environment. */
export function refreshEnvironments(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: LIST });
}

/** The environment that is open; null where none is. */
export function useEnvironment(): Environment | null {
  const { environmentId } = useWorkspace();
  const { environments } = useEnvironments();
  return environments.find((environment) => environment.id === environmentId) ?? null;
}

/** Opens an environment in the engine. Throws a Failure. */
export async function openEnvironment(environment: Environment): Promise<void> {
  if (currentWorkspace().environmentId === environment.id) return;
  adoptWorkspace(await ask('environments:open', { id: environment.id }));
}

/** Why the last save failed; shown on every screen. */
const saveError = createStore<MusterError | null>(null);
export function useSaveError(): [MusterError | null, () => void] {
  return [useStore(saveError), useCallback(() => saveError.set(null), [])];
}

export function reportSaveError(error: MusterError): void {
  saveError.set(error);
}

function put(environment: Environment): void {
  queryClient.setQueryData<readonly Environment[]>(LIST, (known) =>
    (known ?? []).map((one) => (one.id === environment.id ? environment : one)),
  );
}

let saving: Promise<unknown> = Promise.resolve();
/** How many saves are in progress. Until they end, the engine's rows are still the old ones. */
const underWay = createStore(0);
export function useSaving(): boolean {
  return useStore(underWay) > 0;
}

/** Shows the change at once. Saves run one after the other, so that an earlier one never overwrites a later one. */
export function saveEnvironment(environment: Environment): Promise<void> {
  put(environment);
  underWay.set(underWay.get() + 1);
  const save = saving.then(async () => {
    try {
      await ask('environments:save', { environment });
      saveError.set(null);
    } catch (thrown) {
      saveError.set(toMusterError(thrown));
      await refreshEnvironments();
    } finally {
      underWay.set(underWay.get() - 1);
    }
  });
  saving = save;
  return save;
}

/** Waits until every save so far has ended, so that the next call works with what the screen shows. */
export async function allSaved(): Promise<void> {
  await saving;
}

/** The open environment as it is now, even between two renderings. */
function openOne(): Environment | undefined {
  const id = currentWorkspace().environmentId;
  return queryClient.getQueryData<readonly Environment[]>(LIST)?.find((one) => one.id === id);
}

export type ChangePolicy = (change: (policy: Policy) => Policy) => Promise<void>;

/** The policy of the open environment, null where none is open, and a function that changes it. */
export function usePolicy(): [Policy | null, ChangePolicy] {
  const policy = useEnvironment()?.policy ?? null;
  const change = useCallback<ChangePolicy>(async (next) => {
    const environment = openOne();
    if (environment === undefined) return;
    const changed = next(environment.policy);
    if (changed !== environment.policy) await saveEnvironment({ ...environment, policy: changed });
  }, []);
  return [policy, change];
}
