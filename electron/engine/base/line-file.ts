import { basename } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';
import { GrowingColumn } from '../../../shared/base/growing-column.ts';
import type { ArtifactEncoding } from '../../../shared/target/render/encoding.ts';
import { encodedLength } from '../../../shared/target/render/encoding.ts';
import { HashedFile } from './hashed-file.ts';

/** How much text is gathered before it is made bytes: less than a third of what the buffer of a file takes. */
const BATCH_UNITS = 1 << 16;

/** Offsets are kept in 32 bits: half the memory, and no tool would take a larger file. */
const MOST_BYTES = 0xffff_ffff;

/** What a file of lines turned out to be. */
export interface WrittenLineFile {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Where each line begins, in bytes, and where the last one ends. */
  readonly offsets: Uint32Array<ArrayBuffer>;
}

/**
 * Writes a file line by line and keeps where each begins. Lines are made bytes many at a time: a call into
 * native code for each of a million lines would take longer than all the bytes together.
 */
export class LineFile {
  readonly #path: string;
  readonly #encoding: ArtifactEncoding;
  readonly #file: HashedFile;
  readonly #lineEnd: string;
  readonly #offsets = new GrowingColumn();
  /** The lines not yet written. Their offsets are kept as if each unit were one byte. */
  #batch = '';
  #batchLines = 0;

  /** @param lineEnd in ASCII */
  constructor(path: string, encoding: ArtifactEncoding, lineEnd: string) {
    this.#path = path;
    this.#encoding = encoding;
    this.#file = new HashedFile(path, encoding, 'w', 0o600);
    this.#lineEnd = lineEnd;
    this.#offsets.push(0);
  }

  /** Appends a line. What the encoding cannot hold is told at the latest by `finish`. */
  line(text: string): void {
    this.#batch += text + this.#lineEnd;
    this.#batchLines++;
    this.#offsets.push(this.#file.bytes + this.#batch.length);
    if (this.#batch.length >= BATCH_UNITS) this.#writeBatch();
  }

  /**
   * Appends a line of which only the middle is new. What is said of many lines is encoded once and copied, the
   * line end with it.
   */
  lineAround(beginning: Uint8Array, middle: string, ending: Uint8Array): void {
    if (this.#batchLines > 0) this.#writeBatch();
    this.#file.writeAround(beginning, middle, ending);
    this.#offsets.push(this.#file.bytes);
    this.#checkSize();
  }

  get lines(): number {
    return this.#offsets.length - 1;
  }

  /** @throws Failure INTERNAL where the encoding cannot hold a line, FILE-TOO-LARGE */
  finish(): WrittenLineFile {
    this.#writeBatch();
    return { ...this.#file.finish(), offsets: this.#offsets.toArray() };
  }

  /** Closes the file of a text that was given up. */
  abandon(): void {
    this.#file.abandon();
  }

  #writeBatch(): void {
    const begin = this.#file.bytes;
    const written = this.#file.tryWrite(this.#batch);
    if (!written || this.#file.bytes - begin !== this.#batch.length) this.#setOffsets(begin);
    if (!written) this.#file.write(this.#batch);
    this.#checkSize();
    this.#batch = '';
    this.#batchLines = 0;
  }

  /** Some line has more bytes than units: now each line's own length counts, and the encoding is asked strictly. */
  #setOffsets(begin: number): void {
    let end = begin;
    let from = 0;
    for (let at = this.#offsets.length - this.#batchLines; at < this.#offsets.length; at++) {
      const to = this.#offsets.at(at) - begin;
      end += encodedLength(this.#batch.slice(from, to), this.#encoding);
      this.#offsets.set(at, end);
      from = to;
    }
  }

  #checkSize(): void {
    if (this.#file.bytes > MOST_BYTES) throw failure('FILE-TOO-LARGE', { file: basename(this.#path) });
  }
}
