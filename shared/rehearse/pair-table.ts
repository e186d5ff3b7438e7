const EMPTY = 0;
const GONE = 0xffffffff;
const LEAST_CAPACITY = 1024;

/**
 * A set of pairs of small numbers, each with a number of its own: open addressing over three typed arrays,
 * twelve bytes a place. A Map of text keys would need ten times that for the millions of user-tasks of a
 * large company.
 */
export class PairTable {
  #left = new Uint32Array(LEAST_CAPACITY);
  #right = new Uint32Array(LEAST_CAPACITY);
  #value = new Uint32Array(LEAST_CAPACITY);
  /** Places taken, those of removed pairs included: they still lengthen the search. */
  #taken = 0;
  #count = 0;

  /** How many pairs there are. */
  get count(): number {
    return this.#count;
  }

  has(left: number, right: number): boolean {
    return this.#placeOf(left, right) >= 0;
  }

  /** The pair's number; undefined where the pair is not there. */
  get(left: number, right: number): number | undefined {
    const place = this.#placeOf(left, right);
    return place < 0 ? undefined : this.#value[place]!;
  }

  /** Puts a pair in or gives it another number. Answers whether it is new. */
  set(left: number, right: number, value: number): boolean {
    const place = this.#placeOf(left, right);
    if (place >= 0) {
      this.#value[place] = value;
      return false;
    }
    if ((this.#taken + 1) * 5 > this.#left.length * 3) this.#rebuild();
    this.#put(left, right, value);
    return true;
  }

  /** Takes a pair out. Answers whether it was there. */
  delete(left: number, right: number): boolean {
    const place = this.#placeOf(left, right);
    if (place < 0) return false;
    this.#left[place] = GONE;
    this.#count--;
    return true;
  }

  /** All pairs with their numbers, in no particular order. */
  *entries(): Generator<readonly [left: number, right: number, value: number]> {
    for (let place = 0; place < this.#left.length; place++) {
      const left = this.#left[place]!;
      if (left !== EMPTY && left !== GONE) yield [left - 1, this.#right[place]!, this.#value[place]!];
    }
  }

  #put(left: number, right: number, value: number): void {
    const mask = this.#left.length - 1;
    let place = hash(left, right) & mask;
    while (this.#left[place] !== EMPTY) place = (place + 1) & mask;
    this.#left[place] = left + 1;
    this.#right[place] = right;
    this.#value[place] = value;
    this.#taken++;
    this.#count++;
  }

  #placeOf(left: number, right: number): number {
    const mask = this.#left.length - 1;
    for (let place = hash(left, right) & mask; ; place = (place + 1) & mask) {
      const found = this.#left[place]!;
      if (found === EMPTY) return -1;
      if (found === left + 1 && this.#right[place] === right) return place;
    }
  }

  /** Twice the room, or the same room without what was removed. */
  #rebuild(): void {
    const pairs = [this.#left, this.#right, this.#value] as const;
    const crowded = (this.#count + 1) * 10 > this.#left.length * 3;
    const capacity = crowded ? this.#left.length * 2 : this.#left.length;
    this.#left = new Uint32Array(capacity);
    this.#right = new Uint32Array(capacity);
    this.#value = new Uint32Array(capacity);
    this.#taken = 0;
    this.#count = 0;
    for (let place = 0; place < pairs[0].length; place++) {
      const left = pairs[0][place]!;
      if (left !== EMPTY && left !== GONE) this.#put(left - 1, pairs[1][place]!, pairs[2][place]!);
    }
  }
}

function hash(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
