import type { RunTarget } from './run-target.ts';

/** What reading the target back said, object by object. */
export interface VerifyReport {
  readonly at: string;
  readonly target: RunTarget;
  readonly expected: number;
  readonly found: number;
  readonly missing: number;
  readonly different: number;
  /** Objects of which the way of reading back knows nothing. */
  readonly notRead: number;
  /** The first thousand objects that are missing or different. */
  readonly remarks: readonly { readonly object: string; readonly remark: string }[];
}
