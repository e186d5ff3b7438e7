/** What has to be there before a run. */
import type { RunState } from '../../../../shared/contract/run.ts';
import type { WorkspaceState } from '../../../../shared/contract/workspace.ts';
import type { Environment } from '../../../../shared/environment/environment.ts';
import type { RunTarget } from '../../../../shared/target/run-target.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';
import { counted } from '../../../state/format.ts';
import type { SettingsSection } from '../../../state/navigation.ts';
import { onlyPlaceOf } from './only-place.ts';

/** `attention` does not keep a run from starting; `missing` does. */
export type NeedState = 'there' | 'attention' | 'missing';

/** One thing that a run needs, and the screen where it can be had or looked at. */
export interface Need {
  readonly state: NeedState;
  readonly text: string;
  readonly screen: 'plan' | 'preview' | 'settings';
  readonly section?: SettingsSection;
}

export function needsOf(
  target: RunTarget | null,
  workspace: Pick<WorkspaceState, 'plan' | 'artifacts' | 'rehearsal' | 'run'>,
  environment: Environment | null,
): readonly Need[] {
  const { plan, artifacts, rehearsal, run } = workspace;
  return [
    planNeed(plan),
    ...(wasRun(plan, run) ? [WAS_RUN] : []),
    artifacts === null ? NOT_SEEN : SEEN,
    ...(artifacts === null ? [] : [rehearsalNeed(rehearsal)]),
    ...placeNeeds(target, plan),
    ...(target === 'local' && environment !== null ? machineNeeds(environment, artifacts) : []),
  ];
}

function planNeed(plan: PlanSummary | null): Need {
  const operations = plan?.operations ?? 0;
  const missing = plan === null ? 'No plan has been made.' : 'The plan has no operation.';
  return {
    state: operations > 0 ? 'there' : 'missing',
    text: operations > 0 ? `A plan with ${counted(operations, 'operation')}.` : missing,
    screen: 'plan',
  };
}

/** Whether the plan has changed what it was compared with. */
function wasRun(plan: PlanSummary | null, run: RunState | null): boolean {
  if (plan === null || run === null || plan.current.kind !== 'read') return false;
  return run.planHash === plan.hash && run.endedAt !== null && run.outcomes.done > 0;
}

const WAS_RUN: Need = {
  state: 'attention',
  text: 'This plan has been run. What it did is in IPA now, and a new plan says what is left.',
  screen: 'plan',
};

const SEEN: Need = {
  state: 'there',
  text: 'The files are written and can be looked at.',
  screen: 'preview',
};

const NOT_SEEN: Need = {
  state: 'missing',
  text: 'The files have not been looked at. Nothing is run that was not seen first.',
  screen: 'preview',
};

function rehearsalNeed(rehearsal: WorkspaceState['rehearsal']): Need {
  const attention = (text: string): Need => ({ state: 'attention', text, screen: 'preview' });
  if (rehearsal === null) return attention('The files have not been rehearsed to the end.');
  if (rehearsal.failed > 0) {
    return attention(`${counted(rehearsal.failed, 'operation')} would fail according to the rehearsal.`);
  }
  return { state: 'there', text: 'No operation failed in the rehearsal.', screen: 'preview' };
}

const MISMATCH: Readonly<Record<RunTarget, string>> = {
  practice:
    'The plan was compared with the IPA of this environment, not with the practice host. It can be run on this machine only.',
  local: 'The plan was compared with the practice host. It can be run there only.',
};

function placeNeeds(target: RunTarget | null, plan: PlanSummary | null): readonly Need[] {
  const only = plan === null ? null : onlyPlaceOf(plan);
  if (only === null || target === null || only === target) return [];
  const text = `${MISMATCH[target]} For another place choose what is already in IPA, and make the plan again.`;
  return [{ state: 'missing', text, screen: 'settings', section: 'ipa' }];
}

function machineNeeds(
  { landmark, ipa }: Environment,
  artifacts: WorkspaceState['artifacts'],
): readonly Need[] {
  const { folder, preCommand, genDataArea, dataArea } = landmark;
  return [
    {
      state: folder === '' ? 'missing' : 'there',
      text: folder === '' ? 'No Landmark folder is chosen.' : `Landmark folder ${folder}.`,
      screen: 'settings',
    },
    {
      state: 'there',
      text: preCommand === '' ? 'No pre-command.' : `Pre-command ${preCommand}.`,
      screen: 'settings',
    },
    { state: 'there', text: `Data areas ${genDataArea} and ${dataArea}.`, screen: 'settings' },
    ...(artifacts?.some(({ tool }) => tool === 'administration') ? [administrationNeed(ipa.web)] : []),
  ];
}

function administrationNeed({ url, user }: Environment['ipa']['web']): Need {
  const isSet = url !== '' && user !== '';
  return {
    state: isSet ? 'there' : 'attention',
    text: isSet
      ? `Web administration ${url}, for what the tools cannot change or delete.`
      : 'No web administration is set up. What the tools cannot change or delete is left to the administrator.',
    screen: 'settings',
    section: 'administration',
  };
}
