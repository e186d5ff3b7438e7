/** Cf and what Unicode calls ignorable by default: direction marks, zero widths, soft hyphen, BOM, fillers. */
export const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Cc and the two line ends that Unicode keeps outside it; U+0085 is in Cc. */
export const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** `U+00E9`, as the Unicode charts write it. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The character as a message may show it. What cannot be seen, or would break the line of the message, is
 * named instead.
 */
export function shownCharacter(character: string): string {
  if (/\s/u.test(character) && !CONTROL.test(character)) return 'a space';
  if (CONTROL.test(character)) return 'a control character';
  if (INVISIBLE.test(character)) return 'an invisible character';
  return character.isWellFormed() ? character : 'half of a character';
}
