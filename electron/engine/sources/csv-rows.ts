import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../shared/contract/failure.ts';
import type { Delimiter, TextEncodingName } from '../../../shared/m3/reading.ts';
import { makeBreath } from '../breath.ts';
import { fileFailure, isFileError } from './file-errors.ts';
import { filePieces } from './file-pieces.ts';
import type { RowReader } from './row-reader.ts';
import { RowSplitter } from './row-splitter.ts';
import { textDecoder } from './text-decoder.ts';

/** How much is read from the disk in one go. */
const PIECE_BYTES = 1 << 18;
/** How much is made text in one go: little enough that the text lies in memory that was used before. */
const TEXT_BYTES = 1 << 16;

/**
 * Reads a delimited file as a stream of rows.
 * @returns size and SHA-256 of the bytes as they were read.
 * @throws Failure FILE-NOT-FOUND, FILE-IS-FOLDER, FILE-NOT-READABLE, FILE-CHANGED; AbortError on cancel
 */
export async function readCsvRows(
  path: string,
  format: { readonly encoding: TextEncodingName; readonly delimiter: Delimiter },
  reader: RowReader,
  signal: AbortSignal,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const file = basename(path);
  try {
    const before = await stat(path);
    const hash = createHash('sha256');
    const text = new RowSplitter(format.delimiter, reader);
    const decoder = textDecoder(format.encoding);
    const breath = makeBreath();
    let bytes = 0;
    for await (const piece of filePieces(path, PIECE_BYTES, signal)) {
      hash.update(piece);
      bytes += piece.length;
      for (let at = 0; at < piece.length; at += TEXT_BYTES) {
        text.take(decoder.write(piece.subarray(at, at + TEXT_BYTES)));
        if (breath.due()) await breath.take();
        signal.throwIfAborted();
      }
      reader.progress?.(bytes);
    }
    const rest = decoder.end();
    text.take(rest);
    text.end(endsWithinCharacter(rest, bytes, format.encoding));
    const after = await stat(path);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs || bytes !== before.size) {
      throw failure('FILE-CHANGED', { file });
    }
    return { bytes, sha256: hash.digest('hex') };
  } catch (error) {
    if (isFileError(error)) throw fileFailure(error, file);
    throw error;
  }
}

/** @param rest what the decoder made of what it held back at the end */
function endsWithinCharacter(rest: string, bytes: number, encoding: TextEncodingName): boolean {
  // What was written twice is held back until it is known where its letters end.
  const isCut = encoding === 'utf-8-twice' ? rest.endsWith('\ufffd') : rest !== '';
  return isCut || (encoding.startsWith('utf-16') && bytes % 2 === 1);
}
