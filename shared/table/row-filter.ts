import { type Decoration, decorationOf, shownLine, TOTAL_WORDS } from './decoration.ts';

/** What a filter knows of the table whose rows it looks at. */
export interface TableShape {
  /** How many lines stand above the table. */
  readonly above: number;
  readonly header: boolean;
  /** What the header was seen to hold, null for a column without a name; a row that holds something else is none. */
  readonly headerNames?: readonly (string | null)[];
  /** How many fields a row has. */
  readonly width: number;
  /** The columns that a row cannot do without, the one of its id first. */
  readonly needed: readonly number[];
  /** Whether a row holds what a row of the table may hold. */
  readonly couldBeRow: (fields: readonly string[]) => boolean;
  /** Whether a row names the columns of another table. */
  readonly namesOther: (fields: readonly string[]) => boolean;
  /** What stands between the fields of a line. */
  readonly delimiter: string;
  /** For each needed column the headings of its field, in the form of `headingKey`. */
  readonly headings: readonly ReadonlySet<string>[];
  readonly headingKey: (cell: string) => string;
  /** The first values at which a row may be a header: headings as they are written, in lower case. */
  readonly headingWords: readonly string[];
}

/**
 * What is to be done with a row: `take` it; skip it, since it is decoration; or name it, since it stands above the header
 * or looks like one and yet might be somebody.
 */
export type Verdict = 'take' | 'skip' | 'above-header' | 'like-header';

export interface Skipped {
  readonly kind: Decoration;
  readonly count: number;
  /** The first of them: its line, and how it begins. */
  readonly line: number;
  readonly text: string;
}

/**
 * Tells the rows of a table from what stands around them, while they are read. Nearly every row is settled by a few
 * comparisons; the form of a row is looked at only where its width or its first characters are unusual.
 */
export class RowFilter {
  readonly #shape: TableShape;
  readonly #skipped = new Map<Decoration, { count: number; line: number; text: string }>();
  /** First values, in lower case, at which a row is looked at closely. */
  readonly #words: ReadonlySet<string>;
  /** The column by which an unusual row is known. */
  readonly #key: number;
  /** The lengths of these words as bits, by their first character; whoever has another is no such word. */
  readonly #lengths: Uint32Array;
  #header: readonly string[] | null = null;
  #headerFirst = '';
  /** The latest first value that was nothing unusual. */
  #plainFirst: string | undefined;
  #headerSeen: boolean;
  #afterHeader = false;
  /** Set from the header of another table on, until the own one comes again. */
  #inOther = false;

  constructor(shape: TableShape) {
    this.#shape = shape;
    this.#key = shape.needed[0] ?? 0;
    this.#headerSeen = !shape.header;
    this.#words = new Set([...shape.headingWords, ...TOTAL_WORDS, ...TOTAL_WORDS.map((word) => `${word}:`)]);
    this.#lengths = lengthsOf(this.#words);
  }

  /** @param line where the row begins, from 1 */
  judge(fields: readonly string[], line: number): Verdict {
    if (line <= this.#shape.above) return this.#judgeAbove(fields, line);
    if (!this.#headerSeen) return this.#takeHeader(fields);
    if (fields.length === this.#shape.width && this.isSettledAt(line)) {
      const first = fields[this.#key]!;
      // Rows of one user mostly follow one another.
      if (first === this.#plainFirst) return 'take';
      if (this.isPlain(first)) {
        this.#plainFirst = first;
        return 'take';
      }
    }
    return this.#judgeClosely(fields, line);
  }

  /** Whether rows as wide as the table are taken from this line on where the value they are known by is plain. */
  isSettledAt(line: number): boolean {
    return line > this.#shape.above && this.#headerSeen && !this.#afterHeader && !this.#inOther;
  }

  /** Whether a value by which a row is known is nothing unusual: neither a heading nor how decoration begins. */
  isPlain(first: string): boolean {
    return first !== this.#headerFirst && !this.#looksUnusual(first);
  }

  /** The names of the columns as the file has them; null where it has none, or before they were read. */
  get header(): readonly string[] | null {
    return this.#header;
  }

  /** What was skipped so far, by kind. */
  get skipped(): Skipped[] {
    return [...this.#skipped].map(([kind, found]) => ({ kind, ...found }));
  }

  /** A line that could not be cut into fields: whether it is decoration all the same. */
  isDecoration(text: string, line: number): boolean {
    const kind = decorationOf([text], this.#shape.delimiter);
    if (kind === null) return false;
    this.#skip(kind, [text], line);
    return true;
  }

  #takeHeader(fields: readonly string[]): Verdict {
    this.#headerSeen = true;
    if (!this.#isAsSeen(fields)) return 'like-header';
    this.#afterHeader = true;
    this.#header = [...fields];
    this.#headerFirst = fields[this.#key] ?? '';
    return 'skip';
  }

  /** The look at the head of a file and its reading may count lines differently; then a person would be the header. */
  #isAsSeen(fields: readonly string[]): boolean {
    const { headerNames = [] } = this.#shape;
    return headerNames.every((name, at) => name === null || fields[at]?.trim() === name);
  }

  #judgeAbove(fields: readonly string[], line: number): Verdict {
    const kind = decorationOf(fields, this.#shape.delimiter);
    if (kind === null && this.#couldBeRow(fields)) return 'above-header';
    return this.#skip(kind ?? 'title', fields, line);
  }

  #looksUnusual(first: string): boolean {
    const { length } = first;
    if (length === 0 || this.#shape.width === 1) return true;
    const code = first.charCodeAt(0);
    if (code >= 0x80) return code >= BOX_DRAWING && code < BOX_DRAWING_END;
    const isPlain =
      (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    if (!isPlain) return true;
    const isWord = (this.#lengths[code]! & (1 << Math.min(length, 31))) !== 0;
    return (isWord && this.#words.has(first.toLowerCase())) || endsLikeMessage(first, length);
  }

  #judgeClosely(fields: readonly string[], line: number): Verdict {
    const after = this.#afterHeader;
    this.#afterHeader = false;
    if (this.#isHeader(fields)) {
      this.#afterHeader = true;
      this.#inOther = false;
      return this.#skip('header', fields, line);
    }
    const kind = decorationOf(fields, this.#shape.delimiter);
    if (kind !== null) return this.#skip(kind, fields, line);
    if (after && isRuled(fields)) return this.#skip('dashes', fields, line);
    // A gap in the own header is no other table's, whose rows would all be left.
    if (!this.#inOther && this.#isDamagedHeader(fields)) return 'like-header';
    this.#inOther ||= this.#shape.namesOther(fields);
    if (this.#inOther) return this.#skip('other-table', fields, line);
    return this.#isLikeHeader(fields) ? 'like-header' : 'take';
  }

  #skip(kind: Decoration, fields: readonly string[], line: number): 'skip' {
    const known = this.#skipped.get(kind);
    if (known === undefined) {
      const text = shownLine(kind, fields, this.#shape.delimiter);
      this.#skipped.set(kind, { count: 1, line, text });
    } else known.count++;
    return 'skip';
  }

  #couldBeRow(fields: readonly string[]): boolean {
    const { needed, width, couldBeRow } = this.#shape;
    const isFilled = needed.every((at) => (fields[at] ?? '').trim() !== '');
    return fields.length === width && isFilled && couldBeRow(fields);
  }

  #isHeader(fields: readonly string[]): boolean {
    const header = this.#header;
    if (header === null || fields.length < header.length) return false;
    for (let at = 0; at < fields.length; at++) {
      if (fields[at]!.trim() !== (header[at] ?? '').trim()) return false;
    }
    return true;
  }

  /** Whether every needed column holds a heading of just that column. */
  #isLikeHeader(fields: readonly string[]): boolean {
    const { needed, headings, headingKey } = this.#shape;
    if (needed.length === 0) return false;
    return needed.every((at, index) => headings[index]?.has(headingKey(fields[at] ?? '')) === true);
  }

  /**
   * Whether the header stands here again, cut or spoiled: its own words are under the key and at one place more, where
   * a part of the beginning is enough. Somebody may be called `USER`, and is not called by a second heading, too.
   */
  #isDamagedHeader(fields: readonly string[]): boolean {
    const header = this.#header;
    const key = this.#key;
    if (header === null || fields[key] !== this.#headerFirst || this.#headerFirst === '') return false;
    return fields.some((field, at) => {
      const value = field.trim();
      return at !== key && value !== '' && (header[at] ?? '').trim().startsWith(value);
    });
  }
}

/** Directly under a header, a column of one character has a single dash. */
function isRuled(fields: readonly string[]): boolean {
  return fields.every((field) => /^\s*[-=]*\s*$/.test(field)) && fields.some((field) => /[-=]/.test(field));
}

/** `Msg 208`, cut off at a comma. */
function endsLikeMessage(first: string, length: number): boolean {
  const last = first.charCodeAt(length - 1);
  return last >= 0x30 && last <= 0x39 && first.includes(' ');
}

const BOX_DRAWING = 0x2500;
const BOX_DRAWING_END = 0x2580;

function lengthsOf(words: Iterable<string>): Uint32Array {
  const lengths = new Uint32Array(128);
  for (const word of words) {
    for (const first of [word.charAt(0).toLowerCase(), word.charAt(0).toUpperCase()]) {
      const code = first.charCodeAt(0);
      if (code < 128) lengths[code]! |= 1 << Math.min(word.length, 31);
    }
  }
  return lengths;
}
