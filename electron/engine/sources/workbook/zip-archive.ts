import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { failure } from '../../../../shared/base/failure.ts';
import { workbookTooLarge } from './too-large.ts';

/** One file in an archive, as the central directory tells it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedBytes: number;
  readonly crc: number;
  /** Where its local header stands. */
  readonly offset: number;
  readonly encrypted: boolean;
  /** Whether another one has the same name: which of both another program shows is not known. */
  readonly ambiguous: boolean;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const END_64_LOCATOR = 0x07064b50;
const END_64_LOCATOR_BYTES = 20;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const EXTRA_64 = 1;
const IN_EXTRA = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const LARGEST_DIRECTORY = 4 << 20;
/** Workbooks with a picture in every row have thousands. */
const MOST_ENTRIES = 20_000;
/**
 * From so many bytes on, an entry that unpacks to so many times its size is made to exhaust its reader: a sheet of a
 * million rows that differ in their numbers alone comes to some twenty times.
 */
const FREE_BYTES = 32 << 20;
const MOST_TIMES = 200;
const CHUNK_BYTES = 1 << 16;

/**
 * A zip archive, read by its central directory: what stands there counts, and nothing is unpacked that is not
 * asked for. Sizes that the archive states are not believed: every read has a limit of its own. Nor is the number of entries
 * at its end: yauzl does so, leaves out what is not counted, and refuses archives with bytes behind their end.
 */
export class ZipArchive {
  readonly #file: string;
  readonly #handle: FileHandle;
  readonly #entries = new Map<string, ArchiveEntry>();

  private constructor(file: string, handle: FileHandle) {
    this.#file = file;
    this.#handle = handle;
  }

  /**
   * @param file the name for messages
   * @throws Failure WORKBOOK-BROKEN; file system errors as they are
   */
  static async open(path: string, file: string): Promise<ZipArchive> {
    const archive = new ZipArchive(file, await open(path, 'r'));
    try {
      await archive.#readDirectory();
      return archive;
    } catch (error) {
      await archive.close();
      throw error;
    }
  }

  /** The entry of this name, without regard to case: part names are compared so in a package. */
  entry(name: string): ArchiveEntry | undefined {
    return this.#entries.get(name.toLowerCase());
  }

  /** Every entry, in the order of the directory. */
  entries(): readonly ArchiveEntry[] {
    return [...this.#entries.values()];
  }

  /**
   * The unpacked bytes of an entry, in chunks.
   * @param limit the most bytes that are unpacked
   * @throws Failure WORKBOOK-BROKEN, WORKBOOK-TOO-LARGE; AbortError on cancel
   */
  async *read(
    entry: ArchiveEntry,
    limit: number,
    signal: AbortSignal,
    onBytes: (compressed: number) => void = () => {},
  ): AsyncGenerator<Buffer> {
    if (entry.ambiguous) this.#broken('two of its parts have the same name');
    if (entry.encrypted) this.#broken('a part of it is encrypted');
    if (entry.method !== STORED && entry.method !== DEFLATED) this.#broken('an unknown compression');
    const start = await this.#startOf(entry);
    let unpacked = 0;
    let crc = 0;
    for await (const chunk of this.#unpack(entry, start, onBytes)) {
      signal.throwIfAborted();
      unpacked += chunk.length;
      if (unpacked > limit) throw workbookTooLarge(this.#file, `${limit >> 20} MB in one of its parts`);
      if (unpacked > FREE_BYTES && unpacked > entry.compressedBytes * MOST_TIMES)
        throw workbookTooLarge(this.#file, `${MOST_TIMES} times the size of one of its parts`);
      crc = crc32(chunk, crc);
      yield chunk;
    }
    if (crc !== entry.crc) this.#broken('a checksum differs');
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  async *#unpack(
    entry: ArchiveEntry,
    start: number,
    onBytes: (compressed: number) => void,
  ): AsyncGenerator<Buffer> {
    const packed = this.#packed(start, entry.compressedBytes, onBytes);
    if (entry.method === STORED) {
      yield* packed;
      return;
    }
    const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
    // What goes wrong is thrown to whoever reads on.
    pipeline(packed, inflate, () => {});
    try {
      for await (const chunk of inflate) yield chunk as Buffer;
    } catch (error) {
      const code = String((error as NodeJS.ErrnoException).code);
      if (code.startsWith('Z_')) this.#broken('its compressed data is damaged');
      throw error;
    }
  }

  async *#packed(
    start: number,
    length: number,
    onBytes: (compressed: number) => void,
  ): AsyncGenerator<Buffer> {
    for (let at = 0; at < length; at += CHUNK_BYTES) {
      const chunk = await this.#bytes(start + at, Math.min(CHUNK_BYTES, length - at));
      onBytes(at + chunk.length);
      yield chunk;
    }
  }

  async #startOf(entry: ArchiveEntry): Promise<number> {
    const header = await this.#bytes(entry.offset, LOCAL_BYTES);
    if (header.readUInt32LE(0) !== LOCAL) this.#broken('its directory does not fit its contents');
    return entry.offset + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  }

  async #readDirectory(): Promise<void> {
    const { size } = await this.#handle.stat();
    const { offset, bytes } = await this.#findDirectory(size);
    if (offset + bytes > size) this.#broken('it is cut short');
    if (bytes > LARGEST_DIRECTORY)
      throw workbookTooLarge(this.#file, `${LARGEST_DIRECTORY >> 20} MB of names`);
    const directory = await this.#bytes(offset, bytes);
    for (let at = 0; at + CENTRAL_BYTES <= directory.length; ) {
      if (directory.readUInt32LE(at) !== CENTRAL) break;
      if (this.#entries.size >= MOST_ENTRIES) throw workbookTooLarge(this.#file, '20,000 parts');
      const nameEnd = at + CENTRAL_BYTES + directory.readUInt16LE(at + 28);
      const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
      const name = directory
        .toString('utf8', at + CENTRAL_BYTES, nameEnd)
        .replaceAll('\\', '/')
        .replace(/^\.?\/+/, '');
      const extra = directory.subarray(nameEnd, extraEnd);
      const wide = wideSizes(extra, [
        directory.readUInt32LE(at + 24),
        directory.readUInt32LE(at + 20),
        directory.readUInt32LE(at + 42),
      ]);
      const key = name.toLowerCase();
      this.#entries.set(key, {
        name,
        ambiguous: this.#entries.has(key),
        encrypted: (directory.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
        method: directory.readUInt16LE(at + 10),
        crc: directory.readUInt32LE(at + 16),
        compressedBytes: wide[1],
        offset: wide[2],
      });
      at = extraEnd + directory.readUInt16LE(at + 32);
    }
  }

  async #findDirectory(size: number): Promise<{ offset: number; bytes: number }> {
    const tailBytes = Math.min(size, END_BYTES + LONGEST_COMMENT + END_64_LOCATOR_BYTES);
    const tail = await this.#bytes(size - tailBytes, tailBytes);
    for (let at = tail.length - END_BYTES; at >= 0; at--) {
      if (tail.readUInt32LE(at) !== END) continue;
      const wide = at >= END_64_LOCATOR_BYTES ? at - END_64_LOCATOR_BYTES : -1;
      if (wide >= 0 && tail.readUInt32LE(wide) === END_64_LOCATOR) {
        const end = await this.#bytes(Number(tail.readBigUInt64LE(wide + 8)), 56);
        if (end.readUInt32LE(0) !== END_64) this.#broken('it is cut short');
        return { offset: Number(end.readBigUInt64LE(48)), bytes: Number(end.readBigUInt64LE(40)) };
      }
      return { offset: tail.readUInt32LE(at + 16), bytes: tail.readUInt32LE(at + 12) };
    }
    return this.#broken('it is cut short');
  }

  async #bytes(offset: number, length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    if (!Number.isSafeInteger(offset)) this.#broken('it is cut short');
    const { bytesRead } = await this.#handle.read(bytes, 0, length, offset);
    return bytesRead === length ? bytes : this.#broken('it is cut short');
  }

  #broken(reason: string): never {
    throw failure('WORKBOOK-BROKEN', { file: this.#file, reason });
  }
}

/** Sizes and offset where they do not fit in 32 bits: each that is full stands in the extra field, in this order. */
function wideSizes(extra: Buffer, narrow: [number, number, number]): [number, number, number] {
  const wide: [number, number, number] = [...narrow];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== EXTRA_64) continue;
    let value = at + 4;
    for (const [index, size] of narrow.entries()) {
      if (size !== IN_EXTRA || value + 8 > extra.length) continue;
      wide[index] = Number(extra.readBigUInt64LE(value));
      value += 8;
    }
  }
  return wide;
}
