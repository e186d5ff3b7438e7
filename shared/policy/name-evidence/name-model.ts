import { EAST_ASIAN } from '../name-words.ts';
import type { LanguageHint } from './language-hint.ts';
import type { NameUnit } from './name-units.ts';
import {
  type Culture,
  isIberianGiven,
  isOftenFamily,
  isVietnamese,
  type LearnedWords,
  roleOf,
  type WordRole,
} from './word-role.ts';

/** One way to part the units of a name: those before `cut` and the rest. */
export interface Parting {
  readonly cut: number;
  readonly familyFirst: boolean;
}

/** Every parting of a name, with how likely each is before anything but the name is looked at. */
export interface NameModel {
  readonly partings: readonly Parting[];
  /** Sums to 1, beside `partings`. */
  readonly likely: Float64Array;
  readonly roles: readonly WordRole[];
  readonly culture: Culture | null;
}

/** How likely the family name stands first where nothing is known. */
const FAMILY_FIRST = 0.02;
const VIETNAMESE_FIRST = 0.7;
const EAST_ASIAN_FIRST = 0.9;

/** Share of names with one, two and three units of family name, by the units of the whole name (three, four, more). */
const SHARES: Readonly<Record<Culture | 'other', readonly (readonly [number, number, number])[]>> = {
  other: [
    [0.92, 0.08, 0],
    [0.8, 0.17, 0.03],
    [0.7, 0.25, 0.05],
  ],
  spanish: [
    [0.3, 0.7, 0],
    [0.08, 0.88, 0.04],
    [0.04, 0.88, 0.08],
  ],
  portuguese: [
    [0.45, 0.55, 0],
    [0.12, 0.68, 0.2],
    [0.1, 0.6, 0.3],
  ],
  nordic: [
    [0.75, 0.25, 0],
    [0.8, 0.18, 0.02],
    [0.8, 0.18, 0.02],
  ],
  icelandic: [
    [0.98, 0.02, 0],
    [0.98, 0.02, 0],
    [0.98, 0.02, 0],
  ],
  vietnamese: [
    [0.97, 0.03, 0],
    [0.97, 0.03, 0],
    [0.97, 0.03, 0],
  ],
  thai: [
    [0.15, 0.85, 0],
    [0.1, 0.15, 0.75],
    [0.1, 0.15, 0.75],
  ],
};

/**
 * Weighs the partings of a name (two units at least, eight at most) by what its words are known to be.
 * `familyFirst` is how likely names are stored with the family name first, null where only the words can tell.
 */
export function modelOf(
  units: readonly NameUnit[],
  hint: LanguageHint,
  familyFirst: number | null,
  learned: LearnedWords | null,
): NameModel {
  const known = units.map((unit) => roleOf(unit, learned));
  const culture = cultureOf(units, known, hint);
  const roles = known.map((role, at) => inContext(role, at, units, culture));
  // A name whose script or family name tells its order is stored so among names of any order.
  const own = orderOf(units, culture);
  const first = own === FAMILY_FIRST ? (familyFirst ?? hint.familyFirst ?? own) : own;
  const partings: Parting[] = [];
  const likely = new Float64Array(2 * (units.length - 1));
  let sum = 0;
  for (const order of [false, true]) {
    for (let cut = 1; cut < units.length; cut++) {
      const families = order ? cut : units.length - cut;
      const weight =
        (order ? first : 1 - first) *
        shareOf(culture, units, families) *
        Math.exp(fitness(units, roles, cut, order));
      likely[partings.length] = weight;
      partings.push({ cut, familyFirst: order });
      sum += weight;
    }
  }
  for (let at = 0; at < likely.length; at++) likely[at]! /= sum;
  return { partings, likely, roles, culture };
}

/** One family name of a language in the middle may be chance; two are not, nor is one after a given name of it. */
function cultureOf(
  units: readonly NameUnit[],
  roles: readonly WordRole[],
  hint: LanguageHint,
): Culture | null {
  const count = (culture: Culture) => roles.filter((role) => role.culture === culture).length;
  if (count('thai') > 0) return 'thai';
  if (count('icelandic') > 0) return 'icelandic';
  if (isVietnameseName(units)) return 'vietnamese';
  if (hint.twoFamilies !== null) return hint.twoFamilies;
  const [spanish, portuguese] = [count('spanish'), count('portuguese')];
  const enough = isIberianGiven(units[0]!.main) ? 1 : 2;
  if (spanish + portuguese >= enough) return spanish >= portuguese ? 'spanish' : 'portuguese';
  return count('nordic') > 0 ? 'nordic' : null;
}

/** What a word says beside the others: alone among another language, a known name says less. */
function inContext(
  role: WordRole,
  at: number,
  units: readonly NameUnit[],
  culture: Culture | null,
): WordRole {
  const inside = at > 0 && at < units.length - 1;
  const { main, text, kind } = units[at]!;
  if (!inside || kind !== 'word') return role;
  if ((isOftenFamily(main) || isOftenFamily(text)) && !isOftenFamily(units[0]!.main))
    return { ...role, given: 0 };
  const foreign = role.culture === 'spanish' || role.culture === 'portuguese' || role.culture === null;
  return role.given < -2 && foreign && culture !== 'spanish' && culture !== 'portuguese'
    ? { ...role, given: -2 }
    : role;
}

const VIETNAMESE_LETTERS = /[\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;
function isVietnameseName(units: readonly NameUnit[]): boolean {
  return (
    (isVietnamese(units[0]!.text) || isVietnamese(units.at(-1)!.text)) &&
    units.some(({ text }) => VIETNAMESE_LETTERS.test(text.normalize('NFC')))
  );
}

/** Vietnamese names are found in either order; the family name, of which there are few, tells which. */
function orderOf(units: readonly NameUnit[], culture: Culture | null): number {
  if (units.every(({ text }) => EAST_ASIAN.test(text))) return EAST_ASIAN_FIRST;
  if (culture !== 'vietnamese') return FAMILY_FIRST;
  const [first, last] = [isVietnamese(units[0]!.text), isVietnamese(units.at(-1)!.text)];
  return first === last ? VIETNAMESE_FIRST : first ? 0.97 : 0.03;
}

const LEAST_SHARE = 0.004;

/** Particles that stand before the second of two family names as well. */
const ROMANCE = /^(?:de|del|da|do|dos|das)\b/i;

function shareOf(culture: Culture | null, units: readonly NameUnit[], families: number): number {
  const count = units.length;
  if (count === 2) return 1;
  const led = units.at(-1)!.kind === 'particle';
  // Thai has one given name, so that a family name of two parts is sure where the second is led by its particle; who
  // has a particle elsewhere has seldom another family name before it.
  if (led && culture === 'thai') return families === count - 1 ? 0.98 : 0.01;
  if (led && culture === null && !ROMANCE.test(units.at(-1)!.text)) return families === 1 ? 0.97 : 0.03;
  return Math.max(SHARES[culture ?? 'other'][Math.min(count, 5) - 3]![families - 1] ?? 0, LEAST_SHARE);
}

/** How well the words fit their places: half of what each one says, as a natural logarithm. */
function fitness(
  units: readonly NameUnit[],
  roles: readonly WordRole[],
  cut: number,
  familyFirst: boolean,
): number {
  let sum = 0;
  for (let at = 0; at < units.length; at++) {
    const isGiven = at < cut !== familyFirst;
    const role = roles[at]!;
    sum += (isGiven ? role.given : -role.given) / 2;
    if (role.patronymic) sum += patronymicFit(at, cut, familyFirst, units.length);
  }
  return sum;
}

/** The father's name stands after the given one, and before the family name where that comes last. */
function patronymicFit(at: number, cut: number, familyFirst: boolean, units: number): number {
  if (familyFirst) return at === units - 1 && at - cut === 1 ? 5 : -1;
  return at === cut - 1 && at > 0 ? 3 : -1;
}
