import { failure } from '../../../../shared/base/failure.ts';
import { namingOf, suggestColumns } from '../../../../shared/m3/columns.ts';
import { EXTRACTS, type ExtractKind } from '../../../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../../../shared/m3/inspected-file.ts';
import { ROWS_CHOICES, type RowsChoice, type SheetReading } from '../../../../shared/m3/reading.ts';
import { isSettled, type ReadingQuestion } from '../../../../shared/m3/reading-questions.ts';
import { CELL_BREAK } from '../../../../shared/table/decoration.ts';
import { chosenTable, findTable, type TableSearch } from '../../../../shared/table/find-table.ts';
import {
  type Changes,
  type ChosenReading,
  type FileFacts,
  headerReason,
  inspectedFile,
  leftOpen,
  reasonFor,
  sameColumns,
  settledBy,
} from '../inspected-file.ts';
import { compareFits, fitOf, type SheetFit } from './sheet-fit.ts';
import { readSheetHeads, type SheetHead } from './sheet-heads.ts';

/**
 * Looks at the head of every sheet and takes the one that fits the extract. With `chosen`, that sheet is kept
 * and only what follows from it is worked out anew.
 * @throws Failure WORKBOOK-…, FILE-EMPTY; AbortError on cancel
 */
export async function inspectWorkbook(
  file: Omit<FileFacts, 'origin' | 'sheets' | 'hiddenSheets'>,
  signal: AbortSignal,
  chosen: ChosenReading | undefined,
): Promise<InspectedFile> {
  const only = chosen?.reading.form === 'sheet' ? chosen.reading.sheet : null;
  const { sheets, heads } = await readSheetHeads(file.path, file.name, signal, only);
  const names = sheets.map(({ name }) => name);
  const hiddenSheets = sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
  const facts: FileFacts = { ...file, origin: 'workbook', sheets: names, hiddenSheets };
  if (chosen?.reading.form === 'sheet') return redescribe(facts, chosen.before, chosen.reading, heads[0]!);
  return describe(facts, heads);
}

function searchFor(kind: ExtractKind): TableSearch {
  return { delimiter: CELL_BREAK, naming: (fields) => namingOf(kind, fields), ragged: true };
}

function describe(facts: FileFacts, heads: readonly SheetHead[]): InspectedFile {
  const filled = heads.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw failure('FILE-EMPTY', { file: facts.name });
  const search = searchFor(facts.kind);
  const [best, ...others] = filled
    .map((head) => {
      const table = findTable(head.rows, search);
      return { head, table, fit: fitOf(head.sheet, table, isNamedLike(facts.kind, head.sheet.name)) };
    })
    .sort((a, b) => compareFits(b.fit, a.fit));
  const { head, table, fit } = best!;
  const suggested = suggestColumns(facts.kind, table, 'sheet');
  const reading: SheetReading = {
    form: 'sheet',
    sheet: head.sheet.name,
    above: table.above,
    header: table.header !== null,
    columns: suggested.columns,
    settled: [],
  };
  const reasons = {
    encoding: '',
    delimiter: '',
    sheet: heads.length === 1 ? 'The only sheet' : reasonOf(fit),
    header: headerReason(table, 'sheet'),
    columns: suggested.reason,
  };
  const alike = fit.whole ? others.filter((other) => compareFits(other.fit, fit) === 0) : [];
  const questions: ReadingQuestion[] =
    alike.length === 0
      ? []
      : [
          {
            code: 'SHEETS-ALIKE',
            params: { sheets: [best!, ...alike].map((one) => one.head.sheet.name).join(', ') },
          },
        ];
  const left = [...questions, ...suggested.questions];
  const file = inspectedFile(facts, reading, reasons, { rows: head.rows, table }, left);
  return withHiddenRows(file, head);
}

const ROWS_HIDDEN: ReadingQuestion = {
  code: 'ROWS-HIDDEN',
  params: {},
  answers: ROWS_CHOICES.map((value) => ({ part: 'rows' as const, value })),
};

/** Asks about rows that the head of the sheet hides, unless somebody has said which are read. */
function withHiddenRows(file: InspectedFile, { hidesRows }: SheetHead): InspectedFile {
  if (!hidesRows || isSettled(ROWS_HIDDEN, file.reading)) return file;
  return { ...file, questions: [...file.questions, ROWS_HIDDEN] };
}

/** The same workbook under a reading that the person chose. A new sheet or header means new columns. */
function redescribe(
  facts: FileFacts,
  before: InspectedFile,
  chosen: SheetReading,
  head: SheetHead,
): InspectedFile {
  const { rows } = head;
  const search = searchFor(facts.kind);
  const changes = {
    sheet: before.reading.form !== 'sheet' || before.reading.sheet !== chosen.sheet,
    rows: before.reading.form === 'sheet' && rowsOf(before.reading) !== rowsOf(chosen),
    header: chosen.header !== before.reading.header || chosen.above !== before.reading.above,
    columns: !sameColumns(chosen.columns, before.reading.columns),
  } satisfies Changes;
  const table = changes.sheet ? findTable(rows, search) : chosenTable(rows, search, chosen);
  const suggested = suggestColumns(facts.kind, table, 'sheet');
  const anew = changes.sheet || changes.header;
  const columns = anew ? suggested.columns : chosen.columns;
  const { above } = table;
  const { reasons } = before;
  const file = inspectedFile(
    facts,
    { ...chosen, above, header: table.header !== null, columns, settled: settledBy(chosen.settled, changes) },
    {
      ...reasons,
      sheet: reasonFor(!changes.sheet, reasons.sheet),
      header: changes.sheet ? headerReason(table, 'sheet') : reasonFor(!changes.header, reasons.header),
      columns: anew ? suggested.reason : reasonFor(!changes.columns, reasons.columns),
    },
    { rows, table },
    leftOpen(before.questions, suggested.questions, changes),
  );
  return withHiddenRows(file, head);
}

function rowsOf({ rows = 'all' }: SheetReading): RowsChoice {
  return rows;
}

function isNamedLike(kind: ExtractKind, name: string): boolean {
  const { title, program, table } = EXTRACTS[kind];
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return [kind, title, program, table].map(plain).includes(plain(name));
}

function reasonOf({ whole, named, visible }: SheetFit): string {
  const hidden = visible ? '' : '; Excel does not show it';
  if (whole && named) return `Named like the extract, with its columns in the header${hidden}`;
  if (whole) return `The sheet whose header fits the extract best${hidden}`;
  if (named) return `Named like the extract; no row names the columns${hidden}`;
  return `No sheet names the columns of the extract; check the choice${hidden}`;
}
