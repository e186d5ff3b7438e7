import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** How much text is gathered before it is written, in characters. */
const FLUSH_AT = 1 << 20;

/**
 * Writes a UTF-8 file from pieces of text without ever holding more than a megabyte of them, and takes its
 * hash. Writing is synchronous because those who make the text are pure and cannot wait.
 */
export class TextFileWriter {
  readonly #file: number;
  readonly #hash = createHash('sha256');
  #pending: string[] = [];
  #characters = 0;
  #bytes = 0;

  /** @param flags `w` to write over, `wx` to refuse a file that is there */
  constructor(path: string, flags: 'w' | 'wx', mode: number) {
    this.#file = openSync(path, flags, mode);
  }

  readonly write = (text: string): void => {
    this.#pending.push(text);
    this.#characters += text.length;
    if (this.#characters >= FLUSH_AT) this.#flush();
  };

  /** @returns size and lower-case hex SHA-256 of the whole file */
  finish(): { readonly bytes: number; readonly sha256: string } {
    this.#flush();
    closeSync(this.#file);
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Closes the file of a text that was given up. */
  abandon(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    const chunk = Buffer.from(this.#pending.join(''), 'utf8');
    this.#pending = [];
    this.#characters = 0;
    this.#hash.update(chunk);
    for (let at = 0; at < chunk.length; ) at += writeSync(this.#file, chunk, at);
    this.#bytes += chunk.length;
  }
}
