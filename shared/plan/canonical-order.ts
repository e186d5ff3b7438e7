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

/** The first three characters as a number in the same order: most comparisons are decided by it. */
function prefixOf(key: string): number {
  return ((key.charCodeAt(0) || 0) * 0x10000 + (key.charCodeAt(1) || 0)) * 0x10000 + (key.charCodeAt(2) || 0);
}

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
