/** What a guard watches. */
export const GUARDS = ['deletes', 'updates', 'creates', 'source', 'spoiled'] as const;
export type GuardName = (typeof GUARDS)[number];

/** One guard with what the plan does, and whether that is more than it lets through. */
export interface GuardVerdict {
  readonly guard: GuardName;
  /**
   * What is counted; for `source` the people of M3 in scope, for `deletes` the people who lose their user, their actor or
   * something of it, each once. For `spoiled` those who would be written with spoiled letters: nobody has looked at them.
   */
  readonly of: 'people' | 'tasks' | 'user-tasks';
  readonly count: number;
  /** How many of these the target holds, for actors that are changed how many gen holds; 0 where it counts as empty. */
  readonly population: number;
  /** The limits of the policy; null for none. For `source`, `percent` is the least, for the others the most. */
  readonly limit: { readonly count: number | null; readonly percent: number | null };
  readonly exceeded: boolean;
}
