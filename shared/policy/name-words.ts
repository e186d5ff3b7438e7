/**
 * The words that tell something about a name: particles, titles, suffixes, Vietnamese family names. All in
 * lower case, without dots. They are an aid to a guess, never a law: a correction by hand always wins.
 */
function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Words that begin a family name, or go on in it. */
const PARTICLES = words(
  "van von vom zu zum zur der den dem het 't aan op in te ten ter de del della dello delle dei degli di da " +
    "dal dalla das do dos du des d' la las los le lo l' el al af av bin ibn bint ben mc mac o' ó ní uí nic بن بنت",
);

/** Particles that are as often a given name, an initial or a word of another language. */
const AMBIGUOUS = words('in op aan te ten zu den des di da do du la le lo el al af av ben mac dal das');

/** Particles that nobody bears as a given name: where one stands first, the family name does. */
const HEADS = words("van von vom zum zur de del dei degli dos das du ter d' bin ibn bint بن بنت");

/** Words that follow a head in one particle: "van der", "de la". */
const SECONDS = words("der den dem de het 't la las los le");

const TITLES = words('dr prof mr mrs ms mx mme mlle herr frau drs dipl-ing');
/** Titles only with their dot: without it they are names or initials as well. */
const DOTTED_TITLES = words('ing mag sr sra srta ir hr fr rev lic eng arq dipl med univ habil phil');
const SUFFIXES = words('jr sr ii iii iv phd mba esq cpa dds');
/** Suffixes that are a family name where only one word stands before them. */
const GENERATIONS = words('junior júnior filho neto sobrinho');

const VIETNAMESE_FAMILIES = words(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trịnh đinh mai trương lương cao ' +
    'vương đoàn đào phùng thái hà lâm tô tăng quách la tôn triệu kiều lưu châu tống mạc',
);
const UNMARKED_VIETNAMESE_FAMILIES = new Set([...VIETNAMESE_FAMILIES].map(unmarked));
const VIETNAMESE_MIDDLES = words('van thi');
const VIETNAMESE_LETTERS = /[\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;

export const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** "Mohr-van den Berg": the second of two family names goes on with the next word. */
const ENDS_IN_PARTICLE = /^\p{Lu}[\p{L}\p{M}]+-(?:van|von|de|der|del|da|dos|bin)$/u;

/** `al-Rashid`, `el-Sayed`, `d'Angelo` carry their particle in the word. */
const PREFIXED = /^(?:al|el|ad|ar|as|ash|at|az|an)-\p{L}/u;

const BEYOND_LATIN1 = /[^\0-\xff]/;

/** In NFC, as all of ISO-8859-1 is: finding that out costs much more than most names take otherwise. */
function composed(word: string): string {
  return BEYOND_LATIN1.test(word) ? word.normalize('NFC') : word;
}

function plain(word: string): string {
  return composed(word).toLowerCase();
}

function bare(word: string): string {
  return plain(word).replaceAll('.', '');
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(plain(word).replace('’', "'")) || ENDS_IN_PARTICLE.test(word);
}

export function isPrefixed(word: string): boolean {
  return PREFIXED.test(plain(word));
}

/** Whether one particle alone decides: in lower case it does, otherwise it may be a name. */
export function decides(word: string): boolean {
  return !AMBIGUOUS.has(plain(word)) || word === plain(word);
}

/** Whether the name begins with its family name: "de Groot", "van der Berg Jan". */
export function beginsWithFamily(first: string, second: string): boolean {
  if (!HEADS.has(plain(first).replace('’', "'"))) return false;
  return first === plain(first) || SECONDS.has(plain(second));
}

export function isHead(word: string): boolean {
  return HEADS.has(plain(word));
}

/** Joins two halves of a family name: "Ortega y Gasset"; `e` and `i` in capitals are initials. */
export function isConnector(word: string): boolean {
  return word === 'y' || word === 'Y' || word === 'e' || word === 'i';
}

export function isTitle(word: string): boolean {
  const name = bare(word);
  return TITLES.has(name) || (word.endsWith('.') && DOTTED_TITLES.has(name));
}

export function isSuffix(word: string): boolean {
  return SUFFIXES.has(bare(word));
}

export function isGeneration(word: string): boolean {
  return GENERATIONS.has(plain(word));
}

export function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word);
}

/** The word in lower case without its marks. */
export function unmarked(word: string): string {
  return word.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether it is one of the family names of Viet Nam, with all of its marks. */
export function isVietnameseFamily(word: string): boolean {
  return VIETNAMESE_FAMILIES.has(plain(word));
}

/** `family-first` where the first word is a Vietnamese family name, `other` where only the letters are. */
export function vietnamese(all: readonly string[]): 'family-first' | 'other' | null {
  const first = all[0]!;
  // Who writes the marks writes them in the family name, too: "Lam" is not "Lâm" then.
  if (all.some((word) => VIETNAMESE_LETTERS.test(composed(word)))) {
    return isVietnameseFamily(first) ? 'family-first' : 'other';
  }
  const middle = all.length > 2 && VIETNAMESE_MIDDLES.has(plain(all[1]!).replace('ă', 'a').replace('ị', 'i'));
  const isFamily = UNMARKED_VIETNAMESE_FAMILIES.has(unmarked(first));
  return (middle || bare(first) === 'nguyen') && isFamily ? 'family-first' : null;
}

/** Words of nothing but capitals, as family names are often written. */
export function isCapitals(word: string, atLeast: number): boolean {
  return word.length >= atLeast && /^[\p{Lu}\p{M}'’-]+$/u.test(word);
}

/** Words that take a plain two-word name out of the quick way of splitName. */
const SPECIAL: ReadonlySet<string> = new Set([...HEADS, ...TITLES, ...SUFFIXES, ...GENERATIONS, 'nguyen']);

/** The first letters and lengths of special words: most words are ruled out by them, and never looked up. */
const SPECIAL_SHAPES = new Set([...SPECIAL].map(shapeOf));

export function isSpecial(word: string): boolean {
  return SPECIAL_SHAPES.has(shapeOf(word)) && SPECIAL.has(word.toLowerCase());
}

/** A number for length and first letter, in which the case of ASCII letters does not count. */
function shapeOf(word: string): number {
  return word.length * 0x10000 + (word.charCodeAt(0) | 0x20);
}
