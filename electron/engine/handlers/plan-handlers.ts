import { copyFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../shared/contract/failure.ts';
import { summarisePlan } from '../../../shared/plan/plan-summary.ts';
import type { EngineParts } from '../engine.ts';
import { PlanPages } from '../queries/operation-rows.ts';
import { PlanChangePages } from '../queries/plan-changes.ts';
import type { Handlers } from '../router.ts';

export function planHandlers({
  workspace,
  keptPlans,
  reporter,
}: EngineParts): Handlers<'plan:make' | 'plan:page' | 'plan:save' | 'plan:compare'> {
  const pages = new PlanPages();
  const changes = new PlanChangePages();
  return {
    'plan:make': async (_, context) => {
      const { plan, hash, operations } = await workspace.makePlan(reporter(context), context.signal);
      return summarisePlan(plan, hash, operations);
    },
    'plan:page': (query) => pages.page(workspace.planned.operations, query),
    'plan:save': async ({ path }) => {
      if (workspace.plannedOrNull === null) throw failure('PLAN-NONE');
      await copyFile(workspace.planPath, path).catch((error: Error) => {
        throw failure('EXPORT-FAILED', { file: path, reason: error.message }, error);
      });
      return { path, name: basename(path) };
    },
    'plan:compare': async (query, { signal }) => {
      const { planned, environment } = workspace;
      return changes.page(planned, await keptPlans.last(environment.id), query, signal);
    },
  };
}
