import type { NameSplitPolicy } from './policy.ts';

export type SplitHow =
  | 'corrected'
  | 'email'
  | 'user-id'
  | 'habit'
  | 'known-names'
  | 'comma'
  | 'particles'
  | 'capitals'
  | 'first-space'
  | 'last-space'
  | 'family-first'
  | 'one-word'
  | 'empty';

export interface NameSplit {
  /** Empty only where the name is; the filler stands where there is a family name alone. */
  readonly firstName: string;
  /** Never empty: the filler stands where there is none. */
  readonly lastName: string;
  readonly how: SplitHow;
  /** Whether the split is a guess that a person should look at. */
  readonly doubtful: boolean;
  /** Why, as the end of a sentence: lower case, no full stop. */
  readonly reason: string;
  /** The name that a remembered correction was made for, where it is another one now. */
  readonly staleCorrection?: string;
}

export type NameCorrection = NameSplitPolicy['corrections'][string];
