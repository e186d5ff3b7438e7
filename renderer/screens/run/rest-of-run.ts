import type { OutcomeCounts } from '../../../shared/contract/run.ts';

/** How many operations a run left to be run again: those that failed, that nobody knows of, and that were not tried. */
export function restOf({ failed, unknown, skipped }: OutcomeCounts): number {
  return failed + unknown + skipped;
}
