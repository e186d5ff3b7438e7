import type { Steps } from '../../../shared/base/steps.ts';
import type { IpaFile, Progress, WorkspaceState } from '../../../shared/contract/workspace.ts';
import type { Access } from '../../../shared/environment/access.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import type { AnyDecision } from '../../../shared/target/decision.ts';
import type { AnyOperation } from '../../../shared/target/operation.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import type { Target } from '../../../shared/target/target.ts';

/** A call that may leave this machine. */
export interface ReadCall {
  readonly access: Access;
  readonly signal: AbortSignal;
  readonly report: (progress: Omit<Progress, 'call'>) => void;
}

/** A plan in numbers. */
export type PlanSummary = NonNullable<WorkspaceState['plan']>;

/** What of a run a plan that takes it back rests on. */
export interface RunBasis {
  readonly run: string;
  readonly target: RunTarget;
  readonly endedAt: string;
  readonly planHash: string;
  /** Operations of which nobody knows whether they were done. */
  readonly unknown: number;
}

/** What the engine has to know to make a target's plans. */
export interface PlanDriver<
  P extends AnyPlan = AnyPlan,
  O extends AnyOperation = AnyOperation,
  Decision extends AnyDecision = AnyDecision,
  Basis = unknown,
  Others = unknown,
> {
  readonly target: Target<P, O>;
  /** Decides about everyone whom M3 has, before anything of the target is known. */
  decide(roster: Roster, environment: Environment): Steps<Decision>;
  /** Whether two environments decide alike; what may be done about differences comes later, in the plan. */
  decidesAlike(a: Environment, b: Environment): boolean;
  /** What each policy decided about one person, as sentences. */
  describe(roster: Roster, decision: Decision, index: number, policy: Policy): readonly DescribedDecision[];
  /** Reads what a plan rests on beside M3: what is in the target, and who else uses it. */
  readBasis(environment: Environment, files: readonly IpaFile[], call: ReadCall): Promise<Basis>;
  /** Whether two environments read it from the same place in the same way. */
  readsAlike(a: Environment, b: Environment): boolean;
  /** What was read of the target, for a rehearsal, and how many people it holds; null where it counts as empty. */
  stateOf(basis: Basis): { readonly state: unknown; readonly people: number } | null;
  /** Who else uses the target now, at the place where a plan is to go. */
  others(environment: Environment, signal: AbortSignal, place?: RunTarget): Promise<Others>;
  make(input: PlanMaking<Decision, Basis>): Steps<P>;
  /**
   * A plan in numbers.
   * @param openedFrom the name of the file that it was opened from; null for one that was made here
   */
  summarise(hash: string, list: OperationList<P, O>, openedFrom: string | null): PlanSummary;
  /**
   * The plan as this machine runs it: what is started here, who is protected and what the guards let through is what this
   * machine's settings say, and never what a file says.
   * @throws Failure PLAN-OTHER-ENVIRONMENT
   */
  adopt(plan: P, environment: Environment): P;
  /** Why a plan cannot be run, whoever made it; null where nothing speaks against it. */
  objectionTo(list: OperationList<P, O>, others: Others): Steps<string | null>;
  /** The plan that takes back what a run did, as far as it can be. */
  undo(
    list: OperationList<P, O>,
    wasDone: (operation: number) => boolean,
    basis: RunBasis,
    others: Others,
  ): Steps<{ readonly plan: P; readonly whole: P }>;
}

/** e.g. `Name`: “Anna” and “Berg”: it has two words. */
export interface DescribedDecision {
  readonly policy: string;
  readonly text: string;
}

export interface PlanMaking<Decision = AnyDecision, Basis = unknown> {
  readonly environment: Environment;
  readonly roster: Roster;
  readonly decision: Decision;
  readonly basis: Basis;
  /** The one user whom the plan is for; null for everybody. */
  readonly only: string | null;
}
