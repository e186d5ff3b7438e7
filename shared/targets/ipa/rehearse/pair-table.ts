const NO_ROW = -1;
const GONE = 0xffffffff;
const LEAST_PLACES = 1024;

/**
 * A set of pairs of small numbers, each with a number of its own, in the order in which they were put in: three columns, and
 * open addressing over one more typed array to find a pair in them. That is some eleven bytes a place; a Map of text keys
 * would need ten times that for the millions of user-tasks of a large company.
 *
 * The order is kept for whoever reads all of it: pairs are put in person by person, and read in the order of their hashes
 * each of them would lead to another place in memory.
 */
export class PairTable {
  /** The row of each place and 1; 0 where there is none. */
  #places = new Uint32Array(LEAST_PLACES);
  #left = new Uint32Array(rowsFor(LEAST_PLACES));
  #right = new Uint32Array(rowsFor(LEAST_PLACES));
  #value = new Uint32Array(rowsFor(LEAST_PLACES));
  /** Rows taken, those of removed pairs included: they still lengthen the search. */
  #taken = 0;
  #count = 0;

  /** How many pairs there are. */
  get count(): number {
    return this.#count;
  }

  has(left: number, right: number): boolean {
    return this.#rowOf(left, right) !== NO_ROW;
  }

  /** The pair's number; undefined where the pair is not there. */
  get(left: number, right: number): number | undefined {
    const row = this.#rowOf(left, right);
    return row === NO_ROW ? undefined : this.#value[row]!;
  }

  /** Puts a pair in or gives it another number. Answers whether it is new. */
  set(left: number, right: number, value: number): boolean {
    const row = this.#rowOf(left, right);
    if (row !== NO_ROW) {
      this.#value[row] = value;
      return false;
    }
    if (this.#taken === this.#left.length) this.#rebuild();
    this.#put(left, right, value);
    return true;
  }

  /** Takes a pair out. Answers whether it was there. */
  delete(left: number, right: number): boolean {
    const row = this.#rowOf(left, right);
    if (row === NO_ROW) return false;
    this.#left[row] = GONE;
    this.#count--;
    return true;
  }

  /** All pairs with their numbers, in the order in which they were put in. */
  *entries(): Generator<readonly [left: number, right: number, value: number]> {
    for (let row = 0; row < this.#taken; row++) {
      const left = this.#left[row]!;
      if (left !== GONE) yield [left, this.#right[row]!, this.#value[row]!];
    }
  }

  #put(left: number, right: number, value: number): void {
    const row = this.#taken++;
    this.#left[row] = left;
    this.#right[row] = right;
    this.#value[row] = value;
    this.#count++;
    const mask = this.#places.length - 1;
    let place = hash(left, right) & mask;
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = row + 1;
  }

  #rowOf(left: number, right: number): number {
    const mask = this.#places.length - 1;
    for (let place = hash(left, right) & mask; ; place = (place + 1) & mask) {
      const found = this.#places[place]!;
      if (found === 0) return NO_ROW;
      if (this.#left[found - 1] === left && this.#right[found - 1] === right) return found - 1;
    }
  }

  /** Twice the room, or the same room without what was removed. */
  #rebuild(): void {
    const pairs = [this.#left, this.#right, this.#value] as const;
    const taken = this.#taken;
    const crowded = (this.#count + 1) * 10 > this.#places.length * 3;
    const places = crowded ? this.#places.length * 2 : this.#places.length;
    const rows = rowsFor(places);
    this.#places = new Uint32Array(places);
    this.#left = new Uint32Array(rows);
    this.#right = new Uint32Array(rows);
    this.#value = new Uint32Array(rows);
    this.#taken = 0;
    this.#count = 0;
    for (let row = 0; row < taken; row++) {
      const left = pairs[0][row]!;
      if (left !== GONE) this.#put(left, pairs[1][row]!, pairs[2][row]!);
    }
  }
}

/** How many pairs so many places take: fuller, the search would become long. */
function rowsFor(places: number): number {
  return Math.floor((places * 3) / 5);
}

function hash(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
