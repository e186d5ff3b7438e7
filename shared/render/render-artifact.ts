import type { RenderSettings } from '../environment/environment.ts';
import { visitGenOperations } from '../plan/operations.ts';
import type { Plan } from '../plan/plan.ts';
import { STEP_SIZE, type Steps } from '../steps/steps.ts';
import type { ArtifactId, ArtifactShape, LineSink } from './artifact.ts';
import { renderImportXml } from './import-xml.ts';
import { secadmCreateWriter } from './secadm-script.ts';
import { secadmUndoWriter } from './secadm-undo.ts';

/**
 * The artifacts that a plan is written as, in running order. File names are plain ASCII without a folder;
 * the number says when a file's turn comes, and the undo has none because it has no turn.
 */
export function artifactShapes(render: RenderSettings): ArtifactShape[] {
  return [
    {
      id: 'gen-create',
      fileName: '01-gen-create.secadm.txt',
      tool: 'secadm',
      encoding: render.scriptEncoding,
      role: 'run',
    },
    {
      id: 'environment-import',
      fileName: '02-environment-import.xml',
      tool: 'importPFIdata',
      encoding: render.xmlEncoding,
      role: 'run',
    },
    {
      id: 'gen-undo',
      fileName: 'gen-undo.secadm.txt',
      tool: 'secadm',
      encoding: render.scriptEncoding,
      role: 'undo',
    },
  ];
}

/** Writes one artifact of a plan, line by line. Line n of `gen-create` is operation n of the plan. */
export function* renderArtifact(plan: Plan, id: ArtifactId, sink: LineSink): Steps<void> {
  if (id === 'gen-create') yield* renderGenCreate(plan, sink);
  else if (id === 'environment-import') yield* renderImportXml(plan, sink);
  else yield* renderGenUndo(plan, sink);
}

function* renderGenCreate(plan: Plan, sink: LineSink): Steps<void> {
  const lineOf = secadmCreateWriter(plan.target.render.quoting);
  yield* visitGenOperations(plan, (operation) => sink.line(lineOf(operation), operation.subject));
}

/** The last one created goes first. */
function* renderGenUndo(plan: Plan, sink: LineSink): Steps<void> {
  const linesOf = secadmUndoWriter(plan.policy.identity.service, plan.target.render.quoting);
  for (let index = plan.people.length - 1; index >= 0; index--) {
    const person = plan.people[index]!;
    if (index % STEP_SIZE === 0) yield plan.people.length - index;
    if (person.situation !== 'new') continue;
    const subject = { kind: 'person', index } as const;
    linesOf(person, (text) => sink.line(text, subject));
  }
}
