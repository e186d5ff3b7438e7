import type { DriverValue } from './row-receiver.ts';
import type { ValueForm } from './value-forms.ts';

/** Instead of a place behind a row: its end has not arrived, or it holds what only the driver can read. */
export const INCOMPLETE = -1;
export const FOREIGN = -2;

/** The length of a value that is NULL. */
const NULL = -1;
/** What a text that is NULL has for its length (MS-TDS, CHARBIN_NULL). */
const NULL_TEXT = 0xffff;
const NOTHING = Buffer.alloc(0);

/**
 * Reads the rows of one result. Ids come in groups, and most other columns hold the same for many rows: a value of the
 * same bytes as in the row before is not made a second time.
 */
export class RowValues {
  /** The latest row; the next one is written over it. */
  readonly row: readonly DriverValue[];
  readonly #values: { value: unknown }[];
  readonly #forms: readonly ValueForm[];
  /** Where the latest row's bytes are, and in it each value's. */
  #before: Buffer = NOTHING;
  readonly #begins: Int32Array;
  readonly #lengths: Int32Array;

  constructor(forms: readonly ValueForm[]) {
    this.#forms = forms;
    this.#values = forms.map(() => ({ value: null }));
    this.row = this.#values;
    this.#begins = new Int32Array(forms.length);
    this.#lengths = new Int32Array(forms.length).fill(NULL);
  }

  /** Takes a row (MS-TDS, ROW) whose values begin at `begin`. @returns the place behind it, INCOMPLETE or FOREIGN */
  read(buffer: Buffer, begin: number): number {
    return this.#read(buffer, begin, NULL);
  }

  /** Takes a row behind bits that say which of its values are NULL (MS-TDS, NBCROW). @returns as `read` */
  readBehindNulls(buffer: Buffer, begin: number): number {
    const values = begin + Math.ceil(this.#forms.length / 8);
    return values > buffer.length ? INCOMPLETE : this.#read(buffer, values, begin);
  }

  #read(buffer: Buffer, begin: number, nulls: number): number {
    let at = begin;
    for (let column = 0; column < this.#forms.length; column++) {
      if (nulls !== NULL && ((buffer[nulls + (column >> 3)]! >> (column & 7)) & 1) === 1) {
        this.#setNull(column);
        continue;
      }
      at = this.#readValue(column, buffer, at);
      // What was taken is taken again from other bytes: the values are those of the same row.
      if (at < 0) return at;
    }
    this.#before = buffer;
    return at;
  }

  #readValue(column: number, buffer: Buffer, begin: number): number {
    const form = this.#forms[column]!;
    const at = begin + form.lengthBytes;
    if (at > buffer.length) return INCOMPLETE;
    const length = lengthOf(form, buffer, begin);
    if (length === NULL) {
      this.#setNull(column);
      return at;
    }
    if (at + length > buffer.length) return INCOMPLETE;
    if (!this.#isAsBefore(column, buffer, at, length)) {
      const value = form.decode(buffer, at, length);
      if (value === undefined) return FOREIGN;
      this.#values[column]!.value = value;
    }
    this.#begins[column] = at;
    this.#lengths[column] = length;
    return at + length;
  }

  #setNull(column: number): void {
    this.#values[column]!.value = null;
    this.#lengths[column] = NULL;
  }

  #isAsBefore(column: number, buffer: Buffer, at: number, length: number): boolean {
    if (length !== this.#lengths[column]) return false;
    const before = this.#before;
    const begin = this.#begins[column]!;
    for (let byte = 0; byte < length; byte++) if (before[begin + byte] !== buffer[at + byte]) return false;
    return true;
  }
}

function lengthOf({ lengthBytes, fixedLength }: ValueForm, buffer: Buffer, at: number): number {
  if (lengthBytes === 0) return fixedLength;
  if (lengthBytes === 1) return buffer[at] === 0 ? NULL : buffer[at]!;
  const length = buffer[at]! | (buffer[at + 1]! << 8);
  return length === NULL_TEXT ? NULL : length;
}
