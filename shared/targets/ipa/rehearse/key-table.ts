/** Shorter text is copied by the engine anyway; a longer slice would keep the whole chunk it was cut from. */
const LEAST_SLICE = 13;

/** The text itself, in memory of its own. */
export function keep(text: string): string {
  if (text.length < LEAST_SLICE) return text;
  return text.split('').join('');
}

/**
 * Texts with a small number each, from 0. A number stays the same as long as its text is there and may be
 * given again afterwards.
 */
export class KeyTable {
  readonly #slots = new Map<string, number>();
  readonly #keys: (string | undefined)[] = [];
  readonly #free: number[] = [];

  get count(): number {
    return this.#slots.size;
  }

  /** The text's number; undefined where the text is not there. */
  slotOf(key: string): number | undefined {
    return this.#slots.get(key);
  }

  /** The text of a number that is in use. */
  keyOf(slot: number): string {
    return this.#keys[slot]!;
  }

  /** Puts a text in that is not there yet. */
  add(key: string): number {
    const slot = this.#free.pop() ?? this.#keys.length;
    const kept = keep(key);
    this.#slots.set(kept, slot);
    this.#keys[slot] = kept;
    return slot;
  }

  delete(slot: number): void {
    this.#slots.delete(this.keyOf(slot));
    this.#keys[slot] = undefined;
    this.#free.push(slot);
  }

  /** All texts with their numbers, in the order in which they were put in. */
  entries(): IterableIterator<[key: string, slot: number]> {
    return this.#slots.entries();
  }
}
