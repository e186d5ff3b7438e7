import { type Cut, DELIMITERS, type Delimiter, isPadded } from '../../../shared/m3/reading.ts';
import type { AnswerSample, ReadingQuestion } from '../../../shared/m3/reading-questions.ts';
import { dashedColumns, isDashedLine, widthsOf } from '../../../shared/table/dashed-columns.ts';
import { CELL_BREAK, decorationOf } from '../../../shared/table/decoration.ts';
import { type FoundTable, findTable, type HeadRow, type Naming } from '../../../shared/table/find-table.ts';
import { paddedColumns } from '../../../shared/table/padded-columns.ts';
import { dashedRows, evenDelimiter, headRows } from './delimited-head.ts';

/** What is looked for in a text. */
export interface TextSearch {
  /** How well a row names the columns that are wanted. */
  readonly naming: (fields: readonly string[]) => Naming;
  /** Whether a table without a header has a form that is known by its values. */
  readonly isBareForm: (table: FoundTable) => boolean;
  /** Whether the text was pasted: tables are copied with tabs between their cells. */
  readonly pasted: boolean;
}

/** A text with the way in which it is cut into a table. */
export interface TextTable {
  readonly cut: Cut;
  readonly reason: string;
  /** The line of dashes by which lines are cut; '' for none. */
  readonly dashes: string;
  readonly rows: readonly HeadRow[];
  readonly table: FoundTable;
  readonly questions: readonly ReadingQuestion[];
}

type Candidate = Omit<TextTable, 'reason' | 'questions'>;

const PADDED = 'Columns are padded with blanks; all first rows have them in the same places';
const SAMPLES = 4;
/** A line of dashes is looked for among so many first lines. */
const DASHES_LINES = 60;

/** Finds how a text is cut: as its `sep=` says, by the dashes under its header, at the delimiter that fits, or at its blanks. */
export function findTextTable(text: string, search: TextSearch): TextTable {
  const named = separatorOf(text);
  if (isDelimiter(named)) {
    return { ...candidate(text, named, search), reason: 'Named in the first line (sep=)', questions: [] };
  }
  const other: ReadingQuestion[] =
    named === null ? [] : [{ code: 'DELIMITER-OTHER', params: { delimiter: visible(named) } }];
  if (search.pasted && mostLinesHaveTabs(text)) {
    const reason = 'Cells of a table are copied with tabs between them';
    return { ...candidate(text, '\t', search), reason, questions: other };
  }
  const all = DELIMITERS.map((delimiter) => candidate(text, delimiter, search));
  const dashed = dashedCandidate(text, search);
  if (dashed !== null && isCutByDashes(dashed, all)) {
    const reason = 'Columns are padded with blanks; the dashes under the header tell where each begins';
    return { ...dashed, reason, questions: other };
  }
  const blanks = blanksCandidate(text, search);
  if (blanks !== null && namesMost(blanks, all)) return askedAbout(blanks, other);
  const best = bestNamed(all, text);
  if (best !== null) return { ...best, reason: 'Cuts the header into its names', questions: other };
  return bestBare({ all, blanks }, text, search, other);
}

/** The same text cut in a way that somebody has chosen. */
export function cutAs(text: string, cut: Cut, search: TextSearch): Candidate {
  if (!isPadded(cut)) return candidate(text, cut, search);
  const found = cut === 'dashes' ? dashedCandidate(text, search) : blanksCandidate(text, search);
  return found ?? padded(text, cut, '', search);
}

/** Rows as they are cut, for a question in which way they are. */
export function cutSamples(candidates: readonly Candidate[]): AnswerSample[] {
  const [first] = candidates;
  const rows = first?.table.rows.slice(0, SAMPLES) ?? [];
  const shown = ({ rows: all }: Candidate, line: number) =>
    all
      .find((row) => row.line === line)
      ?.fields.map((field) => field.trim())
      .join(' · ') ?? '';
  return rows.map(({ line }) => ({ line, readAs: candidates.map((one) => shown(one, line)) }));
}

/** Such columns are seen, but not certain. */
function askedAbout(blanks: Candidate, other: readonly ReadingQuestion[]): TextTable {
  const question: ReadingQuestion = { code: 'COLUMNS-PADDED', params: { columns: blanks.table.width } };
  return { ...blanks, reason: PADDED, questions: [...other, question] };
}

/**
 * How many lines a row goes over where a tool has broken it at the width of its screen: then as many lines of dashes
 * stand under as many of the header. 1 for rows of one line.
 */
export function linesPerRow(text: string): number {
  const lines = text.split('\n', DASHES_LINES);
  const first = lines.findIndex((line, at) => at > 0 && isDashedLine(line));
  if (first < 0) return 1;
  let count = 1;
  while (isDashedLine(lines[first + count] ?? '')) count++;
  return first >= count ? count : 1;
}

function candidate(text: string, delimiter: Delimiter, { naming }: TextSearch): Candidate {
  const rows = headRows(text, delimiter);
  const table = findTable(rows, { delimiter, naming, ragged: false });
  return { cut: delimiter, dashes: '', rows, table };
}

function dashedCandidate(text: string, search: TextSearch): Candidate | null {
  const lines = text.split('\n', DASHES_LINES);
  const at = lines.findIndex(
    (line, index) => index > 0 && lines[index - 1]!.trim() !== '' && isDashedLine(line),
  );
  return at < 0 ? null : padded(text, 'dashes', lines[at]!.trimEnd(), search);
}

function blanksCandidate(text: string, search: TextSearch): Candidate | null {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '' && (line.includes('  ') || decorationOf([line], ' ') === null));
  const dashes = paddedColumns(lines, (words) => search.naming(words).known);
  return dashes === '' ? null : padded(text, 'blanks', dashes, search);
}

function padded(text: string, cut: 'dashes' | 'blanks', dashes: string, { naming }: TextSearch): Candidate {
  const rows = dashedRows(text, dashes === '' ? null : dashedColumns(dashes));
  return {
    cut,
    dashes,
    rows,
    table: findTable(rows, { delimiter: CELL_BREAK, naming, ragged: true }),
  };
}

/**
 * Whether columns are padded. Where a delimiter stands between them as well, they are where the dashes are longer than the
 * names above them and every row keeps to them.
 */
function isCutByDashes({ table, dashes }: Candidate, others: readonly Candidate[]): boolean {
  const { header, naming } = table;
  if (header === null) return false;
  const columns = dashedColumns(dashes);
  if (columns === null) return false;
  if (columns.separator.trim() === '' && columns.separator !== '\t') {
    return others.every((other) => other.table.naming.known <= naming.known || !other.table.naming.whole);
  }
  const widths = widthsOf(dashes);
  const isLonger = header.fields.some((field, at) => field.length < (widths[at] ?? 0));
  return isLonger && table.rows.every(({ fields }) => fields.length > 1) && table.rows.length > 0;
}

/** Whether a header names all that is needed, and no delimiter cuts one into as many names. */
function namesMost({ table: { naming, width } }: Candidate, others: readonly Candidate[]): boolean {
  return naming.whole && width > 1 && others.every(({ table }) => table.naming.known < naming.known);
}

/** The delimiter that cuts a header into the most names that are known; null where none does. */
function bestNamed(all: readonly Candidate[], text: string): Candidate | null {
  const even = evenDelimiter(plainText(text));
  const score = ({ table, cut }: Candidate) =>
    Number(table.naming.whole) * 10_000 +
    table.naming.known * 10 +
    Number(table.width > 1) * 4 +
    Number(cut === even);
  const [best] = all.filter(({ table }) => table.header !== null).sort((a, b) => score(b) - score(a));
  return best ?? null;
}

function bestBare(
  { all, blanks }: { readonly all: readonly Candidate[]; readonly blanks: Candidate | null },
  text: string,
  { isBareForm }: TextSearch,
  other: readonly ReadingQuestion[],
): TextTable {
  const fitting = all.filter(({ table }) => table.width > 1 && isBareForm(table));
  const even = evenDelimiter(plainText(text));
  const [first] = fitting;
  const best = fitting.find(({ cut }) => cut === even) ?? first;
  if (best === undefined && blanks !== null && isBareForm(blanks.table)) return askedAbout(blanks, other);
  if (best === undefined) {
    const fallback = all.find(({ cut }) => cut === (even ?? ';'))!;
    const reason =
      even === null
        ? 'No delimiter was found in the first rows'
        : 'Cuts the first rows into equally many fields';
    return { ...fallback, reason, questions: other };
  }
  const reason = 'Cuts the first rows into equally many fields';
  if (fitting.length === 1) return { ...best, reason, questions: other };
  const delimiters = fitting.map(({ cut }) => visible(cut)).join(' and ');
  const sorted = [best, ...fitting.filter((one) => one !== best)];
  const question: ReadingQuestion = {
    code: 'DELIMITER-UNSURE',
    params: { delimiters },
    answers: sorted.map(({ cut }) => ({ part: 'delimiter', value: cut })),
    samples: cutSamples(sorted),
  };
  return { ...best, reason, questions: [...other, question] };
}

/** The delimiter of Excel's `sep=`; null where there is none. */
function separatorOf(text: string): string | null {
  const [first = ''] = text.split('\n', 1);
  const match = /^"?sep=(.?)"?$/i.exec(first.trimStart().replace(/[ \r]+$/, ''));
  return match === null ? null : (match[1] ?? '');
}

function isDelimiter(text: string | null): text is Delimiter {
  return DELIMITERS.some((delimiter) => delimiter === text);
}

function visible(delimiter: string): string {
  if (delimiter === '') return 'nothing';
  return delimiter === '\t' ? 'tab' : delimiter;
}

function mostLinesHaveTabs(text: string): boolean {
  const lines = text.split('\n', DASHES_LINES).filter((line) => line.trim() !== '');
  return lines.filter((line) => line.includes('\t')).length * 2 > lines.length;
}

/** The lines without those that tools write around a table: they would be no help to tell a delimiter. */
function plainText(text: string): string {
  return text
    .split('\n', 4 * DASHES_LINES)
    .filter((line) => decorationOf([line], ' ') === null)
    .join('\n');
}
