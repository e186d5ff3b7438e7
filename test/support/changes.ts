import { complete } from '../../shared/base/steps.ts';
import { newEnvironment } from '../../shared/environment/environment.ts';
import type { Roster } from '../../shared/m3/roster.ts';
import { type ChangePolicy, DEFAULT_CHANGES } from '../../shared/policy/changes.ts';
import { DEFAULT_POLICY, type Policy } from '../../shared/policy/policy.ts';
import { IPA_TYPES, type IpaObjectType } from '../../shared/targets/ipa/objects.ts';
import { decide } from '../../shared/targets/ipa/plan/decide.ts';
import { EMPTY_REGISTER, type GenRegister } from '../../shared/targets/ipa/plan/gen-register.ts';
import { makePlan } from '../../shared/targets/ipa/plan/make-plan.ts';
import type { Operation } from '../../shared/targets/ipa/plan/operation.ts';
import { listOperations } from '../../shared/targets/ipa/plan/operation-list.ts';
import type { CurrentState, Plan } from '../../shared/targets/ipa/plan/plan.ts';
import { commandOf } from '../../shared/targets/ipa/rehearse/command-of.ts';
import { IpaModel, type Verdict } from '../../shared/targets/ipa/rehearse/ipa-model.ts';
import { makeTargetState } from '../../shared/targets/ipa/state/make-target-state.ts';
import type { TargetReading, TargetState } from '../../shared/targets/ipa/state/target-state.ts';
import { type Rows, roster } from './roster.ts';

export function stateOf(reading: TargetReading): TargetState {
  return complete(makeTargetState(reading));
}

export function currentOf({ counts, notRead }: TargetState): Extract<CurrentState, { kind: 'read' }> {
  return {
    kind: 'read',
    way: 'practice',
    from: 'practice host of LMTST',
    asOf: '2026-11-20T10:00:00.000Z',
    sha256: '',
    counts,
    notRead,
  };
}

export interface Given {
  readonly rows: Rows;
  /** null where the target counts as empty. */
  readonly target: TargetReading | null;
  readonly policy?: Partial<Policy>;
  readonly changes?: Partial<ChangePolicy>;
  readonly register?: GenRegister;
  readonly only?: string | null;
  /** How the target is known; the practice host where nothing is said. */
  readonly way?: Extract<CurrentState, { kind: 'read' }>['way'];
  readonly landmarkSystem?: string;
}

/** The plan for these rows of M3 against what the target holds. */
export function planOf({ rows, ...given }: Given): Plan {
  return planOfRoster({ ...given, read: roster(rows) });
}

/** The same for what was read of files. */
export function planOfRoster({
  read,
  target,
  policy,
  changes,
  register,
  only,
  way,
  landmarkSystem,
}: Omit<Given, 'rows'> & { readonly read: Roster }): Plan {
  const environment = {
    ...newEnvironment('test', 'TST'),
    landmarkSystem: landmarkSystem ?? 'LMTST',
    policy: { ...DEFAULT_POLICY, ...policy, changes: { ...DEFAULT_CHANGES, ...changes } },
  };
  const state = target === null ? null : stateOf(target);
  return complete(
    makePlan({
      environment,
      roster: read,
      decision: complete(decide(read, environment.policy, environment.render)),
      target: state === null ? null : { current: { ...currentOf(state), way: way ?? 'practice' }, state },
      register: register ?? EMPTY_REGISTER,
      only: only ?? null,
    }),
  );
}

/** All operations of a plan, in running order. */
export function operationsOf(plan: Plan): Operation[] {
  const list = listOperations(plan);
  return Array.from({ length: list.count }, (_, number) => list.at(number));
}

/** Does the operations to a model, and answers what became of each. */
export function run(operations: readonly Operation[], model: IpaModel): Verdict[] {
  return operations.map((operation) => model.apply(commandOf(operation)));
}

export function copyOf(model: IpaModel): IpaModel {
  return IpaModel.from(model.commands());
}

/** Everything that a model holds, so that two of them can be compared. */
export function contentsOf(model: IpaModel): Record<IpaObjectType, string[]> {
  const entries = IPA_TYPES.map((type) => [
    type,
    Array.from(model.objects(type), (object) => JSON.stringify(object)).sort(),
  ]);
  return Object.fromEntries(entries) as Record<IpaObjectType, string[]>;
}
