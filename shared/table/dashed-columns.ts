import { decorationOf, isDashes } from './decoration.ts';

/** Columns of lines that are padded with blanks, as the line of dashes under the header shows them. */
export interface DashedColumns {
  /** Where each column begins, from 0. */
  readonly starts: readonly number[];
  /** What stands between two columns: mostly a blank. */
  readonly separator: string;
}

/** Whether a line is the line of dashes that sqlcmd, SSMS, sqlplus and Format-Table write under their header. */
export function isDashedLine(line: string): boolean {
  return /^\s*[-=]+(?:[ ;|,\t~^+]+[-=]+)*[ ;|,\t~^+]*$/.test(line) && isDashes(padded(line));
}

/** A single column may be two characters wide; what is asked for elsewhere is three. */
function padded(line: string): string {
  return line.replace(/[-=]+/g, '$&---');
}

/** The columns under a line of dashes; null where it is none. */
export function dashedColumns(line: string): DashedColumns | null {
  if (!isDashedLine(line)) return null;
  const starts = [...line.matchAll(/[-=]+/g)].map(({ index }) => index);
  const separator = starts.length > 1 ? line.charAt(starts[1]! - 1) : ' ';
  return { starts: [0, ...starts.slice(1)], separator };
}

/**
 * Cuts a line at its columns.
 * @returns the values without their padding; null where a value goes over the border of its column
 */
export function cutDashed(line: string, { starts, separator }: DashedColumns): string[] | null {
  const cells: string[] = [];
  for (let at = 0; at < starts.length; at++) {
    const begin = starts[at]!;
    if (begin > line.length) break;
    const next = starts[at + 1];
    if (next !== undefined && next <= line.length && line.charAt(next - 1) !== separator) return null;
    cells.push(line.slice(begin, next === undefined ? line.length : next - 1).trim());
  }
  return cells;
}

/** Whether a line is decoration as a whole: a row has its padding, and so more blanks than one somewhere. */
export function isWholeDecoration(line: string): boolean {
  return !line.includes('  ') && decorationOf([line], ' ') !== null;
}

/** How wide each column is; the last one has no end. */
export function widthsOf(line: string): number[] {
  return [...line.matchAll(/[-=]+/g)].map(([run]) => run.length);
}
