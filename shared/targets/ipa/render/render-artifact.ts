import type { Steps } from '../../../base/steps.ts';
import type { LineSink } from '../../../target/render/artifact.ts';
import { inversePlan } from '../plan/inverse-plan.ts';
import { toolOf } from '../plan/ipa-operations.ts';
import { listOperations, type OperationList } from '../plan/operation-list.ts';
import type { Plan } from '../plan/plan.ts';
import { SECTIONS, type Section } from '../plan/section.ts';
import { IPA_TOOLS, type IpaTool } from '../tools.ts';
import { requestWriter } from './administration-requests.ts';
import type { ArtifactId, ArtifactShape } from './artifact.ts';
import { renderImportXml } from './import-xml.ts';
import { secadmWriter } from './secadm-script.ts';

/**
 * The artifacts that a plan is written as, in running order: one for each section that has operations. File names are
 * plain ASCII without a folder; the number says when a file's turn comes, and the undo has none because it has no turn.
 */
export function artifactShapes(list: OperationList): ArtifactShape[] {
  const { plan } = list;
  const shapes = SECTIONS.filter((section) => hasOperations(list, section)).map(
    (section, at): ArtifactShape => {
      const tool = toolOf(section, plan);
      return {
        id: section,
        fileName: `${String(at + 1).padStart(2, '0')}-${section}.${IPA_TOOLS[tool].ending}`,
        tool,
        encoding: encodingOf(tool, plan),
        role: 'run',
      };
    },
  );
  if (genUndoSections(list).length === 0) return shapes;
  const undo: ArtifactShape = {
    id: 'gen-undo',
    fileName: `gen-undo.${IPA_TOOLS.secadm.ending}`,
    tool: 'secadm',
    encoding: encodingOf('secadm', plan),
    role: 'undo',
  };
  return [...shapes, undo];
}

function encodingOf(tool: IpaTool, { target }: Plan): ArtifactShape['encoding'] {
  if (tool === 'administration') return 'us-ascii';
  return tool === 'secadm' ? target.render.scriptEncoding : target.render.xmlEncoding;
}

function hasOperations({ sections }: OperationList, section: Section): boolean {
  return sections[section].to > sections[section].from;
}

/** How many operations an artifact holds; each is one line of it. */
export function operationsOf(list: OperationList, id: ArtifactId): number {
  const inSection = (section: Section) => list.sections[section].to - list.sections[section].from;
  if (id !== 'gen-undo') return inSection(id);
  return genUndoSections(list).reduce((sum, section) => sum + inSection(UNDOES[section]), 0);
}

/** Writes one artifact of a plan, line by line. Line n of a section's script is its operation n. */
export function* renderArtifact(list: OperationList, id: ArtifactId, sink: LineSink): Steps<void> {
  if (id === 'gen-undo') yield* renderGenUndo(list, sink);
  else if (id === 'environment-import') yield* renderImportXml(list, sink);
  else yield* renderSection(list, id, sink);
}

function* renderSection(list: OperationList, section: Section, sink: LineSink): Steps<void> {
  const { target } = list.plan;
  const lineOf =
    toolOf(section, list.plan) === 'secadm'
      ? secadmWriter(target.render.quoting)
      : requestWriter(target.landmark.dataArea);
  yield* list.visit(section, (operation) => sink.line(lineOf(operation), operation.subject));
}

/** What secadm can take back, in the order of a run: what went is made again, then what was made goes, the last first. */
function* renderGenUndo(list: OperationList, sink: LineSink): Steps<void> {
  const inverse = listOperations(inversePlan(list.plan));
  for (const section of genUndoSections(list)) yield* renderSection(inverse, section, sink);
}

/** Which section of the plan each section of its undo takes back. */
const UNDOES = {
  'gen-create': 'gen-delete',
  'gen-update': 'gen-update',
  'gen-delete': 'gen-create',
} as const;

/** Those sections of the undo that secadm does. */
function genUndoSections(list: OperationList): (keyof typeof UNDOES)[] {
  return (['gen-create', 'gen-update', 'gen-delete'] as const).filter(
    (section) => hasOperations(list, UNDOES[section]) && toolOf(section, list.plan) === 'secadm',
  );
}
