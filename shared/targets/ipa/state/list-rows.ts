import { featuresOf, isUnknownWord, withoutPadding } from '../../../m3/arrived-value.ts';
import { convertedId } from '../../../m3/converted-id.ts';
import { spoiledText } from '../../../m3/spoiled-text.ts';
import { CAUSE_WORDS, type UnreadCell } from '../../../m3/unread-cell.ts';
import { DECORATION_WORDS } from '../../../table/decoration.ts';
import type { FoundTable } from '../../../table/find-table.ts';
import { RowFilter, type Skipped, type Verdict } from '../../../table/row-filter.ts';
import { IPA_TYPES } from '../objects.ts';
import { fieldsOf, IPA_FIELDS, type IpaField, leftOutOf } from './fields.ts';
import { type RecognizedList, recognizeList } from './list-header.ts';
import { objectMaker } from './object-of.ts';
import type { ReadingBuilder } from './reading-builder.ts';

/** A list of one type, as its header and first rows show it. */
export interface ListShape {
  /** For messages. */
  readonly name: string;
  readonly list: RecognizedList;
  readonly table: FoundTable;
  /** What stands between the fields of a row. */
  readonly delimiter: string;
  /** Why the list as a whole is not to be believed, each going on behind `users.csv: `. */
  readonly doubts: readonly string[];
}

/** What the fields of a row do not tell. */
export interface RowFacts {
  /** Cells of a sheet whose value is not known, or not what was typed. */
  readonly unread?: readonly UnreadCell[];
  /** Columns of a sheet that hold a number shown without leading zeros. */
  readonly numbers?: readonly number[];
  /** Over how many lines the row goes where a stray quote may have made one row of several; 0 for all others. */
  readonly doubtedLines?: number;
}

/** A field of the list, with its column. */
interface ListColumn extends IpaField {
  readonly at: number;
}

type Listed = NonNullable<ReturnType<ReadingBuilder['add']>>;

/** Fields that go over several lines where somebody wrote them so. In any other, a line end means that a quote swallowed rows. */
const OF_LINES: ReadonlySet<string> = new Set(['firstName', 'lastName', 'description']);
/** Fields in which a date is what is looked for. */
const OF_DATES: ReadonlySet<string> = new Set(['startDate', 'stopDate']);

/** No system has them in a name: a quote that is not closed leaves the one, a damaged or copied text the others. */
const NOT_IN_NAMES = /["\p{Cc}\p{Cf}]/u;

/** How Format-Table ends a value for which its column is too narrow. */
const CUT_OFF = /(?:\.{3}|…)$/;
const OVER_LINES = 'a value goes over several lines, as where a quote is missing';
const VERDICT_WORDS: Readonly<Record<Exclude<Verdict, 'take' | 'skip'>, string>> = {
  'above-header': 'it stands above the names of the columns and may be a row',
  'like-header': 'it looks like the names of the columns and may be a row',
};

const NAMES_OF_ALL = IPA_TYPES.flatMap((type) => fieldsOf(type).flatMap(({ names }) => names));

/**
 * Makes objects of the rows of a list, whatever form it came in. Nothing is lost silently: of a row that is no object, or whose
 * names may not be what IPA has, the type is in doubt.
 */
export class ListRows {
  readonly #shape: ListShape;
  readonly #builder: ReadingBuilder;
  readonly #columns: readonly ListColumn[];
  readonly #make: ReturnType<typeof objectMaker>;
  readonly #filter: RowFilter;
  readonly #headings: readonly string[];
  /** Columns that have a name and are not used. */
  readonly #others: readonly number[];
  /** The objects of this list, each with what its other columns hold; null where all objects of the type are, and hold nothing. */
  readonly #own: Map<Listed, string> | null;
  #numbersNoted = false;

  constructor(shape: ListShape, builder: ReadingBuilder) {
    const { type, places } = shape.list;
    this.#shape = shape;
    this.#builder = builder;
    this.#columns = fieldsOf(type).flatMap((field) => {
      const at = places.get(field.field);
      return at === undefined ? [] : [{ ...field, at }];
    });
    this.#make = objectMaker(type, places);
    this.#filter = filterFor(shape, this.#columns);
    this.#headings = shape.table.header?.fields ?? [];
    const used = new Set(places.values());
    this.#others = [...this.#headings.keys()].filter((at) => !used.has(at));
    const isAlone = builder.counts()[type] === undefined && this.#others.length === 0;
    this.#own = isAlone ? null : new Map();
    builder.knowList(type, shape.name);
    builder.leaveOut(type, leftOutOf(type, places));
    if (this.#headings.some((name) => NOT_IN_NAMES.test(name.trim())))
      this.doubtList('a name of its columns holds a quotation mark or a character that cannot be seen');
    for (const reason of shape.doubts) this.doubtList(reason);
  }

  /**
   * Takes a row of the file.
   * @returns whether it is a row of the list, be it a doubtful one
   */
  take(fields: readonly string[], row: number, facts: RowFacts = {}): boolean {
    if (this.#isOnlyFormulas(fields, facts)) return false;
    const verdict = this.#filter.judge(fields, row);
    if (verdict === 'skip') return false;
    const reason = verdict === 'take' ? this.#takeOver(fields, row, facts) : VERDICT_WORDS[verdict];
    if (reason !== null) this.#doubt(row, reason);
    return true;
  }

  /** A line that is no row, unless a tool wrote it around the list. */
  takeBroken(text: string, row: number, reason: string): void {
    if (!this.isDecoration(text, row)) this.#doubt(row, reason);
  }

  /** Whether a line is none of a row but what tools write around a table; then it is skipped. */
  isDecoration(line: string, row: number): boolean {
    return this.#filter.isDecoration(line, row);
  }

  /** Something speaks against the list as a whole. */
  doubtList(reason: string): void {
    this.#doubt(0, reason);
  }

  /** Ends the list, and answers what stood around it and was skipped. */
  end(): readonly Skipped[] {
    const { skipped } = this.#filter;
    for (const { kind, line, text, count } of skipped) {
      if (kind === 'error') this.#doubt(line, `it is ${DECORATION_WORDS.error}: ${text}`);
      if (kind === 'other-table')
        this.#doubt(line, `another table begins; its ${count - 1} rows were not read`);
    }
    return skipped;
  }

  /** Formulas that were filled down below the last row, and nothing in front of them. */
  #isOnlyFormulas(fields: readonly string[], { unread = [] }: RowFacts): boolean {
    if (unread.length === 0 || fields.some((value) => value.trim() !== '')) return false;
    return !this.#columns.some(({ key, at }) => key && unread.some(({ column }) => column === at));
  }

  /** @returns why the row is no object, or may be several; null where nothing speaks against it */
  #takeOver(fields: readonly string[], row: number, facts: RowFacts): string | null {
    const form = this.#objectionToForm(fields);
    if (form !== null) return form;
    const values = fields.map(withoutPadding);
    const unknown = this.#unknownIn(values, facts.unread ?? []);
    if (unknown !== null) return unknown;
    const object = this.#make(values);
    if (typeof object === 'string') return object;
    this.#add(object, this.#others.map((at) => values[at]).join('\0'), row);
    this.#lookAtNames(values, row, facts.numbers ?? []);
    return facts.doubtedLines ? OVER_LINES : null;
  }

  /** Of what a list names twice, not more than one row can be right; or it is a list of what hangs on these. */
  #add(object: Listed, others: string, row: number): void {
    const before = this.#builder.add(this.#shape.list.type, object);
    const othersBefore = before === undefined || this.#own === null ? '' : this.#own.get(before);
    this.#own?.set(object, others);
    // It is of another list, which says how it was then.
    if (before === undefined || othersBefore === undefined) return;
    if (!isEqual(before, object) || others !== othersBefore)
      this.#doubt(row, 'a row above names the same with other values');
  }

  #objectionToForm(fields: readonly string[]): string | null {
    const { width } = this.#shape.table;
    if (fields.length !== width) return `${width} fields are expected, ${fields.length} stand there`;
    const moved = fields.findIndex(
      (value, at) => value.trim() !== '' && (this.#headings[at] ?? '').trim() === '',
    );
    if (moved >= 0) return `a value stands in column ${moved + 1}, which has no name`;
    const isSpread = this.#columns.some(
      ({ field, at }) => !OF_LINES.has(field) && fields[at]!.trimEnd().includes('\n'),
    );
    return isSpread ? OVER_LINES : null;
  }

  /** Says which value of a row is there but not known; null for none. */
  #unknownIn(values: readonly string[], unread: readonly UnreadCell[]): string | null {
    for (const { field, title, key, at } of this.#columns) {
      if (isUnknownWord(values[at]!)) return `the ${title} is an error of a spreadsheet`;
      const cell = unread.find(({ column }) => column === at);
      if (cell === undefined) continue;
      if (cell.cause === 'date' && OF_DATES.has(field)) continue;
      // As a text it is what the cell shows.
      if (cell.cause === 'boolean' && !key) continue;
      return `the ${title} is ${CAUSE_WORDS[cell.cause]}`;
    }
    return null;
  }

  /** A row is taken whose names may have become others on the way; what they were is then not known to be missing. */
  #lookAtNames(values: readonly string[], row: number, numbers: readonly number[]): void {
    for (const { title, key, at } of this.#columns) {
      if (!key) continue;
      const value = values[at]!;
      if (!this.#numbersNoted && numbers.includes(at)) {
        this.#numbersNoted = true;
        this.#doubt(row, `the ${title} is a number: zeros in front of such names may be lost`);
      }
      // Nearly every name is of plain letters and digits.
      if (featuresOf(value) === 0) continue;
      const converted = convertedId(value);
      if (converted !== null) this.#doubt(row, `the ${title} looks as if it was made ${converted.into}`);
      else if (NOT_IN_NAMES.test(value))
        this.#doubt(row, `the ${title} holds a quotation mark or a character that cannot be seen`);
      else if (CUT_OFF.test(value)) this.#doubt(row, `the ${title} was cut off where its column ends`);
      else if (spoiledText(value, 'id') !== null)
        this.#doubt(row, `the ${title} has lost letters on its way`);
    }
  }

  #doubt(row: number, reason: string): void {
    const { name, list } = this.#shape;
    this.#builder.doubt(list.type, { list: name, row, reason });
  }
}

function filterFor({ list, table, delimiter }: ListShape, columns: readonly ListColumn[]): RowFilter {
  const keys = columns.filter(({ key }) => key);
  // A task or a user may well be called so.
  const isPlain = IPA_FIELDS[list.type].filter(({ required }) => required).length === 1;
  return new RowFilter({
    above: table.above,
    header: true,
    headerNames: (table.header?.fields ?? []).map((name) => name.trim() || null),
    width: table.width,
    needed: keys.map(({ at }) => at),
    couldBeRow,
    namesOther: (fields) => namesOther(list, fields),
    delimiter,
    headings: isPlain ? [] : keys.map(({ names }) => new Set(names.map(headingKey))),
    headingKey,
    headingWords: NAMES_OF_ALL.map((name) => name.toLowerCase()),
  });
}

/** A title stands alone in its line; where a list has but one column, it is known by its blanks. */
function couldBeRow(fields: readonly string[]): boolean {
  const filled = fields.filter((field) => field.trim() !== '');
  return filled.length > 1 || (fields.length === 1 && !/\s/.test(filled[0]?.trim() ?? ' '));
}

function headingKey(cell: string): string {
  return cell.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a row is the header of a list of another type, as where two lists were put into one file. */
function namesOther({ type }: RecognizedList, fields: readonly string[]): boolean {
  const filled = fields.filter((field) => field.trim() !== '');
  if (filled.length < 2) return false;
  const other = recognizeList(filled);
  return other !== null && other.type !== type && other.places.size === filled.length;
}

function isEqual(a: Listed, b: Listed): boolean {
  const other = b as unknown as Readonly<Record<string, string>>;
  return Object.entries(a).every(([field, value]) => other[field] === value);
}
