import { stat } from 'node:fs/promises';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import { isPadded } from '../../../shared/m3/reading.ts';
import { HEAD_LINES, PackingThread } from './packing-thread.ts';

/** A smaller file is read before a thread has begun. */
const LEAST_BYTES = 1 << 20;
/** Of more columns the values of some hardly repeat. */
const MOST_COLUMNS = 8;

/**
 * Lets a thread cut the rows of the user-roles while the users are read: theirs are the most rows by far, and nearly all
 * of their values repeat. Null where there are few, or where their file needs more than to be cut.
 */
export async function startPacking(
  files: readonly InspectedFile[],
): Promise<{ readonly file: InspectedFile; readonly thread: PackingThread } | null> {
  const file = files.find(({ kind }) => kind === 'user-roles');
  if (file?.reading.form !== 'delimited') return null;
  const { encoding, delimiter, columns, above } = file.reading;
  if (isPadded(delimiter) || encoding.startsWith('utf-16')) return null;
  const isPlain = file.empty.length === 0 && above < HEAD_LINES;
  const isNarrow = columns.length > 1 && columns.length <= MOST_COLUMNS;
  if (!isPlain || !isNarrow) return null;
  // What cannot be found is said when its turn comes.
  const before = await stat(file.path).catch(() => null);
  if (before === null || before.size < LEAST_BYTES) return null;
  return { file, thread: new PackingThread(file.path, before, delimiter, columns.length) };
}
