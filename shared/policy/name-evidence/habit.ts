import { grouped } from '../../base/grouped.ts';
import { STEP_SIZE, type Steps } from '../../base/steps.ts';
import { foldWord } from './folding.ts';
import { type Handle, handleOfAddress, handleOfId } from './handle.ts';
import type { HandleOrder } from './handle-fit.ts';
import { isKnownGiven } from './known-words.ts';
import type { LearnedWords } from './word-role.ts';

/** `count` of `of` that could be compared are so. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** How this company names its people, as far as the extract shows it. It is the same in any order of the rows. */
export interface NameHabit {
  /** Which name stands first in M3's field; null where it was not learned. */
  readonly order: 'first-last' | 'last-first' | null;
  readonly orderShare: Share;
  /** Why a name is split by that order, as the end of a sentence; '' where it was not learned. */
  readonly orderReason: string;
  /** Names with a comma among those that were looked at. */
  readonly commas: Share;
  /** The way most addresses and ids are formed, e.g. `first.last` or `flast`; null where there is none. */
  readonly addressForm: (Share & { readonly form: string }) | null;
  readonly idForm: (Share & { readonly form: string }) | null;
  readonly addressOrder: HandleOrder;
  readonly idOrder: HandleOrder;
  readonly words: LearnedWords;
}

/** What is looked at of a user. */
export interface KnownOfUser {
  readonly id: string;
  readonly name: string;
}

/** Where nothing was learned. */
export const NO_HABIT: NameHabit = {
  order: null,
  orderShare: { count: 0, of: 0 },
  orderReason: '',
  commas: { count: 0, of: 0 },
  addressForm: null,
  idForm: null,
  addressOrder: null,
  idOrder: null,
  words: { first: new Map(), last: new Map() },
};

/** In larger extracts a part of about this size is looked at, chosen by the ids. */
const MOST_USERS = 2048;
/** Fewer than this are no habit. */
const FEWEST = 8;
const MOST_OF_THEM = 0.85;
/** A form that fewer have is one among others. */
const SHOWN_SHARE = 0.5;

const TWO_WORDS = /^([^\s,،，]{2,40}) ([^\s,،，]{2,40})$/u;
const COMMA = /[,،，]/;

/**
 * Learns from the names of two words how names, addresses and ids are formed. Linear in the users, and bounded.
 * `addressOf` gives a user's address by index, '' where there is none.
 */
export function* learnHabit(
  users: readonly KnownOfUser[],
  addressOf: (index: number) => string,
): Steps<NameHabit> {
  const learner = new Learner();
  const every = Math.ceil(users.length / MOST_USERS);
  for (let index = 0; index < users.length; index++) {
    if (index % STEP_SIZE === 0) yield 0;
    const { id, name } = users[index]!;
    if (every > 1 && hashOf(id) % every !== 0) continue;
    learner.look(name, id, addressOf(index));
  }
  return learner.habit();
}

/** FNV-1a: which users are looked at depends on their ids alone. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 8) & 0xffff;
}

/** How a handle is made of the first (A) and second (B) word of a name, `a` and `b` being their initials. */
type Pattern = 'AB' | 'BA' | 'aB' | 'bA' | 'Ab' | 'Ba' | 'A' | 'B';

/** Handles by pattern and sign, e.g. `AB.`. */
class HandleCounts {
  readonly counts = new Map<string, number>();
  compared = 0;

  /** Says how the handle is made; null where it is made otherwise, or is none. */
  look(handle: Handle | null, a: string, b: string): Pattern | null {
    if (handle === null) return null;
    const pattern = patternOf(handle, a, b);
    this.compared++;
    if (pattern === null) return null;
    const key = `${pattern}${signOf(handle)}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    return pattern;
  }

  of(pattern: Pattern): number {
    let sum = 0;
    for (const [key, count] of this.counts)
      if (key.startsWith(pattern) && restIsSign(key, pattern)) sum += count;
    return sum;
  }
}

function restIsSign(key: string, pattern: Pattern): boolean {
  return key.length === pattern.length || !/[A-Za-z]/.test(key[pattern.length]!);
}

function signOf({ text, bounds }: Handle): string {
  return bounds.length === 1 ? (/[._-]/.exec(text)?.[0] ?? '') : '';
}

function patternOf({ letters, mayBeCut }: Handle, a: string, b: string): Pattern | null {
  const is = mayBeCut
    ? (text: string) => text === letters || (letters.length > 4 && text.startsWith(letters))
    : (text: string) => text === letters;
  if (letters === a + b) return 'AB';
  if (letters === b + a) return 'BA';
  if (is(`${a[0]}${b}`)) return 'aB';
  if (is(`${b[0]}${a}`)) return 'bA';
  if (endsWithInitial(letters, a, b[0]!, mayBeCut)) return 'Ab';
  if (endsWithInitial(letters, b, a[0]!, mayBeCut)) return 'Ba';
  return letters === a ? 'A' : letters === b ? 'B' : null;
}

function endsWithInitial(letters: string, word: string, initial: string, mayBeCut: boolean): boolean {
  if (!letters.endsWith(initial)) return false;
  const before = letters.slice(0, -1);
  return before === word || (mayBeCut && before.length > 4 && word.startsWith(before));
}

class Learner {
  #looked = 0;
  #commas = 0;
  #firstLast = 0;
  #lastFirst = 0;
  readonly #addresses = new HandleCounts();
  readonly #ids = new HandleCounts();
  readonly #words = { first: new Map<string, number>(), second: new Map<string, number>() };

  look(name: string, id: string, address: string): void {
    this.#looked++;
    const two = TWO_WORDS.exec(name);
    if (two === null) {
      if (COMMA.test(name)) this.#commas++;
      return;
    }
    const [a, b] = [foldWord(two[1]!), foldWord(two[2]!)];
    if (a.length < 2 || b.length < 2 || a === b) return;
    increase(this.#words.first, a);
    increase(this.#words.second, b);
    const [isFirst, isSecond] = [isKnownGiven(a), isKnownGiven(b)];
    const says =
      Number(isFirst) -
      Number(isSecond) +
      initialSays(this.#addresses.look(handleOfAddress(address), a, b)) +
      initialSays(this.#ids.look(handleOfId(id), a, b));
    if (says > 0) this.#firstLast++;
    if (says < 0) this.#lastFirst++;
  }

  habit(): NameHabit {
    const { order, share } = this.#order();
    const lastFirst = order === 'last-first';
    return {
      order,
      orderShare: share,
      orderReason: order === null ? '' : orderReason(order, share),
      commas: { count: this.#commas, of: this.#looked },
      addressForm: formOf(this.#addresses, lastFirst),
      idForm: formOf(this.#ids, lastFirst),
      addressOrder: handleOrder(this.#addresses, lastFirst),
      idOrder: handleOrder(this.#ids, lastFirst),
      words: lastFirst
        ? { first: this.#words.second, last: this.#words.first }
        : { first: this.#words.first, last: this.#words.second },
    };
  }

  /** By known given names and initials; by the order in addresses alone where those are too few. */
  #order(): { readonly order: NameHabit['order']; readonly share: Share } {
    const firstLast = this.#firstLast;
    const lastFirst = this.#lastFirst;
    const of = firstLast + lastFirst;
    if (isHabit(lastFirst, of)) return { order: 'last-first', share: { count: lastFirst, of } };
    if (isHabit(firstLast, of)) return { order: 'first-last', share: { count: firstLast, of } };
    const turned = this.#addresses.of('BA');
    const all = this.#addresses.of('AB') + turned;
    // Addresses with the family name first are rare, names stored so are not.
    if (of < FEWEST && isHabit(turned, all))
      return { order: 'last-first', share: { count: turned, of: all } };
    return { order: null, share: { count: 0, of } };
  }
}

/** Who has an initial in front of a whole word is seldom called by the initial's name there: 1 where it is the first word's. */
function initialSays(pattern: Pattern | null): number {
  return pattern === 'aB' ? 1 : pattern === 'bA' ? -1 : 0;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isHabit(count: number, of: number): boolean {
  return of >= FEWEST && count >= of * MOST_OF_THEM;
}

function handleOrder(handles: HandleCounts, lastFirst: boolean): HandleOrder {
  const straight = handles.of('AB') + handles.of('aB') + handles.of('Ab');
  const turned = handles.of('BA') + handles.of('bA') + handles.of('Ba');
  const of = straight + turned;
  if (isHabit(straight, of)) return lastFirst ? 'family' : 'given';
  return isHabit(turned, of) ? (lastFirst ? 'given' : 'family') : null;
}

const FIRST_LAST: Readonly<Record<Pattern, readonly string[]>> = {
  AB: ['first', 'last'],
  BA: ['last', 'first'],
  aB: ['f', 'last'],
  bA: ['l', 'first'],
  Ab: ['first', 'l'],
  Ba: ['last', 'f'],
  A: ['first'],
  B: ['last'],
};
const LAST_FIRST: Readonly<Record<Pattern, readonly string[]>> = {
  AB: ['last', 'first'],
  BA: ['first', 'last'],
  aB: ['l', 'first'],
  bA: ['f', 'last'],
  Ab: ['last', 'f'],
  Ba: ['first', 'l'],
  A: ['last'],
  B: ['first'],
};

function formOf({ counts, compared }: HandleCounts, lastFirst: boolean): NameHabit['addressForm'] {
  // Equal counts: the key decides, never the order of the rows.
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (most === undefined || compared < FEWEST || most[1] < compared * SHOWN_SHARE) return null;
  const [, pattern, sign] = /^([A-Za-z]+)(.*)$/.exec(most[0])!;
  const parts = (lastFirst ? LAST_FIRST : FIRST_LAST)[pattern as Pattern];
  return { form: parts.join(sign), count: most[1], of: compared };
}

function orderReason(order: 'first-last' | 'last-first', { count, of }: Share): string {
  const words = order === 'first-last' ? 'First Last' : 'Last First';
  return `${grouped(count)} of ${grouped(of)} names of this extract are ${words}`;
}
