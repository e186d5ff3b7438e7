import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../../../../shared/base/failure.ts';
import type { IpaFile } from '../../../../../../shared/contract/workspace.ts';
import { ReadingBuilder } from '../../../../../../shared/targets/ipa/state/reading-builder.ts';
import { doubtInWords } from '../../../../../../shared/targets/ipa/state/reading-doubts.ts';
import { readIpaFile } from './read-ipa-file.ts';

/**
 * Reads a file that says what is in IPA and tells what it was taken for and what it holds.
 * @throws Failure IPA-FILE-…, FILE-…; AbortError on cancel
 */
export async function inspectIpaFile(path: string, signal: AbortSignal): Promise<IpaFile> {
  const name = basename(path);
  const builder = new ReadingBuilder();
  const kind = await readIpaFile(path, builder, signal, () => {});
  const objects = builder.counts();
  if (Object.keys(objects).length === 0) throw failure('IPA-FILE-NOTHING', { file: name });
  const { mtime } = await stat(path);
  return { path, name, kind: `${kind}${doubtsIn(builder)}`, asOf: mtime.toISOString(), objects };
}

/** What of the file is not known, for whoever chose it. */
function doubtsIn({ doubts }: ReadingBuilder): string {
  const [first] = doubts.all();
  return first === undefined ? '' : `; not read whole: ${doubtInWords({ ...first, count: doubts.count })}`;
}
