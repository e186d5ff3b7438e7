import { writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive, and what its headers say otherwise than it is. */
export interface OddEntry {
  readonly name: string;
  readonly content: Buffer;
  /** Not compressed. */
  readonly stored?: boolean;
  /** The general purpose bit flag, in both headers. */
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly compressedBytes?: number;
  readonly bytes?: number;
  /** Where the directory says that it stands, from the archive's beginning. */
  readonly offset?: number;
  /** Sizes and offset in an extra field for 64 bits. */
  readonly wide?: boolean;
  /** More in the extra field of the directory. */
  readonly extra?: Buffer;
  /** How the local header names it. */
  readonly localName?: string;
  /** Sizes and checksum behind the content, none in the local header: writers that stream do so. */
  readonly streamed?: boolean;
}

export interface OddArchive {
  readonly before?: Buffer;
  readonly after?: Buffer;
  /** How many entries the end says that there are. */
  readonly count?: number;
  readonly comment?: Buffer;
  /** Count, size and place of the directory in an end for 64 bits. */
  readonly wide?: boolean;
}

const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/** Writes an archive byte by byte, also such as no tool writes (APPNOTE.TXT 6.3.10, 4.3). */
export function writeOddArchive(
  path: string,
  entries: readonly OddEntry[],
  archive: OddArchive = {},
): string {
  const pieces = [archive.before ?? Buffer.alloc(0)];
  let at = pieces[0]!.length;
  const add = (piece: Buffer) => {
    pieces.push(piece);
    at += piece.length;
  };
  const directory: Buffer[] = [];
  for (const entry of entries) {
    const packed = entry.stored === true ? entry.content : deflateRawSync(entry.content);
    directory.push(centralHeader(entry, packed, at));
    add(localHeader(entry, packed));
    add(packed);
    if (entry.streamed === true)
      add(fields([4, 0x08074b50], [4, crc32(entry.content)], [4, packed.length], [4, entry.content.length]));
  }
  const start = at;
  for (const header of directory) add(header);
  const size = at - start;
  const count = archive.count ?? entries.length;
  if (archive.wide === true) {
    const end = at;
    add(
      fields(
        [4, 0x06064b50],
        [8, 44],
        [2, 45],
        [2, 45],
        [4, 0],
        [4, 0],
        [8, count],
        [8, count],
        [8, size],
        [8, start],
      ),
    );
    add(fields([4, 0x07064b50], [4, 0], [8, end], [4, 1]));
  }
  const narrow = (value: number, full: number) => (archive.wide === true ? full : value);
  const comment = archive.comment ?? Buffer.alloc(0);
  add(
    fields(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, narrow(count, FULL_16)],
      [2, narrow(count, FULL_16)],
      [4, narrow(size, FULL_32)],
      [4, narrow(start, FULL_32)],
      [2, comment.length],
    ),
  );
  add(comment);
  writeFileSync(path, Buffer.concat([...pieces, archive.after ?? Buffer.alloc(0)]));
  return path;
}

function localHeader(entry: OddEntry, packed: Buffer): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  const told = entry.streamed !== true;
  return Buffer.concat([
    fields(
      [4, 0x04034b50],
      [2, 20],
      [2, flagsOf(entry)],
      [2, methodOf(entry)],
      [4, 0],
      [4, told ? (entry.crc ?? crc32(entry.content)) : 0],
      [4, told ? (entry.compressedBytes ?? packed.length) : 0],
      [4, told ? (entry.bytes ?? entry.content.length) : 0],
      [2, name.length],
      [2, 0],
    ),
    name,
  ]);
}

function centralHeader(entry: OddEntry, packed: Buffer, at: number): Buffer {
  const name = Buffer.from(entry.name);
  const sizes = [
    entry.bytes ?? entry.content.length,
    entry.compressedBytes ?? packed.length,
    entry.offset ?? at,
  ];
  const [bytes, compressed, offset] = entry.wide === true ? [FULL_32, FULL_32, FULL_32] : sizes;
  const wide =
    entry.wide === true
      ? fields([2, 1], [2, 24], ...sizes.map((size): [8, number] => [8, size]))
      : Buffer.alloc(0);
  const extra = Buffer.concat([wide, entry.extra ?? Buffer.alloc(0)]);
  return Buffer.concat([
    fields(
      [4, 0x02014b50],
      [2, 20],
      [2, 20],
      [2, flagsOf(entry)],
      [2, methodOf(entry)],
      [4, 0],
      [4, entry.crc ?? crc32(entry.content)],
      [4, compressed!],
      [4, bytes!],
      [2, name.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset!],
    ),
    name,
    extra,
  ]);
}

function flagsOf({ flags = 0, streamed }: OddEntry): number {
  return flags | (streamed === true ? 8 : 0);
}

function methodOf({ method, stored }: OddEntry): number {
  return method ?? (stored === true ? 0 : 8);
}

/** Numbers one after the other, each with its bytes, the lowest first. */
function fields(...values: readonly (readonly [2 | 4 | 8, number])[]): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const field = Buffer.alloc(8);
      field.writeBigUInt64LE(BigInt(value));
      return field.subarray(0, bytes);
    }),
  );
}
