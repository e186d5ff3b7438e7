import { HashedFile } from './hashed-file.ts';

/** How much text is gathered before it is made bytes: less than a third of what the buffer of a file takes. */
const BATCH_UNITS = 1 << 16;

/**
 * Writes a file of UTF-8 from many small pieces of text. They are made bytes many at a time: a call into native
 * code for each would take longer than all the bytes together.
 */
export class TextFile {
  readonly #file: HashedFile;
  #batch = '';

  /** @param flags `w` to write over, `wx` to refuse a file that is there */
  constructor(path: string, flags: 'w' | 'wx', mode: number) {
    this.#file = new HashedFile(path, 'utf-8', flags, mode);
  }

  /** Appends a text. One that is not well-formed is told at the latest by `finish`. */
  write(text: string): void {
    this.#batch += text;
    if (this.#batch.length >= BATCH_UNITS) this.#writeBatch();
  }

  /**
   * @returns size and lower-case hex SHA-256 of the whole file
   * @throws Failure INTERNAL where a text is not well-formed
   */
  finish(): { readonly bytes: number; readonly sha256: string } {
    this.#writeBatch();
    return this.#file.finish();
  }

  /** Closes the file of a text that was given up. */
  abandon(): void {
    this.#file.abandon();
  }

  #writeBatch(): void {
    const batch = this.#batch;
    this.#batch = '';
    this.#file.write(batch);
  }
}
