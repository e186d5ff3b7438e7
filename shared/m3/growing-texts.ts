import { GrowingColumn } from '../base/growing-column.ts';

/**
 * A column of texts of which few are different, such as dates, that grows as rows arrive: it keeps each text once and
 * for each row its number.
 */
export class GrowingTexts {
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #rows = new GrowingColumn();
  #last = '';
  #lastNumber = -1;

  push(text: string): void {
    if (text !== this.#last || this.#lastNumber < 0) {
      this.#last = text;
      this.#lastNumber = this.#numberOf(text);
    }
    this.#rows.push(this.#lastNumber);
  }

  /** The texts of these rows, in their order. */
  of(rows: Uint32Array): string[] {
    const texts = new Array<string>(rows.length).fill(this.#texts[0] ?? '');
    // Mostly there is one: most hold without an end.
    if (this.#texts.length < 2) return texts;
    for (let at = 0; at < rows.length; at++) texts[at] = this.#texts[this.#rows.at(rows[at]!)]!;
    return texts;
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }
}
