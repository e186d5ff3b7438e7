/** So much of the beginning says how lines end. */
const HEAD_UNITS = 1 << 16;

/**
 * Makes line feeds of the returns of very old files, which end their lines in CR alone: a text is one where a CR
 * but no LF stands in its beginning. All others are left as they are.
 */
export class LineEnds {
  #head = '';
  #returnsAlone: boolean | null = null;

  /** @returns the text as far as it is known how its lines end */
  take(chunk: string): string {
    if (this.#returnsAlone !== null) return this.#changed(chunk);
    this.#head += chunk;
    const known = chunk.includes('\n') || this.#head.length > HEAD_UNITS;
    return known ? this.end() : '';
  }

  /** @returns what was held back */
  end(): string {
    const head = this.#head;
    this.#head = '';
    if (this.#returnsAlone === null) {
      const beginning = head.slice(0, HEAD_UNITS + 1);
      this.#returnsAlone = !beginning.includes('\n') && beginning.slice(0, HEAD_UNITS).includes('\r');
    }
    return this.#changed(head);
  }

  #changed(text: string): string {
    return this.#returnsAlone === true ? text.replaceAll('\r', '\n') : text;
  }
}
