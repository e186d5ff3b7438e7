import { isVietnameseFamily } from '../name-words.ts';
import {
  BEFORE_VAN,
  NORDIC_FAMILIES,
  OTHER_FAMILIES,
  PORTUGUESE_FAMILIES,
  SPANISH_FAMILIES,
} from './known-family.ts';
import { GIVEN, IBERIAN_GIVEN, OFTEN_FAMILY_GIVEN } from './known-given.ts';
import type { NameUnit } from './name-units.ts';

/**
 * What is known of a unit by itself. `given` is the natural logarithm of how much likelier it is part of a first name
 * than of a last name; 0 where nothing is known.
 */
export interface WordRole {
  readonly given: number;
  /** A Slavic or Turkic name from the father's, which stands after the given name. */
  readonly patronymic: boolean;
  readonly culture: Culture | null;
}

export type Culture = 'spanish' | 'portuguese' | 'nordic' | 'icelandic' | 'vietnamese' | 'thai';

/** How often a folded word was the first and the last name in names of this extract that leave no doubt. */
export interface LearnedWords {
  readonly first: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, number>;
}

const SURE = 4;
const LIKELY = 2;
/** A word that is as often a given name, which stands in the middle more often than a family name. */
const BOTH = 1.6;
const MOST_LEARNED = 3;

// Of the folded word, in which Cyrillic stands in Latin letters, too.
const PATRONYMIC = /(?:[oe]vi?ch|[oe]vych|ilich|[oe]vna|ivna|i[ck]hna|inichna)$/u;
/** Endings that no family name has. */
const PATRONYMIC_SURELY = /(?:[oe]vna|ivna|ichna)$/u;
const SLAVIC_FAMILY =
  /(?:ов|ев|ёв|ова|ева|ёва|ин|ина|ский|ская|цкий|цкая|енко|чук|[a-z]{2}(?:enko|chuk|skyi|skaya|skaia|sky|skiy|ski|ska|cki|cka|wicz|ov|ova|ev|eva|ovic|evic))$/u;
const OTHER_FAMILY =
  /(?:\p{L}{3}(?:oglu|poulos|opoulou|akis|shvili|adze|yan|escu|eanu|mann|berg|strom|qvist|quist|gren|lund))$/u;
const THAI = /\p{Script=Thai}/u;
const ICELANDIC = /dottir$/u;
const NORDIC = /\p{L}{3}(?:sen|sson)$/u;
const SPANISH = /\p{L}{3}ez$/u;

export function roleOf(unit: NameUnit, learned: LearnedWords | null): WordRole {
  const { kind, main } = unit;
  if (kind === 'initial') return role(LIKELY);
  if (kind === 'given') return role(SURE);
  if (kind === 'joined') return role(-SURE, SPANISH_FAMILIES.has(main) ? 'spanish' : null);
  if (kind === 'particle') return role(-SURE, particleCulture(unit));
  if (PATRONYMIC_SURELY.test(main)) return { given: LIKELY, patronymic: true, culture: null };
  const patronymic = PATRONYMIC.test(main);
  return patronymic ? { ...wordRole(unit, learned), patronymic } : wordRole(unit, learned);
}

function role(given: number, culture: Culture | null = null): WordRole {
  return { given, patronymic: false, culture };
}

const SPANISH_PARTICLE = /^(?:de|del) (?:la|las|los)\b|^del\b/i;
const PORTUGUESE_PARTICLE = /^(?:da|do|dos|das)\b/;

function particleCulture({ text, main }: NameUnit): Culture | null {
  if (text.startsWith('ณ')) return 'thai';
  if (SPANISH_PARTICLE.test(text)) return 'spanish';
  return PORTUGUESE_PARTICLE.test(text) ? 'portuguese' : familyCulture(main, false);
}

function wordRole({ main, text }: NameUnit, learned: LearnedWords | null): WordRole {
  const lower = text.toLowerCase();
  const given = GIVEN.has(main) || GIVEN.has(lower);
  const culture = familyCulture(main, given) ?? (THAI.test(text) ? 'thai' : null);
  const isFamily = culture !== null || OTHER_FAMILIES.has(main) || BEFORE_VAN.has(main);
  if (given && isFamily) return role(culture === null ? BOTH : 0, culture);
  if (given) return role(SURE);
  // Danes have a second family name as a middle name, which those in -sen and -sson are not.
  if (culture === 'nordic' && !NORDIC.test(main) && !OTHER_FAMILY.test(main)) return role(-LIKELY, culture);
  if (isFamily && culture !== 'thai') return role(-SURE, culture);
  if (SLAVIC_FAMILY.test(main) || SLAVIC_FAMILY.test(lower) || OTHER_FAMILY.test(main)) return role(-LIKELY);
  return role(learned === null ? 0 : learnedRole(main, learned), culture);
}

function familyCulture(main: string, given: boolean): Culture | null {
  const spanish = SPANISH_FAMILIES.has(main) || (!given && SPANISH.test(main));
  if (spanish) return 'spanish';
  if (PORTUGUESE_FAMILIES.has(main)) return 'portuguese';
  if (!given && ICELANDIC.test(main)) return 'icelandic';
  return NORDIC_FAMILIES.has(main) || NORDIC.test(main) ? 'nordic' : null;
}

function learnedRole(main: string, { first, last }: LearnedWords): number {
  const log = Math.log(((first.get(main) ?? 0) + 0.3) / ((last.get(main) ?? 0) + 0.3));
  return Math.max(-MOST_LEARNED, Math.min(MOST_LEARNED, log));
}

/** Whether the given name is as common as a family name among names of other languages: "Emil Ali Lund". */
export function isOftenFamily(main: string): boolean {
  return OFTEN_FAMILY_GIVEN.has(main);
}

/** Whether a given name of Spain, Portugal or Latin America speaks for two family names. */
export function isIberianGiven(main: string): boolean {
  return IBERIAN_GIVEN.has(main);
}

/** Whether the word, folded, is a family name of Viet Nam. */
export function isVietnamese(main: string): boolean {
  return isVietnameseFamily(main);
}
