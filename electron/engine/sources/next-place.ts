/**
 * Where a character stands next in a text. The place is looked for once and kept: asked line by line, a text that
 * does not hold it would be looked through to its end each time.
 */
export class NextPlace {
  readonly #character: string;
  #text = '';
  #from = 0;
  #place = -1;

  constructor(character: string) {
    this.#character = character;
  }

  /** Sets the text that is looked at. */
  use(text: string): void {
    this.#text = text;
    this.#from = 0;
    this.#place = -1;
  }

  /** The first place at or behind `from`; the length of the text where there is none. */
  from(from: number): number {
    if (from > this.#place || from < this.#from) {
      const place = this.#text.indexOf(this.#character, from);
      this.#place = place < 0 ? this.#text.length : place;
      this.#from = from;
    }
    return this.#place;
  }
}
