/** The letters beyond ASCII of the languages that names in code pages come from. */
const ALPHABETS: readonly ReadonlySet<string>[] = [
  'äöüß',
  'åäöéü',
  'æøåéäöü',
  'àâæçéèêëîïôœùûüÿ',
  'áéíóúüñ',
  'áâãàçéêíóôõúü',
  'àèéìíîòóùú',
  'áéěíóúůýčďňřšťž',
  'áäčďéíĺľňóôŕšťúýž',
  'ąćęłńóśźż',
  'áéíóöőúüű',
  'čćđšž',
  'ăâîșțşţ',
  'çğıöşüâîû',
  'áðéíóúýþæö',
  'áðíóúýæø',
  'õäöüšž',
  'àçèéíïòóúü',
  'ëéèïöüäáíóêôûç',
  'âêîôûŵŷáéíóúàèìòù',
].map((letters) => new Set(letters));

const VOWELS = 'aeiouyæøœı';
/**
 * Where letters do not stand in the languages that have them: ń and ş would be written otherwise before a vowel, õ and ã come
 * before e and o, -ić ends names and -iæ none. These tell the code pages apart that hold letters in the same places.
 */
const OUT_OF_PLACE: readonly (readonly [RegExp, number])[] = [
  [/[ńśź](?=[aeouyáéíóúě])/iu, -2],
  [/ă[oe]|ő[eo]/iu, -2],
  [/[bcdfghjklmnpqrstvwxz][ň]|[aeiouyáéíóú]ŕ|ŕ(?:[aeiouyáéíóú]|$)/iu, -2],
  // Slovak has ĺ between consonants alone; Åsa and Pål would be Ĺsa and Pĺl.
  [/^ĺ|[aeiouyáéíóú]ĺ|ĺ(?:[aeiouyáéíóú]|$)/iu, -2],
  [/[bcdfghjklmnpqrstvwxz]č$/iu, -1.5],
  [/[^bpvmdtn]ě/iu, -1.5],
  [/ø[aeiouáéíóúý]/iu, -1],
  [/[ií]æ$|[ií]æ(?=[aeiou])|æw/iu, -2],
  [/œ(?![uicdnst])/iu, -1.5],
  [/õ(?!e)/iu, -1],
  [/ã(?![oeins]|$)/iu, -1.5],
  [/.þ/iu, -1.5],
];
/** A nickname in quotation marks, which say as little as the blanks around it. */
const QUOTED = /^[„“”«»‚‘›‹](.+)[“”„«»‘’›‹]$/u;
/** Marks that stand between the letters of names. */
const INSIDE_NAMES = "'’‘`´·-–";

const NO_LETTER = -5;
const NO_CHARACTER = -8;
const STRANGE_LETTER = -3;
const BROKEN_CASE = -4;
const LETTER = 1;
const NO_LANGUAGE = -1.5;
const NO_VOWEL = -2.5;

/**
 * How much a word looks like one of a name, by its characters beyond ASCII: letters of a language speak for it; symbols inside
 * it, capitals behind small letters, letters that no language has together and clusters that nobody can say speak against it.
 * Below 0 it is hardly one. A word of ASCII alone says nothing and gives 0.
 */
export function nameLikeness(word: string): number {
  const characters = [...word.replace(QUOTED, '$1')];
  if (characters.length === 1) return standsAlone(characters[0]!);
  let score = 0;
  let beyond = 0;
  const own: string[] = [];
  for (const [at, character] of characters.entries()) {
    if (character <= '\u007f') continue;
    beyond++;
    const value = letterValue(characters, at);
    score += value;
    if (value === LETTER) own.push(character.toLowerCase());
  }
  if (beyond === 0) return 0;
  score += caseValue(characters) + soundValue(characters);
  for (const [pattern, value] of OUT_OF_PLACE) if (pattern.test(word)) score += value;
  if (own.length > 0) {
    const isSpoken = ALPHABETS.some((letters) => own.every((letter) => letters.has(letter)));
    score += isSpoken ? LETTER : NO_LANGUAGE;
  }
  return score;
}

/** A sign between blanks, such as € or –, says little, and so does one letter. */
function standsAlone(character: string): number {
  if (character <= '\u007f') return 0;
  if (/[\p{Cc}\p{Co}\p{Cn}\uFFFD]/u.test(character)) return NO_CHARACTER;
  return /[\u2500-\u25ff]/.test(character) ? NO_LETTER / 2 : 0;
}

/** How many of the words hold letters beyond ASCII of one language alone, of the language for which that is the most. */
export function spokenTogether(words: readonly string[]): number {
  const letters = words
    .filter(({ length }) => length > 1)
    .map((word) => word.toLowerCase().replace(/[\u0000-\u007f]/g, ''));
  return Math.max(
    ...ALPHABETS.map(
      (alphabet) => letters.filter((own) => [...own].every((one) => alphabet.has(one))).length,
    ),
  );
}

function letterValue(characters: readonly string[], at: number): number {
  const character = characters[at]!;
  if (/[\p{Cc}\p{Co}\p{Cn}\uFFFD\u00AD]/u.test(character)) return NO_CHARACTER;
  if (/\p{L}/u.test(character)) {
    const small = character.toLowerCase();
    return ALPHABETS.some((letters) => letters.has(small)) ? LETTER : STRANGE_LETTER;
  }
  if (INSIDE_NAMES.includes(character))
    return isLetter(characters[at - 1]) && isLetter(characters[at + 1]) ? 0 : NO_LETTER / 2;
  return NO_LETTER;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

function isUpper(character: string | undefined): boolean {
  return character !== undefined && /\p{Lu}/u.test(character);
}

function isLower(character: string | undefined): boolean {
  return character !== undefined && /\p{Ll}/u.test(character);
}

/** Capitals stand in front or are all there is; only those beyond ASCII count, since McKay and DeVito are names. */
function caseValue(characters: readonly string[]): number {
  let value = 0;
  const capitals = characters.filter((one) => one <= '\u007f' && isUpper(one)).length;
  const smalls = characters.filter((one) => one <= '\u007f' && isLower(one)).length;
  for (const [at, character] of characters.entries()) {
    if (character <= '\u007f') continue;
    if (isUpper(character) && isLower(characters[at - 1])) value += BROKEN_CASE;
    else if (isUpper(character) && at > 0 && isLetter(characters[at - 1]) && isLower(characters[at + 1]))
      value += BROKEN_CASE;
    else if (isUpper(character) && at > 0 && smalls > 1 && isLetter(characters[at - 1]))
      value += BROKEN_CASE / 2;
    else if (isLower(character) && character !== 'ß' && character !== 'ı' && capitals > 1 && smalls === 0)
      value += BROKEN_CASE * 0.75;
    else if (isLower(character) && at === 0 && smalls > 0) value += BROKEN_CASE / 4;
  }
  return value;
}

/** Whether the word can be said: it has a vowel, and no long run of vowels or consonants around a letter beyond ASCII. */
function soundValue(characters: readonly string[]): number {
  const letters = characters.filter(isLetter);
  if (letters.length < 3) return 0;
  const isVowel = letters.map((letter) => VOWELS.includes(baseOf(letter)));
  if (!isVowel.includes(true)) return NO_VOWEL;
  let value = 0;
  for (let from = 0; from < letters.length; ) {
    let to = from + 1;
    while (to < letters.length && isVowel[to] === isVowel[from]) to++;
    const hasOwn = letters.slice(from, to).some((letter) => letter > '\u007f');
    const length = to - from;
    if (hasOwn && isVowel[from]) value -= length >= 3 ? 1.5 : 0;
    else if (hasOwn) value -= length >= 4 ? 2 : length === 3 ? (from === 0 ? 1.5 : 0.75) : 0;
    from = to;
  }
  return value;
}

function baseOf(letter: string): string {
  return letter.toLowerCase().normalize('NFD')[0]!;
}
