/** A piece of a line: text as it is, or a mark in place of a character that nobody could see. */
export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string; readonly name: string };

// Control characters, spaces that look like others or like nothing, characters that turn the reading direction, and
// halves of surrogate pairs: what a reader cannot see and a tool still reads.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufffd]|(?! )\p{Zs}/gu;

const NAMES: Readonly<Record<string, string>> = {
  '0009': 'tab',
  '000A': 'line feed',
  '000D': 'carriage return',
  '001B': 'escape',
  '0000': 'null',
  '00A0': 'no-break space',
  '00AD': 'soft hyphen',
  '061C': 'Arabic letter mark',
  '200B': 'zero width space',
  '200C': 'zero width non-joiner',
  '200D': 'zero width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'end of embedding',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'first strong isolate',
  '2069': 'end of isolate',
  FEFF: 'byte order mark',
  FFFD: 'replacement character: bytes that are no text in this encoding',
};

/** Splits a line so that every character of it can be seen. Joined, the characters of the pieces are the line again. */
export function visiblePieces(line: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of line.matchAll(HIDDEN)) {
    if (match.index > from) pieces.push({ kind: 'text', text: line.slice(from, match.index) });
    pieces.push(markOf(match[0]));
    from = match.index + match[0].length;
  }
  if (from < line.length) pieces.push({ kind: 'text', text: line.slice(from) });
  return pieces;
}

function markOf(character: string): TextPiece {
  const hex = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return { kind: 'mark', text: `U+${hex}`, name: NAMES[hex] ?? 'character that cannot be seen' };
}

/** Where `wanted` occurs in a text, ignoring case. */
export function occurrences(text: string, wanted: string): readonly { from: number; to: number }[] {
  if (wanted === '') return [];
  const found: { from: number; to: number }[] = [];
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  for (const match of text.matchAll(pattern)) {
    found.push({ from: match.index, to: match.index + match[0].length });
  }
  return found;
}
