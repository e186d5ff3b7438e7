/** The code pages that extracts come in, each with the characters of its bytes 80 to FF; a byte without one is its control character. */
const UPPER_HALVES = {
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  'windows-1250':
    '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔðÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
} as const;

export type CodePage = keyof typeof UPPER_HALVES;
export const CODE_PAGES = Object.keys(UPPER_HALVES) as readonly CodePage[];

const BYTE_OF = new Map<CodePage, ReadonlyMap<string, number>>();

/** The text of bytes in a code page; bytes are the characters U+0000 to U+00FF. */
export function ofBytes(bytes: string, page: CodePage): string {
  const upper = UPPER_HALVES[page];
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const code = bytes.charCodeAt(at);
    text += code < 0x80 ? bytes[at] : upper[code - 0x80];
  }
  return text;
}

/** The bytes that a text has in a code page, as characters U+0000 to U+00FF; null where it holds a character that the page lacks. */
export function toBytes(text: string, page: CodePage): string | null {
  const byteOf = bytesOf(page);
  let bytes = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const byte = code < 0x80 ? code : byteOf.get(character);
    // Where a page has no character for a byte, readers take the control character of that number.
    if (byte === undefined && (code < 0x80 || code > 0x9f)) return null;
    bytes += String.fromCharCode(byte ?? code);
  }
  return bytes;
}

function bytesOf(page: CodePage): ReadonlyMap<string, number> {
  let known = BYTE_OF.get(page);
  if (known === undefined) {
    known = new Map([...UPPER_HALVES[page]].map((character, at) => [character, 0x80 + at]));
    BYTE_OF.set(page, known);
  }
  return known;
}

/** The text of bytes in UTF-8; null where they are none. Nothing beyond what names are written with is looked for. */
export function ofUtf8(bytes: string): string | null {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes.charCodeAt(at);
    const length = lengthOf(first);
    if (length === 0 || at + length > bytes.length) return null;
    let point = length === 1 ? first : first & (0x7f >> length);
    for (let next = at + 1; next < at + length; next++) {
      const byte = bytes.charCodeAt(next);
      if (byte < 0x80 || byte > 0xbf) return null;
      point = (point << 6) | (byte & 0x3f);
    }
    if (isOverlong(point, length) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    text += String.fromCodePoint(point);
    at += length;
  }
  return text;
}

/** How many bytes a character of UTF-8 has that begins with this one; 0 where none does. */
function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}

function isOverlong(point: number, length: number): boolean {
  return (length === 3 && point < 0x800) || (length === 4 && point < 0x10000);
}
