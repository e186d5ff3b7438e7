import { copyFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../shared/contract/failure.ts';
import { summarisePlan } from '../../../shared/plan/plan-summary.ts';
import type { EngineParts } from '../engine.ts';
import { PlanPages } from '../queries/operation-rows.ts';
import type { Handlers } from '../router.ts';

export function planHandlers({
  workspace,
  reporter,
}: EngineParts): Handlers<'plan:make' | 'plan:page' | 'plan:save'> {
  const pages = new PlanPages();
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
  };
}
