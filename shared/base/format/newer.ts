import { isPlainObject } from './plain-object.ts';

/** Whether a file says of itself that it is of a later format than this version knows. */
export function isNewer(format: unknown, known: number): format is number {
  return typeof format === 'number' && Number.isInteger(format) && format > known;
}

/** Goes on behind `… was written by a newer Muster: `. */
export function newerFormatWords(format: number, known: number): string {
  return `it is of format ${format}, and this version reads formats up to ${known}`;
}

/** The same where the number says nothing, but something stands in the file that this version has no name for. */
export function unknownKeyWords(key: string): string {
  return `it holds ${JSON.stringify(key)}, which this version does not know`;
}

/**
 * The first key of what is stored that is not in what was read of it, e.g. `policy.scope.days`; null where there is none.
 * A reader that passes over such a key would do something else than what was written down.
 */
export function unknownKey(stored: unknown, read: unknown): string | null {
  if (Array.isArray(stored) && Array.isArray(read)) {
    for (let at = 0; at < stored.length; at++) {
      const found = unknownKey(stored[at], read[at]);
      if (found !== null) return `${at}.${found}`;
    }
    return null;
  }
  if (!isPlainObject(stored) || !isPlainObject(read)) return null;
  for (const [key, value] of entriesOf(stored)) {
    if (!Object.hasOwn(read, key)) return key;
    const found = unknownKey(value, read[key]);
    if (found !== null) return `${key}.${found}`;
  }
  return null;
}

/** No version writes a key that is a way to the prototype of an object; it is passed over as if it were not there. */
function entriesOf(stored: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(stored).filter(([key]) => key !== '__proto__');
}

/**
 * What is stored and not in what was read of it, so that it can be written back with `withDefaults`; undefined where
 * there is nothing. Lists are left out: their entries have no names by which they would be found again.
 */
export function unknownPart(stored: unknown, read: unknown): unknown {
  if (!isPlainObject(stored) || !isPlainObject(read)) return undefined;
  const part: Record<string, unknown> = {};
  for (const [key, value] of entriesOf(stored)) {
    const unknown = Object.hasOwn(read, key) ? unknownPart(value, read[key]) : value;
    if (unknown !== undefined) part[key] = unknown;
  }
  return Object.keys(part).length === 0 ? undefined : part;
}
