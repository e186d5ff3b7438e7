import { idKey } from '../m3/extracts.ts';

/**
 * The order by idKey in which a plan holds people and tasks, so that the same people in another row order
 * make the same plan. Extracts mostly come sorted, which is looked at first.
 * @returns indices into `objects`
 */
export function canonicalOrder(objects: readonly { readonly id: string }[]): Uint32Array {
  const keys = objects.map(({ id }) => idKey(id));
  const order = Uint32Array.from(keys, (_, index) => index);
  if (isAscending(keys)) return order;
  const prefixes = Float64Array.from(keys, prefixOf);
  return order.sort((a, b) => prefixes[a]! - prefixes[b]! || compare(keys[a]!, keys[b]!) || a - b);
}

function isAscending(keys: readonly string[]): boolean {
  for (let at = 1; at < keys.length; at++) if (keys[at - 1]! > keys[at]!) return false;
  return true;
}

/**
 * The first six characters as a number in the same order: most comparisons are decided by it. From the first
 * character beyond a byte on it says nothing more, and leaves the decision to the whole key.
 */
function prefixOf(key: string): number {
  let prefix = 0;
  let plain = true;
  for (let at = 0; at < 6; at++) {
    const code = plain && at < key.length ? Math.min(key.charCodeAt(at), 0xff) : 0;
    if (code === 0xff) plain = false;
    prefix = prefix * 0x100 + code;
  }
  return prefix;
}

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
