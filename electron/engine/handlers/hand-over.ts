import type { HandOverWay } from '../../../shared/target/plan-changes.ts';
import type { KeptPlans } from '../plans/kept-plans.ts';
import type { PlannedWork } from '../plans/planned-work.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * Makes ready to keep the plan that stands now: whoever hands it over takes this first and calls it when the
 * bundle is written or the run has begun. By then the environment or the plan may be another.
 */
export function beginHandOver(
  workspace: Workspace,
  keptPlans: KeptPlans,
): (how: HandOverWay) => Promise<void> {
  const planned: PlannedWork = workspace.planned;
  const environmentId = workspace.environment.id;
  return async (how) => {
    const planPath = workspace.plannedOrNull === planned ? workspace.planPath : null;
    await keptPlans.keep({ environmentId, planPath, hash: planned.hash, how });
    workspace.planHandedOver();
  };
}
