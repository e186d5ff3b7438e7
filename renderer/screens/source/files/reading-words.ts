/** What is said of how a file is read. */
import type { InspectedFile } from '../../../../shared/m3/inspected-file.ts';
import { counted } from '../../../state/format.ts';

/**
 * Where to look for a column that is missing. A wrong delimiter leaves the whole row in one column; with several columns
 * it is right.
 */
export function whereToLook({
  reading,
  columnNames,
}: Pick<InspectedFile, 'reading' | 'columnNames'>): string {
  if (reading.form === 'sheet') return 'Choose it in the head of its column, or check the sheet.';
  if (columnNames.length < 2) return 'The whole row is one column: check the delimiter.';
  return 'Choose it in the head of its column.';
}

/**
 * Why the columns carry what they carry.
 *
 * @param reason a sentence without its full stop
 * @param hidden how many columns are not shown
 */
export function columnsWords(reason: string, hidden: number): string {
  const further =
    hidden > 0 ? `. ${counted(hidden, 'further column')} not shown; ignored unless named in the header` : '';
  return `Columns: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}${further}.`;
}
