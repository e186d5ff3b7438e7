import { createHash } from 'node:crypto';

/** So many characters are gathered before they are hashed: one call a row is slow. */
const GATHERED = 1 << 16;

/**
 * Size and SHA-256 of rows that come from no file. Each value goes in with its length before it, so that no two
 * different readings give the same bytes.
 */
export class RowsHash {
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #gathered = '';
  /** Characters of `#gathered` that are no part of a value; all of them ASCII. */
  #framing = 0;

  add(fields: readonly string[]): void {
    let row = '';
    let values = 0;
    for (const value of fields) {
      row += `${value.length}:${value}`;
      values += value.length;
    }
    this.#gathered += `${row}\n`;
    this.#framing += row.length - values + 1;
    if (this.#gathered.length >= GATHERED) this.#flush();
  }

  /** The size of the values in UTF-8, and the SHA-256 as lower-case hex. */
  end(): { readonly bytes: number; readonly sha256: string } {
    this.#flush();
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  #flush(): void {
    const bytes = Buffer.from(this.#gathered, 'utf8');
    this.#hash.update(bytes);
    this.#bytes += bytes.length - this.#framing;
    this.#gathered = '';
    this.#framing = 0;
  }
}
