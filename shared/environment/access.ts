import { failure } from '../base/failure.ts';
import type { Environment } from './environment.ts';
import type { SecretSlot, Secrets } from './secrets.ts';
import { SECRET_SLOTS, secretNeeds } from './secrets.ts';

/**
 * Looks at the secrets of a call once more where they are about to be used: settings may have changed between the asking and the
 * sending, and a secret goes nowhere but where the person was told.
 * @throws Failure SECRET-NONE for one that was entered for another purpose
 */
export function requirePurposes(environment: Environment, { secrets, purposes }: Access): void {
  const needs = secretNeeds(environment);
  for (const slot of SECRET_SLOTS) {
    if (secrets[slot] === undefined) continue;
    const need = needs.find((one) => one.slot === slot);
    if (need === undefined || need.purpose !== purposes[slot]) {
      throw failure('SECRET-NONE', { purpose: need?.purpose ?? environment.name });
    }
  }
}

/**
 * What the app adds to a call that leaves this machine: secrets, and how the system reaches the addresses. It
 * is given to one call and never kept, shown, logged or answered.
 */
export interface Access {
  readonly secrets: Secrets;
  /** What each of them was entered for; whoever uses one makes sure that it still is for that. */
  readonly purposes: Readonly<Partial<Record<SecretSlot, string>>>;
  /** For each origin (`https://host:port`) the proxy to use, `http://host:port`, or '' for none. One of another kind is refused where it would be used. */
  readonly proxies: Readonly<Record<string, string>>;
}

export const NO_ACCESS: Access = { secrets: {}, purposes: {}, proxies: {} };
