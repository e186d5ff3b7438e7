import type { Access } from '../../../shared/environment/access.ts';
import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import type { AnyOperation } from '../../../shared/target/operation.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import type { Target } from '../../../shared/target/target.ts';
import type { RunTools } from '../tools/run-tools.ts';

/** What runs need of whatever talks to a kind of target. */
export interface RunDriver<P extends AnyPlan = AnyPlan, O extends AnyOperation = AnyOperation> {
  readonly target: Target<P, O>;
  /**
   * Names what two runs of a plan's target must not change at the same time; the same in every Muster.
   * @throws Failure where the place is not known, e.g. LANDMARK-FOLDER-NONE
   */
  lockScope(place: RunTarget, plan: P): Promise<string>;
  toolsOf(place: RunTarget, plan: P, of: PlanOwner): Promise<RunTools>;
  /** Takes in what a run did; what goes wrong there is said with the run. */
  takeIn(run: EndedRun<P, O>): Promise<void>;
}

/** Whose plan is run, and what its run may use beyond this machine. */
export interface PlanOwner {
  readonly environmentId: string;
  readonly access: Access;
}

/** A run that has ended, with the operations that the target is known to be as they leave it, in running order. */
export interface EndedRun<P = AnyPlan, O extends AnyOperation = AnyOperation> {
  readonly environmentId: string;
  readonly operations: OperationList<P, O>;
  readonly target: RunTarget;
  readonly endedAt: string;
  readonly done: Iterable<O>;
  /** It was not taken when it ended, or was interrupted: others may have ended since. */
  readonly late: boolean;
}
