import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';
import { DELIMITERS, type Delimiter, type TextEncodingName } from '../../../shared/m3/reading.ts';
import {
  cutDashed,
  type DashedColumns,
  isDashedLine,
  isWholeDecoration,
} from '../../../shared/table/dashed-columns.ts';
import type { HeadRow } from '../../../shared/table/find-table.ts';
import { HEAD_BYTES } from './detect-encoding.ts';
import { RowSplitter } from './row-splitter.ts';
import { decodeText } from './text-decoder.ts';

const HEAD_ROWS = 200;
const GUESSED_ROWS = 10;
/** So much of the head is cut in one go. */
const HEAD_UNITS = 1 << 13;

/**
 * The first bytes of a file, and how many it has.
 * @throws Failure FILE-IS-FOLDER; the file system's errors
 */
export async function readHead(path: string): Promise<{ head: Uint8Array; bytes: number }> {
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

/**
 * The head as text, with LF at the end of its lines.
 * @param whole whether it is all of the file; else its last line, which may be cut, is left out
 */
export function headText(head: Uint8Array, encoding: TextEncodingName, whole = true): string {
  const lines = decodeText(head, encoding).replaceAll('\r\n', '\n');
  // A stray CR ends no line, here as when the file is read; only where it ends them all.
  const text = lines.includes('\n') ? lines : lines.replaceAll('\r', '\n');
  const end = text.lastIndexOf('\n');
  return whole || end < 0 ? text : text.slice(0, end + 1);
}

/** The first rows, cut as they are when the file is read, with the lines that they begin on; without empty ones. */
export function headRows(text: string, delimiter: Delimiter, most = HEAD_ROWS): HeadRow[] {
  const rows: HeadRow[] = [];
  const splitter = new RowSplitter(delimiter, {
    row(fields, line) {
      if (fields.length > 1 || fields[0]?.trim() !== '') rows.push({ line, fields: [...fields] });
    },
    // What a tool writes at the end may look like a row that is cut off.
    broken: ({ text: line, line: number }) =>
      rows.push({ line: number, fields: line.trim().split(delimiter) }),
  });
  for (let at = 0; at < text.length && rows.length < most; at += HEAD_UNITS)
    splitter.take(text.slice(at, at + HEAD_UNITS));
  if (rows.length < most) splitter.end();
  return rows.slice(0, most);
}

/** The first lines of a text, cut where a line of dashes says; one that does not fit stays whole. */
export function dashedRows(text: string, columns: DashedColumns | null): HeadRow[] {
  return text
    .split('\n', HEAD_ROWS)
    .map((line, at) => ({ line: at + 1, fields: cutLine(line, columns) ?? [line] }))
    .filter(({ fields }) => fields.some((field) => field.trim() !== ''));
}

function cutLine(line: string, columns: DashedColumns | null): string[] | null {
  const isRow = columns !== null && (isDashedLine(line) || !isWholeDecoration(line));
  return isRow ? cutDashed(line, columns) : null;
}

/** The delimiter that cuts the first rows most evenly, of those that do so alike the one into more fields; null for none. */
export function evenDelimiter(text: string): Delimiter | null {
  let best: CutEvenly | null = null;
  for (const delimiter of DELIMITERS) {
    const cut = cutBy(delimiter, text);
    if (cut.first < 2 || cut.average < 2) continue;
    if (best === null || (cut.unevenness <= best.unevenness && cut.average > best.average)) best = cut;
  }
  return best?.delimiter ?? null;
}

/** How a delimiter cuts the first rows. */
interface CutEvenly {
  readonly delimiter: Delimiter;
  /** The number of fields of the first row, and of all on average. */
  readonly first: number;
  readonly average: number;
  /** By how many fields each row differs from the one before, all together. */
  readonly unevenness: number;
}

function cutBy(delimiter: Delimiter, text: string): CutEvenly {
  const counts = headRows(text, delimiter, GUESSED_ROWS).map(({ fields }) => fields.length);
  let sum = 0;
  let unevenness = 0;
  counts.forEach((count, at) => {
    sum += count;
    unevenness += Math.abs(count - (counts[at - 1] ?? count));
  });
  return { delimiter, first: counts[0] ?? 0, average: sum / Math.max(1, counts.length), unevenness };
}
