import { copyFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';
import type { EngineParts } from '../engine-parts.ts';
import { HeldBackPages } from '../queries/held-back-pages.ts';
import { PlanPages } from '../queries/operation-rows.ts';
import { PlanChangePages } from '../queries/plan-changes.ts';
import { SubjectPages } from '../queries/subject-rows.ts';
import type { Handlers } from '../router.ts';

type Channels =
  | 'plan:make'
  | 'plan:open'
  | 'plan:page'
  | 'plan:subjects'
  | 'plan:subject'
  | 'plan:held-back'
  | 'plan:save'
  | 'plan:compare';

export function planHandlers({ workspace, keptPlans, reporter }: EngineParts): Handlers<Channels> {
  const pages = new PlanPages();
  const subjects = new SubjectPages();
  const held = new HeldBackPages();
  const changes = new PlanChangePages();
  return {
    'plan:make': async (asked, context) => {
      const { access, signal } = context;
      await workspace.makePlan(asked, { access, signal, report: reporter(context) });
      return workspace.planSummary;
    },
    'plan:open': async ({ path }, context) => {
      await workspace.openPlan(path, reporter(context), context.signal);
      return workspace.planSummary;
    },
    'plan:page': (query) => pages.page(workspace.planned.operations, query),
    'plan:subjects': (query) => subjects.page(workspace.planned.operations, query),
    'plan:subject': ({ kind, index }) => subjects.detail(workspace.planned.operations, kind, index),
    'plan:held-back': (query) => held.page(workspace.planned.plan, query),
    'plan:save': async ({ path }) => {
      if (workspace.plannedOrNull === null) throw failure('PLAN-NONE');
      await copyFile(workspace.planPath, path).catch((error: Error) => {
        throw failure('EXPORT-FAILED', { file: path, reason: error.message }, error);
      });
      return { path, name: basename(path) };
    },
    'plan:compare': async (query, { signal }) => {
      const { planned, environment } = workspace;
      if (query.with !== null) return changes.pageOfFile(planned, query.with, query, signal);
      return changes.page(planned, await keptPlans.last(environment.id), query, signal);
    },
  };
}
