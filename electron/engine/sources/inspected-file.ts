import { missingFields } from '../../../shared/m3/columns.ts';
import type { FileReading, InspectedFile, ReadingReasons } from '../../../shared/m3/reading.ts';

const FIRST_ROWS = 8;

/** What is known of a file before its rows are looked at. */
export type FileFacts = Pick<InspectedFile, 'kind' | 'origin' | 'path' | 'name' | 'bytes' | 'sheets'>;

/** Another reading of a file that was looked at before. */
export interface ChosenReading {
  readonly before: InspectedFile;
  readonly reading: FileReading;
}

/** A file with how it is read and its first rows. */
export function inspectedFile(
  { kind, origin, path, name, bytes, sheets }: FileFacts,
  reading: FileReading,
  reasons: ReadingReasons,
  rows: readonly (readonly string[])[],
): InspectedFile {
  const names = reading.header ? (rows[0] ?? []).map((heading) => heading.trim()) : [];
  const columnNames = reading.columns.map((_, at) => names[at] || `Column ${at + 1}`);
  return {
    kind,
    origin,
    path,
    name,
    bytes,
    sheets,
    reading,
    reasons,
    columnNames,
    firstRows: rows.slice(reading.header ? 1 : 0, FIRST_ROWS + 1),
    missing: missingFields(kind, reading.columns),
  };
}

/** The reason for a part of the reading: where the person changed it, that. */
export function reasonFor(same: boolean, before: string): string {
  return same ? before : 'Chosen by hand';
}

/** How many fields a row has: as many as most rows have, so that one bad row at the head decides nothing. */
export function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [first = [1, 0]] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return first[0];
}

export function sameColumns(a: FileReading['columns'], b: FileReading['columns']): boolean {
  return a.length === b.length && a.every((field, at) => field === b[at]);
}
