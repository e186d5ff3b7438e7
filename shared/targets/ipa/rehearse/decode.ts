import type { ArtifactEncoding } from '../../../target/render/encoding.ts';

/** Bytes that are no character in the declared encoding. */
export interface DecodeProblem {
  /** From 0, counted over all chunks. */
  readonly offset: number;
  /** e.g. `byte 0x80 is no character of ISO-8859-1`. */
  readonly reason: string;
}

/** The text that could be read, and why it ends there; `problem` is null where nothing stands in the way. */
export interface Decoded {
  readonly text: string;
  readonly problem: DecodeProblem | null;
}

/**
 * Turns bytes into text, chunk by chunk, and refuses what is not exactly in the encoding: a character that
 * spans two chunks is carried over, anything else that does not fit is a problem. After a problem nothing more
 * comes out. A byte order mark is given out as U+FEFF, for the readers to judge.
 */
export interface StrictDecoder {
  decode(chunk: Uint8Array): Decoded;
  /** To be called after the last chunk: a character that was begun and not ended is a problem. */
  end(): Decoded;
}

/** String.fromCharCode takes its arguments from the stack, so long runs go in pieces. */
const PIECE = 8192;

/** The text of UTF-16 code units. */
function textOf(units: Uint8Array | Uint16Array, length: number): string {
  if (length <= PIECE) return String.fromCharCode.apply(null, units.subarray(0, length) as never);
  let text = '';
  for (let at = 0; at < length; at += PIECE) {
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(at + PIECE, length)) as never);
  }
  return text;
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Encodings of one byte a character: each stands for its own code point; above ASCII they begin at `from`. */
function singleByteDecoder(name: string, from: number): StrictDecoder {
  let before = 0;
  let broken = false;
  return {
    decode(chunk) {
      if (broken) return { text: '', problem: null };
      let length = 0;
      while (length < chunk.length && (chunk[length]! < 0x80 || chunk[length]! >= from)) length++;
      const text = textOf(chunk, length);
      if (length === chunk.length) {
        before += length;
        return { text, problem: null };
      }
      broken = true;
      const reason = `byte ${hex(chunk[length]!)} is no character of ${name}`;
      return { text, problem: { offset: before + length, reason } };
    },
    end: () => ({ text: '', problem: null }),
  };
}

/** How many bytes follow a first byte, and the smallest code point that may be written so; null for no first byte. */
function sequenceOf(first: number): { more: number; bits: number; least: number } | null {
  if (first >= 0xc2 && first <= 0xdf) return { more: 1, bits: first & 0x1f, least: 0x80 };
  if (first >= 0xe0 && first <= 0xef) return { more: 2, bits: first & 0x0f, least: 0x800 };
  if (first >= 0xf0 && first <= 0xf4) return { more: 3, bits: first & 0x07, least: 0x10000 };
  return null;
}

/** The character at `at`; 'cut' where the chunk ends within it, null where the bytes are none. */
function characterAt(bytes: Uint8Array, at: number): { point: number; length: number } | 'cut' | null {
  const sequence = sequenceOf(bytes[at]!);
  if (sequence === null) return null;
  let point = sequence.bits;
  for (let n = 1; n <= sequence.more; n++) {
    const byte = bytes[at + n];
    if (byte === undefined) return 'cut';
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  if (point < sequence.least || point > 0x10ffff || surrogate) return null;
  return { point, length: sequence.more + 1 };
}

function utf8Decoder(): StrictDecoder {
  let carried: Uint8Array = new Uint8Array(0);
  let before = 0;
  let broken = false;
  function problem(bytes: Uint8Array, at: number): DecodeProblem {
    broken = true;
    return { offset: before + at, reason: `byte ${hex(bytes[at]!)} begins no character of UTF-8` };
  }
  return {
    decode(chunk) {
      if (broken) return { text: '', problem: null };
      const bytes = joined(carried, chunk);
      const units = new Uint16Array(bytes.length);
      let length = 0;
      let at = 0;
      while (at < bytes.length) {
        const byte = bytes[at]!;
        if (byte < 0x80) {
          units[length++] = byte;
          at++;
          continue;
        }
        const character = characterAt(bytes, at);
        if (character === 'cut') break;
        if (character === null) return { text: textOf(units, length), problem: problem(bytes, at) };
        if (character.point > 0xffff) {
          units[length++] = 0xd800 + ((character.point - 0x10000) >> 10);
          units[length++] = 0xdc00 + ((character.point - 0x10000) & 0x3ff);
        } else units[length++] = character.point;
        at += character.length;
      }
      carried = bytes.slice(at);
      before += at;
      return { text: textOf(units, length), problem: null };
    },
    end() {
      if (broken || carried.length === 0) return { text: '', problem: null };
      return { text: '', problem: problem(carried, 0) };
    },
  };
}

function joined(carried: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (carried.length === 0) return chunk;
  const bytes = new Uint8Array(carried.length + chunk.length);
  bytes.set(carried);
  bytes.set(chunk, carried.length);
  return bytes;
}

/**
 * A decoder of its own, so that the second reader shares nothing with the writer. Bytes 0x80 to 0x9F are no
 * characters of ISO-8859-1: they are where Windows-1252 keeps the glyphs that IPA cannot hold (domain.md,
 * What does not fit, 4).
 */
export function strictDecoder(encoding: ArtifactEncoding): StrictDecoder {
  switch (encoding) {
    case 'us-ascii':
      return singleByteDecoder('US-ASCII', 0x100);
    case 'iso-8859-1':
      return singleByteDecoder('ISO-8859-1', 0xa0);
    case 'utf-8':
      return utf8Decoder();
  }
}
