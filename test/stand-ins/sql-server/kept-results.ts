import type { SqlValue } from './column-types.ts';
import type { ResultColumn, RowWriter } from './rows.ts';

/** A result's rows as they go over the wire, in portions. */
export interface KeptResult {
  readonly columns: readonly ResultColumn[];
  readonly rows: number;
  readonly parts: readonly Buffer[];
}

/**
 * Results by their question. Nothing is ever written to a stand-in, so an answer stays right; kept for a bench,
 * where the server must cost less than the client that is measured.
 */
export type KeptResults = Map<string, KeptResult>;

const PART_BYTES = 64 * 1024;

/** Writes rows as the response does, to be sent again. */
export class RowRecorder {
  readonly #writer: RowWriter;
  readonly #parts: Buffer[] = [];
  #part: Buffer;
  #length = 0;
  #rows = 0;

  constructor(writer: RowWriter) {
    this.#writer = writer;
    this.#part = Buffer.allocUnsafe(PART_BYTES + writer.mostBytes);
  }

  add(row: readonly SqlValue[]): void {
    this.#length = this.#writer.write(row, this.#part, this.#length);
    this.#rows++;
    if (this.#length >= PART_BYTES) this.#endPart();
  }

  result(columns: readonly ResultColumn[]): KeptResult {
    this.#endPart();
    return { columns, rows: this.#rows, parts: this.#parts };
  }

  #endPart(): void {
    this.#parts.push(Buffer.from(this.#part.subarray(0, this.#length)));
    this.#length = 0;
  }
}
