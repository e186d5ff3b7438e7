/** Rows before which a title may stand, and after which a table is taken to be as uneven as it looks. */
const HEAD_ROWS = 64;
/** So many values of one length say that a column is of that length. */
const EVEN_ROWS = 20;

/** What the rows of a table have in common, as far as they were seen. */
export class TableWidth {
  #rows = 0;
  #latest = 0;
  #known = 0;
  #widest = 0;
  #narrowest = 0;
  /** The length of the last value in every row but the first; -1 where it varies. */
  #lastLength = -2;

  /**
   * Takes a row.
   * @returns whether it is as wide as the ones before
   */
  take(fields: readonly string[]): boolean {
    const count = fields.length;
    const fits = this.fits(count);
    if (++this.#rows > 1) this.#takeLast(fields[count - 1]!.length);
    if (count === this.#latest || this.#rows > HEAD_ROWS) this.#known = count;
    this.#latest = count;
    // What stands above a table is narrower than it.
    if (count > this.#widest && this.#rows <= HEAD_ROWS) this.#narrowest = count;
    this.#widest = Math.max(this.#widest, count);
    this.#narrowest = Math.min(this.#narrowest, count);
    return fits;
  }

  /** Takes rows that somebody else has cut, as wide as the ones before. @param lastLength of their last values; -1 where it varies */
  pass(rows: number, lastLength: number): void {
    this.#rows += rows;
    if (rows > 0) this.#takeLast(lastLength);
  }

  /** Whether rows are known to have so many fields, and one more of them would say nothing new. */
  isSettledAt(count: number): boolean {
    return this.#rows > HEAD_ROWS && this.#known === count && this.#latest === count;
  }

  /** How many fields rows have: as many as two rows one after the other; 0 where it is not known yet. */
  get known(): number {
    return this.#known;
  }

  /** How many fields the next row should have: as many as the one before where nothing else is known; 0 for no idea. */
  get expected(): number {
    return this.#known || (this.#latest > 1 ? this.#latest : 0);
  }

  /** Whether a row of so many fields is as wide as others. */
  fits(count: number): boolean {
    return this.#known === 0 || count === this.#known;
  }

  /**
   * Whether the last row ends too early: with fewer fields than any other, or within a value that has the same
   * length in all others. That the text ends without a line end is no sign: many tools write none.
   */
  isCut(fields: readonly string[]): boolean {
    if (this.#rows === 0 || (fields.length === 1 && fields[0] === '')) return false;
    if (fields.length < this.#narrowest) return true;
    const isEven = this.#rows > EVEN_ROWS && this.#lastLength > 0 && fields.length === this.#known;
    return isEven && fields.at(-1)!.length < this.#lastLength;
  }

  #takeLast(length: number): void {
    if (this.#lastLength === -2) this.#lastLength = length;
    else if (this.#lastLength !== length) this.#lastLength = -1;
  }
}
