/** One formula that fills several cells, of which none has a result. */
interface Range {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;
const MOST_RANGES = 1000;
const MOST_COLUMNS = 256;

/** The array formulas of a sheet without results: only the first cell of each holds the formula, the others look empty. */
export class ArrayFormulas {
  #ranges: Range[] = [];

  /** @param reference e.g. C2:C40; the range begins in the row at work */
  add(reference: string): void {
    const found = REFERENCE.exec(reference);
    if (found === null || this.#ranges.length >= MOST_RANGES) return;
    const [, column = '', row = '', toColumn = column, toRow = row] = found;
    const firstColumn = columnNumber(column);
    const lastColumn = Math.min(columnNumber(toColumn), firstColumn + MOST_COLUMNS);
    this.#ranges.push({ firstColumn, lastColumn, lastRow: Number(toRow) });
  }

  /** The columns of a row, from 0, that such formulas fill. */
  *columnsOf(row: number): Generator<number> {
    if (this.#ranges.length === 0) return;
    this.#ranges = this.#ranges.filter(({ lastRow }) => lastRow >= row);
    for (const { firstColumn, lastColumn } of this.#ranges)
      for (let column = firstColumn; column <= lastColumn; column++) yield column;
  }
}

/** The number of a column such as AB, from 0. */
function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) - 0x40);
  return column - 1;
}
