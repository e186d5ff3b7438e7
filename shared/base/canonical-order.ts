import { idKey } from './id-key.ts';

/**
 * The order by idKey in which a plan holds people and tasks, so that the same people in another row order
 * are written in the same lines. Extracts mostly come sorted, which is looked at first.
 * @returns indices into `objects`, or null where they are in that order already
 */
export function canonicalOrder(objects: readonly { readonly id: string }[]): Uint32Array | null {
  const keys = objects.map(({ id }) => idKey(id));
  if (isAscending(keys)) return null;
  const prefixes = prefixesOf(keys);
  const order = orderedByPrefix(prefixes);
  sortEqualPrefixes(order, prefixes, keys);
  return order;
}

function isAscending(keys: readonly string[]): boolean {
  for (let at = 1; at < keys.length; at++) if (keys[at - 1]! > keys[at]!) return false;
  return true;
}

/** The first six characters of each key as two numbers of 24 bits, in the same order as the keys. */
interface Prefixes {
  readonly head: Uint32Array;
  readonly tail: Uint32Array;
}

/** From the first character beyond a byte on, a prefix says nothing more and leaves the decision to the whole key. */
function prefixesOf(keys: readonly string[]): Prefixes {
  const head = new Uint32Array(keys.length);
  const tail = new Uint32Array(keys.length);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    let plain = true;
    for (let at = 0; at < 6; at++) {
      const code = plain && at < key.length ? Math.min(key.charCodeAt(at), 0xff) : 0;
      if (code === 0xff) plain = false;
      if (at < 3) head[index] = (head[index]! << 8) | code;
      else tail[index] = (tail[index]! << 8) | code;
    }
  }
  return { head, tail };
}

const DIGIT_BITS = 12;
const DIGITS = 1 << DIGIT_BITS;

/** Sorts by one digit after the other, the last one first: no pair of keys is compared. Equals keep their order. */
function orderedByPrefix({ head, tail }: Prefixes): Uint32Array {
  let order = Uint32Array.from(head, (_, index) => index);
  let ordered = new Uint32Array(order.length);
  for (const numbers of [tail, head]) {
    for (const shift of [0, DIGIT_BITS]) {
      const next = new Uint32Array(DIGITS + 1);
      for (const number of numbers) next[((number >>> shift) & (DIGITS - 1)) + 1]!++;
      for (let digit = 1; digit < DIGITS; digit++) next[digit]! += next[digit - 1]!;
      for (const index of order) ordered[next[(numbers[index]! >>> shift) & (DIGITS - 1)]!++] = index;
      [order, ordered] = [ordered, order];
    }
  }
  return order;
}

/** Puts those whose first characters are the same into the order of their whole keys. */
function sortEqualPrefixes(order: Uint32Array, { head, tail }: Prefixes, keys: readonly string[]): void {
  for (let from = 0; from < order.length; ) {
    const first = order[from]!;
    let to = from + 1;
    while (to < order.length && head[order[to]!] === head[first] && tail[order[to]!] === tail[first]) to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compare(keys[a]!, keys[b]!) || a - b);
    from = to;
  }
}

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
