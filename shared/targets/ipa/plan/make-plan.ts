import { idKey } from '../../../base/id-key.ts';
import { complete, type Steps } from '../../../base/steps.ts';
import type { Roster } from '../../../m3/roster.ts';
import { keepNeededTasks } from '../differences/only-person.ts';
import { planDifferences } from '../differences/plan-differences.ts';
import type { IpaEnvironment } from '../ipa-environment.ts';
import { ENVIRONMENT_TYPES } from '../objects.ts';
import { makeTargetState } from '../state/make-target-state.ts';
import type { TargetState } from '../state/target-state.ts';
import type { Decision } from './decision.ts';
import type { GenRegister } from './gen-register.ts';
import type { CurrentState, Plan } from './plan.ts';

export interface PlanInput {
  readonly environment: IpaEnvironment;
  readonly roster: Roster;
  readonly decision: Decision;
  /** What the target holds; null where it counts as empty. */
  readonly target: {
    readonly current: Extract<CurrentState, { readonly kind: 'read' }>;
    readonly state: TargetState;
  } | null;
  readonly register: GenRegister;
  /** The one user whom the plan is for; null for everybody. */
  readonly only: string | null;
}

const EMPTY_STATE: TargetState = complete(makeTargetState({ objects: () => [] }));

/**
 * Makes the plan: everyone and every role as decided, compared with what the target holds, and what is done about
 * each difference by the rules of `policy.changes`. Nothing that is equal is in it as an operation.
 */
export function* makePlan(input: PlanInput): Steps<Plan> {
  const { environment, roster, decision, target, register, only } = input;
  const state = target?.state ?? EMPTY_STATE;
  const differences = yield* planDifferences({
    roster,
    decision,
    state,
    register,
    policy: environment.policy,
    quoting: environment.render.quoting,
    known: { way: target?.current.way ?? null, landmarkSystem: environment.landmarkSystem },
    only: only === null ? null : idKey(only),
  });
  const plan: Plan = {
    format: 2,
    direction: 'forward',
    only,
    target: {
      environment: environment.name,
      landmarkSystem: environment.landmarkSystem,
      production: environment.production,
      landmark: environment.landmark,
      render: environment.render,
    },
    policy: environment.policy,
    sources: roster.sources,
    current: target?.current ?? { kind: 'assumed-empty' },
    population: populationOf(state),
    ...differences,
  };
  return only === null ? plan : keepNeededTasks(plan);
}

function populationOf({ counts }: TargetState): Plan['population'] {
  return Object.fromEntries(ENVIRONMENT_TYPES.map((type) => [type, counts[type]])) as Plan['population'];
}
