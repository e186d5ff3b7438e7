import { stat } from 'node:fs/promises';
import { failure } from '../../../shared/base/failure.ts';
import { makeMeter } from '../../../shared/base/meter.ts';
import { remark } from '../../../shared/base/remark.ts';
import { EXTRACT_KINDS } from '../../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import { type DelimitedReading, isPadded, type SheetReading } from '../../../shared/m3/reading.ts';
import { questionText, READING_QUESTIONS } from '../../../shared/m3/reading-questions.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { type BrokenRowCode, RosterBuilder, type SourceRows } from '../../../shared/m3/roster-builder.ts';
import { fileFailure } from '../base/file-errors.ts';
import { readCsvRows } from './csv-rows.ts';
import type { PackingThread } from './packing-thread.ts';
import type { BrokenLine } from './row-reader.ts';
import type { SourceCall } from './source-call.ts';
import { startPacking } from './start-packing.ts';
import { TableRows, WHOLE_LINES } from './table-rows.ts';
import { readSheetRows } from './workbook/read-workbook.ts';

const BROKEN_CODES = {
  quotes: 'ROW-QUOTES-BROKEN',
  'too-long': 'ROW-LINE-TOO-LONG',
  returns: 'ROW-LINE-BREAKS',
  cut: 'ROW-LAST-CUT',
} as const satisfies Record<BrokenLine['why'], BrokenRowCode>;

/**
 * Reads the extracts, users first, into a roster. The earlier roster is the caller's and stays untouched
 * where this fails.
 * @throws Failure SOURCE-NONE, READING-OPEN, COLUMNS-MISSING, FILE-…, WORKBOOK-…; AbortError on cancel
 */
export async function readRoster(
  files: readonly InspectedFile[],
  { onProgress, signal }: Pick<SourceCall, 'onProgress' | 'signal'>,
): Promise<Roster> {
  const ordered = EXTRACT_KINDS.flatMap((kind) => files.filter((file) => file.kind === kind));
  if (ordered[0]?.kind !== 'users') throw failure('SOURCE-NONE');
  for (const file of ordered) requireColumns(file);
  const measure = makeMeter(await totalBytes(ordered));
  const packing = await startPacking(ordered);
  try {
    const builder = new RosterBuilder();
    let before = 0;
    for (const file of ordered) {
      const onBytes = (bytes: number) =>
        onProgress({ subject: file.name, ...measure(before + bytes), unit: 'bytes' });
      before += await readOne(builder, file, signal, onBytes, packing?.file === file ? packing.thread : null);
    }
    return builder.finish();
  } finally {
    await packing?.thread.stop();
  }
}

function requireColumns(file: InspectedFile): void {
  const [question] = file.questions;
  if (question !== undefined) {
    const { advice } = READING_QUESTIONS[question.code];
    throw failure('READING-OPEN', { file: file.name, question: questionText(question), advice });
  }
  if (file.missing.length === 0) return;
  // A wrong delimiter leaves the whole row in one column; with several columns it is right.
  const doubt = file.reading.form === 'delimited' && file.columnNames.length < 2 ? 'delimiter' : '';
  throw failure('COLUMNS-MISSING', { file: file.name, fields: file.missing.join(', '), doubt });
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
  packing: PackingThread | null,
): Promise<number> {
  const { reading } = file;
  const name = reading.form === 'sheet' ? `${file.name}, ${reading.sheet}` : file.name;
  const rows = builder.source({
    kind: file.kind,
    origin: file.origin,
    name,
    encoding: (reading.form === 'sheet' ? 'utf-8' : reading.encoding).toUpperCase(),
    columns: reading.columns,
    columnNames: file.columnNames,
    headless: reading.form === 'delimited' && !reading.header,
  });
  const table = new TableRows(rows, file);
  const read =
    reading.form === 'sheet'
      ? await readSheetInto(table, rows, file, reading, signal, onBytes)
      : await readTextInto(table, file, reading, signal, onBytes, packing);
  if (rows.rows === 0 && !reading.header) throw failure('FILE-EMPTY', { file: name });
  // Without users there is nothing to do. That nobody has an e-mail or a role can be so; a person is asked.
  if (rows.rows === 0 && file.kind === 'users') throw failure('FILE-NO-ROWS', { file: name });
  if (file.mixedEncodings !== undefined) rows.note(remark('EXTRACT-ENCODINGS-MIXED', file.mixedEncodings));
  table.remark();
  rows.end(read);
  return read.bytes;
}

function readTextInto(
  table: TableRows,
  file: InspectedFile,
  { encoding, delimiter }: DelimitedReading,
  signal: AbortSignal,
  progress: (bytes: number) => void,
  packing: PackingThread | null,
): Promise<{ bytes: number; sha256: string }> {
  return readCsvRows(
    file.path,
    { encoding, delimiter: isPadded(delimiter) ? WHOLE_LINES : delimiter },
    {
      row: (fields, line, doubtedLines) => table.take(fields, line, { doubtedLines }),
      cutByReturns: (text, line, rows) => table.takeCutByReturns(text, line, rows),
      packed: (rows) => table.takePacked(rows),
      broken: ({ why, text, line }) => table.takeBroken(BROKEN_CODES[why], text, line),
      progress,
    },
    signal,
    packing,
  );
}

async function readSheetInto(
  table: TableRows,
  rows: SourceRows,
  file: InspectedFile,
  reading: SheetReading,
  signal: AbortSignal,
  progress: (bytes: number) => void,
): Promise<{ bytes: number; sha256: string }> {
  let hidden = 0;
  let all = 0;
  const read = await readSheetRows(
    file.path,
    { sheet: reading.sheet, width: reading.columns.length },
    {
      row(fields, row, { unread, numbers, hidden: isHidden }) {
        const leftOut = isHidden && reading.rows === 'visible';
        if (!table.take(fields, row, { unread, leftOut })) return;
        all++;
        if (isHidden) hidden++;
        if (!leftOut && numbers.length > 0) rows.noteNumbers(numbers);
      },
      progress,
    },
    signal,
  );
  if (hidden > 0) {
    const code = reading.rows === 'visible' ? 'EXTRACT-ROWS-LEFT-OUT' : 'EXTRACT-ROWS-HIDDEN';
    rows.note(remark(code, { hidden, rows: all }));
  }
  return read;
}
