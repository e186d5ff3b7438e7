/** How many family names names of three, four and more units have: the shares of one, two and three of them. */
export type FamilyShares = readonly (readonly [number, number, number])[];

/**
 * What the names of a language, or of languages whose names are much alike, have in common. The numbers are estimates:
 * what is known is which are large and which are small.
 */
export interface NameGroup {
  /** What stands for it in the list of names. */
  readonly letter: string;
  readonly shares: FamilyShares;
  /** How likely the family name stands first where M3 has one field for both. */
  readonly familyFirst: number;
  /** How often a second given name is one that is known as a family name alone. */
  readonly middleFamily: number;
  /** How often a family name is one that is known as a given name alone. */
  readonly familyGiven: number;
  /** How many people have names of it, beside the others. */
  readonly people: number;
  /** Whether its names are written without diacritics. */
  readonly asciiAlone: boolean;
}

/** The same shares of one and two family names in names of any length. */
export function sameShares(one: number, two: number): FamilyShares {
  return [
    [one, two, 0],
    [one, two, 0],
    [one, two, 0],
  ];
}

/** Where double family names are written with a hyphen, or not at all. */
const ONE: FamilyShares = [
  [0.97, 0.03, 0],
  [0.92, 0.07, 0.01],
  [0.85, 0.13, 0.02],
];
/** Where they are written as two words now and then. */
const SOME_TWO: FamilyShares = [
  [0.95, 0.05, 0],
  [0.9, 0.09, 0.01],
  [0.85, 0.13, 0.02],
];
/** Where many family names are written as two words. */
const OFTEN_TWO: FamilyShares = [
  [0.88, 0.12, 0],
  [0.7, 0.27, 0.03],
  [0.6, 0.35, 0.05],
];
/** Where they are written so at times, and given names are family names, too. */
const DOUBLE_AT_TIMES: FamilyShares = [
  [0.78, 0.22, 0],
  [0.65, 0.31, 0.04],
  [0.6, 0.35, 0.05],
];
/** Where nothing is known. */
const UNKNOWN: FamilyShares = [
  [0.92, 0.08, 0],
  [0.8, 0.17, 0.03],
  [0.7, 0.25, 0.05],
];
const SPANISH: FamilyShares = [
  [0.3, 0.7, 0],
  [0.08, 0.88, 0.04],
  [0.04, 0.88, 0.08],
];
const PORTUGUESE: FamilyShares = [
  [0.45, 0.55, 0],
  [0.12, 0.68, 0.2],
  [0.1, 0.6, 0.3],
];
const NORDIC: FamilyShares = [
  [0.75, 0.25, 0],
  [0.8, 0.18, 0.02],
  [0.8, 0.18, 0.02],
];

/** What a group has where nothing else is said of it. */
const USUAL: Omit<NameGroup, 'letter'> = {
  shares: ONE,
  familyFirst: 0.02,
  middleFamily: 0.05,
  familyGiven: 0.05,
  people: 1,
  asciiAlone: false,
};

function group(letter: string, traits: Partial<NameGroup> = {}): NameGroup {
  return { letter, ...USUAL, ...traits };
}

/** Names that no group is known to have. */
export const NO_GROUP: NameGroup = group('', { shares: UNKNOWN, middleFamily: 0.08, people: 3 });

/** Thirty at most: a set of groups is a number whose bits stand for them, in this order. */
export const NAME_GROUPS: readonly NameGroup[] = [
  // English: family names are second given names, too.
  group('E', { shares: SOME_TWO, middleFamily: 0.1, people: 2, asciiAlone: true }),
  // German
  group('G', { people: 2 }),
  // Dutch
  group('L'),
  // French
  group('F', { shares: SOME_TWO, people: 2 }),
  group('S', { shares: SPANISH, middleFamily: 0.02, people: 0.7 }),
  group('P', { shares: PORTUGUESE, middleFamily: 0.02, people: 0.7 }),
  // Italian
  group('I', { people: 2 }),
  // Danish: who has a second family name has it as a middle name, and the last word alone is the family name.
  group('D', { shares: sameShares(0.97, 0.03), middleFamily: 0.4 }),
  // Norwegian, Swedish: of two family names, both are taken for the family name.
  group('N', { shares: NORDIC, middleFamily: 0.004 }),
  // Finnish
  group('f'),
  // Latvian
  group('B'),
  // Polish
  group('p'),
  // Czech, Slovak
  group('C'),
  // Croatian, Slovenian, Serbian
  group('J', { shares: DOUBLE_AT_TIMES, middleFamily: 0.01, familyGiven: 0.3 }),
  // Russian, Ukrainian, Macedonian
  group('R', { familyFirst: 0.15 }),
  // Romanian
  group('r', { familyFirst: 0.08, familyGiven: 0.15 }),
  // Hungarian
  group('H', { familyFirst: 0.5, familyGiven: 0.15 }),
  // Greek
  group('e'),
  // Turkish, Azerbaijani, Kurdish, Uzbek
  group('T', { shares: SOME_TWO, familyGiven: 0.1 }),
  // Arabic
  group('A', { shares: SOME_TWO, familyFirst: 0.03, familyGiven: 0.3 }),
  // Persian, Urdu
  group('a', { shares: DOUBLE_AT_TIMES, familyGiven: 0.3 }),
  // Hebrew
  group('h', { shares: OFTEN_TWO, familyGiven: 0.4 }),
  // Armenian, Georgian
  group('c'),
  // Indian, Nepali
  group('i', { shares: SOME_TWO, familyGiven: 0.15 }),
  // Indonesian
  group('d', { shares: SOME_TWO, familyGiven: 0.3 }),
  // Thai
  group('t'),
  // West African
  group('W', { shares: SOME_TWO, familyFirst: 0.05, familyGiven: 0.2 }),
  // South African
  group('Z', { shares: SOME_TWO, familyGiven: 0.1 }),
  // Esperanto
  group('O'),
];

const BITS: ReadonlyMap<string, number> = new Map(NAME_GROUPS.map(({ letter }, at) => [letter, 1 << at]));

/** The set of the groups that the letters stand for. */
export function groupSet(letters: string): number {
  let set = 0;
  for (const letter of letters) set |= BITS.get(letter)!;
  return set;
}
