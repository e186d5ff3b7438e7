/** A change of scope that was made on the way to something else, so that it can be taken back from wherever one is then. */
import type { Environment } from '../../shared/environment/environment.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { createStore, useStore } from './store.ts';

interface ScopeChange {
  readonly environmentId: string;
  readonly environmentName: string;
  /** As it was. */
  readonly scope: Policy['scope'];
  /** For whom the scope is now, e.g. `12 people and 1 role`. */
  readonly words: string;
}

const latest = createStore<ScopeChange | null>(null);

export function noteScopeChange(environment: Environment, before: Policy, words: string): void {
  latest.set({
    environmentId: environment.id,
    environmentName: environment.name,
    scope: before.scope,
    words,
  });
}

export function useScopeChange(): [ScopeChange | null, () => void] {
  return [useStore(latest), () => latest.set(null)];
}

/** The policy with the scope as it was. */
export function scopeAsBefore({ scope }: ScopeChange): (policy: Policy) => Policy {
  return (policy) => ({ ...policy, scope });
}
