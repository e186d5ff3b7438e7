import { groupsOf } from './known-words.ts';
import { groupSet } from './name-group.ts';
import type { NameUnit } from './name-units.ts';

/** What is known of a unit by itself. Where it is in no group, nothing but its shape tells. */
export interface WordRole {
  /** The groups in which it is known as a given and as a family name, as sets. */
  readonly given: number;
  readonly family: number;
  /** How much likelier a given name has its shape than a family name, whatever the group. */
  readonly shape: number;
  /** The same by how others of the extract have it; 1 where nothing was learned. */
  readonly learned: number;
  /** A Slavic name from the father's, which stands after the given name. */
  readonly patronymic: boolean;
  /** The groups that its shape speaks for, as a set. */
  readonly speaksFor: number;
}

/** How often a folded word was the first and the last name in names of this extract that leave no doubt. */
export interface LearnedWords {
  readonly first: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, number>;
}

const SURE = 55;
const LIKELY = 7.4;
const RATHER = 3;
const MOST_LEARNED = 20;
/** How much likelier a word that no list has is a family name: more of the given names that there are are listed. */
const UNLISTED = 2;

/** Says nothing. */
export const NEUTRAL_ROLE: WordRole = role(0, 0);

// Of the folded word, in which Cyrillic stands in Latin letters, too.
const PATRONYMIC = /(?:[oe]vi?ch|[oe]vych|ilich|[oe]vna|ivna|i[ck]hna|inichna)$/u;
/** Endings that no family name has. */
const PATRONYMIC_SURELY = /(?:[oe]vna|ivna|ichna)$/u;
/** Slavic, Turkish, Greek, Caucasian, Romanian, German, Swedish, Finnish, Persian and Lithuanian family names. */
const FAMILY =
  /(?:[a-z]{2}(?:enko|chuk|skyi|skaya|skaia|sky|skiy|ski|ska|cki|cka|wicz|ov|ova|ev|eva|ovic|evic|[a-z]ic)|\p{L}{3}(?:oglu|poulos|opoulou|akis|idis|iadis|shvili|adze|yan|escu|eanu|mann|berg|strom|qvist|quist|gren|lund|nen|zadeh?|aitis|auskas|iene))$/u;
/** Arabic family names that begin with the article. */
const ARABIC_FAMILY = /^ال/u;
const NORDIC = /\p{L}{3}(?:sen|sson)$/u;
const SPANISH = /\p{L}{3}ez$/u;
const LATIN = /^[\p{Script=Latin}\p{M}\p{P}]*$/u;
const SPANISH_PARTICLE = /^(?:de|del) (?:la|las|los)\b|^del\b/i;
const PORTUGUESE_PARTICLE = /^(?:da|do|dos|das)\b/;

const OF_SPANISH = groupSet('S');
const OF_PORTUGUESE = groupSet('P');
const IBERIAN = OF_SPANISH | OF_PORTUGUESE;
const OF_NORDIC = groupSet('DN');
const OF_CYRILLIC = groupSet('R');

export function roleOf(unit: NameUnit, learned: LearnedWords | null): WordRole {
  const { kind, main, text } = unit;
  if (kind === 'initial') return role(0, 0, LIKELY);
  if (kind === 'given') return role(0, 0, SURE);
  const { family } = groupsOf(main, '');
  if (kind === 'joined') return role(0, 0, 1 / SURE, { speaksFor: family & IBERIAN });
  if (kind === 'particle')
    return role(0, 0, 1 / SURE, { speaksFor: particleGroups(text) | (family & IBERIAN) });
  return wordRole(main, text.toLowerCase(), learned);
}

function role(
  given: number,
  family: number,
  shape = 1,
  { learned = 1, speaksFor = 0, patronymic = false }: Partial<WordRole> = {},
): WordRole {
  return { given, family, shape, learned, speaksFor, patronymic };
}

function particleGroups(text: string): number {
  if (SPANISH_PARTICLE.test(text)) return OF_SPANISH;
  return PORTUGUESE_PARTICLE.test(text) ? OF_PORTUGUESE : 0;
}

function wordRole(main: string, lower: string, learned: LearnedWords | null): WordRole {
  if (PATRONYMIC_SURELY.test(main)) return role(0, 0, LIKELY, { speaksFor: OF_CYRILLIC, patronymic: true });
  const { given, family } = groupsOf(main, lower);
  if (given !== 0)
    return family === 0 ? role(given, 0) : role(given, family, 1, { learned: learnedOf(main, learned) });
  // Nobody has one in -sson as a second given name, and few one in -sen, though other family names may stand there.
  if (NORDIC.test(main)) return role(0, family | OF_NORDIC, 1 / (main.endsWith('sson') ? LIKELY : RATHER));
  const patronymic = PATRONYMIC.test(main);
  if (SPANISH.test(main)) return role(0, family | OF_SPANISH, 1, { speaksFor: OF_SPANISH });
  if (family !== 0) return role(0, family, 1, { patronymic });
  return role(0, 0, shapeOf(main, lower), { learned: learnedOf(main, learned), patronymic });
}

/** The lists know few names in other scripts than Latin, so that it says nothing there where they have not a word. */
function shapeOf(main: string, lower: string): number {
  if (FAMILY.test(main) || ARABIC_FAMILY.test(lower)) return 1 / LIKELY / UNLISTED;
  return LATIN.test(lower) ? 1 / UNLISTED : 1;
}

function learnedOf(main: string, learned: LearnedWords | null): number {
  if (learned === null) return 1;
  const { first, last } = learned;
  const times = ((first.get(main) ?? 0) + 0.3) / ((last.get(main) ?? 0) + 0.3);
  return Math.max(1 / MOST_LEARNED, Math.min(MOST_LEARNED, times));
}
