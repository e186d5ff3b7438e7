import { type Remark, remark } from '../../../base/remark.ts';
import type { PlannedPerson } from './plan.ts';

const MOST_NAMED = 5;

/**
 * Remarks, for people that would be written, an address that another of them has too. `hashes` are the
 * people's address hashes: made while the addresses were at hand, they are all that is looked at of most.
 */
export function remarkSharedEmails(
  people: readonly PlannedPerson[],
  remarks: (readonly Remark[])[],
  hashes: Uint32Array,
): void {
  for (const group of groupsOfOneAddress(people, hashes)) {
    for (const index of group) {
      const others = group.filter((other) => other !== index);
      const named = others.slice(0, MOST_NAMED).map((other) => people[other]!.id);
      const rest = others.length - named.length;
      const params = {
        email: people[index]!.email,
        others: named.join(', ') + (rest > 0 ? ` and ${rest} more` : ''),
      };
      remarks[index] = [...remarks[index]!, remark('EMAIL-SHARED', params)];
    }
  }
}

/**
 * The people of each address that more than one has. Almost every address is somebody's alone, so they are
 * compared by hash first: a map of them would have to make a lower-case copy of each.
 */
function groupsOfOneAddress(people: readonly PlannedPerson[], hashes: Uint32Array): Iterable<number[]> {
  const sameAddress = (a: number, b: number) =>
    hashes[a] === hashes[b] && equalInAnyCase(people[a]!.email, people[b]!.email);
  const groups = new Map<string, number[]>();
  const mask = 2 ** Math.ceil(Math.log2(people.length * 2 + 1)) - 1;
  // Each slot holds the first person of an address, plus one; 0 is an empty slot.
  const slots = new Uint32Array(mask + 1);
  for (let index = 0; index < people.length; index++) {
    const hash = hashes[index]!;
    if (hash === NO_ADDRESS) continue;
    let slot = hash & mask;
    while (slots[slot] !== 0 && !sameAddress(slots[slot]! - 1, index)) slot = (slot + 1) & mask;
    if (slots[slot] === 0) {
      slots[slot] = index + 1;
      continue;
    }
    const key = people[index]!.email.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [slots[slot]! - 1, index]);
    else group.push(index);
  }
  return groups.values();
}

/** The hash of somebody without an address, or who is not written. */
const NO_ADDRESS = 0;

/** A hash that is the same for the addresses that count as one; never 0 for somebody written who has one. */
export function addressHash({ situation, email }: PlannedPerson): number {
  return email === '' || situation !== 'new' ? NO_ADDRESS : hashOf(email) || 1;
}

/** How much of an address is looked at: what comes later is mostly the same domain for everybody. */
const HASHED_UNITS = 24;

/** FNV-1a over the length and the beginning of the ASCII address, with capitals folded. */
function hashOf(email: string): number {
  let hash = 0x811c9dc5 ^ email.length;
  const end = Math.min(email.length, HASHED_UNITS);
  for (let at = 0; at < end; at++) {
    const code = email.charCodeAt(at);
    hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code | 0x20 : code), 0x01000193);
  }
  return hash >>> 0;
}

function equalInAnyCase(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}
