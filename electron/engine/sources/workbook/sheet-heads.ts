import { failure } from '../../../../shared/base/failure.ts';
import type { HeadRow } from '../../../../shared/table/find-table.ts';
import { readSharedTexts } from './shared-texts.ts';
import { readSheet, type TakeRow } from './sheet-rows.ts';
import { workbookTooLarge } from './too-large.ts';
import { openWorkbook, type Sheet, type Workbook } from './workbook.ts';

const HEAD_ROWS = 200;
/** So much of a sheet is looked at, and of all sheets: formats alone can make a million rows without a cell. */
const HEAD_BYTES = 8 << 20;
const ALL_HEAD_BYTES = 64 << 20;

/** The first rows of a sheet, without empty ones. */
export interface SheetHead {
  readonly sheet: Sheet;
  readonly rows: readonly HeadRow[];
  /** Whether some of them are hidden, by a filter or by hand. */
  readonly hidesRows: boolean;
}

/** All sheets of a workbook, and the heads that were looked at, in the same order. */
export interface SheetHeads {
  readonly sheets: readonly Sheet[];
  readonly heads: readonly SheetHead[];
}

/**
 * Looks at the heads of the sheets of a workbook.
 * @param only the sheet that alone is looked at; null for all
 * @throws Failure WORKBOOK-…; AbortError on cancel
 */
export async function readSheetHeads(
  path: string,
  file: string,
  signal: AbortSignal,
  only: string | null = null,
): Promise<SheetHeads> {
  const workbook = await openWorkbook(path, file, signal);
  try {
    const { sheets } = workbook;
    const looked = only === null ? sheets : sheets.filter(({ name }) => name === only).slice(0, 1);
    if (looked.length === 0) throw failure('WORKBOOK-SHEET-NONE', { file, sheet: only ?? '' });
    const reader = new HeadReader(workbook, await readSharedTexts(workbook, signal), signal);
    const heads: SheetHead[] = [];
    for (const sheet of looked) heads.push(await reader.headOf(sheet));
    if (only === null && reader.beyond && heads.every(({ rows }) => rows.length === 0))
      throw workbookTooLarge(file, `${HEAD_BYTES >> 20} MB before the first cell`);
    return { sheets, heads };
  } finally {
    await workbook.archive.close();
  }
}

class HeadReader {
  readonly #workbook: Workbook;
  readonly #strings: readonly string[];
  readonly #signal: AbortSignal;
  #bytesLeft = ALL_HEAD_BYTES;
  /** Whether a sheet has no cell as far as it was looked at: what stands behind is not known, so nobody can say that there is nothing. */
  beyond = false;

  constructor(workbook: Workbook, strings: readonly string[], signal: AbortSignal) {
    this.#workbook = workbook;
    this.#strings = strings;
    this.#signal = signal;
  }

  async headOf(sheet: Sheet): Promise<SheetHead> {
    const given = Math.min(HEAD_BYTES, this.#bytesLeft);
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
    if (given > 0)
      await readSheet(this.#workbook, sheet, this.#strings, take, this.#signal, undefined, budget);
    this.#bytesLeft -= given - budget.left;
    if (rows.length === 0 && budget.left < 0) this.beyond = true;
    return { sheet, rows, hidesRows };
  }
}

/** Cells that hold an empty text are no cells. */
function withoutEmptyEnd(fields: readonly string[]): readonly string[] {
  let end = fields.length;
  while (end > 0 && fields[end - 1]!.trim() === '') end--;
  return fields.slice(0, end);
}
