import type { Roster } from '../../../../m3/roster.ts';
import type { PersonOfM3 } from '../../plan/decision.ts';
import type { Pair } from '../pair-people.ts';
import { addressKey, bareText, blurredText, hasSameTexts, nameKey } from './person-texts.ts';

/**
 * Looks for the trace that a gap in a file leaves: a person whose name or address begins as it was and ends as that of
 * somebody who is missing, or the other way round, or has lost its beginning, its end or all of it.
 * @returns the person whose row shows it; null for none
 */
export function findSplicedRow(
  pairs: readonly Pair[],
  missing: readonly Pair[],
  { users }: Pick<Roster, 'users'>,
  isDecided: (key: string) => boolean,
): PersonOfM3 | null {
  const names = new Fragments();
  const addresses = new Fragments();
  for (const { held } of missing) {
    if (held?.actor == null) continue;
    for (const name of spellings(held.actor, bareText)) names.add(name);
    addresses.add(addressKey(held.actor.email));
  }
  // Addresses of another extract, or of another company, say nothing about a row of the users.
  const hasAddresses = users.some(({ email }) => email !== '');
  for (const { key, person, held } of pairs) {
    const actor = held?.user == null ? null : held.actor;
    if (person === null || actor === null || hasSameTexts(actor, person) || isDecided(key)) continue;
    const row = users[person.source]!;
    const address = addressKey(row.email);
    const addressBefore = addressKey(actor.email);
    if (hasAddresses && address !== addressBefore && isMadeOf(address, [addressBefore], addresses))
      return person;
    const name = bareText(row.name);
    if (nameKey(person) === nameKey(actor)) continue;
    if (isMadeOf(name, spellings(actor, bareText), names) || isRestOf(row.name, actor)) return person;
  }
  return null;
}

interface Named {
  readonly firstName: string;
  readonly lastName: string;
}

/** The name as a source may have had it: in either order. */
function spellings({ firstName, lastName }: Named, fold: (text: string) => string): string[] {
  const [first, last] = [fold(firstName), fold(lastName)];
  return [`${first} ${last}`.trim(), `${last} ${first}`.trim(), `${last}, ${first}`];
}

/** Whether a name is the beginning or the end of what it was, whatever its letters beyond ASCII were changed into. */
function isRestOf(name: string, before: Named): boolean {
  const now = blurredText(name);
  if (now === '') return false;
  return spellings(before, blurredText).some((text) => text.startsWith(now) || text.endsWith(now));
}

/** Whether a text is made of a part of what it was and a part of one that is missing, or is what is left of it. */
function isMadeOf(now: string, before: readonly string[], missing: Fragments): boolean {
  if (now === '') return before.some((text) => text !== '');
  const kept = Math.max(...before.map((text) => commonStart(text, now)));
  const keptAtEnd = Math.max(...before.map((text) => commonEnd(text, now)));
  if (kept === now.length || keptAtEnd === now.length) return true;
  return missing.hasEnd(now.slice(kept)) || missing.hasStart(now.slice(0, now.length - keptAtEnd));
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  return at;
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[a.length - 1 - at] === b[b.length - 1 - at]) at++;
  return at;
}

/** Texts that can be asked whether one of them begins or ends in something. */
class Fragments {
  readonly #texts: string[] = [];
  readonly #reversed: string[] = [];
  #isSorted = true;

  add(text: string): void {
    if (text === '') return;
    this.#texts.push(text);
    this.#reversed.push(reversed(text));
    this.#isSorted = false;
  }

  hasStart(start: string): boolean {
    this.#sort();
    return hasPrefix(this.#texts, start);
  }

  hasEnd(end: string): boolean {
    this.#sort();
    return hasPrefix(this.#reversed, reversed(end));
  }

  #sort(): void {
    if (this.#isSorted) return;
    this.#texts.sort();
    this.#reversed.sort();
    this.#isSorted = true;
  }
}

/** Whether one of the sorted texts begins so. */
function hasPrefix(sorted: readonly string[], prefix: string): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(prefix) === true;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
