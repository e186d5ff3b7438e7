import { failure } from '../../../../../../shared/base/failure.ts';
import { type Cut, isPadded, type TextEncodingName } from '../../../../../../shared/m3/reading.ts';
import {
  cutDashed,
  dashedColumns,
  isWholeDecoration,
} from '../../../../../../shared/table/dashed-columns.ts';
import { CELL_BREAK } from '../../../../../../shared/table/decoration.ts';
import type { Skipped } from '../../../../../../shared/table/row-filter.ts';
import { IPA_TITLES } from '../../../../../../shared/targets/ipa/state/fields.ts';
import type { RecognizedList } from '../../../../../../shared/targets/ipa/state/list-header.ts';
import { ListRows, type ListShape } from '../../../../../../shared/targets/ipa/state/list-rows.ts';
import type { ReadingBuilder } from '../../../../../../shared/targets/ipa/state/reading-builder.ts';
import { readCsvRows } from '../../../../sources/csv-rows.ts';
import type { BrokenLine } from '../../../../sources/row-reader.ts';
import { WHOLE_LINES } from '../../../../sources/table-rows.ts';

/** A list as delimited text, or padded with blanks. */
export interface ListFile extends Omit<ListShape, 'delimiter'> {
  readonly path: string;
  readonly encoding: TextEncodingName;
  readonly cut: Cut;
  /** The line of dashes by which lines are cut; '' where a delimiter cuts them. */
  readonly dashes: string;
}

const BROKEN_WORDS = {
  quotes: 'its quotes are broken',
  'too-long': 'it is longer than 1 million characters',
  returns: 'it holds stray line breaks',
  cut: 'the file ends in the middle of it',
} as const satisfies Record<BrokenLine['why'], string>;

/**
 * Reads a list with a header. Of a row that cannot be read, the type is in doubt.
 * @returns what stood around the list and was skipped
 * @throws Failure IPA-FILE-COLUMNS, FILE-…; AbortError on cancel
 */
export async function readListFile(
  file: ListFile,
  builder: ReadingBuilder,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<readonly Skipped[]> {
  const { path, encoding, cut } = file;
  requireFields(file.name, file.list);
  const rows = new ListRows({ ...file, delimiter: isPadded(cut) ? CELL_BREAK : cut }, builder);
  const columns = dashedColumns(file.dashes);
  await readCsvRows(
    path,
    { encoding, delimiter: isPadded(cut) ? WHOLE_LINES : cut },
    {
      row(found, line, doubtedLines) {
        const [whole = ''] = found;
        if (columns !== null && isWholeDecoration(whole) && rows.isDecoration(whole, line)) return;
        const fields = columns === null ? found : (cutDashed(whole, columns) ?? found);
        rows.take(withoutReturns(fields), line, { doubtedLines });
      },
      cutByReturns: (text, line, count) =>
        rows.takeBroken(text, line, `its returns were taken for the ends of ${count} rows`),
      broken: ({ why, text, line }) => rows.takeBroken(text, line, BROKEN_WORDS[why]),
      progress: onBytes,
    },
    signal,
  );
  return rows.end();
}

/** A return within a value is what is left of a line end, which hardly any row holds. */
function withoutReturns(fields: readonly string[]): readonly string[] {
  return fields.some((value) => value.includes('\r'))
    ? fields.map((value) => value.replaceAll('\r', ''))
    : fields;
}

/**
 * Refuses a list that lacks a field without which nothing can be said of its objects.
 * @throws Failure IPA-FILE-COLUMNS
 */
export function requireFields(file: string, { type, missing }: RecognizedList): void {
  if (missing.length === 0) return;
  const fields = missing.map(({ title }) => title).join(', ');
  throw failure('IPA-FILE-COLUMNS', { file, title: IPA_TITLES[type].toLowerCase(), fields });
}
