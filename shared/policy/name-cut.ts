import type { SplitHow } from './split-result.ts';

/** A split by words, before it is put together: `last` are the words of the family name. */
export interface Cut {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly how: SplitHow;
  /** null where the rule and the name agree. */
  readonly doubt: string | null;
  readonly reason: string;
}
