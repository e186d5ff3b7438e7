/** Whether the database, which stores ISO-8859-1, can hold the text. C1 controls have no glyph there. */
export function isLatin1(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code > 0xff || (code >= 0x80 && code <= 0x9f)) return false;
  }
  return true;
}

/** The sentence as it was seen from a real secadm (domain.md, What does not fit, 4). */
export function encodeFailure(field: string, businessClass: string, key: string): string {
  return `Can not encode the string for field ${field} in character set ISO-8859-1 supported by the RDBMS for business class ${businessClass} on GEN [${key}] FAILED`;
}
