/** What is said before a run. */
import type { Environment } from '../../../../shared/environment/environment.ts';
import type { RunTarget } from '../../../../shared/target/run-target.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';
import { PLACE_NAMES } from '../../../components/run-place.ts';
import { counted, dateTime } from '../../../state/format.ts';
import type { LastPlace } from './last-place.ts';

/** The sentence of state below the title. */
export function setupLead(plan: PlanSummary | null, environment: string): string {
  if (plan === null) return 'No plan yet.';
  return `${counted(plan.operations, 'operation')} for ${environment}${kindWords(plan)}.`;
}

/** What distinguishes the plan from the usual one; '' for the usual one. */
function kindWords({ direction, only, openedFrom }: PlanSummary): string {
  return [
    ...(direction === 'undo' ? ['an undo'] : []),
    ...(only === null ? [] : [`only ${only}`]),
    ...(openedFrom === null ? [] : [`opened from ${openedFrom}`]),
  ]
    .map((words) => `, ${words}`)
    .join('');
}

/**
 * What a run on this machine starts; without the web administration, what only it can do is left to the administrator.
 */
export function thisMachineWords(environment: Environment | null): string {
  const starts =
    'Starts secadm and importPFIdata of the Landmark folder, with the rights of the person signed in';
  const web = environment?.ipa.web;
  const asks = web !== undefined && web.url !== '' && web.user !== '';
  return asks ? `${starts}, and asks the web administration of IPA as ${web.user}.` : `${starts}.`;
}

/** A remark about the place where the last run of this environment went; '' about the other. */
export function lastRunWords(target: RunTarget, last: LastPlace | null | undefined): string {
  return last?.target === target ? `last run here: ${dateTime(last.startedAt)}` : '';
}

/** @param only the only place where the plan can be run, which is not that of the last run */
export function elsewhereWords(last: RunTarget, only: RunTarget): string {
  return `The last run went to ${PLACE_NAMES[last]}, where this plan cannot be run: it was compared with ${
    only === 'practice' ? 'the practice host' : 'the IPA of this environment'
  }. Choose where it runs.`;
}

/** What is said beside the button that opens the last question. */
export function footWords(target: RunTarget | null, ready: boolean): string {
  if (target === null) return 'Choose where it runs.';
  return ready ? 'Nothing starts yet: a question names what, where and how many.' : 'Something is missing.';
}
