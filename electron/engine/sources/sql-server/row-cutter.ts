import type { RowReceiver } from './row-receiver.ts';
import { FOREIGN, INCOMPLETE, RowValues } from './row-values.ts';
import { formOfType, type ValueForm } from './value-forms.ts';

/** What pieces of an answer begin with (MS-TDS, Packet Data Token Stream Definition). */
const COLMETADATA = 0x81;
const ROW = 0xd1;
const NBCROW = 0xd2;
const RETURNSTATUS = 0x79;
const DONE = 0xfd;
const DONEPROC = 0xfe;
const DONEINPROC = 0xff;
const ORDER = 0xa9;
const ERROR = 0xaa;
const INFO = 0xab;
const ENVCHANGE = 0xe3;

/** A DONE with its status, its command and a count of 64 bits, as from TDS 7.2 on. */
const DONE_BYTES = 1 + 2 + 2 + 8;
/** What stands in front of a column's TYPE_INFO: its user type and its flags, as from TDS 7.2 on. */
const BEFORE_TYPE = 4 + 2;

/** So much of the next packet is copied behind a row that goes over two; most rows are shorter. */
const SEAM_BYTES = 1024;
const NOTHING = Buffer.alloc(0);

/**
 * Stands between an answer of SQL Server and the driver's parser. It reads the rows itself where it knows the types of all
 * columns, and leaves everything else to the driver, as well as all that follows upon something that it does not know.
 * The driver makes objects and promises of every row, which takes longer than all that is done with the row.
 */
export class RowCutter {
  readonly #onRow: RowReceiver;
  readonly #onBroken: (error: Error) => void;
  readonly #columns = Promise.withResolvers<void>();
  #values: RowValues | null = null;
  /** The beginning of a row, or of something else, whose end has not arrived. */
  #rest: Buffer = NOTHING;
  #isForeign = false;

  /**
   * @param onRow is given each row in a list that serves all of them
   * @param onBroken is told an error that it throws: the answer is then left without an end
   */
  constructor(onRow: RowReceiver, onBroken: (error: Error) => void) {
    this.#onRow = onRow;
    this.#onBroken = onBroken;
  }

  /** To be called when the driver has told the columns of the result: its rows come only then. */
  columnsTold(): void {
    this.#columns.resolve();
  }

  /** What the driver is given of an answer. */
  async *cut(answer: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    try {
      for await (const piece of answer) {
        if (this.#isForeign) yield piece;
        else if (this.#rest.length === 0) yield* this.#takeAll(piece, 0);
        else yield* this.#takeOverSeam(piece);
      }
      if (this.#rest.length > 0) yield this.#rest;
    } catch (error) {
      this.#onBroken(error as Error);
      // The driver would take an error between two rows for the end of the answer.
      await new Promise(() => {});
    }
  }

  /** Takes what began in the piece before, then the rest of this one. Only the former is copied, since all pieces begin so. */
  async *#takeOverSeam(piece: Buffer): AsyncGenerator<Buffer> {
    const { length } = this.#rest;
    const seam = Buffer.concat([this.#rest, piece.subarray(0, SEAM_BYTES)]);
    const at = yield* this.#take(seam, 0, length);
    if (at >= length) yield* this.#takeAll(piece, at - length);
    else yield* this.#takeAll(Buffer.concat([this.#rest.subarray(at), piece]), 0);
  }

  async *#takeAll(buffer: Buffer, begin: number): AsyncGenerator<Buffer> {
    const at = yield* this.#take(buffer, begin, buffer.length);
    this.#rest = buffer.subarray(at);
    if (!this.#isForeign) return;
    if (this.#rest.length > 0) yield this.#rest;
    this.#rest = NOTHING;
  }

  /** Takes what begins before `until`. @returns where that begins which was not taken */
  async *#take(buffer: Buffer, begin: number, until: number): AsyncGenerator<Buffer, number> {
    let at = begin;
    for (;;) {
      at = this.#takeRows(buffer, at, until);
      if (at >= until || this.#isForeign) return at;
      const end = this.#endOf(buffer, at);
      if (end === FOREIGN) this.#isForeign = true;
      if (end < 0 || end > buffer.length) return at;
      yield buffer.subarray(at, end);
      if (buffer[at] === COLMETADATA) await this.#columns.promise;
      at = end;
    }
  }

  #takeRows(buffer: Buffer, begin: number, until: number): number {
    const values = this.#values;
    let at = begin;
    while (values !== null && at < until) {
      const kind = buffer[at];
      if (kind !== ROW && kind !== NBCROW) return at;
      const end = kind === ROW ? values.read(buffer, at + 1) : values.readBehindNulls(buffer, at + 1);
      if (end === FOREIGN) this.#isForeign = true;
      if (end < 0) return at;
      at = end;
      this.#onRow(values.row);
    }
    return at;
  }

  /** Where something ends that is no row, which may be behind what has arrived; INCOMPLETE or FOREIGN. */
  #endOf(buffer: Buffer, at: number): number {
    switch (buffer[at]) {
      case ROW:
      case NBCROW:
        return this.#values === null ? FOREIGN : INCOMPLETE;
      case COLMETADATA:
        return this.#takeColumns(buffer, at + 1);
      case DONE:
      case DONEPROC:
      case DONEINPROC:
        return at + DONE_BYTES;
      case RETURNSTATUS:
        return at + 5;
      case ORDER:
      case ERROR:
      case INFO:
      case ENVCHANGE:
        return at + 3 > buffer.length ? INCOMPLETE : at + 3 + buffer.readUInt16LE(at + 1);
      default:
        return FOREIGN;
    }
  }

  /** Only one result is read of an answer: whoever reads the rows of a second one would have to be told when it begins. */
  #takeColumns(buffer: Buffer, begin: number): number {
    if (this.#values !== null) return FOREIGN;
    const forms: ValueForm[] = [];
    const end = readForms(buffer, begin, forms);
    if (end >= 0) this.#values = new RowValues(forms);
    return end;
  }
}

/** Reads the columns of a result (MS-TDS, COLMETADATA). @returns the place behind them, INCOMPLETE or FOREIGN */
function readForms(buffer: Buffer, begin: number, forms: ValueForm[]): number {
  if (begin + 2 > buffer.length) return INCOMPLETE;
  const columns = buffer.readUInt16LE(begin);
  let at = begin + 2;
  while (forms.length < columns) {
    const info = at + BEFORE_TYPE + 1;
    if (info > buffer.length) return INCOMPLETE;
    const found = formOfType(buffer[info - 1]!);
    if (found === null) return FOREIGN;
    const name = info + found.infoBytes;
    if (name >= buffer.length) return INCOMPLETE;
    const form = found.makeForm(buffer, info);
    if (form === null) return FOREIGN;
    forms.push(form);
    at = name + 1 + 2 * buffer[name]!;
  }
  return at > buffer.length ? INCOMPLETE : at;
}
