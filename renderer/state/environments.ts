/**
 * The environments, the one that is open, and its policy.
 *
 * `usePolicy()` answers `[policy, change]`: a change is shown at once, saved by the app, and the engine then
 * decides again and pushes a new workspace state. `useSaveEnvironment()` does the same for the whole profile.
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

/** After a call that makes or takes away an environment. */
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

/** Why the last save failed; shown by the shell. */
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
/** Saves under way: until they end, the engine's rows are those of before. */
const underWay = createStore(0);
export function useSaving(): boolean {
  return useStore(underWay) > 0;
}

/** Shows the change at once and saves in order, so that an earlier answer never overtakes a later wish. */
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

/** Waits until every save so far has ended: what a call works with is then what the screen shows. */
export async function allSaved(): Promise<void> {
  await saving;
}

/** The open environment as it is now, also between two renderings. */
function openOne(): Environment | undefined {
  const id = currentWorkspace().environmentId;
  return queryClient.getQueryData<readonly Environment[]>(LIST)?.find((one) => one.id === id);
}

export type ChangePolicy = (change: (policy: Policy) => Policy) => Promise<void>;

/** The open environment's policy and how to change it; null where none is open. */
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
