import type { LanguageHint } from './language-hint.ts';
import { type FamilyShares, NAME_GROUPS, type NameGroup, NO_GROUP } from './name-group.ts';
import { kindOf, type NameKind } from './name-kind.ts';
import type { NameUnit } from './name-units.ts';
import { likelyFamily, likelyGiven } from './word-likelihood.ts';
import { type LearnedWords, NEUTRAL_ROLE, roleOf, type WordRole } from './word-role.ts';

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
  /** The letter of the group that the name belongs to rather than to others; '' where it belongs to none. */
  readonly group: string;
}

/** A name that is weighed. */
interface Weighed {
  readonly units: readonly NameUnit[];
  readonly roles: readonly WordRole[];
  readonly kind: NameKind;
  readonly partings: readonly Parting[];
  readonly hint: LanguageHint;
  /** Whether the first two words are one given name, as like as not. */
  readonly compound: boolean;
}

const ASCII = /^[\0-\x7f’]*$/;

/**
 * Weighs the partings of a name (two units at least, eight at most) by what its words are known to be: among the names
 * of each group that has some of them, and of none. `familyFirst` is how likely names are stored with the family name
 * first, null where only the words can tell.
 */
export function modelOf(
  units: readonly NameUnit[],
  hint: LanguageHint,
  familyFirst: number | null,
  learned: LearnedWords | null,
): NameModel {
  const kind = kindOf(units);
  const roles = units.map((unit) => (kind.kind === 'vietnamese' ? NEUTRAL_ROLE : roleOf(unit, learned)));
  const partings = partingsOf(units.length);
  const name: Weighed = { units, roles, kind, partings, hint, compound: isCompound(units, roles) };
  // A name whose script or family name tells its order is stored so among names of any order.
  const order = kind.familyFirst ?? familyFirst ?? hint.familyFirst;
  const likely = new Float64Array(partings.length);
  let group = '';
  let most = kind.groups === 0 ? addWeights(likely, name, NO_GROUP, 0, order) : 0;
  for (let set = groupsToWeigh(name); set !== 0; set &= set - 1) {
    const at = 31 - Math.clz32(set & -set);
    const weight = addWeights(likely, name, NAME_GROUPS[at]!, 1 << at, order);
    if (weight > most) {
      most = weight;
      group = NAME_GROUPS[at]!.letter;
    }
  }
  const sum = likely.reduce((all, one) => all + one, 0);
  for (let at = 0; at < likely.length; at++) likely[at]! /= sum;
  return { partings, likely, roles, group };
}

function partingsOf(units: number): readonly Parting[] {
  const partings: Parting[] = [];
  for (const familyFirst of [false, true])
    for (let cut = 1; cut < units; cut++) partings.push({ cut, familyFirst });
  return partings;
}

/** Given names that begin most of the usual ones of two words: "María José", "João Pedro", "Jean Luc", "Anna Maria". */
const BEGINS_COMPOUND = new Set(
  'ana anna carlos eva gian hans jan jean joao jose juan karl lars luis luiz luz marco maria marie mary pedro pier rosa victor'.split(
    ' ',
  ),
);

function isCompound(units: readonly NameUnit[], roles: readonly WordRole[]): boolean {
  return units[0]!.to === 1 && BEGINS_COMPOUND.has(units[0]!.main) && roles[1]!.given !== 0;
}

/** One word that a group has may be chance. */
const FEWEST_WORDS = 2;

/** The groups that have as many words of the name as any other, or one less; those of its script; that of the hint. */
function groupsToWeigh({ roles, kind, hint }: Weighed): number {
  if (kind.groups !== 0) return kind.groups;
  if (kind.kind !== null) return 0;
  // Each set holds the groups that have at least as many words as its place says.
  const atLeast: number[] = [-1];
  for (const { given, family, speaksFor } of roles) {
    const some = given | family | speaksFor;
    for (let count = atLeast.length; count > 0; count--) {
      atLeast[count] = (atLeast[count] ?? 0) | (atLeast[count - 1]! & some & ALL_GROUPS);
    }
  }
  let most = atLeast.length - 1;
  while (most > 0 && atLeast[most] === 0) most--;
  const found = most < FEWEST_WORDS ? 0 : atLeast[Math.max(most - 1, FEWEST_WORDS)]!;
  return found | hint.groups;
}

const ALL_GROUPS = (1 << NAME_GROUPS.length) - 1;

/** How much a group is likelier whose language the extract gives for the user, or for which the shape of a word speaks. */
const OF_HINT = 100;
const OF_SHAPE = 5;
/** How much likelier the second word is a given name in what looks like a compound one. */
const OF_COMPOUND = 4;
/** The same where it is known as a family name, too. */
const OF_DOUBTED_COMPOUND = 2;

/** Adds to each parting how likely it is among names of the group, and gives the sum. */
function addWeights(
  likely: Float64Array,
  name: Weighed,
  group: NameGroup,
  bit: number,
  order: number | null,
): number {
  const { units, roles, partings, compound } = name;
  const people = peopleOf(name, group, bit);
  const first = order ?? group.familyFirst;
  const family = roles.map((role) => likelyFamily(role, bit, group));
  const called = roles.map((role) => likelyGiven(role, bit, group, true));
  const second = roles.map((role, at) =>
    role.family === 0 ? called[at]! : likelyGiven(role, bit, group, false),
  );
  if (compound) second[1]! *= roles[1]!.family === 0 ? OF_COMPOUND : OF_DOUBTED_COMPOUND;
  let sum = 0;
  for (let at = 0; at < partings.length; at++) {
    const { cut, familyFirst } = partings[at]!;
    const families = familyFirst ? cut : units.length - cut;
    const calledAt = familyFirst ? cut : 0;
    let weight = people * (familyFirst ? first : 1 - first) * shareOf(name, group, families);
    for (let place = 0; place < units.length; place++) {
      const isGiven = place < cut !== familyFirst;
      weight *= isGiven ? (place === calledAt ? called : second)[place]! : family[place]!;
      if (roles[place]!.patronymic) weight *= patronymicFit(place, cut, familyFirst, units.length);
    }
    likely[at]! += weight;
    sum += weight;
  }
  return sum;
}

function peopleOf({ units, roles, hint }: Weighed, group: NameGroup, bit: number): number {
  let people = group.people;
  if ((hint.groups & bit) !== 0) people *= OF_HINT;
  if (group.asciiAlone && !units.every(({ text }) => ASCII.test(text))) people /= OF_SHAPE;
  for (const { speaksFor } of roles) if ((speaksFor & bit) !== 0) people *= OF_SHAPE;
  return people;
}

const LEAST_SHARE = 0.004;

/** Particles that stand before the second of two family names as well. */
const ROMANCE = /^(?:de|del|da|do|dos|das)\b/i;

function shareOf({ units, kind }: Weighed, group: NameGroup, families: number): number {
  const count = units.length;
  if (count === 2) return 1;
  const last = units.at(-1)!;
  if (last.kind === 'particle') {
    // Thai has one given name, so that a family name of two parts is sure where the second is led by its particle; who
    // has a particle elsewhere has seldom another family name before it.
    if (kind.kind === 'thai') return families === count - 1 ? 0.98 : 0.01;
    if (kind.kind === null && !ROMANCE.test(last.text)) return families === 1 ? 0.97 : 0.03;
  }
  const shares: FamilyShares = kind.shares ?? group.shares;
  return Math.max(shares[Math.min(count, 5) - 3]![families - 1] ?? 0, LEAST_SHARE);
}

/** The father's name stands after the given one, and before the family name where that comes last. */
function patronymicFit(at: number, cut: number, familyFirst: boolean, units: number): number {
  if (familyFirst) return at === units - 1 && at - cut === 1 ? 150 : 0.37;
  return at === cut - 1 && at > 0 ? 20 : 0.37;
}
