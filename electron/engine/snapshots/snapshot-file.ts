import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/**
 * Writes lines of JSON to a new file and takes its hash on the way. JSON is well-formed text of long lines, so
 * native code may make bytes of it, a line at a time: that is several times quicker than a strict encoder.
 * Synchronous because whoever makes the lines is pure and cannot wait.
 */
export class SnapshotFile {
  readonly #file: number;
  readonly #hash = createHash('sha256');
  #bytes = 0;

  /** Fails where the file is there already. */
  constructor(path: string) {
    this.#file = openSync(path, 'wx', 0o600);
  }

  readonly line = (text: string): void => {
    const bytes = Buffer.from(`${text}\n`, 'utf8');
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#bytes += bytes.length;
  };

  /** @returns size and lower-case hex SHA-256 of the whole file */
  finish(): { readonly bytes: number; readonly sha256: string } {
    closeSync(this.#file);
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Closes a file that was given up. */
  abandon(): void {
    closeSync(this.#file);
  }
}
