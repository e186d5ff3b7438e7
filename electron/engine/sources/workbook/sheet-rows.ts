import { failure } from '../../../../shared/contract/failure.ts';
import { escapedText } from './escaped-text.ts';
import { type NumberForm, numberText } from './number-forms.ts';
import { workbookTooLarge } from './too-large.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { readXml, type XmlListener } from './xml-parts.ts';

/** A cell that holds an error such as #N/A in place of a value. */
export interface CellError {
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/** What the texts of a row's cells do not tell. */
export interface RowCells {
  readonly errors: readonly CellError[];
  /** The columns whose cells hold a number that is shown without leading zeros. */
  readonly numbers: readonly number[];
}

/** @returns false where no further row is wanted. */
export type TakeRow = (fields: readonly string[], row: number, cells: RowCells) => boolean;

/** A million rows of twenty columns come to about this. */
const LARGEST_SHEET = 1 << 30;
const LONGEST_ROW = 16 << 20;
const MOST_COLUMNS = 16_384;
/** What stands in columns beyond this comes as one field more: that a row goes so far is all that is told of it. */
const MOST_FIELDS = 256;
/** Many cells can share one long text: so many characters they may come to, a thousand for each of a million rows. */
const MOST_TEXT = 1_000_000_000;
const PLAIN: NumberForm = { date: false, digits: 0 };

/**
 * Reads the rows of a sheet as a stream, each with its number in the sheet. Rows without any value are left
 * out; a cell without one is ''. Of a formula comes what it gave when the workbook was saved, of merged cells
 * the first alone. Hidden and filtered rows are read like all others.
 * @throws Failure WORKBOOK-BROKEN, WORKBOOK-TOO-LARGE; AbortError on cancel
 */
export async function readSheet(
  workbook: Workbook,
  sheet: Sheet,
  strings: readonly string[],
  take: TakeRow,
  signal: AbortSignal,
  onBytes?: (compressed: number) => void,
  budget?: ByteBudget,
): Promise<void> {
  const chunks = workbook.archive.read(sheet.entry, LARGEST_SHEET, signal, onBytes);
  const listener = new SheetListener(workbook, strings, take);
  await readXml(budget === undefined ? chunks : spend(chunks, budget, listener), workbook.file, listener);
}

/** How many unpacked bytes may still be looked at. */
export interface ByteBudget {
  left: number;
}

async function* spend(
  chunks: AsyncIterable<Buffer>,
  budget: ByteBudget,
  listener: SheetListener,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    budget.left -= chunk.length;
    if (budget.left < 0) listener.stop();
    yield chunk;
  }
}

class SheetListener implements XmlListener {
  readonly #workbook: Workbook;
  readonly #strings: readonly string[];
  readonly #take: TakeRow;
  #enough = false;
  #row = 0;
  #column = -1;
  #fields: string[] = [];
  #errors: CellError[] = [];
  #numbers: number[] = [];
  /** How much text the row holds so far. */
  #length = 0;
  /** And the whole sheet so far. */
  #total = 0;
  #type = 'n';
  #form = PLAIN;
  #text = '';
  #inline = false;
  #beside = false;
  #taking = false;

  constructor(workbook: Workbook, strings: readonly string[], take: TakeRow) {
    this.#workbook = workbook;
    this.#strings = strings;
    this.#take = take;
  }

  /** Ends the reading before the sheet does. */
  stop(): void {
    this.#enough = true;
  }

  get enough(): boolean {
    return this.#enough;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.#beginRow(attributes.r);
        return;
      case 'c':
        this.#beginCell(attributes);
        return;
      case 'v':
        this.#taking = true;
        return;
      case 'is':
        this.#inline = true;
        return;
      case 't':
        this.#taking = this.#inline && !this.#beside;
        return;
      case 'rPh':
        this.#beside = true;
        return;
    }
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.#taking = false;
        return;
      case 'is':
        this.#inline = false;
        return;
      case 'rPh':
        this.#beside = false;
        return;
      case 'c':
        this.#endCell();
        return;
      case 'row':
        this.#endRow();
        return;
    }
  }

  text(text: string): void {
    if (!this.#taking) return;
    this.#text += text;
    this.#grow(text.length);
  }

  #grow(length: number): void {
    this.#length += length;
    this.#total += length;
    if (this.#length > LONGEST_ROW)
      throw workbookTooLarge(this.#workbook.file, '16 million characters in a row');
    if (this.#total > MOST_TEXT)
      throw workbookTooLarge(this.#workbook.file, '1,000,000,000 characters in the cells of a sheet');
  }

  #beginRow(reference: string | undefined): void {
    this.#row = reference === undefined ? this.#row + 1 : Number(reference);
    if (!Number.isSafeInteger(this.#row)) this.#broken(`there is no row ${reference}`);
    this.#column = -1;
    this.#fields = [];
    this.#errors = [];
    this.#numbers = [];
    this.#length = 0;
  }

  #beginCell({ r, t = 'n', s }: Readonly<Record<string, string>>): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    if (this.#column < 0 || this.#column >= MOST_COLUMNS) this.#broken(`there is no column ${r}`);
    this.#type = t;
    this.#form = (s === undefined ? undefined : this.#workbook.forms[Number(s)]) ?? PLAIN;
    this.#text = '';
  }

  #endCell(): void {
    if (this.#text === '') return;
    const value = this.#value();
    const place = Math.min(this.#column, MOST_FIELDS);
    if (place > this.#fields.length) this.#grow(place - this.#fields.length);
    while (this.#fields.length < place) this.#fields.push('');
    this.#fields[place] = value;
  }

  #value(): string {
    const text = this.#text;
    switch (this.#type) {
      case 's': {
        const shared = this.#strings[Number(text)] ?? this.#broken(`there is no text number ${text}`);
        // Many cells can share one long text; whoever copies the row copies it for each.
        this.#grow(shared.length);
        return shared;
      }
      case 'inlineStr':
      case 'str':
        return escapedText(text);
      case 'b':
        return text === '0' ? 'FALSE' : 'TRUE';
      case 'd':
        return /^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10).replaceAll('-', '') : text;
      case 'e':
        this.#errors.push({ column: this.#column, text });
        return text;
      default:
        if (!this.#form.date && this.#form.digits === 0) this.#numbers.push(this.#column);
        return numberText(text, this.#form, this.#workbook.from1904);
    }
  }

  #endRow(): void {
    if (this.#enough || this.#fields.every((field) => field === '')) return;
    this.#enough = !this.#take(this.#fields, this.#row, { errors: this.#errors, numbers: this.#numbers });
  }

  #broken(reason: string): never {
    throw failure('WORKBOOK-BROKEN', { file: this.#workbook.file, reason });
  }
}

/** The column of a reference such as AB12, from 0; -1 where it is none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + (code - 0x40);
  }
  return column - 1;
}
