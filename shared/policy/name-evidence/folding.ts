import anyAscii from 'any-ascii';

const PLAIN = /^[A-Za-z]+$/;

/** Letters that have no diacritic of their own to take off. */
const BARE: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
};
/** As German and the Nordic languages write them where they have only ASCII. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  ß: 'ss',
  þ: 'th',
  đ: 'dj',
};

/**
 * The word in the letters that an address or an id would use: a to z and digits, lower case, without diacritics,
 * hyphens and apostrophes. '' where nothing of it is left.
 */
export function foldWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : folded(word, BARE);
}

/**
 * Every spelling that an address may have for the word, at least one: "Müller" is muller or mueller. Two at most.
 */
export function spellings(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word.toLowerCase()];
  const bare = folded(word, BARE);
  const speltOut = folded(word, SPELT_OUT);
  return speltOut === bare ? [bare] : [bare, speltOut];
}

function folded(word: string, letters: Readonly<Record<string, string>>): string {
  // Turkish İ has a lower case of two characters, of which the dot goes with the other marks.
  const lower = word.normalize('NFC').toLowerCase();
  let text = '';
  for (const letter of lower) text += letters[letter] ?? BARE[letter] ?? letter;
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return anyAscii(bare)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{N}]*$/u;

/** Whether the word is of another script, whose letters an address may spell in more than one way. */
export function isTransliterated(word: string): boolean {
  return !PLAIN.test(word) && !LATIN.test(word);
}

/**
 * Folded letters without what spellings of one name differ in: vowels, double letters, h after a consonant. "mohammed"
 * and "mhmd" are both mhmd.
 */
export function skeletonOf(letters: string): string {
  return letters
    .replace(/(?<=[cdgkpstz])h/g, '')
    .replace(/[aeiouyjw]/g, '')
    .replace(/[cq]/g, 'k')
    .replace(/v/g, 'b')
    .replace(/(.)\1+/g, '$1');
}
