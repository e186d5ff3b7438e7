/** What the last question says. */
import type { OutcomeCounts } from '../../../../shared/contract/run.ts';
import type { ArtifactSummary } from '../../../../shared/contract/workspace.ts';
import type { Environment } from '../../../../shared/environment/environment.ts';
import { OPERATION_ACTIONS } from '../../../../shared/target/operation.ts';
import type { RunTarget } from '../../../../shared/target/run-target.ts';
import { IPA_TYPES } from '../../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';
import { PLACE_NAMES, placeWords } from '../../../components/run-place.ts';
import { count, counted } from '../../../state/format.ts';
import { restOf } from '../rest-of-run.ts';

/** @param rest what an earlier run of the plan left, where only that is run; null for all of it */
export function questionTitle(target: RunTarget, environment: string, rest: OutcomeCounts | null): string {
  return rest === null
    ? `Run on ${PLACE_NAMES[target]} for ${environment}?`
    : `Run what is left for ${environment}?`;
}

/** e.g. `8,961, for 1,180 people and 32 roles`. */
export function operationsWords({ operations, people, tasks }: PlanSummary): string {
  const subjects = [
    [countActing(people), 'person', 'people'],
    [countActing(tasks), 'role', 'roles'],
  ] as const;
  const whom = subjects
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => counted(number, one, many));
  return `${count(operations)}${whom.length === 0 ? '' : `, for ${whom.join(' and ')}`}`;
}

function countActing({ actions }: PlanSummary['people']): number {
  return actions.create + actions.update + actions.disable + actions.delete;
}

/** e.g. `7 that the run before left: 2 failed, 5 not tried`. */
export function restWords(rest: OutcomeCounts): string {
  const shares = [
    [rest.failed, 'failed'],
    [rest.unknown, 'of which nobody knows'],
    [rest.skipped, 'not tried'],
  ] as const;
  const told = shares.filter(([number]) => number > 0).map(([number, word]) => `${count(number)} ${word}`);
  return `${count(restOf(rest))} that the run before left: ${told.join(', ')}`;
}

/** Whether more is run than objects change: an actor that is deleted and added again takes several operations. */
export function takesMoreOperations({ changes, operations }: PlanSummary): boolean {
  const objects = OPERATION_ACTIONS.reduce(
    (sum, action) => sum + IPA_TYPES.reduce((ofAction, type) => ofAction + changes[action][type], 0),
    0,
  );
  return objects !== operations;
}

export function whereWords(target: RunTarget, environment: Environment): string {
  const place = placeWords(target, environment);
  const { genDataArea, dataArea } = environment.landmark;
  return `${place.charAt(0).toUpperCase()}${place.slice(1)}: data areas ${genDataArea} and ${dataArea}`;
}

/** Who does what the tools cannot do; none where they can do everything. */
export function administrationFacts(
  target: RunTarget,
  environment: Environment,
  artifacts: readonly ArtifactSummary[],
): (readonly [string, string])[] {
  if (target !== 'local' || !artifacts.some(({ tool }) => tool === 'administration')) return [];
  const { url, user } = environment.ipa.web;
  if (url === '' || user === '') return [['Left', 'What only the web administration can do: none is set up']];
  return [['And where', `The web administration ${url}, as ${user}`]];
}
