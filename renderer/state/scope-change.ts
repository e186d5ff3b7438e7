/** A change of scope that was made on the way to something else, so that it can be taken back from wherever one is then. */
import type { Environment } from '../../shared/environment/environment.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { createStore, useStore } from './store.ts';

interface ScopeChange {
  readonly environmentId: string;
  readonly environmentName: string;
  /** The scope and the decisions by hand as they were. */
  readonly scope: Policy['scope'];
  readonly tasksByHand: Policy['changes']['byHand']['tasks'];
  /** For whom the scope is now, e.g. `12 people and 1 role`. */
  readonly words: string;
}

const latest = createStore<ScopeChange | null>(null);

export function noteScopeChange(environment: Environment, before: Policy, words: string): void {
  latest.set({
    environmentId: environment.id,
    environmentName: environment.name,
    scope: before.scope,
    tasksByHand: before.changes.byHand.tasks,
    words,
  });
}

export function useScopeChange(): [ScopeChange | null, () => void] {
  return [useStore(latest), () => latest.set(null)];
}

/** The policy with the scope and the decisions about roles as they were. */
export function scopeAsBefore({ scope, tasksByHand }: ScopeChange): (policy: Policy) => Policy {
  return (policy) => {
    const byHand = { ...policy.changes.byHand, tasks: tasksByHand };
    return { ...policy, scope, changes: { ...policy.changes, byHand } };
  };
}
