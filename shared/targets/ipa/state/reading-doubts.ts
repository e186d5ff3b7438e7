import type { IpaObjectType } from '../objects.ts';

/** Why something of a list may be missing or altered, although the rest of it could be read. */
export interface ReadingDoubt {
  /** The list, e.g. `users.csv` or `PFITASK`. */
  readonly list: string;
  /** The row or line, counted from 1; 0 where the list as a whole is meant. */
  readonly row: number;
  /** Goes on behind `users.csv, row 7: `. Nothing of the row is in it. */
  readonly reason: string;
}

/** What speaks against a type having been read whole. */
export interface TypeDoubts {
  readonly type: IpaObjectType;
  readonly count: number;
  /** The first of them, at most MOST_DOUBTS_KEPT. */
  readonly first: readonly ReadingDoubt[];
}

/** So many doubts of a type are kept in words; of a list that is damaged all over, the rest is counted. */
const MOST_DOUBTS_KEPT = 20;

/** Fields that the lists of a type leave out. They are '' in what was read, and mean nothing. */
export type LeftOutFields = { readonly [T in IpaObjectType]?: readonly string[] };

/** e.g. `users.csv, row 7: its quotes are broken, and 3 more`. */
export function doubtInWords({ count, first }: TypeDoubts): string {
  const [doubt] = first;
  if (doubt === undefined) return `${count} rows could not be read`;
  const { list, row, reason } = doubt;
  const more = count > 1 ? `, and ${count - 1} more` : '';
  return `${list}${row === 0 ? '' : `, row ${row}`}: ${reason}${more}`;
}

/** Gathers doubts as they come up. */
export class DoubtBook {
  readonly #ofType = new Map<IpaObjectType, { count: number; readonly first: ReadingDoubt[] }>();

  add(type: IpaObjectType, doubt: ReadingDoubt): void {
    let of = this.#ofType.get(type);
    if (of === undefined) {
      of = { count: 0, first: [] };
      this.#ofType.set(type, of);
    }
    of.count++;
    if (of.first.length < MOST_DOUBTS_KEPT) of.first.push(doubt);
  }

  addAll(doubts: readonly TypeDoubts[]): void {
    for (const { type, count, first } of doubts) {
      for (const doubt of first) this.add(type, doubt);
      const of = this.#ofType.get(type);
      if (of !== undefined) of.count += count - first.length;
    }
  }

  /** How many doubts there are in all. */
  get count(): number {
    let count = 0;
    for (const of of this.#ofType.values()) count += of.count;
    return count;
  }

  all(): readonly TypeDoubts[] {
    return Array.from(this.#ofType, ([type, { count, first }]) => ({ type, count, first: [...first] }));
  }
}
