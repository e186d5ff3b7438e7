import { NORDIC_FAMILIES, OTHER_FAMILIES, PORTUGUESE_FAMILIES, SPANISH_FAMILIES } from './known-family.ts';
import { IBERIAN_GIVEN, MORE_GIVEN, OFTEN_FAMILY_GIVEN } from './known-given.ts';
import { LISTED_NAMES } from './listed-names.ts';
import { groupSet, NAME_GROUPS } from './name-group.ts';

/** The groups in which a word is known as a given and as a family name, as sets; 0 where in none. */
export interface WordGroups {
  readonly given: number;
  readonly family: number;
}

interface KnownWords {
  readonly groups: ReadonlyMap<string, WordGroups>;
  /** How many given or family names, whichever are more, each group has. */
  readonly sizes: readonly number[];
}

/** Stands in a set for a language that is of no group. */
const ELSEWHERE = 1 << 30;
const UNKNOWN: WordGroups = { given: 0, family: 0 };
/** Of a short list, other words are as usual as those that it has. */
const FEWEST = 700;

let known: KnownWords | null = null;

/** Read when the first name is weighed: the list is long, and a start of the app needs none of it. */
function knownWords(): KnownWords {
  known ??= readWords();
  return known;
}

function readWords(): KnownWords {
  const groups = new Map<string, WordGroups>();
  const counts = new Map<WordGroups, number>();
  let listed = UNKNOWN;
  let words = 0;
  for (const word of LISTED_NAMES.trim().split(/[ \n]/)) {
    const slash = word.indexOf('/');
    if (slash === -1) {
      groups.set(word, listed);
      words++;
      continue;
    }
    counts.set(listed, words);
    listed = { given: groupSet(word.slice(0, slash)), family: groupSet(word.slice(slash + 1)) };
    words = 0;
  }
  counts.set(listed, words);
  addMore(groups);
  return { groups, sizes: NAME_GROUPS.map((_, at) => sizeOf(1 << at, counts)) };
}

function addMore(groups: Map<string, WordGroups>): void {
  const add = (words: Iterable<string>, given: number, family: number) => {
    for (const word of words) {
      const before = groups.get(word) ?? UNKNOWN;
      groups.set(word, { given: before.given | given, family: before.family | family });
    }
  };
  add(IBERIAN_GIVEN, groupSet('SP'), 0);
  add(MORE_GIVEN, ELSEWHERE, 0);
  add(OFTEN_FAMILY_GIVEN, ELSEWHERE, groupSet('Aa') | ELSEWHERE);
  add(SPANISH_FAMILIES, 0, groupSet('S'));
  add(PORTUGUESE_FAMILIES, 0, groupSet('P'));
  add(NORDIC_FAMILIES, 0, groupSet('N'));
  add(OTHER_FAMILIES, 0, ELSEWHERE);
}

function sizeOf(bit: number, counts: ReadonlyMap<WordGroups, number>): number {
  let [given, family] = [0, 0];
  for (const [groups, words] of counts) {
    if ((groups.given & bit) !== 0) given += words;
    if ((groups.family & bit) !== 0) family += words;
  }
  return Math.max(FEWEST, given, family);
}

/** How many words are as usual as one that the list of the group with that bit has. */
export function wordsIn(bit: number): number {
  return knownWords().sizes[31 - Math.clz32(bit)]!;
}

/** What is known of a word, by its folded form and, in other scripts than Latin, as it stands in lower case. */
export function groupsOf(folded: string, lower: string): WordGroups {
  const { groups } = knownWords();
  return groups.get(lower) ?? groups.get(folded) ?? UNKNOWN;
}

/** Whether the folded word is known as a given name anywhere. */
export function isKnownGiven(folded: string): boolean {
  return (knownWords().groups.get(folded)?.given ?? 0) !== 0;
}
