import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { ArtifactEncoding } from '../../shared/render/artifact.ts';
import { encodeText } from '../../shared/render/encoding.ts';

/** How many bytes are gathered before they are hashed and written. */
const BUFFER_BYTES = 1 << 20;
/** No character of UTF-16 takes more bytes than this for each of its units, in any of the encodings. */
const MOST_BYTES = 3;

/**
 * Writes a file from pieces of text and takes its hash on the way. Writing is synchronous because those who
 * make the text are pure and cannot wait, and a megabyte goes to the page cache in less than a millisecond.
 */
export class HashedFile {
  readonly #encoding: ArtifactEncoding;
  readonly #file: number;
  readonly #hash = createHash('sha256');
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #filled = 0;
  #flushed = 0;

  /** @param flags `w` to write over, `wx` to refuse a file that is there */
  constructor(path: string, encoding: ArtifactEncoding, flags: 'w' | 'wx', mode: number) {
    this.#encoding = encoding;
    this.#file = openSync(path, flags, mode);
  }

  /** How many bytes the text written so far has. */
  get bytes(): number {
    return this.#flushed + this.#filled;
  }

  /**
   * Appends a text. Nearly all of it is ASCII, which is the same in every encoding: where native code wrote
   * one byte for each unit, that is what it was. Everything else is encoded strictly.
   * @throws Failure INTERNAL where the encoding cannot hold it
   */
  readonly write = (text: string): void => {
    if (this.writeAscii(text)) return;
    const bytes = encodeText(text, this.#encoding);
    if (bytes.length > BUFFER_BYTES - this.#filled) {
      this.#flush();
      if (bytes.length > BUFFER_BYTES) {
        this.#put(bytes);
        return;
      }
    }
    this.#buffer.set(bytes, this.#filled);
    this.#filled += bytes.length;
  };

  /**
   * Appends a text of ASCII alone, which is the same in every encoding.
   * @returns false where it is not, or is too long; then nothing was written
   */
  writeAscii(text: string): boolean {
    if (text.length * MOST_BYTES > BUFFER_BYTES - this.#filled) this.#flush();
    if (text.length * MOST_BYTES > BUFFER_BYTES) return false;
    const written = this.#buffer.write(text, this.#filled, 'utf8');
    if (written !== text.length) return false;
    this.#filled += written;
    return true;
  }

  /** @returns size and lower-case hex SHA-256 of the whole file */
  finish(): { readonly bytes: number; readonly sha256: string } {
    this.#flush();
    closeSync(this.#file);
    return { bytes: this.#flushed, sha256: this.#hash.digest('hex') };
  }

  /** Closes the file of a text that was given up. */
  abandon(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    const filled = this.#buffer.subarray(0, this.#filled);
    this.#filled = 0;
    this.#put(filled);
  }

  #put(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#flushed += bytes.length;
  }
}
