import { failure } from '../../../../shared/contract/failure.ts';
import { suggestColumns } from '../../../../shared/m3/columns.ts';
import { EXTRACTS, type ExtractKind } from '../../../../shared/m3/extracts.ts';
import type { InspectedFile, SheetReading } from '../../../../shared/m3/reading.ts';
import {
  type ChosenReading,
  type FileFacts,
  inspectedFile,
  reasonFor,
  sameColumns,
  usualWidth,
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
  readonly rows: readonly (readonly string[])[];
  readonly hidesRows: boolean;
}

/**
 * Looks at the head of every sheet and takes the one that fits the extract. With `chosen`, that sheet is kept
 * and only what follows from it is worked out anew.
 * @throws Failure WORKBOOK-…, FILE-EMPTY; AbortError on cancel
 */
export async function inspectWorkbook(
  file: Omit<FileFacts, 'origin' | 'sheets'>,
  signal: AbortSignal,
  chosen: ChosenReading | undefined,
): Promise<InspectedFile> {
  const workbook = await openWorkbook(file.path, file.name, signal);
  try {
    const names = workbook.sheets.map(({ name }) => name);
    const facts: FileFacts = { ...file, origin: 'workbook', sheets: names };
    const strings = await readSharedTexts(workbook, signal);
    let bytesLeft = ALL_HEAD_BYTES;
    let beyond = false;
    const headOf = async (sheet: Sheet): Promise<SheetHead> => {
      const given = Math.min(HEAD_BYTES, bytesLeft);
      const budget = { left: given };
      const rows: string[][] = [];
      let hidesRows = false;
      const take: TakeRow = (fields, _, { hidden }) => {
        hidesRows ||= hidden;
        return rows.push([...fields]) < HEAD_ROWS;
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

function describe(facts: FileFacts, heads: readonly SheetHead[]): InspectedFile {
  const filled = heads.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw failure('FILE-EMPTY', { file: facts.name });
  const [best] = filled
    .map((head) => ({ head, fit: fitOf(facts.kind, head) }))
    .sort((a, b) => compareFits(b.fit, a.fit));
  const { head, fit } = best!;
  const suggested = suggestColumns(facts.kind, head.rows[0] ?? [], usualWidth(head.rows));
  const { header, columns } = suggested;
  const reading: SheetReading = { form: 'sheet', sheet: head.sheet.name, header, columns };
  const reasons = {
    encoding: '',
    delimiter: '',
    sheet: heads.length === 1 ? 'The only sheet' : reasonOf(fit),
    header: suggested.headerReason,
    columns: suggested.columnsReason,
  };
  return withHiddenRows(inspectedFile(facts, reading, reasons, head.rows), head);
}

function withHiddenRows(file: InspectedFile, { hidesRows }: SheetHead): InspectedFile {
  return hidesRows ? { ...file, hidesRows } : file;
}

/** The same workbook under a reading that the person chose. A new sheet or header means new columns. */
function redescribe(
  facts: FileFacts,
  before: InspectedFile,
  reading: SheetReading,
  head: SheetHead,
): InspectedFile {
  const { rows } = head;
  const otherSheet = before.reading.form !== 'sheet' || before.reading.sheet !== reading.sheet;
  const otherHeader = reading.header !== before.reading.header;
  const width = usualWidth(rows);
  if (otherSheet) {
    const suggested = suggestColumns(facts.kind, rows[0] ?? [], width);
    const { header, columns } = suggested;
    const reasons = {
      ...before.reasons,
      sheet: reasonFor(false, ''),
      header: suggested.headerReason,
      columns: suggested.columnsReason,
    };
    return withHiddenRows(inspectedFile(facts, { ...reading, header, columns }, reasons, rows), head);
  }
  const suggested = suggestColumns(facts.kind, rows[0] ?? [], width, reading.header);
  const columns = otherHeader ? suggested.columns : reading.columns;
  const reasons = {
    ...before.reasons,
    header: reasonFor(!otherHeader, before.reasons.header),
    columns: otherHeader
      ? suggested.columnsReason
      : reasonFor(sameColumns(columns, before.reading.columns), before.reasons.columns),
  };
  return withHiddenRows(inspectedFile(facts, { ...reading, columns }, reasons, rows), head);
}

/** How well a sheet fits an extract. */
interface Fit {
  readonly visible: boolean;
  /** Whether its first row names every field that is needed. */
  readonly whole: boolean;
  /** Whether it is named like the extract, its program or its table. */
  readonly named: boolean;
  /** How much of its first row is known to the extract, from 0 to 1. */
  readonly known: number;
}

function fitOf(kind: ExtractKind, { sheet, rows }: SheetHead): Fit {
  const first = rows[0] ?? [];
  const { columns } = suggestColumns(kind, first, first.length, true);
  const known = columns.filter((field) => field !== null).length;
  const needed = EXTRACTS[kind].fields.filter(({ required }) => required);
  return {
    visible: !sheet.hidden,
    whole: needed.every(({ field }) => columns.includes(field)),
    named: isNamedLike(kind, sheet.name),
    known: known / Math.max(1, first.filter((heading) => heading.trim() !== '').length),
  };
}

function isNamedLike(kind: ExtractKind, name: string): boolean {
  const { title, program, table } = EXTRACTS[kind];
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return [kind, title, program, table].map(plain).includes(plain(name));
}

/** Sheets that can be seen come first, then those that have all that is needed, then those of that name. */
function compareFits(a: Fit, b: Fit): number {
  return (
    Number(a.visible) - Number(b.visible) ||
    Number(a.whole) - Number(b.whole) ||
    Number(a.named) - Number(b.named) ||
    a.known - b.known
  );
}

function reasonOf({ whole, named }: Fit): string {
  if (whole && named) return 'Named like the extract, with its columns in the first row';
  if (whole) return 'The sheet whose first row fits the extract best';
  if (named) return 'Named like the extract; its first row does not name the columns';
  return 'No sheet names the columns of the extract; check the choice';
}
