import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import type { AnyDecision } from '../../../shared/target/decision.ts';
import type { AnyOperation } from '../../../shared/target/operation.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';
import type { LookDriver } from './look-driver.ts';
import type { PlanDriver } from './plan-driver.ts';
import type { RunDriver } from './run-driver.ts';

/** What talks to one kind of target. Each has a folder of electron/engine/targets. */
export interface Driver<
  P extends AnyPlan = AnyPlan,
  O extends AnyOperation = AnyOperation,
  Decision extends AnyDecision = AnyDecision,
  L = OperationList,
> {
  readonly plans: PlanDriver<P, O, Decision>;
  readonly looks: LookDriver<P, L>;
  readonly runs: RunDriver<P, O>;
}
