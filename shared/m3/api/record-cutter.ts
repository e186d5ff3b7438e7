import type { AnswerForm } from './answer-form.ts';

/** Far more than a record takes, in characters. */
const LONGEST_RECORD = 1 << 20;
/** Far more than all that stands around the records takes, in characters. */
const LONGEST_ENVELOPE = 4 << 20;
/** More brackets in each other than any answer has. */
const DEEPEST = 64;

/** How far back the name of a list is looked for, in characters. */
const LONGEST_NAME = 80;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const BRACE = 0x7b;
const BRACE_END = 0x7d;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;

/**
 * Cuts the records out of an answer while it arrives, so that a list of any length takes no more memory than a
 * piece of it. What stands around the records is kept and parsed at the end. Nothing is assumed about the order
 * of records or members: only brackets and quotes are looked at, the rest is JSON.parse's.
 */
export class RecordCutter {
  readonly #depthOfList: number;
  readonly #startOfList: RegExp;
  readonly #onRecords: (records: readonly unknown[], result: number) => void;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The bracket that the list under way began with; null outside of one. */
  #list: number | null = null;
  /** Of a list: text of records that are not handed on yet. Outside: all text so far, without lists. */
  #records = '';
  #envelope = '';
  /** The end of `#envelope`: to look at all of it for each list takes longer with each. */
  #end = '';
  #result = 0;
  /** Results of which a list was cut out. */
  #listed = 0;
  /** The members that the records of the list under way have by their text, and by what became of it. */
  #written = 0;
  #parsed = 0;

  /** @param onRecords called with whole records and the place of their result in the answer */
  constructor(
    { name, depth }: AnswerForm['list'],
    onRecords: (records: readonly unknown[], result: number) => void,
  ) {
    this.#depthOfList = depth;
    this.#startOfList = new RegExp(`[{,]\\s*"${name}"\\s*:\\s*$`);
    this.#onRecords = onRecords;
  }

  /** @throws SyntaxError */
  write(text: string): void {
    let from = 0;
    let whole = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === BACKSLASH) this.#escaped = true;
        else if (code === QUOTE) this.#inString = false;
      } else if (code === QUOTE) {
        this.#inString = true;
      } else if (code === BRACE || code === BRACKET) {
        if (this.#beginsList(text, from, at)) {
          this.#beginList(code);
          // A record that stands alone is its own list.
          const first = code === BRACKET ? at + 1 : at;
          this.#surround(text.slice(from, at));
          from = first;
          whole = first;
        }
        if (++this.#depth > DEEPEST) throw new SyntaxError(`it is nested in more than ${DEEPEST} levels`);
      } else if (code === COLON) {
        if (this.#list !== null && this.#depth === this.#depthOfRecord + 1) this.#written++;
      } else if (code === BRACE_END || code === BRACKET_END) {
        this.#depth--;
        if (this.#list === null) {
          if (this.#depth === this.#depthOfList - 1) this.#result++;
        } else if (this.#depth === this.#depthOfRecord) {
          whole = at + 1;
        }
        if (this.#list !== null && this.#depth === this.#depthOfList) {
          this.#take(text, from, whole);
          this.#endList(text.slice(whole, this.#list === BRACKET ? at : whole));
          from = at + 1;
        }
      }
    }
    this.#keep(text, from, whole);
  }

  /** The place behind the last result, as it was counted; 0 where no list was cut out. */
  get results(): number {
    return this.#listed === 0 ? 0 : this.#result;
  }

  /** What stands around the records, with empty lists in their place. @throws SyntaxError */
  end(): unknown {
    if (this.#depth !== 0 || this.#inString) throw new SyntaxError('it ends in the middle');
    return JSON.parse(this.#envelope) as unknown;
  }

  #beginsList(text: string, from: number, at: number): boolean {
    if (this.#list !== null || this.#depth !== this.#depthOfList) return false;
    const before = this.#end + text.slice(Math.max(from, at - LONGEST_NAME), at);
    return this.#startOfList.test(before);
  }

  /** How many brackets are open around a record of the list under way. */
  get #depthOfRecord(): number {
    return this.#depthOfList + (this.#list === BRACKET ? 1 : 0);
  }

  #surround(text: string): void {
    this.#envelope += text;
    this.#end = (this.#end + text).slice(-LONGEST_NAME);
  }

  /** Hands on the whole records up to a place in the text. */
  #take(text: string, from: number, whole: number): void {
    if (whole <= from) return;
    const records = (this.#records + text.slice(from, whole)).replace(/^\s*,/, '');
    this.#records = '';
    const parsed = JSON.parse(`[${records}]`) as unknown[];
    for (const record of parsed) this.#parsed += membersOf(record);
    this.#onRecords(parsed, this.#result);
  }

  #beginList(bracket: number): void {
    this.#list = bracket;
    this.#written = 0;
    this.#parsed = 0;
    if (this.#listed > this.#result) throw new SyntaxError('a result has its list twice');
    this.#listed = this.#result + 1;
  }

  #endList(rest: string): void {
    if ((this.#records + rest).trim() !== '')
      throw new SyntaxError('a list holds something else than records');
    // Of a member that is there twice, one is lost without a word.
    if (this.#written !== this.#parsed) throw new SyntaxError('a record names a field twice');
    this.#records = '';
    this.#surround('[]');
    this.#list = null;
  }

  #keep(text: string, from: number, whole: number): void {
    if (this.#list === null) {
      this.#surround(text.slice(from));
    } else {
      this.#take(text, from, whole);
      this.#records += text.slice(Math.max(from, whole));
    }
    if (this.#records.length > LONGEST_RECORD) {
      throw new SyntaxError(`a record of it is longer than ${LONGEST_RECORD} characters`);
    }
    if (this.#envelope.length > LONGEST_ENVELOPE) throw new SyntaxError('a piece of it is too long');
  }
}

function membersOf(record: unknown): number {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return 0;
  return Object.keys(record).length;
}
