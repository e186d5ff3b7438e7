import { isDeepStrictEqual } from 'node:util';
import { failure } from '../../../../shared/base/failure.ts';
import type { Steps } from '../../../../shared/base/steps.ts';
import type { IpaFile } from '../../../../shared/contract/workspace.ts';
import type { Environment } from '../../../../shared/environment/environment.ts';
import type { Roster } from '../../../../shared/m3/roster.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import type { RunTarget } from '../../../../shared/target/run-target.ts';
import { landmarkSystemKey } from '../../../../shared/targets/ipa/landmark-system.ts';
import { decide } from '../../../../shared/targets/ipa/plan/decide.ts';
import type { Decision } from '../../../../shared/targets/ipa/plan/decision.ts';
import { describeDecisions } from '../../../../shared/targets/ipa/plan/describe-decisions.ts';
import type { GenRegister } from '../../../../shared/targets/ipa/plan/gen-register.ts';
import { leaveUnwritable } from '../../../../shared/targets/ipa/plan/leave-unwritable.ts';
import { makePlan } from '../../../../shared/targets/ipa/plan/make-plan.ts';
import {
  findNeededElsewhere,
  spareNeededElsewhere,
} from '../../../../shared/targets/ipa/plan/needed-elsewhere.ts';
import type { Operation } from '../../../../shared/targets/ipa/plan/operation.ts';
import type { OperationList } from '../../../../shared/targets/ipa/plan/operation-list.ts';
import type { CurrentState, Plan } from '../../../../shared/targets/ipa/plan/plan.ts';
import { type PlanSummary, summarisePlan } from '../../../../shared/targets/ipa/plan/plan-summary.ts';
import { objectionToRun } from '../../../../shared/targets/ipa/plan/runnable.ts';
import { undoPlan } from '../../../../shared/targets/ipa/plan/undo-plan.ts';
import { IPA } from '../../../../shared/targets/ipa/target.ts';
import type { PlanDriver, PlanMaking, ReadCall, RunBasis } from '../../driver/plan-driver.ts';
import { type IpaReader, type ReadTarget, readTarget } from './reading/current-state.ts';

/** What was read of IPA, null where it counts as empty, and who uses its gen. */
export interface IpaBasis {
  readonly read: ReadTarget | null;
  readonly register: GenRegister;
}

/** How IPA's plans are made, opened and taken back. */
export class IpaPlanDriver implements PlanDriver<Plan, Operation, Decision, IpaBasis, GenRegister> {
  readonly target = IPA;
  readonly #reader: IpaReader;

  constructor(reader: IpaReader) {
    this.#reader = reader;
  }

  decide(roster: Roster, { policy, render }: Environment): Steps<Decision> {
    return decide(roster, policy, render);
  }

  decidesAlike(a: Environment, b: Environment): boolean {
    const deciding = ({ policy, render }: Environment) => [
      { ...policy, changes: null, guards: null, accepted: null },
      render,
    ];
    return isDeepStrictEqual(deciding(a), deciding(b));
  }

  describe(roster: Roster, decision: Decision, index: number, policy: Policy) {
    return describeDecisions(roster, decision, index, policy);
  }

  async readBasis(environment: Environment, files: readonly IpaFile[], call: ReadCall): Promise<IpaBasis> {
    const read = await readTarget(this.#reader, environment, files, call);
    return { read, register: await this.#reader.register(environment, call.signal) };
  }

  readsAlike(a: Environment, b: Environment): boolean {
    return isDeepStrictEqual(
      [a.ipa, a.landmarkSystem, a.landmark.dataArea, a.landmark.genDataArea],
      [b.ipa, b.landmarkSystem, b.landmark.dataArea, b.landmark.genDataArea],
    );
  }

  stateOf({ read }: IpaBasis) {
    return read === null ? null : { state: read.state, people: read.state.people.length };
  }

  others(environment: Environment, signal: AbortSignal, place?: RunTarget): Promise<GenRegister> {
    return this.#reader.register(environment, signal, place);
  }

  make({ basis: { read, register }, ...input }: PlanMaking<Decision, IpaBasis>): Steps<Plan> {
    return makePlan({ ...input, target: read, register });
  }

  summarise(hash: string, list: OperationList, openedFrom: string | null): PlanSummary {
    return summarisePlan(hash, list, openedFrom);
  }

  adopt(plan: Plan, environment: Environment): Plan {
    const { production, landmark, policy } = environment;
    if (!isOfEnvironment(plan, environment)) throw otherEnvironment(plan, environment);
    return {
      ...plan,
      target: { ...plan.target, production, landmark },
      policy: { ...plan.policy, guards: policy.guards, protectedUsers: policy.protectedUsers },
    };
  }

  *objectionTo(list: OperationList, register: GenRegister): Steps<string | null> {
    return (yield* objectionToRun(list)) ?? (yield* findNeededElsewhere(list, register));
  }

  *undo(
    list: OperationList,
    wasDone: (operation: number) => boolean,
    { unknown, ...run }: RunBasis,
    register: GenRegister,
  ): Steps<{ plan: Plan; whole: Plan }> {
    const current: CurrentState = { kind: 'run', ...run, ...(unknown === 0 ? {} : { unknown }) };
    const whole = yield* undoPlan(list, wasDone, current);
    return { plan: yield* spareNeededElsewhere(yield* leaveUnwritable(whole), register), whole };
  }
}

function isOfEnvironment({ target }: Plan, { name, landmark, landmarkSystem }: Environment): boolean {
  const isAlike = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const systemKey = (system: string) => landmarkSystemKey({ id: '', landmarkSystem: system });
  return (
    target.environment === name &&
    systemKey(target.landmarkSystem) === systemKey(landmarkSystem) &&
    isAlike(target.landmark.dataArea, landmark.dataArea) &&
    isAlike(target.landmark.genDataArea, landmark.genDataArea)
  );
}

function otherEnvironment({ target }: Plan, { name, landmark }: Environment): Error {
  return failure('PLAN-OTHER-ENVIRONMENT', {
    plan: `${target.environment} (${target.landmark.dataArea})`,
    environment: `${name} (${landmark.dataArea})`,
  });
}
