const LOOKED_AT = 4096;

/**
 * Whether bytes without a byte order mark are UTF-16, and in which order. Ids, addresses, delimiters and line ends are ASCII in
 * every extract, so in the right order many units are; zero bytes elsewhere, as of Ā (U+0100) or 一 (U+4E00), say nothing.
 */
export function wideEncodingOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(head.length, LOOKED_AT) & ~1;
  if (length < 4) return null;
  const little = plainUnits(head, length, 1);
  const big = plainUnits(head, length, 0);
  const enough = length / 2 / 5;
  if (little > enough && little > big * 4) return 'utf-16le';
  return big > enough && big > little * 4 ? 'utf-16be' : null;
}

/**
 * How many units are ASCII, less the zero units that text has none of.
 * @param high where the high byte of a unit stands
 */
function plainUnits(head: Uint8Array, length: number, high: 0 | 1): number {
  let plain = 0;
  for (let at = 0; at < length; at += 2) {
    if (head[at + high] !== 0) continue;
    const low = head[at + 1 - high]!;
    const isText = (low >= 0x20 && low < 0x7f) || low === 0x09 || low === 0x0a || low === 0x0d;
    plain += isText ? 1 : low === 0 ? -1 : 0;
  }
  return plain;
}
