import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { failure } from '../../../shared/contract/failure.ts';
import type { Delimiter, TextEncodingName } from '../../../shared/m3/reading.ts';
import { fileFailure, isFileError } from './file-errors.ts';
import { filePieces } from './file-pieces.ts';
import { cutPlainRows } from './plain-rows.ts';
import { textDecoder } from './text-decoder.ts';

/** How much is read from the disk in one go. */
const PIECE_BYTES = 1 << 18;
/** How much is made text in one go: little enough that the text lies in memory that was used before. */
const TEXT_BYTES = 1 << 16;
/** A row that is still not complete after this many characters is broken: a quote was not closed. */
const LONGEST_ROW = 4 << 20;

export interface RowReader {
  /** A row and the line it starts on, from 1. The list may serve the next row, too. */
  row(fields: readonly string[], line: number): void;
  /** A line that is no row: its quotes are broken. The rows after it are read as usual. */
  broken(text: string, line: number): void;
  /** Called between chunks with the bytes read so far. */
  progress(bytes: number): void;
}

/** Papa's parser under its stream classes: it tells where it stopped, which the stream classes keep to themselves. */
interface ParsedText {
  readonly data: string[][];
  readonly errors: readonly { readonly type: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

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
    let bytes = 0;
    for await (const piece of filePieces(path, PIECE_BYTES, signal)) {
      hash.update(piece);
      bytes += piece.length;
      for (let at = 0; at < piece.length; at += TEXT_BYTES) {
        text.take(decoder.write(piece.subarray(at, at + TEXT_BYTES)));
      }
      reader.progress(bytes);
    }
    text.take(decoder.end());
    text.end();
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

/** Cuts decoded text into rows, chunk by chunk, and knows the line of each. */
class RowSplitter {
  readonly #delimiter: Delimiter;
  readonly #reader: RowReader;
  #pending = '';
  #line = 1;
  /** Whether lines end in CR alone, as the first chunk says; null before it. */
  #returnsAlone: boolean | null = null;
  /** Set while the rest of an endless line is thrown away after it was reported. */
  #skipping = false;

  constructor(delimiter: Delimiter, reader: RowReader) {
    this.#delimiter = delimiter;
    this.#reader = reader;
  }

  take(chunk: string): void {
    if (chunk === '') return;
    this.#pending += this.#withLineFeeds(chunk);
    this.#skipEndlessLine();
    this.#split(false);
    if (this.#pending.length > LONGEST_ROW) this.#giveUpLine();
  }

  end(): void {
    this.#skipEndlessLine();
    if (this.#pending !== '') this.#split(true);
  }

  /** Very old files end their lines in CR alone; then every CR is a line end. */
  #withLineFeeds(chunk: string): string {
    this.#returnsAlone ??= chunk.includes('\r') && !chunk.includes('\n');
    return this.#returnsAlone ? chunk.replaceAll('\r', '\n') : chunk;
  }

  #split(last: boolean): void {
    if (this.#pending.includes('"')) this.#splitQuoted(last);
    else this.#splitPlain(last);
  }

  #splitPlain(last: boolean): void {
    const text = last ? `${this.#pending}\n` : this.#pending;
    const rest = cutPlainRows(text, this.#delimiter, (fields) => this.#emitRow(fields, this.#line++));
    this.#pending = text.slice(rest);
  }

  #splitQuoted(last: boolean): void {
    if (this.#pending.includes('"\r\n')) this.#pending = this.#pending.replaceAll('"\r\n', '"\n');
    while (this.#pending !== '') {
      const parsed = this.#parse(this.#pending, last);
      const firstBroken = parsed.errors.find(({ type }) => type === 'Quotes')?.row;
      if (firstBroken === undefined) {
        this.#emit(parsed.data, this.#pending.includes('"'));
        this.#pending = last ? '' : this.#pending.slice(parsed.meta.cursor);
        return;
      }
      // An unclosed quote on the last, incomplete row of a chunk may be closed by the next chunk.
      if (!last && firstBroken >= parsed.data.length) {
        this.#emit(parsed.data, true);
        this.#pending = this.#pending.slice(parsed.meta.cursor);
        return;
      }
      this.#emitUpTo(firstBroken);
      this.#giveUpLine();
    }
  }

  /**
   * Lines are cut at LF. The CR of a CRLF stays at the end of the last field, where it goes with the padding;
   * only behind a closing quote it would be in the way.
   */
  #parse(text: string, last: boolean, preview = 0): ParsedText {
    const parser = new Papa.Parser({ delimiter: this.#delimiter, newline: '\n', quoteChar: '"', preview });
    return parser.parse(text, 0, !last) as ParsedText;
  }

  /** Emits the rows before a broken one, and leaves the text from the broken one on. */
  #emitUpTo(rows: number): void {
    if (rows === 0) return;
    const parsed = this.#parse(this.#pending, true, rows);
    this.#emit(parsed.data.slice(0, rows), true);
    this.#pending = this.#pending.slice(parsed.meta.cursor);
  }

  /** Reports the first line of the pending text as broken and goes on after it: what follows may be sound. */
  #giveUpLine(): void {
    const end = this.#pending.indexOf('\n');
    this.#reader.broken(this.#pending.slice(0, Math.min(end < 0 ? 1000 : end, 1000)), this.#line);
    if (end < 0) {
      this.#pending = '';
      this.#skipping = true;
      return;
    }
    this.#pending = this.#pending.slice(end + 1);
    this.#line++;
  }

  #skipEndlessLine(): void {
    if (!this.#skipping) return;
    const end = this.#pending.indexOf('\n');
    if (end < 0) {
      this.#pending = '';
      return;
    }
    this.#pending = this.#pending.slice(end + 1);
    this.#line++;
    this.#skipping = false;
  }

  #emit(rows: readonly string[][], mayHoldLineEnds: boolean): void {
    for (let at = 0; at < rows.length; at++) {
      const fields = rows[at]!;
      const line = this.#line++;
      if (mayHoldLineEnds) this.#line += lineEndsIn(fields);
      this.#emitRow(fields, line);
    }
  }

  /** Hands on a row, unless its line is empty. */
  #emitRow(fields: readonly string[], line: number): void {
    if (fields.length === 1 && (fields[0] === '' || fields[0] === '\r')) return;
    this.#reader.row(fields, line);
  }
}

function lineEndsIn(fields: readonly string[]): number {
  let count = 0;
  for (const value of fields) {
    for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) count++;
  }
  return count;
}
