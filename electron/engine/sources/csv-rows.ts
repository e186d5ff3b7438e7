import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';
import type { PackedRows } from '../../../shared/m3/packed-rows.ts';
import type { Delimiter, TextEncodingName } from '../../../shared/m3/reading.ts';
import { makeBreath } from '../base/breath.ts';
import { fileFailure, isFileError } from '../base/file-errors.ts';
import { filePieces } from '../base/file-pieces.ts';
import type { PackedPiece, PackingThread } from './packing-thread.ts';
import type { RowReader } from './row-reader.ts';
import { RowSplitter } from './row-splitter.ts';
import { type TextDecoding, textDecoder } from './text-decoder.ts';

/** How much is read from the disk in one go. */
const PIECE_BYTES = 1 << 18;
/** How much is made text in one go: little enough that the text lies in memory that was used before. */
const TEXT_BYTES = 1 << 16;

/** How a file is to be read. */
interface CsvFormat {
  readonly encoding: TextEncodingName;
  readonly delimiter: Delimiter;
}

/**
 * Reads a delimited file as a stream of rows.
 * @param packing cuts the plain rows of this very file, where the reader takes such
 * @returns size and SHA-256 of the bytes as they were read.
 * @throws Failure FILE-NOT-FOUND, FILE-IS-FOLDER, FILE-NOT-READABLE, FILE-CHANGED; AbortError on cancel
 */
export async function readCsvRows(
  path: string,
  format: CsvFormat,
  reader: RowReader,
  signal: AbortSignal,
  packing: PackingThread | null = null,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const file = basename(path);
  try {
    const before = packing?.before ?? (await stat(path));
    const read =
      packing === null
        ? await readWhole(path, format, reader, signal)
        : await readBehindPacked(path, format, reader, signal, packing);
    const after = await stat(path);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs || read.bytes !== before.size) {
      throw failure('FILE-CHANGED', { file });
    }
    return read;
  } catch (error) {
    if (isFileError(error)) throw fileFailure(error, file);
    throw error;
  }
}

async function readWhole(path: string, format: CsvFormat, reader: RowReader, signal: AbortSignal) {
  const hash = createHash('sha256');
  const text = new CsvText(format, reader);
  for await (const piece of filePieces(path, PIECE_BYTES, signal)) {
    hash.update(piece);
    await text.take(piece, signal);
  }
  text.end();
  return { bytes: text.bytes, sha256: hash.digest('hex') };
}

/** Leaves to the thread the rows that it can cut, and the hash of all of the file. */
async function readBehindPacked(
  path: string,
  format: CsvFormat,
  reader: RowReader,
  signal: AbortSignal,
  packing: PackingThread,
) {
  const text = new CsvText(format, reader);
  await text.take(await packing.head(signal), signal);
  if (text.isClear(packing.columns)) await takePacked(packing, text, reader, signal);
  for await (const piece of filePieces(path, PIECE_BYTES, signal, text.bytes)) await text.take(piece, signal);
  text.end();
  const { bytes, sha256 } = await packing.wholeFile(signal);
  return { bytes: bytes === text.bytes ? bytes : Number.NaN, sha256 };
}

async function takePacked(
  packing: PackingThread,
  text: CsvText,
  reader: RowReader,
  signal: AbortSignal,
): Promise<void> {
  const breath = makeBreath();
  let line = text.line;
  let piece = await packing.piece(signal);
  for (; piece.is === 'rows'; piece = await packing.piece(signal)) {
    reader.packed?.(asTexts(piece, line));
    line += piece.rows;
    reader.progress?.(piece.end);
    if (breath.due()) await breath.take();
  }
  text.pass(line - text.line, piece.lastLength, piece.offset);
}

function asTexts({ rows, numbers, fresh }: PackedPiece, line: number): PackedRows {
  const columns = fresh.map(({ bytes, ends }, at) => {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return { numbers: numbers[at]!, fresh: { all, ends } };
  });
  return { line, rows, columns };
}

/** The bytes of a file on their way to rows. */
class CsvText {
  readonly #encoding: TextEncodingName;
  readonly #reader: RowReader;
  readonly #rows: RowSplitter;
  readonly #decoder: TextDecoding;
  readonly #breath = makeBreath();
  #bytes = 0;

  constructor({ encoding, delimiter }: CsvFormat, reader: RowReader) {
    this.#encoding = encoding;
    this.#reader = reader;
    this.#rows = new RowSplitter(delimiter, reader);
    this.#decoder = textDecoder(encoding);
  }

  /** How many were taken or passed. */
  get bytes(): number {
    return this.#bytes;
  }

  get line(): number {
    return this.#rows.line;
  }

  isClear(fields: number): boolean {
    return this.#rows.isClear(fields);
  }

  async take(piece: Buffer, signal: AbortSignal): Promise<void> {
    for (let at = 0; at < piece.length; at += TEXT_BYTES) {
      this.#rows.take(this.#decoder.write(piece.subarray(at, at + TEXT_BYTES)));
      if (this.#breath.due()) await this.#breath.take();
      signal.throwIfAborted();
    }
    this.#bytes += piece.length;
    this.#reader.progress?.(this.#bytes);
  }

  /** Goes on at `offset`, behind rows that somebody else has cut. */
  pass(rows: number, lastLength: number, offset: number): void {
    this.#rows.pass(rows, lastLength);
    this.#bytes = offset;
  }

  end(): void {
    const rest = this.#decoder.end();
    this.#rows.take(rest);
    this.#rows.end(endsWithinCharacter(rest, this.#bytes, this.#encoding));
  }
}

/** @param rest what the decoder made of what it held back at the end */
function endsWithinCharacter(rest: string, bytes: number, encoding: TextEncodingName): boolean {
  // What was written twice is held back until it is known where its letters end.
  const isCut = encoding === 'utf-8-twice' ? rest.endsWith('\ufffd') : rest !== '';
  return isCut || (encoding.startsWith('utf-16') && bytes % 2 === 1);
}
