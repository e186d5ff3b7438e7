import type { Delimiter } from '../../../shared/m3/reading.ts';
import { LineEnds } from './line-ends.ts';
import { NextPlace } from './next-place.ts';
import { cutPlainRows } from './plain-rows.ts';
import { QuotedRow } from './quoted-row.ts';
import { QuotedSpan } from './quoted-span.ts';
import type { BrokenLine, RowReader } from './row-reader.ts';
import { TableWidth } from './table-width.ts';

/** A line that is longer is no row: a quote or a line end is missing. */
const LONGEST_LINE = 1 << 20;
const EXCERPT = 1000;
/** Programs of DOS end a text with it. */
const END_OF_TEXT = '\u001a';

/** A part of a line: where it begins and ends. */
type Part = readonly [begin: number, end: number];

const LONE_RETURN = /\r[^\n]/;

/**
 * Cuts decoded text into rows, chunk by chunk, and knows the line of each. A line is a row, unless a field that is
 * quoted as it should be goes on over the next lines and none of these looks like a row of its own. So a stray
 * quote costs the line that it stands on and never those after it. What comes out does not depend on the chunks.
 */
export class RowSplitter {
  readonly #delimiter: Delimiter;
  readonly #reader: RowReader;
  readonly #ends = new LineEnds();
  readonly #width = new TableWidth();
  readonly #row: QuotedRow;
  readonly #span: QuotedSpan;
  #pending = '';
  #line = 1;
  /** Set while the rest of a line is thrown away after it was reported. */
  #skipping = false;
  /** Set after broken quotes, until a row is there that is as wide as the table. */
  #afterBroken = false;
  /** The line whose quote would close one that was left open, and is stray where it stands in no quoted field. */
  #partner = 0;
  readonly #returns = new NextPlace('\r');
  #text = '';

  constructor(delimiter: Delimiter, reader: RowReader) {
    this.#delimiter = delimiter;
    this.#reader = reader;
    this.#row = new QuotedRow(delimiter);
    this.#span = new QuotedSpan(delimiter, this.#width);
  }

  take(chunk: string): void {
    this.#takeLines(this.#ends.take(chunk));
  }

  /** @param cutCharacter whether the bytes ended within a character */
  end(cutCharacter = false): void {
    this.#takeLines(this.#ends.end());
    if (this.#pending.endsWith(END_OF_TEXT)) this.#pending = this.#pending.slice(0, -1);
    if (this.#pending !== '') this.#cut(true, cutCharacter);
  }

  /** The line on which the next row begins, from 1. */
  get line(): number {
    return this.#line;
  }

  /** Whether a row is at its end, nothing before it is doubtful, and the next ones have so many fields. */
  isClear(fields: number): boolean {
    const isAtEnd = this.#pending === '' && !this.#skipping;
    return isAtEnd && !this.#afterBroken && this.#partner < this.#line && this.#width.isSettledAt(fields);
  }

  /**
   * Goes on behind rows that somebody else has cut, where it is clear: each of one line, without a quote.
   * @param lastLength of their last values; -1 where it varies
   */
  pass(rows: number, lastLength: number): void {
    this.#line += rows;
    this.#width.pass(rows, lastLength);
  }

  #takeLines(chunk: string): void {
    if (chunk === '') return;
    const rest = this.#skipping ? this.#skipLine(chunk) : chunk;
    this.#pending += rest;
    // Without a line end there is nothing to cut, and looking again through all of it would be quadratic.
    const isLong = this.#pending.length > 2 * LONGEST_LINE;
    if (isLong || rest.includes('\n')) this.#cut(false, false);
    if (this.#pending.length > LONGEST_LINE && !this.#pending.includes('\n')) this.#giveUpLine();
  }

  #skipLine(chunk: string): string {
    const end = chunk.indexOf('\n');
    if (end < 0) return '';
    this.#skipping = false;
    this.#line++;
    return chunk.slice(end + 1);
  }

  #giveUpLine(): void {
    this.#break('too-long', this.#pending);
    this.#pending = '';
    this.#skipping = true;
  }

  #cut(last: boolean, cutCharacter: boolean): void {
    const unended = last && !this.#pending.endsWith('\n');
    const text = unended ? `${this.#pending}\n` : this.#pending;
    this.#pending = '';
    const rest =
      this.#isPlain(text) && !last ? this.#cutPlain(text) : this.#cutLines(text, last, unended, cutCharacter);
    this.#pending = text.slice(rest);
  }

  /** Whether there is nothing to look at but delimiters and line feeds. */
  #isPlain(text: string): boolean {
    return text.length <= LONGEST_LINE && !text.includes('"') && !LONE_RETURN.test(text);
  }

  #cutPlain(text: string): number {
    return cutPlainRows(text, this.#delimiter, (fields) => this.#emit(fields, 1));
  }

  #cutLines(text: string, last: boolean, unended: boolean, cutCharacter: boolean): number {
    this.#use(text, last);
    const limit = text.lastIndexOf('\n') + 1;
    for (let at = 0; at < limit; ) {
      const end = text.indexOf('\n', at);
      const next =
        unended && end === limit - 1 ? this.#lastLine(at, end, cutCharacter) : this.#takeLine(at, end);
      if (next < 0) return at;
      at = next;
    }
    return limit;
  }

  #use(text: string, last: boolean): void {
    this.#text = text;
    this.#returns.use(text);
    this.#row.use(text);
    this.#span.use(text, last);
  }

  /** @returns where the next line begins; -1 where more text is needed to tell */
  #takeLine(begin: number, end: number): number {
    if (end - begin > LONGEST_LINE) return this.#breakLine('too-long', begin, end);
    const parts = this.#returns.from(begin) < end - 1 ? this.#partsOf(begin, end) : [];
    if (parts.length > 1) return this.#takeParts(parts, begin, end);
    const [from, to] = parts[0] ?? [begin, end];
    const state = this.#row.cut(from, to);
    if (state === 'open') return this.#takeOpen(begin, end);
    if (state === 'broken' || this.#row.mixed || (this.#row.loose && this.#isStray()))
      return this.#breakLine('quotes', begin, end);
    this.#emit(this.#row.fields, 1);
    return end + 1;
  }

  /** A quote within a field is a letter, but not behind broken quotes: there it may be what closes them. */
  #isStray(): boolean {
    return this.#afterBroken || this.#line === this.#partner;
  }

  /** A field is not closed on its line: either it goes on over the next ones, or its quote is stray. */
  #takeOpen(begin: number, end: number): number {
    let isSure = true;
    for (let lineEnd = end; ; ) {
      const { openFrom, count } = this.#row;
      const closing = this.#span.closing({ firstEnd: end, lineEnd, openFrom, fieldsBefore: count });
      if (closing.is === 'wait') return -1;
      if (closing.is === 'stray') this.#partner = this.#line + lineFeedsIn(this.#text, begin, closing.at);
      if (closing.is !== 'closed') return this.#breakLine('quotes', begin, end);
      // A value without a delimiter hides no row.
      const value = this.#text.slice(openFrom, closing.close);
      isSure &&= this.#width.known > 1 && !value.includes(this.#delimiter);
      lineEnd = closing.lineEnd;
      const state = this.#row.closeAt(closing.close, lineEnd);
      if (state === 'open') continue;
      if (state === 'broken' || !this.#width.fits(this.#row.count))
        return this.#breakLine('quotes', begin, end);
      const lines = 1 + lineFeedsIn(this.#text, begin, lineEnd);
      this.#emit(this.#row.fields, lines, isSure ? 0 : lines);
      return lineEnd + 1;
    }
  }

  #breakLine(why: BrokenLine['why'], begin: number, end: number): number {
    this.#break(why, this.#text.slice(begin, Math.min(end, begin + EXCERPT)));
    this.#line++;
    if (why === 'quotes') this.#afterBroken = true;
    return end + 1;
  }

  #break(why: BrokenLine['why'], text: string): void {
    this.#reader.broken({ why, text: text.slice(0, EXCERPT), line: this.#line });
  }

  /** The last line of a text that does not end in a line end, as most tools write one: it may be cut. */
  #lastLine(begin: number, end: number, cutCharacter: boolean): number {
    if (end - begin <= LONGEST_LINE) {
      const state = this.#row.cut(begin, end);
      const isShort = state === 'whole' && (cutCharacter || this.#width.isCut(this.#row.fields));
      if (state === 'open' || isShort) return this.#breakLine('cut', begin, end);
    }
    return this.#takeLine(begin, end);
  }

  /**
   * Returns within a line: the ends of rows where all that they cut are rows, as where files were put together;
   * else a part of a value where that gives a row.
   */
  #takeParts(parts: readonly Part[], begin: number, end: number): number {
    const counts = parts.map(([from, to]) => (this.#row.cut(from, to) === 'whole' ? this.#row.count : 0));
    const [count = 0] = counts;
    const isTable = count > 1 || (count === 1 && this.#width.known === 1);
    if (isTable && this.#width.fits(count) && counts.every((other) => other === count)) {
      // A gap in a file may leave the return of one row and the end of another.
      const excerpt = this.#text.slice(begin, Math.min(end, begin + EXCERPT));
      this.#reader.cutByReturns?.(excerpt, this.#line, parts.length);
      for (const [from, to] of parts) {
        this.#row.cut(from, to);
        this.#emit(this.#row.fields, 0);
      }
      this.#line++;
      return end + 1;
    }
    if (this.#row.cut(begin, end) !== 'whole' || !this.#width.fits(this.#row.count))
      return this.#breakLine('returns', begin, end);
    this.#emit(this.#row.fields, 1, parts.length);
    return end + 1;
  }

  /** What returns cut a line into, without what is empty. */
  #partsOf(begin: number, end: number): Part[] {
    const parts: Part[] = [];
    for (let from = begin; from < end; ) {
      const to = Math.min(this.#returns.from(from), end);
      if (to > from) parts.push([from, to]);
      from = to + 1;
    }
    return parts;
  }

  /**
   * Hands on a row, unless it is an empty line.
   * @param lines how many line feeds it takes
   */
  #emit(fields: readonly string[], lines: number, doubtedLines = 0): void {
    const line = this.#line;
    this.#line += lines;
    if (fields.length === 1 && fields[0] === '') return;
    if (this.#width.take(fields)) this.#afterBroken = false;
    this.#reader.row(fields, line, doubtedLines);
  }
}

function lineFeedsIn(text: string, begin: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', begin); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
