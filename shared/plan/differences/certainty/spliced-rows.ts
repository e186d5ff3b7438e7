import type { Roster } from '../../../m3/roster.ts';
import type { PersonOfM3 } from '../../decision.ts';
import type { Pair } from '../pair-people.ts';
import { addressKey, bareText, hasSameTexts, nameKey } from './person-texts.ts';

/**
 * Looks for the trace that a gap in a file leaves. Where bytes were lost from within one row to within another, the
 * two become one row that begins as the first person and ends as the second one, and everybody between them is gone
 * without a word. Such a row is found by its end: a person whose name or address has become, from some letter on, that
 * of somebody who is missing; or a new id with all the values of somebody who is missing.
 * @returns the person whose row shows it; null for none
 */
export function findSplicedRow(
  pairs: readonly Pair[],
  missing: readonly Pair[],
  { users }: Pick<Roster, 'users'>,
  isDecided: (key: string) => boolean,
): PersonOfM3 | null {
  if (missing.length === 0) return null;
  const names = new Endings();
  const addresses = new Endings();
  const whole = new Set<string>();
  for (const { held } of missing) {
    if (held?.actor == null) continue;
    for (const name of spellings(held.actor)) names.add(name);
    addresses.add(addressKey(held.actor.email));
    whole.add(wholeKey(held.actor));
  }
  for (const { key, person, held } of pairs) {
    if (person === null || isDecided(key)) continue;
    const actor = held?.user == null ? null : held.actor;
    if (actor === null) {
      if (whole.has(wholeKey(person))) return person;
      continue;
    }
    if (hasSameTexts(actor, person)) continue;
    const address = addressKey(person.email);
    const addressBefore = addressKey(actor.email);
    if (address !== addressBefore && isMadeOf(address, [addressBefore], addresses)) return person;
    const name = bareText(users[person.source]!.name);
    if (nameKey(person) !== nameKey(actor) && isMadeOf(name, spellings(actor), names)) return person;
  }
  return null;
}

interface Named {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

function wholeKey(person: Named): string {
  return `${nameKey(person)}\n${addressKey(person.email)}`;
}

/** The name as a source may have had it: in either order. */
function spellings({ firstName, lastName }: Named): string[] {
  const [first, last] = [bareText(firstName), bareText(lastName)];
  return [`${first} ${last}`.trim(), `${last} ${first}`.trim(), `${last}, ${first}`];
}

/** Whether a text begins as the one that it was and ends as one that is missing, or has lost its end. */
function isMadeOf(now: string, before: readonly string[], missing: Endings): boolean {
  if (now === '') return false;
  const kept = Math.max(...before.map((one) => commonLength(one, now)));
  return kept === now.length || missing.has(now.slice(kept));
}

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  return at;
}

/** Texts that can be asked whether one of them ends in something. */
class Endings {
  readonly #reversed: string[] = [];
  #isSorted = true;

  add(text: string): void {
    if (text === '') return;
    this.#reversed.push(reversed(text));
    this.#isSorted = false;
  }

  has(ending: string): boolean {
    if (!this.#isSorted) this.#reversed.sort();
    this.#isSorted = true;
    const sought = reversed(ending);
    let [low, high] = [0, this.#reversed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#reversed[middle]! < sought) low = middle + 1;
      else high = middle;
    }
    return this.#reversed[low]?.startsWith(sought) === true;
  }
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}
