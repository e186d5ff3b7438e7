import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArtifactSummary, Progress } from '../../../shared/contract/workspace.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { ArtifactId, ArtifactShape } from '../../../shared/render/artifact.ts';
import { artifactShapes, renderArtifact } from '../../../shared/render/render-artifact.ts';
import { drive } from '../drive.ts';
import { type ArtifactFile, ArtifactWriter } from './artifact-file.ts';

/**
 * Renders every artifact of a plan into a folder of its own, in running order. What fails or is cancelled takes the
 * folder with it.
 * @param operations how many the plan has, for the progress
 */
export async function renderFiles(
  plan: Plan,
  operations: number,
  folder: string,
  report: (progress: Omit<Progress, 'call'>) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<ArtifactId, ArtifactFile>> {
  await mkdir(folder, { recursive: true });
  const files = new Map<ArtifactId, ArtifactFile>();
  try {
    for (const shape of artifactShapes(plan.target.render)) {
      const subject = shape.fileName;
      const onLines = (done: number) =>
        report({ phase: 'rendering', subject, done, total: operations, unit: 'lines' });
      files.set(shape.id, await renderFile(plan, shape, folder, signal, onLines));
    }
    return files;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function renderFile(
  plan: Plan,
  shape: ArtifactShape,
  folder: string,
  signal: AbortSignal,
  onLines: (lines: number) => void,
): Promise<ArtifactFile> {
  const writer = new ArtifactWriter(shape, join(folder, shape.fileName));
  try {
    await drive(renderArtifact(plan, shape.id, writer), signal, () => onLines(writer.lines));
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
