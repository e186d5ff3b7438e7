import { isAscii, isUtf8 } from 'node:buffer';
import { filePieces } from '../base/file-pieces.ts';
import { ByteEvidence } from './byte-evidence.ts';
import { looksEncodedTwice, spoiledLines } from './byte-lines.ts';
import type { DetectedEncoding } from './detected-encoding.ts';
import { wideEncodingOf } from './wide-encoding.ts';

const HEAD_BYTES = 64 * 1024;
const PIECE_BYTES = 1 << 18;

/** What the first bytes alone say: a byte order mark, or the zero bytes of UTF-16; null for neither. */
export function encodingOfHead(head: Uint8Array): DetectedEncoding | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf)
    return { encoding: 'utf-8', reason: 'Byte order mark of UTF-8' };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', reason: 'Byte order mark of UTF-16 LE' };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', reason: 'Byte order mark of UTF-16 BE' };
  const wide = wideEncodingOf(head);
  if (wide === 'utf-16le') return { encoding: wide, reason: 'Every second byte of its ASCII is zero' };
  if (wide === 'utf-16be') return { encoding: wide, reason: 'Every first byte of its ASCII is zero' };
  return null;
}

const ZERO = /\0/g;
/** Control characters other than tabs, line ends, form feeds and the end of a text. */
const CONTROL = /[\x01-\x08\x0b\x0e-\x19\x1b-\x1f]/g;

/**
 * Whether the head is of a file that holds no text: hardly anything that can be seen, or many control characters. Zero bytes
 * alone say nothing: bcp writes one for an empty text, and some tools pad with them.
 */
export function looksBinary(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  const zero = text.match(ZERO)?.length ?? 0;
  const control = text.match(CONTROL)?.length ?? 0;
  const rest = head.length - zero;
  return rest < head.length / 20 || control > rest / 50;
}

/** Tells a file's encoding from all of its bytes: an accent on the last line counts as much as one on the first. */
export function detectEncoding(path: string, signal: AbortSignal): Promise<DetectedEncoding> {
  return encodingOfPieces(() => filePieces(path, PIECE_BYTES, signal));
}

/**
 * Tells an encoding from all bytes. What is no UTF-8 is in a code page, which the words beyond ASCII tell; where they fit two,
 * or lines of UTF-8 stand among others, the answer is a guess and says so.
 * @param pieces the bytes from their beginning, as often as they are asked for: what is no UTF-8 is looked at twice
 */
export async function encodingOfPieces(pieces: () => AsyncIterable<Buffer>): Promise<DetectedEncoding> {
  const utf8 = await looksLikeUtf8(pieces());
  if (utf8 !== null) return utf8.mayBeSpoiled ? withSpoiledLines(utf8.reason, pieces()) : inUtf8(utf8.reason);
  const evidence = new ByteEvidence();
  for await (const piece of pieces()) evidence.take(piece);
  return evidence.finish();
}

function inUtf8(reason: string): DetectedEncoding {
  return { encoding: 'utf-8', reason };
}

async function withSpoiledLines(reason: string, pieces: AsyncIterable<Buffer>): Promise<DetectedEncoding> {
  const lines = await spoiledLines(pieces);
  const candidates = ['utf-8', 'utf-8-twice'] as const;
  return { ...inUtf8(reason), doubt: { code: 'ENCODED-TWICE', candidates, lines } };
}

/** Why the bytes are UTF-8, and whether their letters may have been spoiled before; null where they are not. */
async function looksLikeUtf8(
  pieces: AsyncIterable<Buffer>,
): Promise<{ readonly reason: string; readonly mayBeSpoiled: boolean } | null> {
  let ascii = true;
  let mayBeSpoiled = false;
  /** The bytes of a character that the last piece cut in two. */
  let cut: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    if (cut.length === 0 && isAscii(piece)) continue;
    ascii = false;
    // Only the character that was cut is put together: a copy of every piece would take longer than the look at it.
    const missing = cut.length === 0 ? 0 : lengthOf(cut[0]!) - cut.length;
    const whole = Buffer.concat([cut, piece.subarray(0, missing)]);
    if (piece.length < missing) {
      cut = whole;
      continue;
    }
    const end = Math.max(missing, endOfWholeCharacters(piece));
    if (!isUtf8(whole) || !isUtf8(piece.subarray(missing, end))) return null;
    mayBeSpoiled ||=
      looksEncodedTwice(piece) || looksEncodedTwice(Buffer.concat([cut, piece.subarray(0, SEAM)]));
    cut = Buffer.from(piece.subarray(end));
  }
  if (ascii) return { reason: 'Only ASCII characters', mayBeSpoiled };
  return cut.length === 0 ? { reason: 'All bytes are valid UTF-8', mayBeSpoiled } : null;
}

/** Enough of a piece to see with what was cut off before it whether letters were encoded twice. */
const SEAM = 8;

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
