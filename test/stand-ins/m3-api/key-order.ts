import type { Fields } from './records.ts';

/** Rows in the order of their key, as an index of the database gives them. */
export interface KeyedRows {
  /** The rows from the first key on that is not below `start`; a start shorter than the key is its beginning. */
  from(start: readonly string[]): Iterable<Fields>;
}

/** Sorts a copy by code units; rows of the same key keep their order. */
export function inKeyOrder(rows: readonly object[], key: readonly string[]): KeyedRows {
  const sorted = (rows as readonly Fields[]).toSorted((a, b) => compareKeys(a, keyOf(b, key), key));
  return { from: (start) => rowsFrom(sorted, lowerBound(sorted, start, key)) };
}

const keyOf = (row: Fields, key: readonly string[]): string[] => key.map((name) => row[name] ?? '');

function compareKeys(row: Fields, values: readonly string[], key: readonly string[]): number {
  for (const [at, value] of values.entries()) {
    const own = row[key[at]!] ?? '';
    if (own !== value) return own < value ? -1 : 1;
  }
  return 0;
}

/** A binary search: one call per user over half a million rows must not read them all each time. */
function lowerBound(rows: readonly Fields[], start: readonly string[], key: readonly string[]): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(rows[middle]!, start, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* rowsFrom(rows: readonly Fields[], first: number): Generator<Fields> {
  for (let at = first; at < rows.length; at++) yield rows[at]!;
}
