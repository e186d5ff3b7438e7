import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../../../../shared/base/failure.ts';
import { DECORATION_WORDS } from '../../../../../../shared/table/decoration.ts';
import type { Skipped } from '../../../../../../shared/table/row-filter.ts';
import { IPA_TITLES } from '../../../../../../shared/targets/ipa/state/fields.ts';
import {
  namingOfList,
  type RecognizedList,
  recognizeList,
} from '../../../../../../shared/targets/ipa/state/list-header.ts';
import type { ReadingBuilder } from '../../../../../../shared/targets/ipa/state/reading-builder.ts';
import { looksLikeScript } from '../../../../../../shared/targets/ipa/state/script-line.ts';
import { fileFailure, isFileError } from '../../../../base/file-errors.ts';
import { filePieces } from '../../../../base/file-pieces.ts';
import { compoundFailure, containerOf } from '../../../../sources/container.ts';
import { headText, readHead } from '../../../../sources/delimited-head.ts';
import { detectEncoding, encodingOfHead, looksBinary } from '../../../../sources/detect-encoding.ts';
import { findTextTable, linesPerRow } from '../../../../sources/find-text-table.ts';
import { foreignForm } from '../../../../sources/foreign-form.ts';
import type { IpaBytes } from './ipa-bytes.ts';
import { encodingDoubts, questionDoubts } from './list-doubts.ts';
import { readBundle } from './read-bundle.ts';
import { readImportFile } from './read-import-file.ts';
import { type ListFile, readListFile } from './read-list-file.ts';
import { isWorkbook, readListWorkbook } from './read-list-workbook.ts';
import { type PassedOver, readScriptFile } from './read-script-file.ts';

const PIECE_BYTES = 1 << 18;

/**
 * Reads one file that says what is in IPA into the builder, whichever of the known forms it has.
 * @returns the form in words
 * @throws Failure IPA-FILE-…, FILE-…; AbortError on cancel
 */
export async function readIpaFile(
  path: string,
  builder: ReadingBuilder,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<string> {
  const file = basename(path);
  try {
    const before = await stat(path);
    const kind = await readForm(path, builder, signal, onBytes);
    const after = await stat(path);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw failure('FILE-CHANGED', { file });
    return kind;
  } catch (error) {
    if (isFileError(error)) throw fileFailure(error, file);
    throw error;
  }
}

async function readForm(
  path: string,
  builder: ReadingBuilder,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<string> {
  const name = basename(path);
  const { head, bytes } = await readHead(path);
  if (bytes === 0) throw failure('FILE-EMPTY', { file: name });
  const container = containerOf(head);
  if (container === 'compound') throw await compoundFailure(path, name);
  if (container === 'zip') return readArchive(path, builder, signal, onBytes);
  const byHead = encodingOfHead(head);
  if (byHead?.encoding.startsWith('utf-16') !== true && looksBinary(head)) {
    throw failure('IPA-FILE-UNKNOWN', { file: name });
  }
  const found = byHead ?? (await detectEncoding(path, signal));
  const text = headText(head, found.encoding, head.length >= bytes);
  const whole: IpaBytes = { name, pieces: () => counted(path, signal, onBytes) };
  if (/^\s*</.test(text)) {
    await readImportFile(whole, builder, { groupTasksAlone: false });
    return 'importPFIdata file';
  }
  const list = findList(text);
  if (list !== null) {
    const doubts = [...encodingDoubts(found), ...list.doubts];
    const file: ListFile = { path, name, encoding: found.encoding, ...list, doubts };
    return listKind(list.list, await readListFile(file, builder, signal, onBytes));
  }
  refuseOtherForms(text, name);
  if (!looksLikeScript(text)) throw failure('IPA-FILE-UNKNOWN', { file: name });
  return scriptKind(await readScriptFile(whole, found, builder));
}

/** A workbook is an archive as well as a bundle is. */
async function readArchive(
  path: string,
  builder: ReadingBuilder,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<string> {
  if (!(await isWorkbook(path))) return bundleKind(await readBundle(path, builder, signal));
  const sheets = await readListWorkbook(path, builder, signal, onBytes);
  const kinds = sheets.map(({ list, skipped, sheet, hidden }) => {
    const place = hidden ? `${sheet}, which Excel does not show` : sheet;
    return `${listKind(list, skipped, 'row')} (${place})`;
  });
  return `workbook with ${kinds.join('; ')}`;
}

/** The list in a text: cut as its header shows it, and known by the names in it; null where none names a list. */
function findList(text: string): Omit<ListFile, 'path' | 'name' | 'encoding'> | null {
  const { cut, dashes, table, questions } = findTextTable(text, {
    naming: namingOfList,
    isBareForm: () => false,
    pasted: false,
  });
  // Whether columns are padded without a line of dashes would have to be asked.
  const list = table.header === null || cut === 'blanks' ? null : recognizeList(table.header.fields);
  return list === null ? null : { cut, dashes, table, list, doubts: questionDoubts(questions) };
}

/**
 * Says of a text that is neither list nor script what it is, where that is known.
 * @throws Failure FILE-OTHER-FORM, FILE-ROWS-BROKEN
 */
function refuseOtherForms(text: string, file: string): void {
  const form = foreignForm(text);
  if (form !== null) throw failure('FILE-OTHER-FORM', { file, ...form });
  const lines = linesPerRow(text);
  if (lines > 1) throw failure('FILE-ROWS-BROKEN', { file, lines });
}

async function* counted(
  path: string,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of filePieces(path, PIECE_BYTES, signal)) {
    bytes += piece.length;
    onBytes(bytes);
    yield piece;
  }
}

function listKind(
  { type }: RecognizedList,
  skipped: readonly Skipped[],
  place: 'line' | 'row' = 'line',
): string {
  const kind = `list of ${IPA_TITLES[type].toLowerCase()}`;
  if (skipped.length === 0) return kind;
  const words = skipped.map(({ count, line, kind }) =>
    count === 1
      ? `${place} ${line}, ${DECORATION_WORDS[kind]}`
      : `${count} ${place}s from ${place} ${line} on, ${DECORATION_WORDS[kind]}`,
  );
  return `${kind}; skipped: ${words.join('; ')}`;
}

function scriptKind({ lines, first }: PassedOver): string {
  if (lines === 0) return 'secadm script';
  return `secadm script; passed over: ${lines} lines that say nothing of who is there, the first is line ${first}`;
}

function bundleKind({ requests }: { readonly requests: number }): string {
  return requests === 0
    ? 'bundle'
    : 'bundle; passed over: its requests to the web administration, which change or delete';
}
