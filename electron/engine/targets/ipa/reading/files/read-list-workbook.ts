import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../../../../shared/base/failure.ts';
import { CELL_BREAK } from '../../../../../../shared/table/decoration.ts';
import { type FoundTable, findTable } from '../../../../../../shared/table/find-table.ts';
import type { Skipped } from '../../../../../../shared/table/row-filter.ts';
import { IPA_TYPES, type IpaObjectType } from '../../../../../../shared/targets/ipa/objects.ts';
import { IPA_TITLES } from '../../../../../../shared/targets/ipa/state/fields.ts';
import {
  namingOfList,
  type RecognizedList,
  recognizeList,
} from '../../../../../../shared/targets/ipa/state/list-header.ts';
import { ListRows } from '../../../../../../shared/targets/ipa/state/list-rows.ts';
import type { ReadingBuilder } from '../../../../../../shared/targets/ipa/state/reading-builder.ts';
import { readSheetRows } from '../../../../sources/workbook/read-workbook.ts';
import { compareFits, fitOf, type SheetFit } from '../../../../sources/workbook/sheet-fit.ts';
import { readSheetHeads, type SheetHead } from '../../../../sources/workbook/sheet-heads.ts';
import { ZipArchive } from '../../../../sources/workbook/zip-archive.ts';
import { inArchiveWords } from './read-bundle.ts';
import { requireFields } from './read-list-file.ts';

/** A sheet that was read as a list. */
export interface ReadSheet {
  readonly list: RecognizedList;
  readonly sheet: string;
  /** Whether Excel does not show the sheet. */
  readonly hidden: boolean;
  /** What stood around the list and was skipped. */
  readonly skipped: readonly Skipped[];
}

/** A sheet in which a list was found. */
interface ListSheet {
  readonly head: SheetHead;
  readonly table: FoundTable;
  readonly list: RecognizedList;
  readonly fit: SheetFit;
}

/** Every document of an office program has one of these, and a bundle none. */
const PARTS_OF_DOCUMENTS = ['[Content_Types].xml', 'META-INF/manifest.xml'];

/**
 * Whether an archive is a document of an office program, and no bundle.
 * @throws Failure IPA-FILE-BROKEN
 */
export async function isWorkbook(path: string): Promise<boolean> {
  const file = basename(path);
  const archive = await ZipArchive.open(path, file).catch((error: unknown) => {
    throw inArchiveWords(error, file);
  });
  try {
    return PARTS_OF_DOCUMENTS.some((part) => archive.entry(part) !== undefined);
  } finally {
    await archive.close();
  }
}

/**
 * Reads the lists in the sheets of a workbook, of each type the one that fits best. What M3's extracts are doubted for makes the type
 * doubtful here, too; so do rows that the sheet hides, and a second list of the type that Excel shows.
 * @throws Failure IPA-FILE-UNKNOWN, IPA-FILE-COLUMNS, WORKBOOK-…, FILE-…; AbortError on cancel
 */
export async function readListWorkbook(
  path: string,
  builder: ReadingBuilder,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<readonly ReadSheet[]> {
  const file = basename(path);
  const { heads } = await readSheetHeads(path, file, signal);
  const found = heads.flatMap(listIn);
  const whole = found.filter(({ list }) => list.missing.length === 0);
  const [first] = found;
  if (whole.length === 0) {
    if (first !== undefined) requireFields(`${file}, ${first.head.sheet.name}`, first.list);
    throw failure('IPA-FILE-UNKNOWN', { file });
  }
  const ofTypes = IPA_TYPES.flatMap((type) => {
    const [best, ...others] = whole.filter(({ list }) => list.type === type).sort(byFit);
    return best === undefined ? [] : [{ best, others: others.filter(({ fit }) => fit.visible) }];
  });
  const { size } = await stat(path);
  const read: ReadSheet[] = [];
  for (const { best, others } of ofTypes) {
    const done = read.length;
    const progress = (bytes: number) => onBytes(Math.floor((done * size + bytes) / ofTypes.length));
    read.push(await readOne(path, best, others, builder, signal, progress));
  }
  return read;
}

function listIn(head: SheetHead): ListSheet[] {
  const search = { delimiter: CELL_BREAK, naming: namingOfList, ragged: true };
  const table = findTable(head.rows, search);
  const list = table.header === null ? null : recognizeList(table.header.fields);
  if (list === null) return [];
  return [{ head, table, list, fit: fitOf(head.sheet, table, isNamedLike(list.type, head.sheet.name)) }];
}

function byFit(a: ListSheet, b: ListSheet): number {
  return compareFits(b.fit, a.fit);
}

function isNamedLike(type: IpaObjectType, name: string): boolean {
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return [type, IPA_TITLES[type]].map(plain).includes(plain(name));
}

async function readOne(
  path: string,
  { head: { sheet }, table, list }: ListSheet,
  others: readonly ListSheet[],
  builder: ReadingBuilder,
  signal: AbortSignal,
  progress: (bytes: number) => void,
): Promise<ReadSheet> {
  const doubts = others.map(
    (other) => `the sheet ${other.head.sheet.name} is a list of the same, and was not read`,
  );
  const name = `${basename(path)}, ${sheet.name}`;
  const rows = new ListRows({ name, list, table, delimiter: CELL_BREAK, doubts }, builder);
  let all = 0;
  let hidden = 0;
  await readSheetRows(
    path,
    { sheet: sheet.name, width: table.width },
    {
      row(fields, row, { unread, numbers, hidden: isHidden }) {
        if (!rows.take(fields, row, { unread, numbers })) return;
        all++;
        if (isHidden) hidden++;
      },
      progress,
    },
    signal,
  );
  if (hidden > 0)
    rows.doubtList(`${hidden} of its ${all} rows are hidden, by a filter or by hand; they count`);
  return { list, sheet: sheet.name, hidden: sheet.hidden, skipped: rows.end() };
}
