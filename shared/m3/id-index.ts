/**
 * Finds the number under which an id came, by its idKey. Extracts mostly come in the order of their ids, all
 * of them in the same one: then the id that is looked for is the last one again or the one after it, and a
 * map, which costs more than the rows themselves, is never made.
 */
export class IdIndex {
  readonly #keys: string[] = [];
  /** Made as soon as an id is looked for out of order. */
  #numbers: Map<string, number> | null = null;
  #lastFound = 0;

  /** Gives the next number, from 0, to a key that has none yet. */
  add(key: string): void {
    if (!this.#isBeyond(key)) this.#numbers ??= numbersOf(this.#keys);
    this.#numbers?.set(key, this.#keys.length);
    this.#keys.push(key);
  }

  numberOf(key: string): number | undefined {
    const last = this.#lastFound;
    if (this.#keys[last + 1] === key) return ++this.#lastFound;
    if (this.#keys[last] === key) return last;
    // The next extract begins where this one began.
    if (this.#keys[0] === key) {
      this.#lastFound = 0;
      return 0;
    }
    if (this.#isBeyond(key)) return undefined;
    this.#numbers ??= numbersOf(this.#keys);
    const found = this.#numbers.get(key);
    if (found !== undefined) this.#lastFound = found;
    return found;
  }

  /** Whether all keys are in order and this one comes after them. */
  #isBeyond(key: string): boolean {
    const count = this.#keys.length;
    return this.#numbers === null && (count === 0 || key > this.#keys[count - 1]!);
  }
}

function numbersOf(keys: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  keys.forEach((key, number) => {
    numbers.set(key, number);
  });
  return numbers;
}
