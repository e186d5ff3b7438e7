/** For the first cell of a file, so that Excel takes it for UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** European Excel splits at semicolons without asking, and M3's own extracts use them, too. */
const DELIMITER = ';';

/**
 * What a spreadsheet takes for the beginning of a formula: its ASCII and full-width signs, also behind
 * blanks, and the controls that some programs strip first.
 */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Nothing at all, or plain text that begins with a letter or digit, as nearly every value is: it needs no second look. */
const PLAIN = /^(?:[A-Za-z0-9][ !#-~]*)?$/;

/**
 * A row without its line end, every value quoted. A value that a spreadsheet could run as a formula gets an
 * apostrophe in front; the runbook says so. Halves of characters become U+FFFD: a file holds whole ones.
 */
export function csvRow(values: readonly string[]): string {
  return values.map(cell).join(DELIMITER);
}

function cell(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.toWellFormed().replaceAll('"', '""')}"`;
}
