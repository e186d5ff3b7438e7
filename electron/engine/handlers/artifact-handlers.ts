import { failure } from '../../../shared/base/failure.ts';
import { idKey } from '../../../shared/base/id-key.ts';
import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import type { OperationSubject } from '../../../shared/target/operation.ts';
import { summariseArtifact } from '../artifacts/render-files.ts';
import { exportBundle } from '../bundle/bundle.ts';
import type { EngineParts } from '../engine-parts.ts';
import { ArtifactSearch, artifactPage, linesOf } from '../queries/artifact-pages.ts';
import type { Handlers } from '../router.ts';
import { beginHandOver } from './hand-over.ts';

type Channels =
  | 'artifacts:render'
  | 'artifact:lines'
  | 'artifact:search'
  | 'artifact:locate'
  | 'rehearsal:run'
  | 'bundle:export';

export function artifactHandlers({ workspace, keptPlans, reporter }: EngineParts): Handlers<Channels> {
  const search = new ArtifactSearch();
  return {
    'artifacts:render': async (_, context) => {
      if (workspace.planned.operations.count === 0) throw failure('PLAN-EMPTY');
      const files = await workspace.render(reporter(context), context.signal);
      return [...files.values()].map(summariseArtifact);
    },
    'artifact:lines': ({ artifact, offset, limit }) =>
      artifactPage(workspace.artifact(artifact), workspace.planned.plan, offset, limit),
    'artifact:search': ({ artifact, text, from, backwards }, { signal }) =>
      search.find(workspace.artifact(artifact), text, from, backwards, signal),
    'artifact:locate': ({ artifact, kind, id }) => {
      const subject = subjectWithId(workspace.planned.plan, kind, id);
      if (subject === null) return null;
      const lines = linesOf(workspace.artifact(artifact), subject, Number.POSITIVE_INFINITY);
      return lines.length === 0 ? null : { line: lines[0]!, count: lines.length };
    },
    'rehearsal:run': (_, context) => workspace.rehearse(reporter(context), context.signal),
    'bundle:export': async ({ path, form }, context) => {
      const { target, operations, hash, olderFile } = workspace.planned;
      const handedOver = beginHandOver(workspace, keptPlans);
      const report = reporter(context);
      const bundle = await exportBundle({
        target,
        operations,
        planHash: hash,
        olderPlanFile: olderFile,
        artifacts: workspace.artifactList,
        path,
        form,
        signal: context.signal,
        onProgress: ({ file, doneBytes, totalBytes }) =>
          report({ phase: 'exporting', subject: file, done: doneBytes, total: totalBytes, unit: 'bytes' }),
      });
      await handedOver('exported');
      return bundle;
    },
  };
}

function subjectWithId(plan: AnyPlan, kind: 'user' | 'role', id: string): OperationSubject | null {
  const objects = kind === 'user' ? plan.people : plan.tasks;
  const index = objects.findIndex((object) => idKey(object.id) === idKey(id));
  if (index < 0) return null;
  return { kind: kind === 'user' ? 'person' : 'task', index };
}
