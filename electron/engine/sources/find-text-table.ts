import { type Cut, DELIMITERS, type Delimiter } from '../../../shared/m3/reading.ts';
import type { ReadingQuestion } from '../../../shared/m3/reading-questions.ts';
import { dashedColumns, isDashedLine, widthsOf } from '../../../shared/table/dashed-columns.ts';
import { CELL_BREAK, decorationOf } from '../../../shared/table/decoration.ts';
import { type FoundTable, findTable, type HeadRow, type Naming } from '../../../shared/table/find-table.ts';
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

/** A line of dashes is looked for among so many first lines. */
const DASHES_LINES = 60;

/** Finds how a text is cut: as its `sep=` says, by the dashes under its header, or at the delimiter that fits. */
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
  const padded = paddedCandidate(text, search);
  if (padded !== null && isPadded(padded, all)) {
    const reason = 'Columns are padded with blanks; the dashes under the header tell where each begins';
    return { ...padded, reason, questions: other };
  }
  const best = bestNamed(all, text);
  if (best !== null) return { ...best, reason: 'Cuts the header into its names', questions: other };
  return bestBare(all, text, search, other);
}

/** The same text cut in a way that somebody has chosen. */
export function cutAs(text: string, cut: Cut, search: TextSearch): Candidate {
  if (cut !== 'dashes') return candidate(text, cut, search);
  return paddedCandidate(text, search) ?? padded(text, '', search);
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

function paddedCandidate(text: string, search: TextSearch): Candidate | null {
  const lines = text.split('\n', DASHES_LINES);
  const at = lines.findIndex(
    (line, index) => index > 0 && lines[index - 1]!.trim() !== '' && isDashedLine(line),
  );
  return at < 0 ? null : padded(text, lines[at]!.trimEnd(), search);
}

function padded(text: string, dashes: string, { naming }: TextSearch): Candidate {
  const rows = dashedRows(text, dashes === '' ? null : dashedColumns(dashes));
  return {
    cut: 'dashes',
    dashes,
    rows,
    table: findTable(rows, { delimiter: CELL_BREAK, naming, ragged: true }),
  };
}

/**
 * Whether columns are padded. Where a delimiter stands between them as well, they are where the dashes are longer than the
 * names above them and every row keeps to them.
 */
function isPadded({ table, dashes }: Candidate, others: readonly Candidate[]): boolean {
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
  all: readonly Candidate[],
  text: string,
  { isBareForm }: TextSearch,
  other: readonly ReadingQuestion[],
): TextTable {
  const fitting = all.filter(({ table }) => table.width > 1 && isBareForm(table));
  const even = evenDelimiter(plainText(text));
  const [first] = fitting;
  const best = fitting.find(({ cut }) => cut === even) ?? first;
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
  return { ...best, reason, questions: [...other, { code: 'DELIMITER-UNSURE', params: { delimiters } }] };
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
