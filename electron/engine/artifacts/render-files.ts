import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeMeter } from '../../../shared/base/meter.ts';
import { sideBySide } from '../../../shared/base/steps.ts';
import type { ArtifactSummary, Progress } from '../../../shared/contract/workspace.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';
import type { Target } from '../../../shared/target/target.ts';
import { drive } from '../base/drive.ts';
import { type ArtifactFile, ArtifactWriter } from './artifact-file.ts';

/**
 * Renders every artifact of a plan into a folder of its own, in running order. What fails or is cancelled takes the
 * folder with it.
 */
export async function renderFiles(
  { artifacts }: Target,
  operations: OperationList,
  folder: string,
  report: (progress: Omit<Progress, 'call'>) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ArtifactFile>> {
  await mkdir(folder, { recursive: true });
  const writers = new Map<string, ArtifactWriter>();
  try {
    for (const shape of artifacts.shapes(operations)) {
      writers.set(shape.id, new ArtifactWriter(shape, join(folder, shape.fileName)));
    }
    const measure = makeMeter(
      [...writers.keys()].reduce((sum, id) => sum + artifacts.operations(operations, id), 0),
    );
    const onSteps = () => {
      const done = [...writers.values()].reduce((sum, writer) => sum + writer.operations, 0);
      report({ phase: 'rendering', subject: '', ...measure(done), unit: 'operations' });
    };
    // In turn, since some are slow to make and others, as they are long, slow to write.
    const all = [...writers].map(([id, writer]) => artifacts.render(operations, id, writer));
    await drive(sideBySide(all), signal, onSteps);
    onSteps();
    return new Map([...writers].map(([id, writer]) => [id, writer.finish()]));
  } catch (error) {
    for (const writer of writers.values()) writer.abandon();
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** An artifact in numbers. */
export function summariseArtifact(file: ArtifactFile): ArtifactSummary {
  return { ...file.shape, bytes: file.bytes, lines: file.lines, sha256: file.sha256 };
}
