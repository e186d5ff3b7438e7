/** Capitals of Greek and Cyrillic that look like a Latin one, and the Latin one they look like. */
const LOOKS_LIKE = new Map(
  [
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['АВЕЅІЈКМНОРСТУХҮԚԜЗ', 'ABESIJKMHOPCTYXYQW3'],
  ].flatMap(([from = '', to = '']) => Array.from(from, (letter, at) => [letter, to[at]!] as const)),
);

const PLAIN = /^[1-9A-Z][0-9A-Z]*$/;

/**
 * A form in which ids are alike that a person, a spreadsheet or a damaged file may have made of one another: without
 * case, accents, blanks, punctuation and what cannot be seen, leading zeros, and with letters of other scripts as the
 * Latin ones that they look like. It says that two ids resemble each other, never that they are the same (for that,
 * idKey).
 */
export function lookAlikeId(id: string): string {
  if (PLAIN.test(id)) return id;
  const bare = id
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const latin = Array.from(bare, (letter) => LOOKS_LIKE.get(letter) ?? letter).join('');
  const digits = latin.replace(/^0+(?=.)/, '');
  return digits === '' ? id.trim() : digits;
}
