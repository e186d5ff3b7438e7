import type { SecretSlot, Secrets } from '../environment/secrets.ts';

/**
 * How far a call reaches: `m3` reads M3, `ipa` reads what is in IPA by the environment's way, `run` runs a plan with the tools
 * of this machine and IPA's administration after it was read once more, and `none` stays here.
 */
export type Reach = 'm3' | 'ipa' | 'run' | 'none';

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
