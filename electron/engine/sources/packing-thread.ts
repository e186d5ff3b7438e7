import type { Stats } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Delimiter } from '../../../shared/m3/reading.ts';

/** How much is read from the disk in one go. */
const PIECE_BYTES = 1 << 18;
/** So many lines are left to the one who cuts rows: titles, a header, and what shows how wide the table is. */
export const HEAD_LINES = 256;
/** No id or date is longer; a value that is may be anything. */
const LONGEST_VALUE = 64;
/** What a column's different values may take, so that what waits to be taken has a bound. */
const MOST_VALUE_BYTES = 1 << 26;
const MOST_VALUES = 1 << 22;
const MOST_ROWS = 1 << 24;

/** What the thread is told. */
interface Task {
  readonly path: string;
  /** The delimiter's byte. */
  readonly delimiter: number;
  readonly columns: number;
  readonly headLines: number;
  readonly pieceBytes: number;
  readonly longestValue: number;
  readonly mostValueBytes: number;
  readonly mostValues: number;
  readonly mostRows: number;
}

/** The different values of a column that come for the first time: their bytes, which are ASCII, and where each ends. */
interface FreshValues {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** Some rows, each of one line. A value's number is its place among the different values of its column. */
export interface PackedPiece {
  readonly is: 'rows';
  readonly rows: number;
  /** Where the last of them ends in the file. */
  readonly end: number;
  /** By column: for each row the number of its value. */
  readonly numbers: readonly Uint32Array[];
  readonly fresh: readonly FreshValues[];
}

/** From here on rows are to be cut with more care. */
export interface PackedEnd {
  readonly is: 'end';
  readonly offset: number;
  /** The length of the last value in every row; -1 where it varies. */
  readonly lastLength: number;
}

type Told =
  | { readonly is: 'head'; readonly bytes: Uint8Array }
  | PackedPiece
  | PackedEnd
  | { readonly is: 'read'; readonly bytes: number; readonly sha256: string }
  | {
      readonly is: 'failed';
      readonly error: { readonly message: string; readonly code?: string; readonly syscall?: string };
    };

/**
 * A thread that cuts the rows of a large table into values and packs them as numbers, while this one reads another
 * file. It takes what is plain alone: lines of ASCII with as many fields as there are columns, no quote, no return but that of
 * CRLF, and values that repeat or are short. At the first other line it stops, and it judges nothing. It hashes all of the file.
 */
export class PackingThread {
  readonly #thread: Worker;
  readonly #told: Told[] = [];
  #failure: Error | null = null;
  #wake: () => void = () => {};

  /** How many columns the table has. */
  readonly columns: number;
  /** The file as it was before the thread began. */
  readonly before: Stats;

  /** @param before the file as it is */
  constructor(path: string, before: Stats, delimiter: Delimiter, columns: number) {
    this.columns = columns;
    this.before = before;
    const task: Task = {
      path,
      delimiter: delimiter.charCodeAt(0),
      columns,
      headLines: HEAD_LINES,
      pieceBytes: PIECE_BYTES,
      longestValue: LONGEST_VALUE,
      mostValueBytes: MOST_VALUE_BYTES,
      mostValues: MOST_VALUES,
      mostRows: MOST_ROWS,
    };
    // As text, since a packaged program is one file and has no module that a thread could be started with.
    this.#thread = new Worker(`(${packRows})()`, { eval: true, workerData: task, stdin: false });
    this.#thread.unref();
    this.#thread.on('message', (told: Told) => {
      this.#told.push(told);
      this.#wake();
    });
    this.#thread.on('error', (error) => {
      this.#failure = error as Error;
      this.#wake();
    });
  }

  /** The bytes of the first lines; none where there are not so many. @throws the file system's error; AbortError */
  async head(signal: AbortSignal): Promise<Buffer> {
    const { bytes } = await this.#next(['head'], signal);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The rows behind the head, piece by piece, and at last where they end. @throws as `head` */
  async piece(signal: AbortSignal): Promise<PackedPiece | PackedEnd> {
    return this.#next(['rows', 'end'], signal);
  }

  /** Size and lower-case hex SHA-256 of the file. What else was told and not asked for is passed over. @throws as `head` */
  async wholeFile(signal: AbortSignal): Promise<{ readonly bytes: number; readonly sha256: string }> {
    const { bytes, sha256 } = await this.#next(['read'], signal);
    return { bytes, sha256 };
  }

  /** Ends the thread, whatever it is at. */
  async stop(): Promise<void> {
    await this.#thread.terminate();
  }

  async #next<K extends Told['is']>(
    wanted: readonly K[],
    signal: AbortSignal,
  ): Promise<Extract<Told, { is: K }>> {
    for (;;) {
      signal.throwIfAborted();
      const told = this.#told.shift();
      if (told?.is === 'failed') throw Object.assign(new Error(told.error.message), told.error);
      if (told !== undefined && wanted.some((is) => is === told.is)) return told as Extract<Told, { is: K }>;
      if (told !== undefined) continue;
      if (this.#failure !== null) throw this.#failure;
      await this.#somethingTold(signal);
    }
  }

  /** Waits, and keeps the process meanwhile: only then is there nothing else to do. */
  async #somethingTold(signal: AbortSignal): Promise<void> {
    const told = Promise.withResolvers<void>();
    this.#wake = told.resolve;
    signal.addEventListener('abort', this.#wake, { once: true });
    this.#thread.ref();
    try {
      await told.promise;
    } finally {
      this.#thread.unref();
      signal.removeEventListener('abort', this.#wake);
    }
  }
}

/** Runs in the thread, and knows nothing of this file. */
function packRows(): void {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const { openSync, readSync, closeSync } = process.getBuiltinModule('node:fs');
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const task = workerData as Task;
  const { delimiter, columns, longestValue } = task;
  const LINE_FEED = 0x0a;
  const RETURN = 0x0d;
  const QUOTE = 0x22;

  const tell = (told: Told, transferred: ArrayBuffer[] = []) => parentPort!.postMessage(told, transferred);

  /** The different values of one column: their bytes one after the other, and a table by which they are found. */
  const makeColumn = () => ({
    bytes: new Uint8Array(1 << 16),
    /** Where value n begins; n + 1 is where it ends. */
    starts: new Uint32Array(1 << 12),
    hashes: new Uint32Array(1 << 12),
    count: 0,
    /** How many were told. */
    told: 0,
    /** The number of a value plus one, by its hash; 0 where there is none. */
    slots: new Uint32Array(1 << 13),
    latest: 0,
    row: new Uint32Array(task.pieceBytes),
  });
  type Column = ReturnType<typeof makeColumn>;

  const isValue = (column: Column, number: number, buffer: Uint8Array, from: number, length: number) => {
    const { bytes, starts } = column;
    const start = starts[number]!;
    if (starts[number + 1]! - start !== length) return false;
    for (let at = 0; at < length; at++) if (bytes[start + at] !== buffer[from + at]) return false;
    return true;
  };

  const grown = <A extends Uint8Array | Uint32Array>(array: A): A => {
    const larger = new (array.constructor as new (length: number) => A)(array.length * 2);
    larger.set(array);
    return larger;
  };

  const rehash = (column: Column) => {
    const slots = new Uint32Array(column.slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < column.count; number++) {
      let slot = column.hashes[number]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    column.slots = slots;
  };

  /** The number of a value; -1 where there are too many. */
  const numberOf = (column: Column, buffer: Uint8Array, from: number, length: number, hash: number) => {
    // Rows of one user mostly follow one another.
    if (column.count > 0 && isValue(column, column.latest, buffer, from, length)) return column.latest;
    const mask = column.slots.length - 1;
    let slot = hash & mask;
    for (; column.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = column.slots[slot]! - 1;
      if (column.hashes[number] !== hash || !isValue(column, number, buffer, from, length)) continue;
      column.latest = number;
      return number;
    }
    const begin = column.starts[column.count]!;
    if (column.count >= task.mostValues || begin + length > task.mostValueBytes) return -1;
    while (begin + length > column.bytes.length) column.bytes = grown(column.bytes);
    if (column.count + 2 > column.hashes.length) {
      column.starts = grown(column.starts);
      column.hashes = grown(column.hashes);
    }
    for (let at = 0; at < length; at++) column.bytes[begin + at] = buffer[from + at]!;
    column.starts[column.count + 1] = begin + length;
    column.hashes[column.count] = hash;
    column.slots[slot] = column.count + 1;
    column.latest = column.count++;
    if (column.count * 2 > column.slots.length) rehash(column);
    return column.latest;
  };

  /** By byte: 1 for what is part of a value and nothing else. */
  const ofValue = new Uint8Array(256).fill(1, 0, 0x80);
  for (const byte of [delimiter, LINE_FEED, RETURN, QUOTE]) ofValue[byte] = 0;

  const all = Array.from({ length: columns }, makeColumn);
  let allRows = 0;
  let lastLength = -2;

  /** Cuts a line at `begin` into row `row`. Answers where the next one begins; -1 where it is not plain, -2 where it goes on. */
  const cutLine = (buffer: Uint8Array, begin: number, end: number, row: number) => {
    let from = begin;
    let hash = 0;
    let place = 0;
    for (let at = begin; at < end; at++) {
      const byte = buffer[at]!;
      if (ofValue[byte] === 1) {
        hash = Math.imul(hash ^ byte, 0x01000193);
        continue;
      }
      if (byte >= 0x80 || byte === QUOTE) return -1;
      const length = at - from;
      if (byte === RETURN) {
        if (++at >= end) return -2;
        if (buffer[at] !== LINE_FEED) return -1;
      }
      const isLast = place === columns - 1;
      if (isLast !== (byte !== delimiter) || length > longestValue) return -1;
      const column = all[place]!;
      const number = numberOf(column, buffer, from, length, (hash ^ (hash >>> 15)) >>> 0);
      if (number < 0) return -1;
      column.row[row] = number;
      if (isLast) {
        lastLength = lastLength === -2 || lastLength === length ? length : -1;
        return at + 1;
      }
      place++;
      from = at + 1;
      hash = 0;
    }
    return end - from > longestValue ? -1 : -2;
  };

  const tellRows = (rows: number, end: number) => {
    const numbers = all.map(({ row }) => row.slice(0, rows));
    const fresh = all.map((column) => {
      const { starts, told, count } = column;
      column.told = count;
      const begin = starts[told]!;
      const ends = starts.slice(told + 1, count + 1).map((at) => at - begin);
      return { bytes: column.bytes.slice(begin, starts[count]!), ends };
    });
    const buffers = [...numbers, ...fresh.flatMap(({ bytes, ends }) => [bytes, ends])];
    tell(
      { is: 'rows', rows, end, numbers, fresh },
      buffers.map((array) => array.buffer as ArrayBuffer),
    );
  };

  const buffer = new Uint8Array(2 * task.pieceBytes);
  const hash = createHash('sha256');
  let file: number | null = null;
  try {
    file = openSync(task.path, 'r');
    let bytes = 0;
    /** What of the buffer is filled and not cut. */
    let kept = 0;
    let headLines = task.headLines;
    let isPlain = true;
    for (;;) {
      const read = readSync(file, buffer, isPlain ? kept : 0, task.pieceBytes, null);
      if (read === 0) break;
      const begin = isPlain ? kept : 0;
      hash.update(buffer.subarray(begin, begin + read));
      bytes += read;
      if (!isPlain) continue;
      const filled = kept + read;
      let at = 0;
      if (headLines > 0) {
        // The head is among the first bytes, or the table is none whose values are short.
        while (headLines > 0 && at < filled) if (buffer[at++] === LINE_FEED) headLines--;
        if (headLines > 0) at = 0;
        tell({ is: 'head', bytes: buffer.slice(0, at) });
        isPlain = headLines === 0;
      }
      let rows = 0;
      while (isPlain) {
        const next = cutLine(buffer, at, filled, rows);
        if (next === -2) break;
        if (next === -1 || allRows >= task.mostRows) isPlain = false;
        else {
          at = next;
          rows++;
          allRows++;
        }
      }
      const offset = bytes - filled + at;
      if (rows > 0) tellRows(rows, offset);
      if (!isPlain) tell({ is: 'end', offset, lastLength });
      else {
        buffer.copyWithin(0, at, filled);
        kept = filled - at;
      }
    }
    if (isPlain) {
      if (headLines > 0) tell({ is: 'head', bytes: new Uint8Array(0) });
      tell({ is: 'end', offset: bytes - kept, lastLength });
    }
    tell({ is: 'read', bytes, sha256: hash.digest('hex') });
  } catch (error) {
    const { message, code, syscall } = error as NodeJS.ErrnoException;
    tell({ is: 'failed', error: { message, ...(code && { code }), ...(syscall && { syscall }) } });
  } finally {
    if (file !== null) closeSync(file);
  }
}
