import type { PendingRoster } from '../../../../shared/contract/workspace.ts';

/**
 * Why what was read waits for a decision: it holds nobody, only a list is empty, or it is sharply smaller than before.
 */
export type PendingKind = 'nobody' | 'list-empty' | 'fewer';

export function pendingKind({ counts, shrunken }: Pick<PendingRoster, 'counts' | 'shrunken'>): PendingKind {
  if (counts.users === 0) return 'nobody';
  return shrunken.every(({ before }) => before === null) ? 'list-empty' : 'fewer';
}
