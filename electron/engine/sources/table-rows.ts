import { remark } from '../../../shared/base/remark.ts';
import { couldBeRow, headingsAt, namesOtherTable, neededColumns } from '../../../shared/m3/columns.ts';
import { EXTRACTS } from '../../../shared/m3/extracts.ts';
import { headingKey } from '../../../shared/m3/headings.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import type { PackedRows } from '../../../shared/m3/packed-rows.ts';
import { type Delimiter, isPadded } from '../../../shared/m3/reading.ts';
import type { BrokenRowCode, SourceRows, TableFilter } from '../../../shared/m3/roster-builder.ts';
import { excerptOf } from '../../../shared/m3/row-excerpt.ts';
import type { UnreadCell } from '../../../shared/m3/unread-cell.ts';
import {
  cutDashed,
  type DashedColumns,
  dashedColumns,
  isWholeDecoration,
  widthsOf,
} from '../../../shared/table/dashed-columns.ts';
import { CELL_BREAK, DECORATION_WORDS } from '../../../shared/table/decoration.ts';
import { RowFilter, type Skipped } from '../../../shared/table/row-filter.ts';

/** Stands in no line, so that each comes whole: what cuts it are its columns. */
export const WHOLE_LINES = '\u001f' as Delimiter;

/** A column that is cut by dashes and carries a field, where it is narrower than what M3 allows. */
interface NarrowColumn {
  readonly at: number;
  readonly name: string;
  readonly width: number;
  readonly max: number;
  /** Whether the dashes are as wide as the column, as sqlcmd writes them; others go by the longest value. */
  readonly isFixed: boolean;
}

/** What is doubtful about a row beside its fields. */
interface RowDoubt {
  /** Cells of a sheet whose value is not known. */
  readonly unread?: readonly UnreadCell[];
  /** Whether the row is not wanted: one that a sheet hides, where only those that are seen are read. */
  readonly leftOut?: boolean;
  readonly doubtedLines?: number;
}

/** Hands on the rows of the table in a file, and keeps from it what stands around them. */
export class TableRows {
  readonly #rows: SourceRows;
  readonly #file: InspectedFile;
  readonly #filter: RowFilter;
  readonly #columns: DashedColumns | null;
  readonly #narrow: readonly NarrowColumn[];
  /** Whether values are looked at, which nearly no table needs. */
  readonly #isDoubtful: boolean;

  constructor(rows: SourceRows, file: InspectedFile) {
    const { kind, reading } = file;
    const dashes = reading.form === 'delimited' ? reading.dashes : '';
    const needed = neededColumns(kind, reading.columns);
    const { keys, words } = headingsAt(kind, reading.columns, needed);
    this.#rows = rows;
    this.#file = file;
    this.#columns = dashedColumns(dashes);
    // Columns that were found by their blanks are as wide as the widest value, which says nothing of it.
    const isRuled = reading.form === 'delimited' && reading.delimiter === 'dashes';
    this.#narrow = this.#columns !== null && isRuled ? narrowColumns(file, dashes, this.#columns) : [];
    this.#isDoubtful = this.#narrow.length > 0 || file.empty.length > 0;
    this.#filter = new RowFilter({
      above: reading.above,
      header: reading.header,
      headerNames: file.columnNames.map((name, at) => (name === `Column ${at + 1}` ? null : name)),
      width: reading.columns.length,
      needed,
      couldBeRow: (fields) => couldBeRow(reading.columns, fields),
      namesOther: (fields) => namesOtherTable(reading.columns, kind, fields),
      delimiter: reading.form === 'sheet' || isPadded(reading.delimiter) ? CELL_BREAK : reading.delimiter,
      headings: keys,
      headingKey,
      headingWords: words,
    });
  }

  /**
   * Takes a row as it was found.
   * @param doubt cells whose value is not known; or over how many lines the row goes where a
   * stray quote may have made one of several
   * @returns whether it is a row of the table
   */
  take(found: readonly string[], line: number, doubt: RowDoubt = {}): boolean {
    const fields = this.#columns === null ? found : this.#cut(found[0]!, line);
    if (fields === null) return false;
    switch (this.#filter.judge(fields, line)) {
      case 'take':
        if (doubt.leftOut !== true) this.#add(fields, line, doubt);
        return true;
      case 'above-header':
        this.#rows.addDoubtful(remark('ROW-ABOVE-HEADER', { row: excerptOf(fields) }), line);
        return false;
      case 'like-header':
        this.#rows.addDoubtful(remark('ROW-LIKE-HEADER', { row: excerptOf(fields) }), line);
        return false;
      case 'skip':
        return false;
    }
  }

  /** Takes rows that come packed, of a table without columns in which nothing is to stand, as `take` would one by one. */
  takePacked(packed: PackedRows): void {
    this.#rows.addPacked(packed, this.#asFilter);
  }

  readonly #asFilter: TableFilter = {
    isSettledAt: (line) => this.#filter.isSettledAt(line),
    isPlain: (first) => this.#filter.isPlain(first),
    take: (fields, line) => this.take(fields, line),
  };

  #add(fields: readonly string[], line: number, { doubtedLines, unread }: RowDoubt): void {
    if (doubtedLines) this.#rows.addOverLines(fields, line, doubtedLines);
    else if (!this.#isDoubtful) this.#rows.add(fields, line, unread);
    else if (!this.#isCutOff(fields, line) && !this.#hasMoved(fields, line))
      this.#rows.add(fields, line, unread);
  }

  /** Takes it that the rows of a line were told by returns. */
  takeCutByReturns(text: string, line: number, rows: number): void {
    this.#rows.reportCutByReturns(text, line, rows);
  }

  /** Takes a line whose quotes are broken, unless a tool wrote it around the table. */
  takeBroken(code: BrokenRowCode, text: string, line: number): void {
    if (!this.#filter.isDecoration(text, line)) this.#rows.addBroken(code, text, line);
  }

  /** Says of the file as a whole what was skipped, and what is not used. */
  remark(): void {
    const { unused, hiddenSheets, reading } = this.#file;
    for (const skipped of this.#filter.skipped) this.#remarkSkipped(skipped);
    if (unused.length > 0) this.#rows.note(remark('EXTRACT-COLUMNS-UNUSED', { columns: unused.join(', ') }));
    if (reading.form === 'sheet' && hiddenSheets.includes(reading.sheet)) {
      this.#rows.note(remark('EXTRACT-SHEET-HIDDEN', { sheet: reading.sheet }));
    }
  }

  #remarkSkipped({ kind, count, line, text }: Skipped): void {
    const place = this.#file.reading.form === 'sheet' ? 'row' : 'line';
    if (kind === 'error') this.#rows.note(remark('EXTRACT-TOOL-ERROR', { place, line, text }));
    else if (kind === 'other-table')
      this.#rows.note(remark('EXTRACT-OTHER-TABLE', { place, line, text, count: count - 1 }));
    else
      this.#rows.note(
        remark('EXTRACT-LINES-SKIPPED', { place, count, line, text, what: DECORATION_WORDS[kind] }),
      );
  }

  /** Cuts a line at its columns; null for one that does not keep to them, which is then said. */
  #cut(line: string, number: number): readonly string[] | null {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (number > this.#file.reading.above && isWholeDecoration(text)) {
      this.#filter.isDecoration(text, number);
      return null;
    }
    const cells = cutDashed(text, this.#columns!);
    if (cells !== null) return cells;
    if (number <= this.#file.reading.above) return [text];
    if (!this.#filter.isDecoration(text, number)) {
      this.#rows.addDoubtful(remark('ROW-NOT-IN-COLUMNS', { row: excerptOf([text]) }), number);
    }
    return null;
  }

  /** Whether a value stands where none is to stand. */
  #hasMoved(fields: readonly string[], line: number): boolean {
    const { empty, reading } = this.#file;
    const at = empty.find((column) => (fields[column] ?? '').trim() !== '');
    if (at === undefined) return false;
    const named = reading.columns.length - empty.length;
    const params = { found: named + 1, expected: named, column: at + 1, row: excerptOf(fields) };
    this.#rows.addDoubtful(remark('ROW-TOO-MANY-FIELDS', params), line);
    return true;
  }

  #isCutOff(fields: readonly string[], line: number): boolean {
    for (const { at, name, width, max, isFixed } of this.#narrow) {
      const value = fields[at] ?? '';
      const isFull = value.length >= width;
      if (!isFull || !(isFixed || value.endsWith('...') || value.endsWith('…'))) continue;
      const params = { column: at + 1, field: name, width, max, row: excerptOf(fields) };
      this.#rows.addDoubtful(remark('ROW-VALUE-CUT', params), line);
      return true;
    }
    return false;
  }
}

function narrowColumns(file: InspectedFile, dashes: string, { starts }: DashedColumns): NarrowColumn[] {
  const runs = widthsOf(dashes);
  return EXTRACTS[file.kind].fields.flatMap(({ field, maxLength: max }) => {
    const at = file.reading.columns.indexOf(field);
    const next = starts[at + 1];
    const width = next === undefined ? (runs[at] ?? 0) : next - 1 - starts[at]!;
    if (at < 0 || width >= max) return [];
    const name = file.columnNames[at] ?? field;
    return [{ at, name, width, max, isFixed: runs[at] === width && name.length < width }];
  });
}
