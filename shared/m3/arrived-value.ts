/** How a value came: blank padding, the null words of tools, and what stands in the place of a value that is not known. */

/** Padding of databases and files: blanks, control characters (bcp writes U+0000 for an empty text), byte order marks inside. */
const PADDING = /^[\u0000-\u0020\uFEFF]+|[\u0000-\u0020\uFEFF]+$/g;
const NULL_WORDS = /^(?:NULL|null|\(null\)|\(NULL\)|\[null\]|\[NULL\]|<null>|<NULL>|<NA>|\\N)$/;
/** A text that Excel is told to keep as it is: ="042". */
const KEPT_TEXT = /^="([^"]*)"$/;
/** The errors of spreadsheets in their languages, a column that was too narrow, and a cell that was still loading. */
const UNKNOWN_WORDS =
  /^(?:#(?:N\/A|N\/D|N\/B|N\/V|I\/T|NV|GETTING_DATA|[\p{L}¡¿/0_]{2,20}[!?])|#{2,}|Err:5\d\d|Loading(?:\.{3}|…))$/iu;

const SPACE = 0x20;
const EQUALS = 0x3d;

/**
 * The value without its padding; '' for a null word of a tool (NULL, (null), [NULL], <null>, \N), which says that there is
 * none.
 */
export function cleanValue(value: string): string {
  const { length } = value;
  if (length === 0) return value;
  const first = value.charCodeAt(0);
  const last = value.charCodeAt(length - 1);
  const padded = first <= SPACE || last <= SPACE || first === 0xfeff || last === 0xfeff;
  const trimmed = padded ? value.trim().replace(PADDING, '') : value;
  switch (padded ? trimmed.charCodeAt(0) : first) {
    case 0x28: // (
    case 0x3c: // <
    case 0x4e: // N
    case 0x5b: // [
    case 0x5c: // \
    case 0x6e: // n
      return NULL_WORDS.test(trimmed) ? '' : trimmed;
    case EQUALS:
      return (KEPT_TEXT.exec(trimmed)?.[1] ?? trimmed).trim();
    default:
      return trimmed;
  }
}

/** The value without its padding, and a text that Excel was told to keep without what told it so; a null word stays. */
export function withoutPadding(value: string): string {
  const { length } = value;
  const first = value.charCodeAt(0);
  const isPlain = first > SPACE && first < 0x7f && first !== EQUALS && value.charCodeAt(length - 1) > SPACE;
  if (length === 0 || isPlain) return value;
  const trimmed = value.trim().replace(PADDING, '');
  return (KEPT_TEXT.exec(trimmed)?.[1] ?? trimmed).trim();
}

/** Whether a cleaned value stands for one that is not known, such as #N/A. */
export function isUnknownWord(cleaned: string): boolean {
  switch (cleaned.charCodeAt(0)) {
    case 0x23: // #
    case 0x45: // E
    case 0x4c: // L
    case 0x6c: // l
      return UNKNOWN_WORDS.test(cleaned);
    default:
      return false;
  }
}

/** What catches the eye in a cleaned value, as bits; 0 for nearly all. */
export const BEYOND_ASCII = 1;
export const QUESTION_MARK = 2;
export const PUNCTUATION = 4;

export function featuresOf(cleaned: string): number {
  let features = 0;
  for (let at = 0; at < cleaned.length; at++) {
    const code = cleaned.charCodeAt(at);
    if (code >= 0x7f) features |= BEYOND_ASCII;
    else if (code < 0x30) features |= PUNCTUATION;
    else if (code === 0x3f) features |= QUESTION_MARK;
  }
  return features;
}
