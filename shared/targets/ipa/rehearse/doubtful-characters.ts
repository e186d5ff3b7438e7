/**
 * Characters that stand in no honest value of an id, a name, an address or a description: control characters
 * and line breaks of any kind, what is invisible or turns the direction of writing, halves of characters and
 * code points that are none. A target may drop them, end a line at them or show another text than it holds, so
 * that nobody could say for sure what a file with them means.
 */
const DOUBTFUL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFE\uFFFF]/u;

/** Blanks other than the space: whether a tool takes them for the end of a word is not known. */
const ODD_BLANK = /[^\P{Zs} ]/u;

/** Most text is plain ASCII and needs no closer look. */
const PLAIN = /^[ -~]*$/;

/** The first doubtful character of a text, e.g. `U+202E`; null where it has none. */
export function doubtfulCharacter(text: string): string | null {
  if (PLAIN.test(text)) return null;
  const found = DOUBTFUL.exec(text);
  return found === null ? null : codePointName(found[0]);
}

/** The first blank of a text that is not the space, e.g. `U+00A0`; null where it has none. */
export function oddBlank(text: string): string | null {
  if (PLAIN.test(text)) return null;
  const found = ODD_BLANK.exec(text);
  return found === null ? null : codePointName(found[0]);
}

/** How a character is named in messages, which must never hold the character itself. */
export function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
