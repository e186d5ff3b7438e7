import { failure } from '../../../../shared/base/failure.ts';
import type { UnreadCause, UnreadCell } from '../../../../shared/m3/unread-cell.ts';
import { ArrayFormulas } from './array-formulas.ts';
import { escapedText } from './escaped-text.ts';
import { numberText, PLAIN } from './number-forms.ts';
import { workbookTooLarge } from './too-large.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { readXml, type XmlListener } from './xml-parts.ts';

/** What the texts of a row's cells do not tell. */
export interface RowCells {
  /** Cells whose value is not known, or that Excel has turned into something else. */
  readonly unread: readonly UnreadCell[];
  /** Whether the row is hidden, by a filter or by hand. */
  readonly hidden: boolean;
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

/**
 * Reads the rows of a sheet as a stream, each with its number in the sheet. Rows without any value are left
 * out; a cell without one is ''. Of a formula comes what it gave when the workbook was saved; one without a result, or with a
 * placeholder in a workbook that is still to be calculated, is not known. Of merged cells comes the first alone. Hidden and
 * filtered rows come like all others, and say so.
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
  #unread: UnreadCell[] = [];
  #hidden = false;
  #numbers: number[] = [];
  /** How much text the row holds so far. */
  #length = 0;
  /** And the whole sheet so far. */
  #total = 0;
  #type = 'n';
  #form = PLAIN;
  #text = '';
  /** Whether the cell has a formula, and whether a result stands in it, be it an empty one. */
  #hasFormula = false;
  #hasResult = false;
  #arrayRange = '';
  readonly #arrays = new ArrayFormulas();
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
        this.#beginRow(attributes);
        return;
      case 'c':
        this.#beginCell(attributes);
        return;
      case 'v':
        this.#taking = true;
        this.#hasResult = true;
        return;
      case 'f':
        this.#hasFormula = true;
        this.#arrayRange = attributes.t === 'array' ? (attributes.ref ?? '') : '';
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

  #beginRow({ r, hidden, ht }: Readonly<Record<string, string>>): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    if (!Number.isSafeInteger(this.#row)) this.#broken(`there is no row ${r}`);
    this.#hidden = hidden === '1' || hidden === 'true' || Number(ht ?? 1) === 0;
    this.#column = -1;
    this.#fields = [];
    this.#unread = [];
    this.#numbers = [];
    this.#length = 0;
  }

  #beginCell({ r, t = 'n', s }: Readonly<Record<string, string>>): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    if (this.#column < 0 || this.#column >= MOST_COLUMNS) this.#broken(`there is no column ${r}`);
    this.#type = t;
    this.#form = (s === undefined ? undefined : this.#workbook.forms[Number(s)]) ?? PLAIN;
    this.#text = '';
    this.#hasFormula = false;
    this.#hasResult = false;
    this.#arrayRange = '';
  }

  #endCell(): void {
    if (this.#isNotCalculated()) {
      if (this.#arrayRange !== '') this.#arrays.add(this.#arrayRange);
      this.#noteUnread('formula', this.#text);
      this.#put('');
      return;
    }
    if (this.#text === '') return;
    this.#put(this.#value());
  }

  /**
   * Whether the cell has a formula whose result is not there. Excel writes an empty result as a text of its own; programs that
   * do not calculate write none, or 0 or an empty text in a workbook that wants to be calculated.
   */
  #isNotCalculated(): boolean {
    if (!this.#hasFormula) return false;
    const text = this.#text.trim();
    if (this.#workbook.wantsCalculation) return text === '' || (this.#type === 'n' && Number(text) === 0);
    return text === '' && (this.#type !== 'str' || !this.#hasResult);
  }

  #noteUnread(cause: UnreadCause, shown: string): void {
    this.#unread.push({ column: this.#column, cause, shown });
  }

  #put(value: string): void {
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
      case 'b': {
        const shown = text === '0' || text === 'false' ? 'FALSE' : 'TRUE';
        this.#noteUnread('boolean', shown);
        return shown;
      }
      case 'd': {
        const isDate = /^\d{4}-\d\d-\d\d/.test(text);
        this.#noteUnread(isDate ? 'date' : 'time', text);
        return isDate ? text.slice(0, 10).replaceAll('-', '') : text;
      }
      case 'e':
        this.#noteUnread('error', text);
        return text;
      default:
        return this.#number(text);
    }
  }

  #number(text: string): string {
    const { kind, digits } = this.#form;
    const value = numberText(text, this.#form, this.#workbook.from1904);
    if (kind === 'number') {
      if (digits === 0) this.#numbers.push(this.#column);
    } else this.#noteUnread(kind, kind === 'date' ? dashed(value) : value);
    return value;
  }

  #endRow(): void {
    for (const column of this.#arrays.columnsOf(this.#row)) {
      if ((this.#fields[column] ?? '') === '' && !this.#unread.some((cell) => cell.column === column))
        this.#unread.push({ column, cause: 'formula', shown: '' });
    }
    if (this.#enough || (this.#unread.length === 0 && this.#fields.every((field) => field === ''))) return;
    const cells = { unread: this.#unread, hidden: this.#hidden, numbers: this.#numbers };
    this.#enough = !this.#take(this.#fields, this.#row, cells);
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

/** A date of eight digits with dashes, for a message. */
function dashed(date: string): string {
  return /^\d{8}$/.test(date) ? `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}` : date;
}
