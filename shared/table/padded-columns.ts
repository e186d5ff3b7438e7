/** Lines above a table of padded columns, such as a title, do not keep to them; so many are looked past. */
const MOST_ABOVE = 5;
const FEWEST_ROWS = 2;

/** A column that is padded: where it begins, and how far its widest value goes. */
interface PaddedColumn {
  readonly begin: number;
  readonly end: number;
}

/**
 * Looks for columns that are padded with blanks: places at which all lines have blanks. Words of names may stand in the same
 * places by chance, so a single blank parts columns only where a header names both or padding shows.
 * @param lines without those that tools write around a table
 * @param named how many of the words of a line name columns
 * @returns a line of dashes under the columns, as tools write it under their header; '' where there are not two of them
 */
export function paddedColumns(lines: readonly string[], named: (words: readonly string[]) => number): string {
  const most = Math.min(MOST_ABOVE, Math.floor(lines.length / 2), lines.length - FEWEST_ROWS);
  const counts = lines.slice(0, most + 1).map((line) => named(line.trim().split(/ +/)));
  // A title may hold such a word, too; the header holds more of them.
  const header = Math.max(...counts) > 0 ? counts.indexOf(Math.max(...counts)) : -1;
  let best: readonly PaddedColumn[] = header < 0 ? [] : columnsOf(lines.slice(header), true);
  for (let above = 0; header < 0 && above <= most; above++) {
    const columns = columnsOf(lines.slice(above), false);
    if (columns.length > best.length) best = columns;
  }
  return best.length < 2 ? '' : dashesUnder(best);
}

/** @param named whether the first line names the columns */
function columnsOf(lines: readonly string[], named: boolean): PaddedColumn[] {
  const columns: PaddedColumn[] = [];
  for (const part of filledParts(lines)) {
    const before = columns.at(-1);
    if (before === undefined || isBorder(lines, named, before, part)) columns.push(part);
    else columns[columns.length - 1] = { begin: before.begin, end: part.end };
  }
  return columns;
}

/** The stretches of places in which some line holds something. */
function filledParts(lines: readonly string[]): PaddedColumn[] {
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  const isFilled = new Uint8Array(width + 1);
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) if (line[at] !== ' ') isFilled[at] = 1;
  }
  const parts: PaddedColumn[] = [];
  for (let at = 0; at < width; at++) {
    if (isFilled[at] === 0) continue;
    const begin = at;
    while (isFilled[at] === 1) at++;
    parts.push({ begin, end: at });
  }
  return parts;
}

function isBorder(
  lines: readonly string[],
  named: boolean,
  before: PaddedColumn,
  after: PaddedColumn,
): boolean {
  if (after.begin - before.end > 1) return true;
  const [first = '', ...others] = lines;
  const isFilled = (line: string, { begin, end }: PaddedColumn) => line.slice(begin, end).trim() !== '';
  const isNamed = named && isFilled(first, before) && isFilled(first, after);
  // A name of two words may stand above values as short as its first.
  if (isNamed && others.some((line) => isFilled(line, after))) return true;
  return lines.some((line) => isFilled(line, after) && line[before.end - 1] === ' ');
}

function dashesUnder(columns: readonly PaddedColumn[]): string {
  return columns.reduce((line, { begin, end }) => line.padEnd(begin) + '-'.repeat(end - begin), '');
}
