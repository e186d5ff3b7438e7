import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArtifactSummary, Progress } from '../../../shared/contract/workspace.ts';
import type { OperationList } from '../../../shared/plan/operation-list.ts';
import type { ArtifactId, ArtifactShape } from '../../../shared/render/artifact.ts';
import { artifactShapes, operationsOf, renderArtifact } from '../../../shared/render/render-artifact.ts';
import { makeMeter } from '../../../shared/steps/meter.ts';
import { drive } from '../drive.ts';
import { type ArtifactFile, ArtifactWriter } from './artifact-file.ts';

/**
 * Renders every artifact of a plan into a folder of its own, in running order. What fails or is cancelled takes the
 * folder with it.
 */
export async function renderFiles(
  operations: OperationList,
  folder: string,
  report: (progress: Omit<Progress, 'call'>) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<ArtifactId, ArtifactFile>> {
  await mkdir(folder, { recursive: true });
  const files = new Map<ArtifactId, ArtifactFile>();
  try {
    const shapes = artifactShapes(operations);
    const measure = makeMeter(shapes.reduce((sum, { id }) => sum + operationsOf(operations, id), 0));
    let before = 0;
    for (const shape of shapes) {
      const subject = shape.fileName;
      const onOperations = (done: number) =>
        report({ phase: 'rendering', subject, ...measure(before + done), unit: 'operations' });
      files.set(shape.id, await renderFile(operations, shape, folder, signal, onOperations));
      before += operationsOf(operations, shape.id);
      onOperations(0);
    }
    return files;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function renderFile(
  operations: OperationList,
  shape: ArtifactShape,
  folder: string,
  signal: AbortSignal,
  onOperations: (done: number) => void,
): Promise<ArtifactFile> {
  const writer = new ArtifactWriter(shape, join(folder, shape.fileName));
  try {
    await drive(renderArtifact(operations, shape.id, writer), signal, () => onOperations(writer.operations));
    return writer.finish();
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

/** An artifact in numbers. */
export function summariseArtifact(file: ArtifactFile): ArtifactSummary {
  return { ...file.shape, bytes: file.bytes, lines: file.lines, sha256: file.sha256 };
}
