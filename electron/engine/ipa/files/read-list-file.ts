import { failure } from '../../../../shared/contract/failure.ts';
import { IPA_TITLES, leftOutOf } from '../../../../shared/ipa/fields.ts';
import type { RecognizedList } from '../../../../shared/ipa/list-header.ts';
import { objectMaker } from '../../../../shared/ipa/object-of.ts';
import type { ReadingBuilder } from '../../../../shared/ipa/reading-builder.ts';
import type { Cut, TextEncodingName } from '../../../../shared/m3/reading.ts';
import { cutDashed, dashedColumns, isWholeDecoration } from '../../../../shared/table/dashed-columns.ts';
import { CELL_BREAK, DECORATION_WORDS } from '../../../../shared/table/decoration.ts';
import type { FoundTable } from '../../../../shared/table/find-table.ts';
import { RowFilter, type Skipped } from '../../../../shared/table/row-filter.ts';
import { readCsvRows } from '../../sources/csv-rows.ts';
import type { BrokenLine } from '../../sources/row-reader.ts';
import { WHOLE_LINES } from '../../sources/table-rows.ts';

/** A list of one type, as its header and first rows show it. */
export interface ListFile {
  readonly path: string;
  readonly name: string;
  readonly encoding: TextEncodingName;
  readonly cut: Cut;
  /** The line of dashes by which lines are cut; '' where a delimiter cuts them. */
  readonly dashes: string;
  readonly table: FoundTable;
  readonly list: RecognizedList;
}

/** Fields that go over several lines where somebody wrote them so. In any other, a line end means that a quote swallowed rows. */
const OF_LINES: ReadonlySet<string> = new Set(['firstName', 'lastName', 'description']);

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
): Promise<Skipped[]> {
  const { path, name, encoding, cut } = file;
  const { type, places, missing } = file.list;
  if (missing.length > 0) {
    const fields = missing.map(({ title }) => title).join(', ');
    throw failure('IPA-FILE-COLUMNS', { file: name, title: IPA_TITLES[type].toLowerCase(), fields });
  }
  const make = objectMaker(type, places);
  const onOneLine = [...places].filter(([field]) => !OF_LINES.has(field)).map(([, at]) => at);
  const doubt = (row: number, reason: string) => builder.doubt(type, { list: name, row, reason });
  const filter = filterFor(file);
  const columns = dashedColumns(file.dashes);
  const headings = file.table.header?.fields ?? [];
  builder.know(type);
  builder.leaveOut(type, leftOutOf(type, places));
  await readCsvRows(
    path,
    { encoding, delimiter: cut === 'dashes' ? WHOLE_LINES : cut },
    {
      row(found, line) {
        const [whole = ''] = found;
        if (columns !== null && isWholeDecoration(whole) && filter.isDecoration(whole, line)) return;
        const fields = columns === null ? found : (cutDashed(whole, columns) ?? found);
        const verdict = filter.judge(fields, line);
        if (verdict === 'skip') return;
        if (verdict !== 'take')
          return doubt(line, 'it stands above the names of the columns and may be a row');
        const { width } = file.table;
        if (fields.length !== width) {
          return doubt(line, `${width} fields are expected, ${fields.length} stand there`);
        }
        const moved = fields.findIndex(
          (value, at) => value.trim() !== '' && (headings[at] ?? '').trim() === '',
        );
        if (moved >= 0) return doubt(line, `a value stands in column ${moved + 1}, which has no name`);
        if (onOneLine.some((at) => fields[at]!.trimEnd().includes('\n'))) {
          return doubt(line, 'a value goes over several lines, as where a quote is missing');
        }
        const object = make(fields.map((value) => value.replaceAll('\r', '')));
        if (typeof object === 'string') return doubt(line, object);
        builder.add(type, object);
      },
      broken({ why, text, line }) {
        if (!filter.isDecoration(text, line)) doubt(line, BROKEN_WORDS[why]);
      },
      progress: onBytes,
    },
    signal,
  );
  const { skipped } = filter;
  const error = skipped.find(({ kind }) => kind === 'error');
  if (error !== undefined) doubt(error.line, `it is ${DECORATION_WORDS.error}: ${error.text}`);
  return skipped;
}

function filterFor({ cut, table, list: { places } }: ListFile): RowFilter {
  const [key = 0] = places.values();
  return new RowFilter({
    above: table.above,
    header: true,
    width: table.width,
    needed: [key],
    couldBeRow: () => true,
    namesOther: () => false,
    delimiter: cut === 'dashes' ? CELL_BREAK : cut,
    headings: [],
    headingKey: (cell) => cell,
    headingWords: [],
  });
}
