const PIECE_BITS = 13;
const PIECE_LENGTH = 1 << PIECE_BITS;

/**
 * A column of unsigned 32-bit numbers that grows as rows arrive: a fifth of the memory of an array. It grows by
 * pieces, since a larger copy of all of it would again and again take memory that was never touched before.
 */
export class GrowingColumn {
  readonly #pieces: Uint32Array[] = [];
  #last = new Uint32Array(0);
  /** How much of the last piece is filled. */
  #filled = PIECE_LENGTH;

  push(value: number): void {
    if (this.#filled === PIECE_LENGTH) {
      this.#last = new Uint32Array(PIECE_LENGTH);
      this.#pieces.push(this.#last);
      this.#filled = 0;
    }
    this.#last[this.#filled++] = value;
  }

  get length(): number {
    return (this.#pieces.length - 1) * PIECE_LENGTH + this.#filled;
  }

  at(index: number): number {
    return this.#pieces[index >>> PIECE_BITS]?.[index & (PIECE_LENGTH - 1)] ?? 0;
  }

  set(index: number, value: number): void {
    this.#pieces[index >>> PIECE_BITS]![index & (PIECE_LENGTH - 1)] = value;
  }

  toArray(): Uint32Array<ArrayBuffer> {
    const values = new Uint32Array(this.length);
    this.#pieces.forEach((piece, at) => {
      const begin = at * PIECE_LENGTH;
      values.set(piece.subarray(0, values.length - begin), begin);
    });
    return values;
  }
}
