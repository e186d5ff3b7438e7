import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../../shared/base/failure.ts';
import { fileFailure, isFileError } from '../../base/file-errors.ts';
import { readSharedTexts } from './shared-texts.ts';
import { type RowCells, readSheet } from './sheet-rows.ts';
import { openWorkbook } from './workbook.ts';

/** The sheet that is read, and how many columns its table has. */
export interface SheetPlace {
  readonly sheet: string;
  readonly width: number;
}

export interface SheetRowReader {
  /** A row with its number in the sheet, from 1: a field for each column of the table at least, '' for none. */
  row(fields: readonly string[], row: number, cells: RowCells): void;
  /** Called between chunks with how much of the file's bytes that comes to. */
  progress(bytes: number): void;
}

/**
 * Reads a sheet as a stream of rows. Cells beside the columns of the table come with their row: where a text
 * was opened in Excel, they say that a value was cut in two and moved the others.
 * @returns size and SHA-256 of the workbook's file.
 * @throws Failure FILE-NOT-FOUND, FILE-IS-FOLDER, FILE-NOT-READABLE, FILE-CHANGED, WORKBOOK-…; AbortError on cancel
 */
export async function readSheetRows(
  path: string,
  place: SheetPlace,
  reader: SheetRowReader,
  signal: AbortSignal,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const file = basename(path);
  try {
    const before = await stat(path);
    const read = await hashFile(path, signal);
    // A file that is being written is no whole workbook: that it changes is said, not that it is damaged.
    const failed = await readRows(path, file, before.size, place, reader, signal).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    signal.throwIfAborted();
    const after = await stat(path);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs || read.bytes !== before.size) {
      throw failure('FILE-CHANGED', { file });
    }
    if (failed !== null) throw failed.error;
    return read;
  } catch (error) {
    if (isFileError(error)) throw fileFailure(error, file);
    throw error;
  }
}

async function readRows(
  path: string,
  file: string,
  bytes: number,
  place: SheetPlace,
  reader: SheetRowReader,
  signal: AbortSignal,
): Promise<void> {
  const workbook = await openWorkbook(path, file, signal);
  try {
    const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
    if (sheet === undefined) throw failure('WORKBOOK-SHEET-NONE', { file, sheet: place.sheet });
    const stringBytes = workbook.strings?.compressedBytes ?? 0;
    const total = Math.max(1, stringBytes + sheet.entry.compressedBytes);
    const progress = (compressed: number) =>
      reader.progress(Math.round((bytes * Math.min(compressed, total)) / total));
    const strings = await readSharedTexts(workbook, signal, progress);
    await readSheet(
      workbook,
      sheet,
      strings,
      (fields, row, cells) => {
        reader.row(filledUp(fields, place.width), row, cells);
        return true;
      },
      signal,
      (compressed) => progress(stringBytes + compressed),
    );
  } finally {
    await workbook.archive.close();
  }
}

/** A sheet says nothing of empty cells at the end of a row, and an empty text in a cell beside the table is none. */
function filledUp(fields: readonly string[], width: number): readonly string[] {
  if (fields.length > width && fields[fields.length - 1]!.trim() === '')
    return withoutEmptyEnd(fields, width);
  if (fields.length >= width) return fields;
  return [...fields, ...Array<string>(width - fields.length).fill('')];
}

function withoutEmptyEnd(fields: readonly string[], width: number): readonly string[] {
  let end = fields.length;
  while (end > width && fields[end - 1]!.trim() === '') end--;
  return fields.slice(0, end);
}

async function hashFile(path: string, signal: AbortSignal): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18, signal })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
