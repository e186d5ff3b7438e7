import { createReadStream } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { makeMeter } from '../../../shared/base/meter.ts';
import type { Progress } from '../../../shared/contract/workspace.ts';
import type { Rehearsal } from '../../../shared/target/rehearsal.ts';
import type { RehearsalReport } from '../../../shared/target/rehearsal-report.ts';
import type { ArtifactFile } from './artifact-file.ts';

/** Small enough that reading one takes about as long as a frame. */
const CHUNK_BYTES = 64 * 1024;

/**
 * Gives the artifacts' bytes to the independent reader, in running order, the undo last.
 * @param rehearsal as it was begun for these artifacts
 */
export async function rehearseFiles(
  files: readonly ArtifactFile[],
  rehearsal: Rehearsal,
  report: (progress: Omit<Progress, 'call'>) => void,
  signal: AbortSignal,
): Promise<RehearsalReport> {
  const measure = makeMeter(files.reduce((sum, { bytes }) => sum + bytes, 0));
  let done = 0;
  for (const { shape, path } of files) {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES, signal })) {
      rehearsal.feed(shape.id, chunk as Buffer);
      done += (chunk as Buffer).length;
      report({ phase: 'rehearsing', subject: shape.fileName, ...measure(done), unit: 'bytes' });
      await nextTurn();
    }
    rehearsal.endArtifact(shape.id);
  }
  return rehearsal.report();
}
