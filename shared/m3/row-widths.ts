import { excerptOf } from './row-excerpt.ts';

/** A row of a file that has fewer fields than the table has columns. */
export interface ShortRow {
  readonly line: number;
  readonly found: number;
  readonly row: string;
}

/** So many rows are kept until it shows whether others are longer; they were taken all the same. */
const MOST_KEPT = 1000;

/**
 * Tells rows that end early where others do not. Where all rows end so, their tool writes no empty fields at the end;
 * where some do, or where there is but one row, a part of it or of the rows beside it may be lost.
 */
export class RowWidths {
  #full = 0;
  #short = 0;
  readonly #kept: ShortRow[] = [];

  /** Whether nothing but full rows has come. */
  get hasOnlyFull(): boolean {
    return this.#full > 0 && this.#short === 0;
  }

  /** Takes a row, and answers those that are now known to end early. */
  take(fields: readonly string[], expected: number, line: number): readonly ShortRow[] {
    if (fields.length >= expected) {
      this.#full++;
      return this.#kept.splice(0);
    }
    this.#short++;
    const row = { line, found: fields.length, row: excerptOf(fields) };
    if (this.#full > 0) return [row];
    if (this.#kept.length < MOST_KEPT) this.#kept.push(row);
    return [];
  }

  /** What is left to be said once all rows have come: of one alone, nothing shows that it is whole. */
  end(): readonly ShortRow[] {
    return this.#full + this.#short === 1 ? this.#kept.splice(0) : [];
  }
}
