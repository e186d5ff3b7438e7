import { stat } from 'node:fs/promises';
import { failure } from '../../../shared/contract/failure.ts';
import { EXTRACT_KINDS } from '../../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../../shared/m3/reading.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { RosterBuilder } from '../../../shared/m3/roster-builder.ts';
import { readCsvRows } from './csv-rows.ts';
import { fileFailure } from './file-errors.ts';

export interface ReadingProgress {
  readonly file: string;
  readonly bytes: number;
  /** Bytes of all files together, and how many of them have been read. */
  readonly done: number;
  readonly total: number;
}

/**
 * Reads the extracts, users first, into a roster. The earlier roster is the caller's and stays untouched
 * where this fails.
 * @throws Failure SOURCE-NONE, COLUMNS-MISSING, FILE-…; AbortError on cancel
 */
export async function readRoster(
  files: readonly InspectedFile[],
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<Roster> {
  const ordered = EXTRACT_KINDS.flatMap((kind) => files.filter((file) => file.kind === kind));
  if (ordered[0]?.kind !== 'users') throw failure('SOURCE-NONE');
  for (const file of ordered) requireColumns(file);
  const total = await totalBytes(ordered);
  const builder = new RosterBuilder();
  let before = 0;
  for (const file of ordered) {
    before += await readOne(builder, file, signal, (bytes) =>
      onProgress({ file: file.name, bytes, done: before + bytes, total }),
    );
  }
  return builder.finish();
}

function requireColumns(file: InspectedFile): void {
  if (file.missing.length === 0) return;
  throw failure('COLUMNS-MISSING', { file: file.name, fields: file.missing.join(', ') });
}

async function totalBytes(files: readonly InspectedFile[]): Promise<number> {
  let total = 0;
  for (const file of files) {
    const info = await stat(file.path).catch((error: unknown) => {
      throw fileFailure(error, file.name);
    });
    total += info.size;
  }
  return total;
}

async function readOne(
  builder: RosterBuilder,
  file: InspectedFile,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<number> {
  const { reading } = file;
  const rows = builder.source({
    kind: file.kind,
    name: file.name,
    encoding: reading.encoding,
    columns: reading.columns,
    columnNames: file.columnNames,
  });
  let first = reading.header;
  const read = await readCsvRows(
    file.path,
    reading,
    {
      row(fields, line) {
        if (first) first = false;
        else rows.add(fields, line);
      },
      broken: (text, line) => rows.addBroken(text, line),
      progress: onBytes,
    },
    signal,
  );
  if (rows.rows === 0) throw failure(reading.header ? 'FILE-NO-ROWS' : 'FILE-EMPTY', { file: file.name });
  rows.end(read);
  return read.bytes;
}
