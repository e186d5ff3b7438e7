import type { InspectedFile } from '../../../../shared/m3/inspected-file.ts';

/** The lines that can name the columns: the first ones, and the one that does so now where it is further down. */
export function headerLines({
  reading,
  firstLines,
  columnNames,
}: Pick<InspectedFile, 'reading' | 'firstLines' | 'columnNames'>): InspectedFile['firstLines'] {
  const current = reading.above + 1;
  if (!reading.header || firstLines.some(({ line }) => line === current)) return firstLines;
  return [...firstLines, { line: current, text: columnNames.join(' · ') }];
}
