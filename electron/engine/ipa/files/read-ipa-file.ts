import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../../shared/contract/failure.ts';
import { IPA_TITLES } from '../../../../shared/ipa/fields.ts';
import { recognizeList } from '../../../../shared/ipa/list-header.ts';
import type { ReadingBuilder } from '../../../../shared/ipa/reading-builder.ts';
import { looksLikeScript } from '../../../../shared/ipa/script-line.ts';
import { containerOf } from '../../sources/container.ts';
import { guessDelimiter, headRows, headText, readHead } from '../../sources/delimited-head.ts';
import { detectEncoding, encodingOfHead, looksBinary } from '../../sources/detect-encoding.ts';
import { fileFailure, isFileError } from '../../sources/file-errors.ts';
import { filePieces } from '../../sources/file-pieces.ts';
import type { IpaBytes } from './ipa-bytes.ts';
import { readBundle } from './read-bundle.ts';
import { readImportFile } from './read-import-file.ts';
import { readListFile } from './read-list-file.ts';
import { type PassedOver, readScriptFile, scriptEncoding } from './read-script-file.ts';

const PIECE_BYTES = 1 << 18;

/**
 * Reads one file that says what is in IPA into the builder, whichever of the known forms it has.
 * @returns the form in words
 * @throws Failure IPA-FILE-…, FILE-…; AbortError on cancel
 */
export async function readIpaFile(
  path: string,
  builder: ReadingBuilder,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<string> {
  const file = basename(path);
  try {
    const before = await stat(path);
    const kind = await readForm(path, builder, signal, onBytes);
    const after = await stat(path);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw failure('FILE-CHANGED', { file });
    return kind;
  } catch (error) {
    if (isFileError(error)) throw fileFailure(error, file);
    throw error;
  }
}

async function readForm(
  path: string,
  builder: ReadingBuilder,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<string> {
  const name = basename(path);
  const { head, bytes } = await readHead(path);
  if (bytes === 0) throw failure('FILE-EMPTY', { file: name });
  if (containerOf(head) === 'zip') return bundleKind(await readBundle(path, builder, signal));
  const byHead = encodingOfHead(head);
  if (byHead?.encoding.startsWith('utf-16') !== true && looksBinary(head)) {
    throw failure('IPA-FILE-UNKNOWN', { file: name });
  }
  const found = byHead ?? (await detectEncoding(path, signal));
  const text = headText(head, found.encoding);
  const whole: IpaBytes = { name, pieces: () => counted(path, signal, onBytes) };
  if (/^\s*</.test(text)) {
    await readImportFile(whole, builder, { groupTasksAlone: false });
    return 'importPFIdata file';
  }
  const { delimiter } = guessDelimiter(text);
  const [header = []] = headRows(text, delimiter);
  const list = recognizeList(header);
  if (list !== null) {
    const file = { path, name, encoding: found.encoding, delimiter, width: header.length, list };
    await readListFile(file, builder, signal, onBytes);
    return `list of ${IPA_TITLES[list.type].toLowerCase()}`;
  }
  if (!looksLikeScript(text)) throw failure('IPA-FILE-UNKNOWN', { file: name });
  return scriptKind(await readScriptFile(whole, scriptEncoding(found), builder));
}

async function* counted(
  path: string,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of filePieces(path, PIECE_BYTES, signal)) {
    bytes += piece.length;
    onBytes(bytes);
    yield piece;
  }
}

function scriptKind({ lines, first }: PassedOver): string {
  if (lines === 0) return 'secadm script';
  return `secadm script; passed over: ${lines} lines that say nothing of who is there, the first is line ${first}`;
}

function bundleKind({ requests }: { readonly requests: number }): string {
  return requests === 0
    ? 'bundle'
    : 'bundle; passed over: its requests to the web administration, which change or delete';
}
