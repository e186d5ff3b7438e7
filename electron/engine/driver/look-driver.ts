import type { Steps } from '../../../shared/base/steps.ts';
import type { IpaFile } from '../../../shared/contract/workspace.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import type { VerifyReport } from '../../../shared/target/verify-report.ts';
import type { ReadCall } from './plan-driver.ts';

/** How the engine looks at a target once more, before and after a run. */
export interface LookDriver<P extends AnyPlan = AnyPlan, L = OperationList> {
  /** Looks whether the target is still what a plan rests on. */
  lookBefore(before: LookBefore<L>, call: ReadCall): Promise<LookedAt>;
  /**
   * Reads what a plan's target holds, to compare it with the plan.
   * @throws Failure VERIFY-NOT-POSSIBLE where there is no way to
   */
  readBack(place: RunTarget, plan: P, from: ReadFrom, call: ReadCall): Promise<HeldTarget<L>>;
  /**
   * Whether a run of a plan begins with a look at the target, so that what is found after it and was not so before is the
   * run's. Without one, an undo could take away what others had brought.
   */
  looksBefore(place: RunTarget, plan: P): boolean;
  /** Takes in operations of which nobody knew, and that were found to be done. */
  takeFound(found: FoundBack<L>): Promise<void>;
}

/** The environment by whose settings a target is read, and the files that say what it holds. */
export interface ReadFrom {
  readonly environment: Environment;
  readonly files: readonly IpaFile[];
}

export interface LookBefore<L> extends ReadFrom {
  readonly operations: L;
  readonly place: RunTarget;
  /** The operations that are to be run, ascending; null for all. */
  readonly numbers: Uint32Array | null;
}

/** What looking at the target before a run said. */
export interface LookedAt {
  /** How many objects are not what the plan rests on, and the first of them. */
  readonly count: number;
  readonly objects: readonly { readonly object: string; readonly remark: string }[];
  /** Why what the run would take away is needed by others; null where it is not. */
  readonly needed: string | null;
  /** What the look does not show, '' for nothing. */
  readonly remark: string;
  /**
   * Of what an earlier run of the plan has left, the operations that the target already is as they leave it: that run did
   * them without anything saying so, or somebody did them by hand.
   */
  readonly asPlanned: Uint32Array;
}

export interface HeldTarget<L> {
  compare(list: L): Steps<Omit<VerifyReport, 'at' | 'target'>>;
  /** The numbers of those operations among these (ascending) that the target is as they leave it. */
  asPlanned(list: L, numbers: Uint32Array): Steps<Uint32Array>;
}

export interface FoundBack<L> {
  readonly environmentId: string;
  readonly place: RunTarget;
  readonly operations: L;
  readonly found: Uint32Array;
  /** ISO time at which they were found. */
  readonly at: string;
}
