import { createHash } from 'node:crypto';
import { type Failure, failure } from '../../../../shared/base/failure.ts';
import { valueText } from '../../../../shared/m3/sql/value-text.ts';
import type { DriverValue } from './row-receiver.ts';

/** Values that are hashed at once: one call for many costs less than one for each. */
const BATCH = 4096;
/** A column with more different values than this holds ids or names, which are not worth remembering. */
const MOST_KNOWN = 4096;
/** Stands for the length of a value that is the same as in the row before. */
const AS_BEFORE = 0xffff_ffff;
/** Added to the number of a value that came before in its column; stands for its length. */
const KNOWN = 0x8000_0000;

/** The values of a column of few different ones, as they come and as texts. */
type KnownValues = Map<unknown, KnownValue>;

interface KnownValue {
  readonly text: string;
  readonly mark: number;
}

/** A value that has more characters than any column of M3 or IPA. */
export class ValueTooLong extends Error {
  readonly column: number;
  readonly most: number;

  constructor(column: number, most: number) {
    super('A value is too long.');
    this.column = column;
    this.most = most;
  }

  /** As it is told to people, once the names are known. */
  failure(table: string, columns: readonly string[], row: number): Failure {
    const column = columns[this.column] ?? `column ${this.column + 1}`;
    return failure('SQL-VALUE-TOO-LONG', { table, column, row, most: this.most });
  }
}

/**
 * Turns the rows of a table into texts without the padding behind, and takes their SHA-256. This runs for every value
 * that is read, so what comes again – in the next row, since ids come in groups, or in a column of few different
 * values – is neither made nor hashed a second time, and comes out as the very same text, so that whoever compares it
 * finds it at once. The hash is over the number of columns, then over the texts of many values and their lengths,
 * again and again, so that no two tables are hashed alike.
 */
export class TableValues {
  /** The latest row, as it came and as texts. */
  readonly #raws: unknown[];
  readonly #row: string[];
  #rowUnits = 0;
  /** For each column what is known of it; null where it has too many different values. */
  readonly #known: (KnownValues | null)[];
  /** For each column how many different texts came, until there were too many to know them. */
  readonly #different: number[];
  readonly #hash = createHash('sha256');
  readonly #newTexts: string[] = [];
  readonly #marks = new Uint32Array(BATCH);
  #values = 0;
  #units = 0;

  readonly #most: number;

  /** @param most characters of a value */
  constructor(columns: number, most = Number.POSITIVE_INFINITY) {
    this.#most = most;
    this.#raws = Array.from({ length: columns }, () => undefined);
    this.#row = Array.from({ length: columns }, () => '');
    this.#known = Array.from({ length: columns }, () => new Map());
    this.#different = Array.from({ length: columns }, () => 0);
    this.#hash.update(Uint32Array.of(columns));
  }

  /**
   * The texts of a row, all rows' in one list: only what differs from the row before is written.
   * @throws ValueTooLong
   */
  texts(row: readonly DriverValue[]): readonly string[] {
    const raws = this.#raws;
    if (this.#values + raws.length > BATCH) this.#flush();
    const begin = this.#values;
    for (let column = 0; column < raws.length; column++) {
      const raw = row[column]?.value;
      this.#marks[begin + column] = raw === raws[column] ? AS_BEFORE : this.#take(column, raw);
    }
    this.#values = begin + raws.length;
    this.#units += this.#rowUnits;
    return this.#row;
  }

  /** The size of the values in UTF-16, as the server keeps them, and their hash. */
  end(): { readonly bytes: number; readonly sha256: string } {
    this.#flush();
    return { bytes: this.#units * 2, sha256: this.#hash.digest('hex') };
  }

  /** Puts a value into the row. @returns what stands for it in the hash */
  #take(column: number, raw: unknown): number {
    this.#raws[column] = raw;
    const values = this.#known[column]!;
    const known = values?.get(raw);
    if (known !== undefined) return this.#put(column, known.text, known.mark);
    const text = withoutPadding(valueText(raw));
    if (text.length > this.#most) throw new ValueTooLong(column, this.#most);
    if (values !== null) return this.#takeUnknown(column, values, raw, text);
    const mark = this.#put(column, text, text.length);
    if (mark !== AS_BEFORE) this.#newTexts.push(text);
    return mark;
  }

  #takeUnknown(column: number, values: KnownValues, raw: unknown, text: string): number {
    // The same text may come in more than one form. Equal tables have to be hashed alike whichever it is.
    const same = values.get(text);
    if (same !== undefined) {
      values.set(raw, same);
      return this.#put(column, same.text, same.mark);
    }
    const number = this.#different[column]!++;
    const value = { text, mark: KNOWN + number };
    values.set(raw, value).set(text, value);
    if (number === MOST_KNOWN) this.#known[column] = null;
    this.#newTexts.push(text);
    return this.#put(column, text, text.length);
  }

  /** @returns AS_BEFORE where the text stands there already, else `mark` */
  #put(column: number, text: string, mark: number): number {
    const before = this.#row[column]!;
    if (text === before) return AS_BEFORE;
    this.#row[column] = text;
    this.#rowUnits += text.length - before.length;
    return mark;
  }

  #flush(): void {
    this.#hash.update(this.#newTexts.join('')).update(this.#marks.subarray(0, this.#values));
    this.#newTexts.length = 0;
    this.#values = 0;
  }
}

function withoutPadding(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0x20) end--;
  return end === text.length ? text : text.slice(0, end);
}
