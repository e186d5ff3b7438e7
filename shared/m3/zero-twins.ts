import { idKey } from '../base/id-key.ts';

const DIGITS = /^\d+$/;

/**
 * Finds, for an id that is not known, one that differs from it by leading zeros alone: 42 for 042. Spreadsheets take such ids
 * for numbers. The known ones are looked through once, when the first id is asked for.
 */
export class ZeroTwins {
  readonly #known: () => readonly { readonly id: string }[];
  #byNumber: ReadonlyMap<string, string> | null = null;

  /** @param known all ids of the kind; they are complete when the first is looked for */
  constructor(known: () => readonly { readonly id: string }[]) {
    this.#known = known;
  }

  /** The id that is known; null where there is none. */
  of(id: string): string | null {
    if (!DIGITS.test(id)) return null;
    this.#byNumber ??= byNumber(this.#known());
    return this.#byNumber.get(withoutZeros(id)) ?? null;
  }
}

function byNumber(known: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id } of known) if (DIGITS.test(id)) ids.set(withoutZeros(idKey(id)), id);
  return ids;
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=.)/, '');
}
