import { failure } from '../../base/failure.ts';

export type ArtifactEncoding = 'us-ascii' | 'iso-8859-1' | 'utf-8';

/** The greatest code point that the single-byte encodings hold. */
const LAST_OF = { 'us-ascii': 0x7f, 'iso-8859-1': 0xff } as const;

/**
 * Text as bytes. Strict: nothing is ever replaced by a question mark, because a wrong name in a user
 * directory is worse than a failure. The policies keep such characters out, so meeting one is INTERNAL.
 * Written by hand because shared/ knows neither TextEncoder nor Buffer, and neither of them is strict.
 */
export function encodeText(text: string, encoding: ArtifactEncoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return encodeUtf8(text);
  const last = LAST_OF[encoding];
  const bytes = new Uint8Array(text.length);
  // Gathered instead of compared: the loop stays free of branches, and is looked at once more if one was too high.
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    seen |= unit;
    bytes[at] = unit;
  }
  if (seen > last) throw notEncodable(text, encoding);
  return bytes;
}

/** How many bytes encodeText would give; fails where it would fail. */
export function encodedLength(text: string, encoding: ArtifactEncoding): number {
  if (encoding === 'utf-8') return utf8Length(text);
  const last = LAST_OF[encoding];
  let seen = 0;
  for (let at = 0; at < text.length; at++) seen |= text.charCodeAt(at);
  if (seen > last) throw notEncodable(text, encoding);
  return text.length;
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    if (unit < 0x800) length += 1;
    else if (unit < 0xd800 || unit > 0xdfff) length += 2;
    else {
      // A pair is two units and four bytes.
      if (!isPair(text, at)) throw notEncodable(text, 'utf-8');
      length += 2;
      at++;
    }
  }
  return length;
}

function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(utf8Length(text));
  if (bytes.length === text.length) {
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return bytes;
  }
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[end++] = unit;
    } else if (unit < 0x800) {
      bytes[end++] = 0xc0 | (unit >> 6);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0xd800 || unit > 0xdfff) {
      bytes[end++] = 0xe0 | (unit >> 12);
      bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else {
      const point = text.codePointAt(at++)!;
      bytes[end++] = 0xf0 | (point >> 18);
      bytes[end++] = 0x80 | ((point >> 12) & 0x3f);
      bytes[end++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[end++] = 0x80 | (point & 0x3f);
    }
  }
  return bytes;
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** The failure that names the first character which the encoding cannot hold, and where it stands. */
function notEncodable(text: string, encoding: ArtifactEncoding): Error {
  const last = encoding === 'utf-8' ? 0x10ffff : LAST_OF[encoding];
  let at = 0;
  while (at < text.length) {
    const point = text.codePointAt(at)!;
    if (point > last || (point >= 0xd800 && point <= 0xdfff)) break;
    at += point > 0xffff ? 2 : 1;
  }
  const codePoint = `U+${text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return failure('INTERNAL', { reason: `${codePoint} at position ${at} cannot be written in ${encoding}.` });
}
