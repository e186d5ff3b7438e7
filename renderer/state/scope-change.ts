/** A change of scope that another action has made, so that it can be taken back on any screen. */
import type { Environment } from '../../shared/environment/environment.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { createStore, useStore } from './store.ts';

interface ScopeChange {
  readonly environmentId: string;
  readonly environmentName: string;
  /** The scope before the change. */
  readonly scope: Policy['scope'];
  /** Whom the scope is set to now, e.g. `12 people and 1 role`. */
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

/** Restores the scope. */
export function scopeAsBefore({ scope }: ScopeChange): (policy: Policy) => Policy {
  return (policy) => ({ ...policy, scope });
}
