/** JSON as far as requests have it: texts, objects and lists. */
export type StrictJson = string | readonly StrictJson[] | StrictObject;
export interface StrictObject {
  readonly fields: ReadonlyMap<string, StrictJson>;
}

/** What was read, or why it cannot be read for sure. */
export type StrictReading =
  | { readonly ok: true; readonly value: StrictJson }
  | { readonly ok: false; readonly reason: string };

/** Deeper than any request; a text of brackets alone must not exhaust the stack. */
const DEEPEST = 8;

/** A text with its quotes, as RFC 8259 has it. */
const TEXT = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;

class Refusal {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/**
 * Reads JSON that every reader must understand alike: no blank between its parts, no key twice in an object (of two,
 * some readers take the first and some the last), nothing behind its end.
 */
export function readStrictJson(text: string): StrictReading {
  const reader = new StrictReader(text);
  try {
    return { ok: true, value: reader.whole() };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { ok: false, reason: thrown.reason };
    throw thrown;
  }
}

class StrictReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): StrictJson {
    const value = this.#value(0);
    if (this.#at < this.#text.length) throw new Refusal('something stands behind the end of the JSON');
    return value;
  }

  #value(depth: number): StrictJson {
    if (depth > DEEPEST) throw new Refusal('the JSON is nested too deeply');
    if (this.#takes('{')) return this.#object(depth);
    if (this.#takes('[')) return this.#list(depth);
    return this.#string();
  }

  #object(depth: number): StrictObject {
    const fields = new Map<string, StrictJson>();
    if (this.#takes('}')) return { fields };
    do {
      const name = this.#string();
      if (fields.has(name)) throw new Refusal('a key stands twice in an object of the JSON');
      if (!this.#takes(':')) throw new Refusal('it is not the JSON that was expected');
      fields.set(name, this.#value(depth + 1));
    } while (this.#takes(','));
    if (!this.#takes('}')) throw new Refusal('it is not the JSON that was expected');
    return { fields };
  }

  #list(depth: number): readonly StrictJson[] {
    const values: StrictJson[] = [];
    if (this.#takes(']')) return values;
    do values.push(this.#value(depth + 1));
    while (this.#takes(','));
    if (!this.#takes(']')) throw new Refusal('it is not the JSON that was expected');
    return values;
  }

  #string(): string {
    TEXT.lastIndex = this.#at;
    const found = TEXT.exec(this.#text);
    if (found === null) throw new Refusal('it is not the JSON that was expected');
    this.#at = TEXT.lastIndex;
    return JSON.parse(found[0]) as string;
  }

  #takes(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }
}
