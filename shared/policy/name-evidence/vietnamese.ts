import { isVietnameseFamily, unmarked } from '../name-words.ts';

const MARKED = /[^\p{ASCII}]/u;
const LETTERS = /[ơưĂăĐđĨĩŨũƠƯ\u1EA0-\u1EF9]/u;
/** How a word is built, without its marks: at most one group of consonants at either end. */
const SYLLABLE =
  /^(?:ngh?|[cgknpt]h|gi|kh|qu|tr|[bcdghklmnprstvx])?(?:[iy]e|uo|u[aeoy]|uye|o[aeo]|a[iouy]|e[ou]|i[aeu]|ieu|yeu|uoi|uou|oi|oai|oay|ui|uu|uay|[aeiouy])(?:ch|ng|nh|[cmnpt])?$/;

/**
 * Whether the words, written with their marks, are a Vietnamese name: such a family name at one end, and nothing that
 * Vietnamese cannot have. Some of the marks are of other languages, too.
 */
export function isVietnameseName(words: readonly string[]): boolean {
  if (!words.some((word) => MARKED.test(word))) return false;
  if (!isVietnameseFamily(words[0]!) && !isVietnameseFamily(words.at(-1)!)) return false;
  const composed = words.map((word) => word.normalize('NFC'));
  return (
    composed.some((word) => LETTERS.test(word)) || composed.every((word) => SYLLABLE.test(unmarked(word)))
  );
}
