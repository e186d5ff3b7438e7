import { NextPlace } from './next-place.ts';
import { QuotedRow } from './quoted-row.ts';
import type { TableWidth } from './table-width.ts';

const QUOTE = 0x22;
/** So far behind the end of its first line a row may end. */
const FARTHEST = 1 << 14;

/**
 * Where a field ends that is not closed on its line: `closed` by the quote at `close`, on the line that ends at
 * `lineEnd`; `stray` where a quote at `at` would close it, but rows stand between; `none`; or `wait` where more
 * text is needed to tell.
 */
export type Closing =
  | { readonly is: 'closed'; readonly close: number; readonly lineEnd: number }
  | { readonly is: 'stray'; readonly at: number }
  | { readonly is: 'none' }
  | { readonly is: 'wait' };

/** A field whose closing quote is looked for. */
export interface OpenField {
  /** Where the first line of its row ends, and the line that it is open on. */
  readonly firstEnd: number;
  readonly lineEnd: number;
  /** Where its value begins. */
  readonly openFrom: number;
  readonly fieldsBefore: number;
}

const NONE: Closing = { is: 'none' };
const WAIT: Closing = { is: 'wait' };

/**
 * Tells whether a quoted field goes on over the next lines, or its quote is stray. What was found on the way is
 * kept, so that looking ahead from every line is linear all the same.
 */
export class QuotedSpan {
  readonly #delimiter: string;
  readonly #width: TableWidth;
  readonly #probe: QuotedRow;
  readonly #lineFeeds = new NextPlace('\n');
  readonly #delimiters: NextPlace;
  #text = '';
  #last = false;
  /** The first odd run of quotes from `#oddFrom` on. Within quotes an even one is made of doubled quotes. */
  #oddFrom = 0;
  #oddBegin = -1;
  #oddEnd = -1;
  /** From `#likeFrom` to `#likeTo` no line looks like a row of `#likeWidth` fields; `#isLike`: the line there does. */
  #likeFrom = 0;
  #likeTo = -1;
  #isLike = false;
  #likeWidth = 0;

  constructor(delimiter: string, width: TableWidth) {
    this.#delimiter = delimiter;
    this.#width = width;
    this.#probe = new QuotedRow(delimiter);
    this.#delimiters = new NextPlace(delimiter);
  }

  /** @param last whether the text ends the file; it ends in a line feed then */
  use(text: string, last: boolean): void {
    this.#text = text;
    this.#last = last;
    this.#lineFeeds.use(text);
    this.#delimiters.use(text);
    this.#probe.use(text);
    this.#oddBegin = -1;
    this.#likeTo = -1;
  }

  /** Looks for the end of the field that is open. */
  closing({ firstEnd, lineEnd, openFrom, fieldsBefore }: OpenField): Closing {
    const reach = firstEnd + FARTHEST;
    const undecided = this.#last || this.#text.length > reach ? NONE : WAIT;
    this.#findOddRun(lineEnd + 1);
    if (this.#oddBegin > reach) return NONE;
    const end = this.#lineFeeds.from(this.#oddBegin);
    if (end > reach) return NONE;
    if (end === this.#text.length) return undecided;
    const close = this.#oddEnd - 1;
    if (!this.#probe.mayClose(close, end)) return NONE;
    const isPlain = this.#delimiters.from(openFrom) >= close;
    // A row that is not whole before its field is closed, and no row between: then the field does go on.
    const goesOn = isPlain && (this.#width.expected === 0 || fieldsBefore + 1 < this.#width.expected);
    if (!goesOn) {
      const width = this.#width.expected || fieldsBefore + this.#fieldsIn(openFrom, lineEnd);
      if (this.#holdsRow(lineEnd + 1, end, width)) return { is: 'stray', at: close };
    }
    return { is: 'closed', close, lineEnd: end };
  }

  #findOddRun(from: number): void {
    if (this.#oddBegin >= from && from >= this.#oddFrom) return;
    this.#oddFrom = from;
    let begin = this.#text.indexOf('"', from);
    while (begin >= 0) {
      let end = begin + 1;
      while (this.#text.charCodeAt(end) === QUOTE) end++;
      if ((end - begin) % 2 === 1) {
        this.#oddBegin = begin;
        this.#oddEnd = end;
        return;
      }
      begin = this.#text.indexOf('"', end);
    }
    this.#oddBegin = this.#text.length;
    this.#oddEnd = this.#text.length;
  }

  #fieldsIn(begin: number, end: number): number {
    return this.#text.slice(begin, end).split(this.#delimiter).length;
  }

  /** Whether one of the lines, cut for itself, has as many fields as a row of the table. */
  #holdsRow(from: number, to: number, width: number): boolean {
    if (width !== this.#likeWidth || from < this.#likeFrom || from > this.#likeTo) {
      this.#likeWidth = width;
      this.#likeFrom = from;
      this.#likeTo = from;
      this.#isLike = false;
    }
    while (!this.#isLike && this.#likeTo <= to) {
      const end = this.#lineFeeds.from(this.#likeTo);
      this.#isLike = this.#probe.cut(this.#likeTo, end) === 'whole' && this.#probe.count === width;
      if (!this.#isLike) this.#likeTo = end + 1;
    }
    return this.#isLike && this.#likeTo <= to;
  }
}
