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
 * Tells rows that end early where others do not: a part of them, or of the rows beside them, may be lost. Where all rows
 * end so, their tool may write no empty fields at the end, or the header may be moved: that is said of the file.
 */
export class RowWidths {
  #full = 0;
  #short = 0;
  #longest = 0;
  readonly #kept: ShortRow[] = [];

  /** Whether nothing but full rows has come. */
  get hasOnlyFull(): boolean {
    return this.#full > 0 && this.#short === 0;
  }

  /** Whether one more full row would say nothing new. */
  get isSettled(): boolean {
    return this.#full > 0;
  }

  /** Takes a row, and answers those that are now known to end early. */
  take(fields: readonly string[], expected: number, line: number): readonly ShortRow[] {
    if (fields.length >= expected) {
      this.#full++;
      return this.#kept.splice(0);
    }
    this.#short++;
    this.#longest = Math.max(this.#longest, fields.length);
    const row = { line, found: fields.length, row: excerptOf(fields) };
    if (this.#full > 0) return [row];
    if (this.#kept.length < MOST_KEPT) this.#kept.push(row);
    return [];
  }

  /** How many fields the longest row has, where all are shorter than the header; null where some are not. */
  get narrow(): number | null {
    return this.#full === 0 && this.#short > 0 ? this.#longest : null;
  }
}
