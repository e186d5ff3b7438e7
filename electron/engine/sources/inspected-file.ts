import { emptyColumns, missingFields } from '../../../shared/m3/columns.ts';
import type { FileReading, FirstLine, InspectedFile, ReadingReasons } from '../../../shared/m3/reading.ts';
import { READING_QUESTIONS, type ReadingQuestion } from '../../../shared/m3/reading-questions.ts';
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
    questions: reading.confirmed
      ? questions.filter(({ code }) => !READING_QUESTIONS[code].suggests)
      : questions,
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

/** What changed by hand between two readings of a file. */
export interface Changes {
  readonly cut: boolean;
  readonly sheet: boolean;
  readonly header: boolean;
  readonly columns: boolean;
}

/**
 * The questions that are left once a person has changed something.
 * @param anew whether they come from a look at what was changed: then a change settles only what it would confirm
 */
export function leftOpen(
  questions: readonly ReadingQuestion[],
  changes: Changes,
  anew: boolean,
): ReadingQuestion[] {
  const settled = {
    columns: changes.columns,
    header: changes.header,
    sheet: changes.sheet,
    delimiter: changes.cut,
  };
  return questions.filter(({ code }) => {
    const { settledBy, suggests } = READING_QUESTIONS[code];
    return !settled[settledBy] || (anew && !suggests);
  });
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
