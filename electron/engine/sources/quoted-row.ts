import { NextPlace } from './next-place.ts';
import { MOST_FIELDS } from './plain-rows.ts';

const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;
const RETURN = 0x0d;

/**
 * How far a row could be cut. `open` means that a quoted field begins on this line and no quote of the line closes
 * it; `broken` that something else than a delimiter follows a closing quote.
 */
export type CutState = 'whole' | 'open' | 'broken';

/**
 * Cuts rows that hold quotes into their fields, in one pass: quoted fields as in RFC 4180, with blanks before and
 * after them; a quote in a field that does not begin with one is a letter. The work is linear in the row whatever
 * its quotes are. Of the libraries none does all of this: papaparse searches the rest of the text again for each
 * broken quote, which makes it quadratic (its issues 651 and 713), csv-parse gives up the file or, relaxed, joins
 * the rows between two stray quotes, and none tells that an unquoted field holds a quote.
 */
export class QuotedRow {
  readonly #delimiter: string;
  readonly #tabIsBlank: boolean;
  readonly #delimiters: NextPlace;
  /** One list serves all rows. */
  readonly #fields: string[] = [];
  #text = '';
  #count = 0;
  #loose = false;
  #quoted = false;
  /** Whether a quote of an unquoted field has no partner in it, as those of a nickname have. */
  #odd = false;
  #openFrom = 0;

  /** @param delimiter one character */
  constructor(delimiter: string) {
    this.#delimiter = delimiter;
    this.#tabIsBlank = delimiter !== '\t';
    this.#delimiters = new NextPlace(delimiter);
  }

  /** Sets the text that holds the rows. */
  use(text: string): void {
    this.#text = text;
    this.#delimiters.use(text);
  }

  /** The fields of the row that was cut last; good until the next one. */
  get fields(): string[] {
    if (this.#fields.length !== this.#count) this.#fields.length = this.#count;
    return this.#fields;
  }

  get count(): number {
    return this.#count;
  }

  /** Whether a quote stands in an unquoted field. */
  get loose(): boolean {
    return this.#loose;
  }

  /** Whether one of these quotes stands alone beside a quoted field: that is what is left of another quoted one. */
  get mixed(): boolean {
    return this.#odd && this.#quoted;
  }

  /** Where the value begins of the field that was left open. */
  get openFrom(): number {
    return this.#openFrom;
  }

  /** Cuts the line from `begin` to the line feed at `end`. */
  cut(begin: number, end: number): CutState {
    this.#count = 0;
    this.#loose = false;
    this.#quoted = false;
    this.#odd = false;
    return this.#cutFields(begin, this.#withoutReturn(begin, end));
  }

  /** Goes on with a row that is open: the quote at `close` closes its field, and its line ends at `end`. */
  closeAt(close: number, end: number): CutState {
    const stop = this.#withoutReturn(close, end);
    const behind = this.#afterField(close, stop);
    if (behind < 0) return 'broken';
    this.#fields[this.#count++] = unescaped(this.#text.slice(this.#openFrom, close));
    return behind < stop ? this.#cutFields(behind + 1, stop) : 'whole';
  }

  /** Whether a quote that closes a field stands where one may: before a delimiter or at the end of its line. */
  mayClose(quote: number, end: number): boolean {
    return this.#afterField(quote, this.#withoutReturn(quote, end)) >= 0;
  }

  #cutFields(begin: number, end: number): CutState {
    for (let at = begin; ; at++) {
      if (this.#count >= MOST_FIELDS) {
        this.#fields[this.#count++] = this.#text.slice(at, end);
        return 'whole';
      }
      const first = this.#afterBlanks(at, end);
      if (first < end && this.#text.charCodeAt(first) === QUOTE) {
        const close = this.#closeOf(first + 1, end);
        if (close < 0) {
          this.#openFrom = first + 1;
          return 'open';
        }
        const behind = this.#afterField(close, end);
        if (behind < 0) return 'broken';
        this.#fields[this.#count++] = unescaped(this.#text.slice(first + 1, close));
        this.#quoted = true;
        at = behind;
      } else {
        const stop = Math.min(this.#delimiters.from(at), end);
        const field = this.#text.slice(at, stop);
        if (field.includes('"')) {
          this.#loose = true;
          if (field.split('"').length % 2 === 0) this.#odd = true;
        }
        this.#fields[this.#count++] = field;
        at = stop;
      }
      if (at >= end) return 'whole';
    }
  }

  /** The quote that closes a field; -1 where none does before `end`. */
  #closeOf(from: number, end: number): number {
    for (let at = from; ; ) {
      const quote = this.#text.indexOf('"', at);
      if (quote < 0 || quote >= end) return -1;
      if (this.#text.charCodeAt(quote + 1) !== QUOTE) return quote;
      at = quote + 2;
    }
  }

  /** Where the delimiter or the end is behind a closing quote; -1 where text stands between. */
  #afterField(close: number, end: number): number {
    const stop = this.#afterBlanks(close + 1, end);
    return stop >= end || this.#text.charAt(stop) === this.#delimiter ? stop : -1;
  }

  #afterBlanks(from: number, end: number): number {
    let at = from;
    while (at < end) {
      const code = this.#text.charCodeAt(at);
      if (code !== SPACE && !(code === TAB && this.#tabIsBlank)) break;
      at++;
    }
    return at;
  }

  /** Where a line's text ends: the return of CRLF is no part of it. */
  #withoutReturn(begin: number, end: number): number {
    return end > begin && this.#text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
  }
}

function unescaped(value: string): string {
  return value.includes('"') ? value.replaceAll('""', '"') : value;
}
