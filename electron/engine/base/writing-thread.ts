import { Worker } from 'node:worker_threads';
import { failure } from '../../../shared/base/failure.ts';

/** How much is handed over in one go. */
export const PIECE_BYTES = 1 << 18;
/** How many pieces may wait: enough for a moment in which the disk is slow, and at the end little to wait for. */
const PIECES = 16;
/** A disk that takes not one piece in this time is given up. */
const LONGEST_WAIT_MS = 120_000;
/** Room for what a finished file is answered with: its hash, or why it could not be written. */
const ANSWER_BYTES = 4096;

/** Places in the shared numbers. Counts go up for ever, round their 32 bits. */
const HANDED_OVER = 0;
const DONE = 1;
const ANSWER_LENGTH = 2;
const HEADS = 3;

/** What both threads share. */
interface Shared {
  /** The counts, then for each piece its length and the file that it belongs to. */
  readonly numbers: SharedArrayBuffer;
  readonly pieces: SharedArrayBuffer;
  readonly answer: SharedArrayBuffer;
  readonly count: number;
  readonly pieceBytes: number;
  readonly places: { readonly handedOver: number; readonly done: number; readonly answerLength: number };
  readonly heads: number;
}

/**
 * A thread that hashes the bytes of files and writes them, while this one makes the next: half of the time that
 * an artifact takes. Both are given in order, through memory that both see; whoever hands over waits only where
 * the disk is slower than the text is made.
 */
class WritingThread {
  readonly #numbers: Int32Array;
  readonly #pieces: Uint8Array;
  readonly #answer: Uint8Array;

  constructor() {
    const shared: Shared = {
      numbers: new SharedArrayBuffer((HEADS + 2 * PIECES) * Int32Array.BYTES_PER_ELEMENT),
      pieces: new SharedArrayBuffer(PIECES * PIECE_BYTES),
      answer: new SharedArrayBuffer(ANSWER_BYTES),
      count: PIECES,
      pieceBytes: PIECE_BYTES,
      places: { handedOver: HANDED_OVER, done: DONE, answerLength: ANSWER_LENGTH },
      heads: HEADS,
    };
    this.#numbers = new Int32Array(shared.numbers);
    this.#pieces = new Uint8Array(shared.pieces);
    this.#answer = new Uint8Array(shared.answer);
    // As text, since a packaged program is one file and has no module that a thread could be started with.
    const thread = new Worker(`(${hashAndWrite})()`, { eval: true, workerData: shared, stdin: false });
    // The process ends when its own work does.
    thread.unref();
  }

  /** Hands over at most `PIECE_BYTES` of an open file; they are copied. */
  write(file: number, bytes: Uint8Array): void {
    const numbers = this.#numbers;
    const at = Atomics.load(numbers, HANDED_OVER);
    const piece = (at >>> 0) % PIECES;
    this.#waitUntil((done) => ((at - done) | 0) < PIECES);
    this.#pieces.set(bytes, piece * PIECE_BYTES);
    numbers[HEADS + 2 * piece] = bytes.length;
    numbers[HEADS + 2 * piece + 1] = file;
    Atomics.store(numbers, HANDED_OVER, (at + 1) | 0);
    Atomics.notify(numbers, HANDED_OVER);
  }

  /**
   * Waits until all of a file is written.
   * @returns the lower-case hex SHA-256 of its bytes
   * @throws the file system's error, where the disk did not take them
   */
  finish(file: number): string {
    this.write(file, NOTHING);
    const all = Atomics.load(this.#numbers, HANDED_OVER);
    this.#waitUntil((done) => done === all);
    const length = Atomics.load(this.#numbers, ANSWER_LENGTH);
    const answer = JSON.parse(Buffer.from(this.#answer.slice(0, length)).toString('utf8')) as Answer;
    if ('sha256' in answer) return answer.sha256;
    throw Object.assign(new Error(answer.message), answer);
  }

  #waitUntil(isReached: (done: number) => boolean): void {
    for (let done = Atomics.load(this.#numbers, DONE); !isReached(done); ) {
      const waited = Atomics.wait(this.#numbers, DONE, done, LONGEST_WAIT_MS);
      if (waited === 'timed-out') throw failure('INTERNAL', { reason: 'the disk takes no more bytes' });
      done = Atomics.load(this.#numbers, DONE);
    }
  }
}

type Answer =
  | { readonly sha256: string }
  | { readonly message: string; readonly code?: string; readonly errno?: number; readonly syscall?: string };

/** Ends a file: no piece is empty. */
const NOTHING = new Uint8Array(0);

let thread: WritingThread | undefined;

/** The one thread of this process; started when it is first needed. */
export function writingThread(): WritingThread {
  thread ??= new WritingThread();
  return thread;
}

/** Runs in the thread, and knows nothing of this file. */
function hashAndWrite(): void {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const { writeSync } = process.getBuiltinModule('node:fs');
  const { workerData } = process.getBuiltinModule('node:worker_threads');
  const { places, heads, count, pieceBytes, ...shared } = workerData as Shared;
  const numbers = new Int32Array(shared.numbers);
  const pieces = Buffer.from(shared.pieces);
  const answer = Buffer.from(shared.answer);
  const files = new Map<number, { hash: ReturnType<typeof createHash>; failed: unknown }>();

  const put = (id: number, bytes: Buffer) => {
    const file = files.get(id) ?? { hash: createHash('sha256'), failed: null };
    files.set(id, file);
    if (file.failed !== null) return;
    try {
      file.hash.update(bytes);
      for (let at = 0; at < bytes.length; ) at += writeSync(id, bytes, at);
    } catch (error) {
      file.failed = error;
    }
  };
  const end = (id: number) => {
    const file = files.get(id) ?? { hash: createHash('sha256'), failed: null };
    files.delete(id);
    const { message, code, errno, syscall } = (file.failed ?? {}) as NodeJS.ErrnoException;
    const said =
      file.failed === null
        ? { sha256: file.hash.digest('hex') }
        : { message: String(message).slice(0, 500), code, errno, syscall };
    Atomics.store(numbers, places.answerLength, answer.write(JSON.stringify(said)));
  };

  for (let done = 0; ; done = (done + 1) | 0) {
    while (Atomics.load(numbers, places.handedOver) === done) Atomics.wait(numbers, places.handedOver, done);
    const piece = (done >>> 0) % count;
    const length = numbers[heads + 2 * piece]!;
    const id = numbers[heads + 2 * piece + 1]!;
    if (length === 0) end(id);
    else put(id, pieces.subarray(piece * pieceBytes, piece * pieceBytes + length));
    Atomics.store(numbers, places.done, (done + 1) | 0);
    Atomics.notify(numbers, places.done);
  }
}
