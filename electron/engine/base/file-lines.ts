import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';

/** Large enough that reading costs little, small enough that nobody waits for one piece. */
const PIECE_BYTES = 1 << 19;
/** What no line of a file goes beyond: the first line of a plan holds a policy, which can name many people. */
const LONGEST_LINE = 4 << 20;
const LF = 0x0a;

/**
 * The lines of a UTF-8 file without their ends, read piece by piece as they are asked for, and the hash of
 * what was read. Reading is synchronous because those who take the lines are pure and cannot wait; it stops between lines.
 * Whoever makes one closes it.
 */
export class FileLines implements Iterable<string> {
  readonly #path: string;
  readonly #file: number;
  readonly #hash = createHash('sha256');

  /** Fails with the file system's error. */
  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'r');
  }

  /** @throws Failure LINE-TOO-LONG; the file system's errors */
  *[Symbol.iterator](): Generator<string, void, void> {
    let begun: Buffer[] = [];
    let begunBytes = 0;
    let before = 0;
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE_BYTES);
      const read = readSync(this.#file, piece, 0, PIECE_BYTES, null);
      if (read === 0) break;
      const bytes = piece.subarray(0, read);
      this.#hash.update(bytes);
      // Text is made of whole lines only, so that no character is cut in two.
      const end = bytes.lastIndexOf(LF);
      if (end >= 0) {
        const lines = Buffer.concat([...begun, bytes.subarray(0, end)])
          .toString('utf8')
          .split('\n');
        before += lines.length;
        yield* lines;
        begun = [];
        begunBytes = 0;
      }
      begun.push(bytes.subarray(end + 1));
      begunBytes += read - end - 1;
      if (begunBytes > LONGEST_LINE) throw this.#tooLong(before + 1);
    }
    if (begunBytes > 0) yield Buffer.concat(begun).toString('utf8');
  }

  /** Lower-case hex SHA-256 of what was read. Asked for once, after the last line. */
  finishHash(): string {
    return this.#hash.digest('hex');
  }

  close(): void {
    closeSync(this.#file);
  }

  #tooLong(line: number) {
    const reason = `it is longer than ${LONGEST_LINE >> 20} MB`;
    return failure('LINE-TOO-LONG', { file: basename(this.#path), line, reason });
  }
}
