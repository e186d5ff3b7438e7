import { basename } from 'node:path';
import { Failure, failure } from '../../../../../../shared/base/failure.ts';
import type { ReadingBuilder } from '../../../../../../shared/targets/ipa/state/reading-builder.ts';
import { encodingOfPieces } from '../../../../sources/detect-encoding.ts';
import { type ArchiveEntry, ZipArchive } from '../../../../sources/workbook/zip-archive.ts';
import { readImportFile } from './read-import-file.ts';
import { readScriptFile } from './read-script-file.ts';

/** The steps of a bundle, numbered in their order; the undo lies in a folder of its own and is none of them. */
const STEP = /^\d\d-[a-z-]+\.(secadm\.txt|xml|requests\.jsonl)$/;
/** More than the artifacts of a million people. */
const LARGEST_STEP = 1 << 30;

/**
 * Reads what the steps of a bundle leave in IPA, one after the other.
 * @returns how many of its steps are requests, of which nothing can be learnt
 * @throws Failure IPA-FILE-ARCHIVE, IPA-FILE-BROKEN, IPA-FILE-LINE; AbortError on cancel
 */
export async function readBundle(
  path: string,
  builder: ReadingBuilder,
  signal: AbortSignal,
): Promise<{ readonly requests: number }> {
  const file = basename(path);
  try {
    return await withArchive(path, file, (archive) => readSteps(archive, file, builder, signal));
  } catch (error) {
    throw inArchiveWords(error, file);
  }
}

async function withArchive<T>(
  path: string,
  file: string,
  work: (archive: ZipArchive) => Promise<T>,
): Promise<T> {
  const archive = await ZipArchive.open(path, file);
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}

async function readSteps(
  archive: ZipArchive,
  file: string,
  builder: ReadingBuilder,
  signal: AbortSignal,
): Promise<{ readonly requests: number }> {
  const steps = archive
    .entries()
    .filter(({ name }) => STEP.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (steps.length === 0) throw failure('IPA-FILE-ARCHIVE', { file });
  for (const step of steps) await readStep(archive, file, step, builder, signal);
  return { requests: steps.filter(({ name }) => name.endsWith('.jsonl')).length };
}

/** The archive's own errors speak of workbooks, which are archives as well. */
export function inArchiveWords(error: unknown, file: string): unknown {
  if (!(error instanceof Failure)) return error;
  const { code, details } = error.error;
  if (code === 'WORKBOOK-BROKEN')
    return failure('IPA-FILE-BROKEN', { file, reason: String(details?.reason ?? '') });
  return code === 'WORKBOOK-TOO-LARGE' ? failure('IPA-FILE-ARCHIVE', { file }) : error;
}

async function readStep(
  archive: ZipArchive,
  file: string,
  step: ArchiveEntry,
  builder: ReadingBuilder,
  signal: AbortSignal,
): Promise<void> {
  const name = `${file}, ${step.name}`;
  const bytes = { name, pieces: () => archive.read(step, LARGEST_STEP, signal) };
  // Muster writes group tasks alone.
  if (step.name.endsWith('.xml')) await readImportFile(bytes, builder, { groupTasksAlone: true });
  if (!step.name.endsWith('.txt')) return;
  await readScriptFile(bytes, await encodingOfPieces(() => bytes.pieces()), builder);
}
