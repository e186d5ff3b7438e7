import { isAscii, isUtf8 } from 'node:buffer';
import type { TextEncodingName } from '../../../shared/m3/reading.ts';
import { filePieces } from './file-pieces.ts';

export interface DetectedEncoding {
  readonly encoding: TextEncodingName;
  readonly reason: string;
}

const HEAD_BYTES = 64 * 1024;
const PIECE_BYTES = 1 << 18;

/** What the first bytes alone say: a byte order mark, or the zero bytes of UTF-16; null for neither. */
export function encodingOfHead(head: Uint8Array): DetectedEncoding | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf)
    return { encoding: 'utf-8', reason: 'Byte order mark of UTF-8' };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', reason: 'Byte order mark of UTF-16 LE' };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', reason: 'Byte order mark of UTF-16 BE' };
  let even = 0;
  let odd = 0;
  const length = Math.min(head.length, 4096) & ~1;
  for (let at = 0; at < length; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  // Text of European names in UTF-16 has a zero in nearly every second byte.
  const enough = length / 2 / 3;
  if (odd > enough && even === 0) return { encoding: 'utf-16le', reason: 'Every second byte is zero' };
  if (even > enough && odd === 0) return { encoding: 'utf-16be', reason: 'Every first byte is zero' };
  return null;
}

/** Whether the head is of a file that holds no text: zero bytes, or many control characters. */
export function looksBinary(head: Uint8Array): boolean {
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1a)
      control++;
  }
  return control > head.length / 50;
}

/** Tells a file's encoding from all of its bytes: an accent on the last line counts as much as one on the first. */
export function detectEncoding(path: string, signal: AbortSignal): Promise<DetectedEncoding> {
  return encodingOfPieces(filePieces(path, PIECE_BYTES, signal));
}

/**
 * Tells an encoding from all bytes. Windows-1252 and ISO-8859-1 differ only in the bytes 80–9F, which are control characters in the
 * latter; where none occur, either reads the same.
 */
export async function encodingOfPieces(pieces: AsyncIterable<Buffer>): Promise<DetectedEncoding> {
  let ascii = true;
  let utf8 = true;
  /** The bytes of a character that the last piece cut in two. */
  let rest: Uint8Array = new Uint8Array();
  for await (const piece of pieces) {
    if (rest.length === 0 && isAscii(piece)) continue;
    ascii = false;
    const bytes = Buffer.concat([rest, piece]);
    const end = endOfWholeCharacters(bytes);
    rest = bytes.subarray(end);
    utf8 = isUtf8(bytes.subarray(0, end));
    if (!utf8) break;
  }
  if (ascii) return { encoding: 'utf-8', reason: 'Only ASCII characters' };
  if (utf8 && rest.length === 0) return { encoding: 'utf-8', reason: 'All bytes are valid UTF-8' };
  return { encoding: 'windows-1252', reason: 'Some bytes are not valid UTF-8' };
}

/** Where the last character of UTF-8 begins that goes on behind the end; the end where there is none. */
function endOfWholeCharacters(bytes: Uint8Array): number {
  // A character has at most four bytes, so it is among the last three that one is cut.
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    const isFirst = byte >= 0xc0;
    if (isFirst) return back < lengthOf(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** How many bytes the character has that begins with this one. */
function lengthOf(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}

export { HEAD_BYTES };
