import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { failure } from '../../../shared/contract/failure.ts';
import { missingFields, suggestColumns } from '../../../shared/m3/columns.ts';
import type { ExtractKind } from '../../../shared/m3/extracts.ts';
import {
  DELIMITERS,
  type Delimiter,
  type FileReading,
  type InspectedFile,
  type ReadingReasons,
  type TextEncodingName,
} from '../../../shared/m3/reading.ts';
import { detectEncoding, encodingOfHead, HEAD_BYTES, looksBinary } from './detect-encoding.ts';
import { fileFailure, isFileError } from './file-errors.ts';

const FIRST_ROWS = 8;

/**
 * Looks at a file and says how it would be read. With `chosen`, that reading is kept and only what follows
 * from it is worked out anew.
 * @throws Failure FILE-NOT-FOUND, FILE-IS-FOLDER, FILE-NOT-READABLE, FILE-EMPTY, FILE-BINARY
 */
export async function inspectFile(
  kind: ExtractKind,
  path: string,
  signal: AbortSignal,
  chosen?: { readonly before: InspectedFile; readonly reading: FileReading },
): Promise<InspectedFile> {
  const name = basename(path);
  try {
    const { head, bytes } = await readHead(path);
    if (bytes === 0) throw failure('FILE-EMPTY', { file: name });
    const byHead = encodingOfHead(head);
    if (byHead?.encoding.startsWith('utf-16') !== true && looksBinary(head)) {
      throw failure('FILE-BINARY', { file: name });
    }
    const found = byHead ?? (await detectEncoding(path, signal));
    return chosen === undefined
      ? describe(kind, path, bytes, head, found)
      : redescribe(chosen.before, chosen.reading, head);
  } catch (error) {
    if (isFileError(error)) throw fileFailure(error, name);
    throw error;
  }
}

async function readHead(path: string): Promise<{ head: Uint8Array; bytes: number }> {
  const info = await stat(path);
  if (info.isDirectory()) throw failure('FILE-IS-FOLDER', { file: basename(path) });
  const file = await open(path, 'r');
  try {
    const head = new Uint8Array(Math.min(HEAD_BYTES, info.size));
    await file.read(head, 0, head.length, 0);
    return { head, bytes: info.size };
  } finally {
    await file.close();
  }
}

function describe(
  kind: ExtractKind,
  path: string,
  bytes: number,
  head: Uint8Array,
  found: { readonly encoding: TextEncodingName; readonly reason: string },
): InspectedFile {
  const text = headText(head, found.encoding);
  const delimiter = guessDelimiter(text);
  const rows = headRows(text, delimiter.delimiter);
  const suggested = suggestColumns(kind, rows[0] ?? [], usualWidth(rows));
  const reading: FileReading = {
    encoding: found.encoding,
    delimiter: delimiter.delimiter,
    header: suggested.header,
    columns: suggested.columns,
  };
  const reasons: ReadingReasons = {
    encoding: found.reason,
    delimiter: delimiter.reason,
    header: suggested.headerReason,
    columns: suggested.columnsReason,
  };
  return assemble({ kind, path, bytes }, reading, reasons, rows);
}

/** The same file under a reading that the person chose. A new delimiter or header means new columns. */
function redescribe(before: InspectedFile, reading: FileReading, head: Uint8Array): InspectedFile {
  const rows = headRows(headText(head, reading.encoding), reading.delimiter);
  const cutAnew = reading.delimiter !== before.reading.delimiter || reading.header !== before.reading.header;
  const columns = cutAnew
    ? suggestColumns(before.kind, rows[0] ?? [], usualWidth(rows), reading.header).columns
    : reading.columns;
  const reasons: ReadingReasons = {
    encoding: reading.encoding === before.reading.encoding ? before.reasons.encoding : 'Chosen by hand',
    delimiter: reading.delimiter === before.reading.delimiter ? before.reasons.delimiter : 'Chosen by hand',
    header: reading.header === before.reading.header ? before.reasons.header : 'Chosen by hand',
    columns:
      cutAnew || sameColumns(columns, before.reading.columns) ? before.reasons.columns : 'Chosen by hand',
  };
  return assemble(before, { ...reading, columns }, reasons, rows);
}

/** How many fields a row has: as many as most rows have, so that one bad row at the head decides nothing. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [first = [1, 0]] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return first[0];
}

function sameColumns(a: FileReading['columns'], b: FileReading['columns']): boolean {
  return a.length === b.length && a.every((field, at) => field === b[at]);
}

function assemble(
  file: { readonly kind: ExtractKind; readonly path: string; readonly bytes: number },
  reading: FileReading,
  reasons: ReadingReasons,
  rows: readonly (readonly string[])[],
): InspectedFile {
  const names = reading.header
    ? (rows[0] ?? []).map((name) => name.trim())
    : reading.columns.map((_, at) => `Column ${at + 1}`);
  return {
    kind: file.kind,
    path: file.path,
    name: basename(file.path),
    bytes: file.bytes,
    reading,
    reasons,
    columnNames: names,
    firstRows: rows.slice(reading.header ? 1 : 0, FIRST_ROWS + 1),
    missing: missingFields(file.kind, reading.columns),
  };
}

function headText(head: Uint8Array, encoding: TextEncodingName): string {
  return iconv.decode(Buffer.from(head), encoding).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

function headRows(text: string, delimiter: Delimiter): string[][] {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview: 200,
    skipEmptyLines: true,
  });
  return data;
}

function guessDelimiter(text: string): { delimiter: Delimiter; reason: string } {
  const { meta, data } = Papa.parse<string[]>(text, {
    newline: '\n',
    preview: 50,
    skipEmptyLines: true,
    delimitersToGuess: [...DELIMITERS],
  });
  const delimiter = DELIMITERS.find((candidate) => candidate === meta.delimiter);
  if (delimiter === undefined || (data[0]?.length ?? 0) < 2) {
    return { delimiter: ';', reason: 'No delimiter was found in the first rows' };
  }
  return { delimiter, reason: 'Cuts the first rows into equally many fields' };
}
