import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { ArtifactEncoding } from '../../../shared/target/render/encoding.ts';
import { encodeText } from '../../../shared/target/render/encoding.ts';
import { PIECE_BYTES, writingThread } from './writing-thread.ts';

/** How many bytes are gathered before they are hashed and written: few enough to be in the cache still. */
const BUFFER_BYTES = PIECE_BYTES;
/** No character of UTF-16 takes more bytes than this for each of its units, in any of the encodings. */
const MOST_BYTES = 3;
const BEYOND_LATIN1 = /[^\0-\xff]/;

/**
 * Writes a file from pieces of text and takes its hash on the way. Handing over is synchronous because those who
 * make the text are pure and cannot wait. A file that is longer than one buffer is hashed and written by another
 * thread while the text goes on being made.
 */
export class HashedFile {
  readonly #encoding: ArtifactEncoding;
  readonly #file: number;
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  #filled = 0;
  #flushed = 0;
  #closed = false;

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
   * Appends a text.
   * @throws Failure INTERNAL where the encoding cannot hold it
   */
  write(text: string): void {
    if (!this.tryWrite(text)) this.writeBytes(encodeText(text, this.#encoding));
  }

  /**
   * Appends a text as native code encodes it: ten times as fast, but it would put something else in the place
   * of what the encoding cannot hold.
   * @returns false where there is such a thing, or too much text; then nothing was written
   */
  tryWrite(text: string): boolean {
    const most = text.length * MOST_BYTES;
    if (most > BUFFER_BYTES - this.#filled) this.#flush();
    if (most > BUFFER_BYTES) return false;
    const written = this.#encode(text);
    if (written === null) return false;
    this.#filled += written;
    return true;
  }

  /** Appends text that is encoded already. */
  writeBytes(bytes: Uint8Array): void {
    if (bytes.length > BUFFER_BYTES - this.#filled) this.#flush();
    if (bytes.length > BUFFER_BYTES) {
      this.#put(bytes);
      return;
    }
    this.#buffer.set(bytes, this.#filled);
    this.#filled += bytes.length;
  }

  /**
   * Appends a text between bytes, as `write` and `writeBytes` would. For a few characters a call into native
   * code costs more than they do; ASCII is the same in every encoding.
   * @throws Failure INTERNAL where the encoding cannot hold the text
   */
  writeAround(beginning: Uint8Array, middle: string, ending: Uint8Array): void {
    const length = beginning.length + middle.length + ending.length;
    if (length > BUFFER_BYTES - this.#filled) this.#flush();
    if (length <= BUFFER_BYTES && this.#tryPutAscii(middle, this.#filled + beginning.length)) {
      this.#buffer.set(beginning, this.#filled);
      this.#buffer.set(ending, this.#filled + length - ending.length);
      this.#filled += length;
      return;
    }
    this.writeBytes(beginning);
    this.write(middle);
    this.writeBytes(ending);
  }

  /** @returns size and lower-case hex SHA-256 of the whole file */
  finish(): { readonly bytes: number; readonly sha256: string } {
    const bytes = this.bytes;
    const sha256 = this.#flushed === 0 ? this.#writeAll() : this.#finishThread();
    this.#close();
    return { bytes, sha256 };
  }

  /** Closes the file of a text that was given up; one that is finished is closed already. */
  abandon(): void {
    if (this.#closed) return;
    try {
      // What was handed over must be written before its file's number may mean another file.
      if (this.#flushed > 0) writingThread().finish(this.#file);
    } catch {
      // That it could not be written is no news of a file that was given up.
    }
    this.#close();
  }

  #close(): void {
    this.#closed = true;
    closeSync(this.#file);
  }

  /** A file that is in the buffer as a whole: another thread would take longer to be asked. */
  #writeAll(): string {
    const bytes = this.#buffer.subarray(0, this.#filled);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    return createHash('sha256').update(bytes).digest('hex');
  }

  #finishThread(): string {
    this.#flush();
    return writingThread().finish(this.#file);
  }

  /** @returns false where the text is not ASCII; then only what is not filled yet was written to */
  #tryPutAscii(text: string, place: number): boolean {
    const buffer = this.#buffer;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 0x7f) return false;
      buffer[place + at] = unit;
    }
    return true;
  }

  /** @returns how many bytes were put into the buffer; null where the encoding cannot hold the text */
  #encode(text: string): number | null {
    switch (this.#encoding) {
      case 'utf-8':
        return text.isWellFormed() ? this.#buffer.write(text, this.#filled, 'utf8') : null;
      case 'iso-8859-1':
        return BEYOND_LATIN1.test(text) ? null : this.#buffer.write(text, this.#filled, 'latin1');
      case 'us-ascii': {
        const written = this.#buffer.write(text, this.#filled, 'utf8');
        return written === text.length ? written : null;
      }
    }
  }

  #flush(): void {
    if (this.#filled === 0) return;
    const filled = this.#buffer.subarray(0, this.#filled);
    this.#filled = 0;
    this.#put(filled);
  }

  #put(bytes: Uint8Array): void {
    const thread = writingThread();
    for (let at = 0; at < bytes.length; at += PIECE_BYTES)
      thread.write(this.#file, bytes.subarray(at, at + PIECE_BYTES));
    this.#flushed += bytes.length;
  }
}
