import { failure } from '../../../../shared/contract/failure.ts';
import { namingOf, suggestColumns } from '../../../../shared/m3/columns.ts';
import { EXTRACTS, type ExtractKind } from '../../../../shared/m3/extracts.ts';
import type { InspectedFile, SheetReading } from '../../../../shared/m3/reading.ts';
import type { ReadingQuestion } from '../../../../shared/m3/reading-questions.ts';
import { CELL_BREAK } from '../../../../shared/table/decoration.ts';
import {
  chosenTable,
  type FoundTable,
  findTable,
  type HeadRow,
  type TableSearch,
} from '../../../../shared/table/find-table.ts';
import {
  type Changes,
  type ChosenReading,
  type FileFacts,
  headerReason,
  inspectedFile,
  leftOpen,
  reasonFor,
  sameColumns,
} from '../inspected-file.ts';
import { readSharedTexts } from './shared-texts.ts';
import { readSheet, type TakeRow } from './sheet-rows.ts';
import { workbookTooLarge } from './too-large.ts';
import { openWorkbook, type Sheet } from './workbook.ts';

const HEAD_ROWS = 200;
/** So much of a sheet is looked at, and of all sheets: formats alone can make a million rows without a cell. */
const HEAD_BYTES = 8 << 20;
const ALL_HEAD_BYTES = 64 << 20;

interface SheetHead {
  readonly sheet: Sheet;
  readonly rows: readonly HeadRow[];
  readonly hidesRows: boolean;
}

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
  const workbook = await openWorkbook(file.path, file.name, signal);
  try {
    const names = workbook.sheets.map(({ name }) => name);
    const hiddenSheets = workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
    const facts: FileFacts = { ...file, origin: 'workbook', sheets: names, hiddenSheets };
    const strings = await readSharedTexts(workbook, signal);
    let bytesLeft = ALL_HEAD_BYTES;
    let beyond = false;
    const headOf = async (sheet: Sheet): Promise<SheetHead> => {
      const given = Math.min(HEAD_BYTES, bytesLeft);
      const budget = { left: given };
      const rows: HeadRow[] = [];
      let hidesRows = false;
      let seen = 0;
      const take: TakeRow = (cells, line, { hidden }) => {
        hidesRows ||= hidden;
        const fields = withoutEmptyEnd(cells);
        if (fields.length > 0) rows.push({ line, fields });
        return ++seen < HEAD_ROWS;
      };
      if (given > 0) await readSheet(workbook, sheet, strings, take, signal, undefined, budget);
      bytesLeft -= given - budget.left;
      // What stands behind is not known, so nobody can say that there is nothing.
      if (rows.length === 0 && budget.left < 0) beyond = true;
      return { sheet, rows, hidesRows };
    };
    if (chosen !== undefined && chosen.reading.form === 'sheet') {
      const { before, reading } = chosen;
      const sheet = workbook.sheets.find(({ name }) => name === reading.sheet);
      if (sheet === undefined)
        throw failure('WORKBOOK-SHEET-NONE', { file: file.name, sheet: reading.sheet });
      return redescribe(facts, before, reading, await headOf(sheet));
    }
    const heads: SheetHead[] = [];
    for (const sheet of workbook.sheets) heads.push(await headOf(sheet));
    if (beyond && heads.every(({ rows }) => rows.length === 0))
      throw workbookTooLarge(file.name, `${HEAD_BYTES >> 20} MB before the first cell`);
    return describe(facts, heads);
  } finally {
    await workbook.archive.close();
  }
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
      return { head, table, fit: fitOf(facts.kind, head.sheet, table) };
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
    confirmed: false,
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

function withHiddenRows(file: InspectedFile, { hidesRows }: SheetHead): InspectedFile {
  return hidesRows ? { ...file, hidesRows } : file;
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
  const changes: Changes = {
    cut: false,
    sheet: before.reading.form !== 'sheet' || before.reading.sheet !== chosen.sheet,
    header: chosen.header !== before.reading.header || chosen.above !== before.reading.above,
    columns: !sameColumns(chosen.columns, before.reading.columns),
  };
  const table = changes.sheet ? findTable(rows, search) : chosenTable(rows, search, chosen);
  const suggested = suggestColumns(facts.kind, table, 'sheet');
  const anew = changes.sheet || changes.header;
  const columns = anew ? suggested.columns : chosen.columns;
  const { above } = table;
  const confirmed = anew ? false : chosen.confirmed;
  const { reasons } = before;
  const file = inspectedFile(
    facts,
    { ...chosen, above, header: table.header !== null, columns, confirmed },
    {
      ...reasons,
      sheet: reasonFor(!changes.sheet, reasons.sheet),
      header: changes.sheet ? headerReason(table, 'sheet') : reasonFor(!changes.header, reasons.header),
      columns: anew ? suggested.reason : reasonFor(!changes.columns, reasons.columns),
    },
    { rows, table },
    leftOpen(anew ? suggested.questions : before.questions, changes, anew),
  );
  return withHiddenRows(file, head);
}

/** Cells that hold an empty text are no cells. */
function withoutEmptyEnd(fields: readonly string[]): readonly string[] {
  let end = fields.length;
  while (end > 0 && fields[end - 1]!.trim() === '') end--;
  return fields.slice(0, end);
}

/** How well a sheet fits an extract. */
interface Fit {
  /** Whether a row names every field that is needed. */
  readonly whole: boolean;
  readonly visible: boolean;
  /** Whether it is named like the extract, its program or its table. */
  readonly named: boolean;
  /** How much of that row is known to the extract, from 0 to 1. */
  readonly known: number;
}

function fitOf(kind: ExtractKind, sheet: Sheet, { header, naming }: FoundTable): Fit {
  const headings = (header?.fields ?? []).filter((heading) => heading.trim() !== '').length;
  return {
    whole: naming.whole,
    visible: !sheet.hidden,
    named: isNamedLike(kind, sheet.name),
    known: naming.known / Math.max(1, headings),
  };
}

function isNamedLike(kind: ExtractKind, name: string): boolean {
  const { title, program, table } = EXTRACTS[kind];
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return [kind, title, program, table].map(plain).includes(plain(name));
}

/** Sheets that have all that is needed come first; of these the visible ones, then those of that name. */
function compareFits(a: Fit, b: Fit): number {
  return (
    Number(a.whole) - Number(b.whole) ||
    Number(a.visible) - Number(b.visible) ||
    Number(a.named) - Number(b.named) ||
    a.known - b.known
  );
}

function reasonOf({ whole, named, visible }: Fit): string {
  const hidden = visible ? '' : '; Excel does not show it';
  if (whole && named) return `Named like the extract, with its columns in the header${hidden}`;
  if (whole) return `The sheet whose header fits the extract best${hidden}`;
  if (named) return `Named like the extract; no row names the columns${hidden}`;
  return `No sheet names the columns of the extract; check the choice${hidden}`;
}
