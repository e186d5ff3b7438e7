import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Large enough that reading costs little, small enough that nobody waits for one piece. */
const PIECE_BYTES = 1 << 19;
const LF = 0x0a;

/**
 * The lines of a UTF-8 file without their ends, read piece by piece as they are asked for, and the hash of
 * what was read. Reading is synchronous because those who take the lines are pure and cannot wait; it stops between lines.
 * Whoever makes one closes it.
 */
export class FileLines implements Iterable<string> {
  readonly #file: number;
  readonly #hash = createHash('sha256');

  /** Fails with the file system's error. */
  constructor(path: string) {
    this.#file = openSync(path, 'r');
  }

  *[Symbol.iterator](): Generator<string, void, void> {
    let rest: Buffer = Buffer.alloc(0);
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE_BYTES);
      const read = readSync(this.#file, piece, 0, PIECE_BYTES, null);
      if (read === 0) break;
      const bytes = piece.subarray(0, read);
      this.#hash.update(bytes);
      // Text is made of whole lines only, so that no character is cut in two.
      const end = bytes.lastIndexOf(LF);
      if (end < 0) {
        rest = Buffer.concat([rest, bytes]);
        continue;
      }
      yield* Buffer.concat([rest, bytes.subarray(0, end)])
        .toString('utf8')
        .split('\n');
      rest = bytes.subarray(end + 1);
    }
    if (rest.length > 0) yield rest.toString('utf8');
  }

  /** Lower-case hex SHA-256 of what was read. Asked for once, after the last line. */
  finishHash(): string {
    return this.#hash.digest('hex');
  }

  close(): void {
    closeSync(this.#file);
  }
}
