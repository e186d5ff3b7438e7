import { createHash } from 'node:crypto';
import { valueText } from '../../../../shared/m3/sql/value-text.ts';

/** Values that are hashed at once: one call for many costs less than one for each. */
const BATCH = 4096;
/** Stands for the length of a value that is the same as in the row before. */
const AS_BEFORE = 0xffff_ffff;

interface Column {
  lastRaw: unknown;
  last: string;
}

/**
 * Turns the rows of a table into texts without the padding behind, and takes their SHA-256. This runs for every value
 * that is read, so what comes again in the next row – ids come in groups – is neither made nor hashed a second time.
 * The hash is over the number of columns, then over the texts of many values and their lengths, again and again, so
 * that no two tables are hashed alike.
 */
export class TableValues {
  readonly #columns: readonly Column[];
  readonly #hash = createHash('sha256');
  readonly #texts: string[] = [];
  readonly #lengths = new Uint32Array(BATCH);
  #values = 0;
  #units = 0;

  constructor(columns: number) {
    this.#columns = Array.from({ length: columns }, () => ({ lastRaw: undefined, last: '' }));
    this.#hash.update(Uint32Array.of(columns));
  }

  /** A row of the driver's, which is used on: there is one array a row, and nobody else has it. */
  texts(row: unknown[]): string[] {
    const columns = this.#columns;
    if (this.#values + columns.length > BATCH) this.#flush();
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!;
      const raw = row[index];
      if (raw === column.lastRaw) {
        this.#lengths[this.#values++] = AS_BEFORE;
      } else {
        column.lastRaw = raw;
        column.last = withoutPadding(valueText(raw));
        this.#texts.push(column.last);
        this.#lengths[this.#values++] = column.last.length;
      }
      this.#units += column.last.length;
      row[index] = column.last;
    }
    return row as string[];
  }

  /** The size of the values in UTF-16, as the server keeps them, and their hash. */
  end(): { readonly bytes: number; readonly sha256: string } {
    this.#flush();
    return { bytes: this.#units * 2, sha256: this.#hash.digest('hex') };
  }

  #flush(): void {
    this.#hash.update(this.#texts.join('')).update(this.#lengths.subarray(0, this.#values));
    this.#texts.length = 0;
    this.#values = 0;
  }
}

function withoutPadding(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0x20) end--;
  return end === text.length ? text : text.slice(0, end);
}
