import { emptyColumns, missingFields } from '../../../shared/m3/columns.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import {
  type FileReading,
  type FirstLine,
  READING_PARTS,
  type ReadingPart,
  type ReadingReasons,
} from '../../../shared/m3/reading.ts';
import { isSettled, READING_QUESTIONS, type ReadingQuestion } from '../../../shared/m3/reading-questions.ts';
import type { FoundTable, HeadRow } from '../../../shared/table/find-table.ts';

const FIRST_ROWS = 8;
const FIRST_LINES = 12;
const LINE_EXCERPT = 80;

/** What is known of a file before its rows are looked at. */
export type FileFacts = Pick<
  InspectedFile,
  'kind' | 'origin' | 'path' | 'name' | 'bytes' | 'sheets' | 'hiddenSheets'
>;

/** Another reading of a file that was looked at before. */
export interface ChosenReading {
  readonly before: InspectedFile;
  readonly reading: FileReading;
}

/** The head of a file, and the table in it. */
export interface FileHead {
  readonly rows: readonly HeadRow[];
  readonly table: FoundTable;
}

/** A file with how it is read and its first rows. */
export function inspectedFile(
  facts: FileFacts,
  reading: FileReading,
  reasons: ReadingReasons,
  { rows, table }: FileHead,
  questions: readonly ReadingQuestion[],
): InspectedFile {
  const names = (table.header?.fields ?? []).map((heading) => heading.trim());
  const columnNames = reading.columns.map((_, at) => names[at] || `Column ${at + 1}`);
  const empty = emptyColumns(table).filter((at) => reading.columns[at] === null);
  return {
    ...facts,
    reading,
    reasons,
    columnNames,
    firstRows: table.rows.slice(0, FIRST_ROWS).map(({ fields }) => filledUp(fields, reading)),
    firstLines: rows.slice(0, FIRST_LINES).map(firstLine),
    skipped: table.skipped,
    unused: columnNames.filter((_, at) => reading.columns[at] === null && !empty.includes(at)),
    empty,
    missing: missingFields(facts.kind, reading.columns),
    questions: questions.filter((question) => !isSettled(question, reading)),
  };
}

/** The rows of a sheet end with their last value. */
function filledUp(fields: readonly string[], { form, columns }: FileReading): readonly string[] {
  if (form !== 'sheet' || fields.length >= columns.length) return fields;
  return columns.map((_, at) => fields[at] ?? '');
}

function firstLine({ line, fields }: HeadRow): FirstLine {
  const text = fields
    .map((field) => field.trim())
    .join(' · ')
    .slice(0, LINE_EXCERPT);
  return { line, text };
}

/** Which parts of a reading a person has changed; those that are not there are the same. */
export type Changes = Readonly<Partial<Record<ReadingPart, boolean>>>;

/** The parts that decide over all that stands behind them among the parts: the table is another one with them. */
const DECIDING: readonly ReadingPart[] = ['sheet', 'delimiter', 'header'];

/** Where the parts begin that are looked at anew after a change; behind all of them where none is. */
function firstAnew(changes: Changes): number {
  const at = DECIDING.filter((part) => changes[part] === true).map((part) => READING_PARTS.indexOf(part));
  return Math.min(READING_PARTS.length, ...at.map((part) => part + 1));
}

/** What is settled once a person has changed something: that, and what it does not decide over. */
export function settledBy(before: readonly ReadingPart[], changes: Changes): ReadingPart[] {
  const anew = firstAnew(changes);
  return READING_PARTS.filter((part, at) => changes[part] === true || (at < anew && before.includes(part)));
}

/** What the bytes and the rows of a file leave open is asked again at each look. */
const ASKED_ANEW: readonly ReadingPart[] = ['encoding', 'rows'];

/**
 * The questions that are left once a person has changed something, without those that are asked again at each look.
 * @param before what the file left open
 * @param suggested what the table leaves open as it is now
 */
export function leftOpen(
  before: readonly ReadingQuestion[],
  suggested: readonly ReadingQuestion[],
  changes: Changes,
): ReadingQuestion[] {
  const anew = firstAnew(changes);
  const isAnew = anew < READING_PARTS.length;
  const kept = before.filter(({ code }) => {
    const { settledBy: part, suggests } = READING_QUESTIONS[code];
    // What suggests nothing is said of the table, and said again where it still holds.
    const isOfBefore = READING_PARTS.indexOf(part) < anew && (suggests || !isAnew);
    return isOfBefore && !ASKED_ANEW.includes(part) && changes[part] !== true;
  });
  return isAnew ? [...kept, ...suggested] : kept;
}

/** The reason for a part of the reading: where the person changed it, that. */
export function reasonFor(same: boolean, before: string): string {
  return same ? before : 'Chosen by hand';
}

/** Why a line is the header, or none is. */
export function headerReason({ header, naming, above }: FoundTable, form: FileReading['form']): string {
  const word = form === 'sheet' ? 'Row' : 'Line';
  if (header === null) return `No ${word.toLowerCase()} among the first names a column that is known`;
  const line = above === 0 ? 'The first row' : `${word} ${header.line}`;
  if (naming.known === 0) return `${line} has a line of dashes under it`;
  return `${line} holds known column names`;
}

export function sameColumns(a: FileReading['columns'], b: FileReading['columns']): boolean {
  return a.length === b.length && a.every((field, at) => field === b[at]);
}
