import type { CodePage } from '../../../shared/m3/code-pages.ts';
import { judgeCodePage } from '../../../shared/m3/encoding-evidence.ts';
import { ByteLines, LONGEST_LINE } from './byte-lines.ts';
import type { DetectedEncoding } from './detected-encoding.ts';

/** So many different words settle it, and no file makes this hold more. */
const MOST_WORDS = 2000;
/** A longer one is no word of a name; it is cut. */
const LONGEST_WORD = 40;

const LINE_FEED = 0x0a;

const PAGE_WORDS: Readonly<Record<CodePage, string>> = {
  'windows-1252': 'Windows-1252',
  'windows-1250': 'Windows-1250',
  cp850: 'code page 850',
  cp437: 'code page 437',
  macintosh: 'Mac Roman',
};

/** Lines that hold bytes beyond ASCII. */
interface Lines {
  count: number;
  /** From 1; 0 for none. */
  first: number;
  readonly kept: ByteLines;
}

/**
 * Gathers what the bytes of a text that is not all UTF-8 say of its encoding, piece by piece: which lines are UTF-8, which are
 * not, and the different words beyond ASCII.
 */
export class ByteEvidence {
  readonly #utf8: Lines = { count: 0, first: 0, kept: new ByteLines() };
  readonly #other: Lines = { count: 0, first: 0, kept: new ByteLines() };
  readonly #words = new Set<string>();
  #line = 1;
  /** What the pieces before hold of the line. */
  #begun = '';
  /** Bytes of a character of UTF-8 that are still to come. */
  #missing = 0;
  #lineHasCharacters = false;
  #lineIsBroken = false;
  /** The word that the last piece cut, as bytes U+0000 to U+00FF, and whether it goes beyond ASCII. */
  #carried = '';
  #isBeyond = false;

  take(piece: Buffer): void {
    let begin = 0;
    let lineBegin = 0;
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at]!;
      if (byte >= 0x80) this.#takeBeyond(byte);
      else {
        if (this.#missing > 0) this.#breakLine();
        if (isLetter(byte)) continue;
        if (this.#isBeyond) this.#endWord(piece, begin, at);
        this.#carried = '';
        begin = at + 1;
        if (byte === LINE_FEED) {
          this.#endLine(piece, lineBegin, at);
          lineBegin = at + 1;
        }
      }
    }
    this.#begun = (this.#begun + piece.toString('latin1', lineBegin)).slice(0, LONGEST_LINE);
    this.#carried = (this.#carried + piece.toString('latin1', begin)).slice(-LONGEST_WORD);
  }

  finish(): DetectedEncoding {
    if (this.#isBeyond) this.#endWord(Buffer.of(), 0, 0);
    // A file that was cut inside a character is UTF-8 like the lines before it.
    if (this.#missing > 0 && this.#utf8.count + this.#other.count === 0) this.#lineIsBroken = true;
    const isCut = this.#missing > 0 && !this.#lineIsBroken;
    if (!isCut) this.#endLine(Buffer.of(), 0, 0);
    if (this.#other.count === 0)
      return { encoding: 'utf-8', reason: 'UTF-8, cut off inside its last character' };
    return this.#utf8.count === 0 ? this.#inCodePage() : this.#mixed();
  }

  #takeBeyond(byte: number): void {
    this.#isBeyond = true;
    this.#lineHasCharacters = true;
    if (this.#missing > 0 && byte < 0xc0) {
      this.#missing--;
      return;
    }
    if (this.#missing > 0 || byte < 0xc2 || byte > 0xf4) this.#breakLine();
    if (byte >= 0xc2 && byte <= 0xf4) this.#missing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
  }

  #breakLine(): void {
    this.#missing = 0;
    this.#lineIsBroken = true;
  }

  #endWord(piece: Buffer, begin: number, end: number): void {
    this.#isBeyond = false;
    if (this.#words.size >= MOST_WORDS) return;
    this.#words.add((this.#carried + piece.toString('latin1', begin, end)).slice(-LONGEST_WORD));
  }

  #endLine(piece: Buffer, begin: number, end: number): void {
    if (this.#lineIsBroken || this.#lineHasCharacters) {
      const lines = this.#lineIsBroken ? this.#other : this.#utf8;
      lines.count++;
      if (lines.first === 0) lines.first = this.#line;
      if (!lines.kept.isFull) lines.kept.keep(this.#line, this.#begun + piece.toString('latin1', begin, end));
    }
    this.#begun = '';
    this.#lineHasCharacters = false;
    this.#lineIsBroken = false;
    this.#line++;
  }

  #inCodePage(): DetectedEncoding {
    const { page, rivals, example, rivalExample } = judgeCodePage(this.#words);
    const name = PAGE_WORDS[page];
    const [rival] = rivals;
    if (rival === undefined)
      return { encoding: page, reason: `Not UTF-8; its words are names in ${name}, e.g. ${example}` };
    const other = PAGE_WORDS[rival];
    const shown = { encoding: name, example, other, otherExample: rivalExample };
    return {
      encoding: page,
      reason: `A guess: ${name} gives ${example}, ${other} ${rivalExample}`,
      doubt: {
        code: 'ENCODING-UNSURE',
        rival: shown,
        candidates: [page, ...rivals],
        lines: this.#other.kept.lines,
      },
    };
  }

  /** The encoding of most lines; those of the other are refused or show as spoiled. */
  #mixed(): DetectedEncoding {
    const [utf8, other] = [this.#utf8, this.#other];
    const words = [...this.#words].filter((word) => !isUtf8Word(word));
    const { page } = judgeCodePage(words);
    const isMostlyUtf8 = utf8.count >= other.count;
    const [most, least] = isMostlyUtf8 ? [utf8, other] : [other, utf8];
    const mixed = {
      encoding: isMostlyUtf8 ? 'UTF-8' : PAGE_WORDS[page],
      lines: most.count,
      otherLines: least.count,
      line: least.first,
      other: isMostlyUtf8 ? 'bytes that are no UTF-8' : 'UTF-8',
    };
    const candidates = isMostlyUtf8 ? (['utf-8', page] as const) : ([page, 'utf-8'] as const);
    const lines = [...alternate(least.kept.lines, most.kept.lines)];
    return {
      encoding: candidates[0],
      reason: `Two encodings in one file: by lines, UTF-8 ${utf8.count}, other bytes ${other.count}`,
      doubt: { code: 'ENCODINGS-MIXED', mixed, candidates, lines },
    };
  }
}

/** Lines of both kinds in turn, so that the first few show both. */
function* alternate<T>(one: readonly T[], other: readonly T[]): Generator<T> {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    if (at < one.length) yield one[at]!;
    if (at < other.length) yield other[at]!;
  }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function isUtf8Word(word: string): boolean {
  return /^(?:[\u0000-\u007f]|[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2})*$/.test(word);
}
