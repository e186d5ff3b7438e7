import { foldWord, isTransliterated, skeletonOf, spellings } from './folding.ts';
import type { Handle } from './handle.ts';
import type { Parting } from './name-model.ts';
import type { NameUnit } from './name-units.ts';

/** A way to write a part of a name in a handle, and how usual it is among all ways. */
interface Form {
  readonly text: string;
  readonly usual: number;
  /** Whether it is a word or more, not initials or a beginning. */
  readonly full: boolean;
}

/**
 * How much a parting that explains a handle in no way falls behind the best one, by what that is made of: whole words,
 * a word with an initial, or beginnings of words, which fit by chance.
 */
const UNEXPLAINED = { words: 0.001, word: 0.004, beginnings: 0.03 } as const;
/** A word of fewer letters may be part of another one. */
const SHORTEST_WORD = 4;
/** How much rarer a handle is that is parted within a name and not between the two. */
const PARTED_ELSEWHERE = 0.001;
/** How much rarer a handle is whose family name stands first. */
const FAMILY_FIRST = 0.15;

/** Whether addresses of this extract hold the given name or the family name first; null where that was not learned. */
export type HandleOrder = 'given' | 'family' | null;

/** How well each parting explains a handle. */
export interface HandleFit {
  /** Beside the partings, all above 0. */
  readonly fits: Float64Array;
  /** What stands there for a parting that explains nothing. */
  readonly unexplained: number;
}

interface Spelt {
  readonly handle: Handle;
  /** Folded words, beside those of the name. */
  readonly texts: readonly string[];
  /** Whether initials can be told apart: not among letters of which some are left out. */
  readonly initials: boolean;
  /** Whether an initial may have stood before these letters and was left out with them: the "a" of "aglmhmdy". */
  readonly initialLeftOut: boolean;
}

/** Weighs a handle against every parting; null where the handle names no word of the name. */
export function fitHandle(
  handle: Handle,
  words: readonly string[],
  units: readonly NameUnit[],
  partings: readonly Parting[],
  group: string,
  order: HandleOrder,
): HandleFit | null {
  const ways = speltWays(handle, words).filter(({ handle: { letters }, texts }) =>
    namesAWord(letters, texts),
  );
  if (ways.length === 0) return null;
  const found = partings.map((parting) => bestOf(ways, parting, words.length, units, group, order));
  const best = found.reduce((most, one) => (one.usual > most.usual ? one : most));
  if (best.usual === 0) return null;
  const unexplained = best.usual * UNEXPLAINED[best.of];
  return { fits: Float64Array.from(found, ({ usual }) => Math.max(usual, unexplained)), unexplained };
}

/** Spellings go together: who writes ö as oe writes ü as ue. */
function speltWays(handle: Handle, words: readonly string[]): readonly Spelt[] {
  const spelt = words.map((word) => spellings(word));
  const whole = { handle, initials: true, initialLeftOut: false };
  const ways: Spelt[] = [{ ...whole, texts: spelt.map((one) => one[0]!) }];
  if (spelt.some((one) => one.length > 1)) {
    ways.push({ ...whole, texts: spelt.map((one) => one.at(-1)!) });
  }
  if (words.some(isTransliterated)) {
    const texts = words.map((word) => skeletonOf(foldWord(word)));
    // One consonant is found anywhere.
    if (texts.every(({ length }) => length > 1)) {
      const initialLeftOut = skeletonOf(handle.letters.slice(0, 1)) === '';
      ways.push({ handle: skeletonHandle(handle), texts, initials: false, initialLeftOut });
    }
  }
  return ways;
}

function skeletonHandle(handle: Handle): Handle {
  let letters = '';
  const places = [...handle.bounds, handle.letters.length];
  const moved = new Map<number, number>();
  let from = 0;
  for (const place of places) {
    letters += skeletonOf(handle.letters.slice(from, place));
    moved.set(place, letters.length);
    from = place;
  }
  const move = (bounds: readonly number[]) => bounds.map((bound) => moved.get(bound)!);
  return { ...handle, letters, bounds: move(handle.bounds), outer: move(handle.outer), mayBeCut: false };
}

function namesAWord(letters: string, texts: readonly string[]): boolean {
  return texts.some(
    (text) => text.length > 1 && (letters.includes(text) || text.startsWith(letters.slice(1))),
  );
}

interface Explained {
  readonly usual: number;
  readonly of: keyof typeof UNEXPLAINED;
}
const NOTHING: Explained = { usual: 0, of: 'beginnings' };

function bestOf(
  ways: readonly Spelt[],
  { cut, familyFirst }: Parting,
  count: number,
  units: readonly NameUnit[],
  group: string,
  order: HandleOrder,
): Explained {
  const bound = units[cut]!.from;
  const [given, family] = familyFirst
    ? [range(bound, count), range(0, bound)]
    : [range(0, bound), range(bound, count)];
  const turned = order === 'family' ? 1 : order === 'given' ? FAMILY_FIRST / 5 : FAMILY_FIRST;
  const straight = order === 'family' ? FAMILY_FIRST : 1;
  let best = NOTHING;
  for (const { handle, texts, initials, initialLeftOut } of ways) {
    const givenForms = formsOfGiven(given, texts, handle.mayBeCut);
    if (initialLeftOut) givenForms.push({ text: '', usual: INITIAL, full: true });
    const familyForms = formsOfFamily(family, texts, units, handle.mayBeCut, group);
    best = better(best, explained(handle, givenForms, familyForms, initials), straight);
    best = better(best, explained(handle, familyForms, givenForms, initials), turned);
  }
  return best;
}

function better(best: Explained, one: Explained, times: number): Explained {
  return one.usual * times > best.usual ? { usual: one.usual * times, of: one.of } : best;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** How usual the initial of the given name is for it. */
const INITIAL = 0.15;

function formsOfGiven(places: readonly number[], all: readonly string[], mayBeCut: boolean): Form[] {
  const texts = places.map((place) => all[place]!);
  const first = texts[0]!;
  const forms: Form[] = [];
  const initials = texts.map((text) => text.slice(0, 1)).join('');
  if (texts.length > 1) {
    add(forms, texts.join(''), 0.3, true);
    add(forms, first, 0.5, true);
    for (const text of texts.slice(1)) add(forms, text, 0.06, true);
    add(forms, `${first}${initials.slice(1)}`, 0.1, true);
    add(forms, initials, 0.1, false);
  } else add(forms, first, 0.8, true);
  add(forms, first.slice(0, 1), INITIAL, false);
  if (mayBeCut) for (const length of [2, 3, 4]) add(forms, first.slice(0, length), 0.04, false);
  return forms;
}

/** How often the first and the last of two family names stands for both, by the group of the name. */
const FIRST_OR_LAST: Readonly<Record<string, readonly [number, number]>> = {
  P: [0.15, 0.4],
  S: [0.45, 0.06],
};
const USUAL: readonly [number, number] = [0.3, 0.15];

function formsOfFamily(
  places: readonly number[],
  all: readonly string[],
  units: readonly NameUnit[],
  mayBeCut: boolean,
  group: string,
): readonly Form[] {
  const forms: Form[] = [];
  const mains = places
    .filter((place) => units.some(({ to }) => to - 1 === place))
    .map((place) => all[place]!);
  const whole = places.map((place) => all[place]!).join('');
  const first = mains[0]!;
  if (mains.length > 1) {
    const last = mains.at(-1)!;
    const [asFirst, asLast] = FIRST_OR_LAST[group] ?? USUAL;
    add(forms, whole, 0.35, true);
    add(forms, mains.join(''), 0.2, true);
    add(forms, first, asFirst, true);
    add(forms, last, asLast, true);
    add(forms, `${first}${last.slice(0, 1)}`, 0.05, true);
    add(forms, mains.map((text) => text.slice(0, 1)).join(''), 0.03, false);
  } else {
    add(forms, whole, 0.8, true);
    if (first !== whole) add(forms, first, 0.2, true);
  }
  add(forms, first.slice(0, 1), 0.06, false);
  if (mayBeCut) {
    for (let length = 2; length < Math.min(whole.length, 9); length++) {
      add(forms, whole.slice(0, length), 0.03, false);
      if (first !== whole) add(forms, first.slice(0, length), 0.01, false);
    }
  }
  return forms;
}

function add(forms: Form[], text: string, usual: number, full: boolean): void {
  if (text !== '') forms.push({ text, usual, full });
}

/** The most usual pair of forms that makes the handle, the one right before the other. */
function explained(
  { letters, bounds, outer }: Handle,
  before: readonly Form[],
  after: readonly Form[],
  initials: boolean,
): Explained {
  let best = NOTHING;
  for (const one of before) {
    if (!letters.startsWith(one.text) || !(one.full || initials)) continue;
    const { length } = one.text;
    if (outer.length > 0 && !outer.includes(length)) continue;
    const parted = bounds.length === 0 || bounds.includes(length) ? 1 : PARTED_ELSEWHERE;
    for (const two of after) {
      // An initial beside an initial says nothing of who is called how.
      if (!two.full && (!initials || (!one.full && length + two.text.length < 5))) continue;
      if (letters.length !== length + two.text.length || !letters.endsWith(two.text)) continue;
      best = better(best, { usual: one.usual * two.usual, of: madeOf(one, two) }, parted);
    }
  }
  return best;
}

function madeOf(one: Form, two: Form): Explained['of'] {
  if (one.full && two.full && one.text !== '' && two.text !== '') return 'words';
  const isWord = ({ full, text }: Form) => text.length >= SHORTEST_WORD + (full ? 0 : 1);
  return isWord(one) || isWord(two) ? 'word' : 'beginnings';
}
