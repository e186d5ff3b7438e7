import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../../../../shared/base/failure.ts';
import { makeMeter } from '../../../../../../shared/base/meter.ts';
import { ReadingBuilder } from '../../../../../../shared/targets/ipa/state/reading-builder.ts';
import type { TargetReading } from '../../../../../../shared/targets/ipa/state/target-state.ts';
import { fileFailure } from '../../../../base/file-errors.ts';
import type { SourceCall } from '../../../../sources/source-call.ts';
import { readIpaFile } from './read-ipa-file.ts';

/** A file with its size and when it was last changed. */
interface Dated {
  readonly path: string;
  readonly bytes: number;
  readonly changedMs: number;
}

/** What files say, and since when the oldest of them has said it. */
export interface FilesReading {
  readonly reading: TargetReading;
  readonly asOf: Date;
}

/**
 * Reads what is in IPA from files. Of an object that several of them name, the file that was changed last counts.
 * @throws Failure IPA-FILE-…, FILE-…; AbortError on cancel
 */
export async function readIpaFiles(
  paths: readonly string[],
  signal: AbortSignal,
  onProgress: SourceCall['onProgress'],
): Promise<FilesReading> {
  const [oldest, ...others] = (await Promise.all(paths.map(dated))).sort(byAge);
  if (oldest === undefined) throw failure('IPA-FILE-NONE');
  const files = [oldest, ...others];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const measure = makeMeter(total);
  const builder = new ReadingBuilder();
  let before = 0;
  for (const { path, bytes } of files) {
    const subject = basename(path);
    const tell = (done: number) => onProgress({ subject, ...measure(before + done), unit: 'bytes' });
    tell(0);
    await readIpaFile(path, builder, signal, tell);
    before += bytes;
  }
  onProgress({ subject: basename(files.at(-1)!.path), ...measure(total), unit: 'bytes' });
  return { reading: builder.finish(), asOf: new Date(oldest.changedMs) };
}

async function dated(path: string): Promise<Dated> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { path, bytes: size, changedMs: mtimeMs };
  } catch (error) {
    throw fileFailure(error, basename(path));
  }
}

function byAge(a: Dated, b: Dated): number {
  return a.changedMs - b.changedMs || (a.path < b.path ? -1 : 1);
}
