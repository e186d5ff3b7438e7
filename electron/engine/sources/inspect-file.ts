import { basename } from 'node:path';
import { failure } from '../../../shared/contract/failure.ts';
import { suggestColumns } from '../../../shared/m3/columns.ts';
import { EXTRACTS, type ExtractKind } from '../../../shared/m3/extracts.ts';
import type {
  DelimitedReading,
  Delimiter,
  InspectedFile,
  ReadingReasons,
} from '../../../shared/m3/reading.ts';
import { compoundFailure, containerOf } from './container.ts';
import { guessDelimiter, headRows, headText, readHead } from './delimited-head.ts';
import { type DetectedEncoding, detectEncoding, encodingOfHead, looksBinary } from './detect-encoding.ts';
import { fileFailure, isFileError } from './file-errors.ts';
import {
  type ChosenReading,
  type FileFacts,
  inspectedFile,
  reasonFor,
  sameColumns,
  usualWidth,
} from './inspected-file.ts';
import { inspectWorkbook } from './workbook/inspect-workbook.ts';

/**
 * Looks at a file and says how it would be read: a workbook is known by its first bytes, anything else is
 * delimited text. With `chosen`, that reading is kept and only what follows from it is worked out anew.
 * @throws Failure FILE-NOT-FOUND, FILE-IS-FOLDER, FILE-NOT-READABLE, FILE-EMPTY, FILE-BINARY, WORKBOOK-…
 */
export async function inspectFile(
  kind: ExtractKind,
  path: string,
  signal: AbortSignal,
  chosen?: ChosenReading,
): Promise<InspectedFile> {
  if (chosen?.before.origin === 'clipboard') return inspectPasted(kind, path, chosen);
  const name = basename(path);
  try {
    const { head, bytes } = await readHead(path);
    if (bytes === 0) throw failure('FILE-EMPTY', { file: name });
    const container = containerOf(head);
    if (container === 'zip') return await inspectWorkbook({ kind, path, name, bytes }, signal, chosen);
    if (container === 'compound') throw await compoundFailure(path, name);
    const byHead = encodingOfHead(head);
    if (byHead?.encoding.startsWith('utf-16') !== true && looksBinary(head)) {
      throw failure('FILE-BINARY', { file: name });
    }
    const found = byHead ?? (await detectEncoding(path, signal));
    const facts: FileFacts = { kind, origin: 'file', path, name, bytes, sheets: [] };
    return withEncodingDoubt(inspectText(facts, head, found, chosen), found);
  } catch (error) {
    if (isFileError(error)) throw fileFailure(error, name);
    throw error;
  }
}

/**
 * Looks at a table that was pasted and is kept at `path`. It is text in UTF-8, whatever it looks like.
 * @throws Failure FILE-EMPTY, FILE-NOT-FOUND, FILE-NOT-READABLE
 */
export async function inspectPasted(
  kind: ExtractKind,
  path: string,
  chosen?: ChosenReading,
): Promise<InspectedFile> {
  const name = `Pasted ${EXTRACTS[kind].title.toLowerCase()}`;
  try {
    const { head, bytes } = await readHead(path);
    const facts: FileFacts = { kind, origin: 'clipboard', path, name, bytes, sheets: [] };
    const found: DetectedEncoding = { encoding: 'utf-8', reason: 'Pasted text' };
    const file = inspectText(facts, head, found, chosen);
    const blank = file.firstRows.every((row) => row.every((value) => value.trim() === ''));
    if (blank && !file.reading.header) throw failure('FILE-EMPTY', { file: name });
    return file;
  } catch (error) {
    if (isFileError(error)) throw fileFailure(error, name);
    throw error;
  }
}

/** What speaks against the encoding; not against one that somebody has chosen, unless the file holds two. */
function withEncodingDoubt(file: InspectedFile, { reason, doubt }: DetectedEncoding): InspectedFile {
  if (doubt === undefined) return file;
  const isChosen = file.reasons.encoding !== reason;
  return isChosen && doubt.code === 'EXTRACT-ENCODING-UNSURE' ? file : { ...file, encodingDoubt: doubt };
}

function inspectText(
  facts: FileFacts,
  head: Uint8Array,
  found: DetectedEncoding,
  chosen: ChosenReading | undefined,
): InspectedFile {
  const { before, reading } = chosen ?? {};
  // A reading of a sheet fits no text: then the file has become another since.
  return before?.reading.form === 'delimited' && reading?.form === 'delimited'
    ? redescribe(facts, before.reading, before.reasons, reading, head)
    : describe(facts, head, found);
}

function describe(facts: FileFacts, head: Uint8Array, found: DetectedEncoding): InspectedFile {
  const text = headText(head, found.encoding);
  const delimiter = facts.origin === 'clipboard' ? delimiterOfPasted(text) : guessDelimiter(text);
  const rows = headRows(text, delimiter.delimiter);
  const suggested = suggestColumns(facts.kind, rows[0] ?? [], usualWidth(rows));
  const reading: DelimitedReading = {
    form: 'delimited',
    encoding: found.encoding,
    delimiter: delimiter.delimiter,
    header: suggested.header,
    columns: suggested.columns,
  };
  const reasons: ReadingReasons = {
    encoding: found.reason,
    delimiter: delimiter.reason,
    sheet: '',
    header: suggested.headerReason,
    columns: suggested.columnsReason,
  };
  return inspectedFile(facts, reading, reasons, rows);
}

/** The same file under a reading that the person chose. A new delimiter or header means new columns. */
function redescribe(
  facts: FileFacts,
  before: DelimitedReading,
  reasonsBefore: ReadingReasons,
  reading: DelimitedReading,
  head: Uint8Array,
): InspectedFile {
  const rows = headRows(headText(head, reading.encoding), reading.delimiter);
  const cutAnew = reading.delimiter !== before.delimiter || reading.header !== before.header;
  const columns = cutAnew
    ? suggestColumns(facts.kind, rows[0] ?? [], usualWidth(rows), reading.header).columns
    : reading.columns;
  const reasons: ReadingReasons = {
    encoding: reasonFor(reading.encoding === before.encoding, reasonsBefore.encoding),
    delimiter: reasonFor(reading.delimiter === before.delimiter, reasonsBefore.delimiter),
    sheet: '',
    header: reasonFor(reading.header === before.header, reasonsBefore.header),
    columns: reasonFor(cutAnew || sameColumns(columns, before.columns), reasonsBefore.columns),
  };
  return inspectedFile(facts, { ...reading, columns }, reasons, rows);
}

/** Tables are copied with tabs between their cells; a delimited text that was copied is looked at as ever. */
function delimiterOfPasted(text: string): { delimiter: Delimiter; reason: string } {
  const [first = ''] = text.trimStart().split('\n', 1);
  return first.includes('\t')
    ? { delimiter: '\t', reason: 'Cells of a table are copied with tabs between them' }
    : guessDelimiter(text);
}
