import { basename } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';
import { namingOf, suggestColumns } from '../../../shared/m3/columns.ts';
import { EXTRACTS, type ExtractKind } from '../../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import { type DelimitedReading, isPadded, type ReadingReasons } from '../../../shared/m3/reading.ts';
import { isSettled, type ReadingAnswer, type ReadingQuestion } from '../../../shared/m3/reading-questions.ts';
import { CELL_BREAK } from '../../../shared/table/decoration.ts';
import { chosenTable } from '../../../shared/table/find-table.ts';
import { fileFailure, isFileError } from '../base/file-errors.ts';
import { compoundFailure, containerOf } from './container.ts';
import { headText, readHead } from './delimited-head.ts';
import { detectEncoding, encodingOfHead, looksBinary } from './detect-encoding.ts';
import type { DetectedEncoding } from './detected-encoding.ts';
import { encodingQuestions } from './encoding-questions.ts';
import { cutAs, cutSamples, findTextTable, linesPerRow, type TextSearch } from './find-text-table.ts';
import { foreignForm } from './foreign-form.ts';
import {
  type Changes,
  type ChosenReading,
  type FileFacts,
  headerReason,
  inspectedFile,
  leftOpen,
  reasonFor,
  sameColumns,
  settledBy,
} from './inspected-file.ts';
import { inspectWorkbook } from './workbook/inspect-workbook.ts';

/**
 * Looks at a file and says how it would be read: a workbook is known by its first bytes, anything else is
 * delimited text. With `chosen`, that reading is kept and only what follows from it is worked out anew.
 * @throws Failure FILE-NOT-FOUND, FILE-IS-FOLDER, FILE-NOT-READABLE, FILE-EMPTY, FILE-BINARY, FILE-OTHER-FORM,
 * FILE-ROWS-BROKEN, FILE-TOOL-ERROR, WORKBOOK-…
 */
export async function inspectFile(
  kind: ExtractKind,
  path: string,
  signal: AbortSignal,
  chosen?: ChosenReading,
): Promise<InspectedFile> {
  if (chosen?.before.origin === 'clipboard') return inspectPasted(kind, path, signal, chosen);
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
    const facts: FileFacts = { ...textFacts(kind, 'file', path), name, bytes };
    return inspectText(facts, head, found, chosen);
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
  signal: AbortSignal,
  chosen?: ChosenReading,
): Promise<InspectedFile> {
  const name = `Pasted ${EXTRACTS[kind].title.toLowerCase()}`;
  try {
    const { head, bytes } = await readHead(path);
    const facts: FileFacts = { ...textFacts(kind, 'clipboard', path), name, bytes };
    const found = { ...(await detectEncoding(path, signal)), reason: 'Pasted text' };
    const file = inspectText(facts, head, found, chosen);
    const blank = file.firstRows.every((row) => row.every((value) => value.trim() === ''));
    if (blank && !file.reading.header) throw failure('FILE-EMPTY', { file: name });
    return file;
  } catch (error) {
    if (isFileError(error)) throw fileFailure(error, name);
    throw error;
  }
}

function textFacts(kind: ExtractKind, origin: 'file' | 'clipboard', path: string) {
  return { kind, origin, path, sheets: [], hiddenSheets: [] };
}

function inspectText(
  facts: FileFacts,
  head: Uint8Array,
  found: DetectedEncoding,
  chosen: ChosenReading | undefined,
): InspectedFile {
  const { before, reading } = chosen ?? {};
  // A reading of a sheet fits no text: then the file has become another since.
  const file =
    before?.reading.form === 'delimited' && reading?.form === 'delimited'
      ? redescribe(facts, before, before.reading, reading, head)
      : describe(facts, head, found);
  return withEncodingDoubt(file, found);
}

/** Asks what speaks against the encoding, unless somebody has settled it. */
function withEncodingDoubt(file: InspectedFile, { doubt }: DetectedEncoding): InspectedFile {
  const { reading, kind } = file;
  if (doubt === undefined || reading.form !== 'delimited') return file;
  const asked = encodingQuestions(kind, reading, doubt).filter((question) => !isSettled(question, reading));
  const mixed = doubt.code === 'ENCODINGS-MIXED' ? { mixedEncodings: doubt.mixed } : {};
  return { ...file, ...mixed, questions: [...asked, ...file.questions] };
}

/** What is looked for in the text of an extract. */
function searchFor({ kind, origin }: FileFacts): TextSearch {
  return {
    naming: (fields) => namingOf(kind, fields),
    isBareForm: (table) => suggestColumns(kind, table, 'delimited').columns.some((field) => field !== null),
    pasted: origin === 'clipboard',
  };
}

function textOf(facts: FileFacts, head: Uint8Array, encoding: DetectedEncoding['encoding']): string {
  return headText(head, encoding, head.length >= facts.bytes);
}

function describe(facts: FileFacts, head: Uint8Array, found: DetectedEncoding): InspectedFile {
  const text = textOf(facts, head, found.encoding);
  requireTable(text, facts.name);
  const { cut, reason, dashes, table, rows, questions } = findTextTable(text, searchFor(facts));
  const error = table.header === null ? table.skipped.find(({ kind }) => kind === 'error') : undefined;
  if (error !== undefined) throw failure('FILE-TOOL-ERROR', { file: facts.name, text: error.text });
  const suggested = suggestColumns(facts.kind, table, 'delimited');
  const reading: DelimitedReading = {
    form: 'delimited',
    encoding: found.encoding,
    delimiter: cut,
    dashes,
    above: table.above,
    header: table.header !== null,
    columns: suggested.columns,
    settled: [],
  };
  const reasons: ReadingReasons = {
    encoding: found.reason,
    delimiter: reason,
    sheet: '',
    header: headerReason(table, 'delimited'),
    columns: suggested.reason,
  };
  const left = [...questions, ...withPadding(suggested.questions, text, searchFor(facts))];
  return inspectedFile(facts, reading, reasons, { rows, table }, left);
}

/**
 * Refuses what is a text, but no table.
 * @throws Failure FILE-OTHER-FORM, FILE-ROWS-BROKEN
 */
function requireTable(text: string, file: string): void {
  const form = foreignForm(text);
  if (form !== null) throw failure('FILE-OTHER-FORM', { file, ...form });
  const lines = linesPerRow(text);
  if (lines > 1) throw failure('FILE-ROWS-BROKEN', { file, lines });
}

/** Where no delimiter cuts the lines, blanks that all of them have in the same places may. */
function withPadding(
  questions: readonly ReadingQuestion[],
  text: string,
  search: TextSearch,
): readonly ReadingQuestion[] {
  if (questions.every(({ code }) => code !== 'ONE-COLUMN')) return questions;
  const blanks = cutAs(text, 'blanks', search);
  if (blanks.table.width < 2) return questions;
  const answers: ReadingAnswer[] = [{ part: 'delimiter', value: 'blanks' }];
  const padded = { answers, samples: cutSamples([blanks]) };
  return questions.map((question) =>
    question.code === 'ONE-COLUMN' ? { ...question, ...padded } : question,
  );
}

/** The same file under a reading that the person chose. A new delimiter or header means new columns. */
function redescribe(
  facts: FileFacts,
  file: InspectedFile,
  before: DelimitedReading,
  chosen: DelimitedReading,
  head: Uint8Array,
): InspectedFile {
  const search = searchFor(facts);
  const changes = {
    encoding: chosen.encoding !== before.encoding,
    delimiter: chosen.delimiter !== before.delimiter,
    header: chosen.header !== before.header || chosen.above !== before.above,
    columns: !sameColumns(chosen.columns, before.columns),
  } satisfies Changes;
  const text = textOf(facts, head, chosen.encoding);
  const found = cutAs(text, chosen.delimiter, search);
  const { rows, dashes } = found;
  const anew = changes.delimiter || changes.header;
  const ragged = isPadded(chosen.delimiter);
  const delimiter = ragged ? CELL_BREAK : chosen.delimiter;
  const shape = { delimiter, naming: search.naming, ragged };
  const table = changes.delimiter ? found.table : chosenTable(rows, shape, chosen);
  const suggested = suggestColumns(facts.kind, table, 'delimited');
  const columns = anew ? suggested.columns : chosen.columns;
  const { above } = table;
  const header = table.header !== null;
  const { reasons } = file;
  return inspectedFile(
    facts,
    { ...chosen, dashes, above, header, columns, settled: settledBy(chosen.settled, changes) },
    {
      encoding: reasonFor(!changes.encoding, reasons.encoding),
      delimiter: reasonFor(!changes.delimiter, reasons.delimiter),
      sheet: '',
      header: changes.delimiter
        ? headerReason(table, 'delimited')
        : reasonFor(!changes.header, reasons.header),
      columns: anew ? suggested.reason : reasonFor(!changes.columns, reasons.columns),
    },
    { rows, table },
    leftOpen(file.questions, withPadding(suggested.questions, text, search), changes),
  );
}
