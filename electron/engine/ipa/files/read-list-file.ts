import { failure } from '../../../../shared/contract/failure.ts';
import { IPA_TITLES, leftOutOf } from '../../../../shared/ipa/fields.ts';
import type { RecognizedList } from '../../../../shared/ipa/list-header.ts';
import { objectMaker } from '../../../../shared/ipa/object-of.ts';
import type { ReadingBuilder } from '../../../../shared/ipa/reading-builder.ts';
import type { Delimiter, TextEncodingName } from '../../../../shared/m3/reading.ts';
import { readCsvRows } from '../../sources/csv-rows.ts';
import type { BrokenLine } from '../../sources/row-reader.ts';

/** A list of one type, as its header and first rows show it. */
export interface ListFile {
  readonly path: string;
  readonly name: string;
  readonly encoding: TextEncodingName;
  readonly delimiter: Delimiter;
  readonly width: number;
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
 * @throws Failure IPA-FILE-COLUMNS, FILE-…; AbortError on cancel
 */
export async function readListFile(
  { path, name, encoding, delimiter, width, list }: ListFile,
  builder: ReadingBuilder,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const { type, places, missing } = list;
  if (missing.length > 0) {
    const fields = missing.map(({ title }) => title).join(', ');
    throw failure('IPA-FILE-COLUMNS', { file: name, title: IPA_TITLES[type].toLowerCase(), fields });
  }
  const make = objectMaker(type, places);
  const onOneLine = [...places].filter(([field]) => !OF_LINES.has(field)).map(([, at]) => at);
  const doubt = (row: number, reason: string) => builder.doubt(type, { list: name, row, reason });
  let header = true;
  builder.know(type);
  builder.leaveOut(type, leftOutOf(type, places));
  await readCsvRows(
    path,
    { encoding, delimiter },
    {
      row(fields, line) {
        if (header) {
          header = false;
          return;
        }
        if (fields.length !== width) {
          return doubt(line, `${width} fields are expected, ${fields.length} stand there`);
        }
        if (onOneLine.some((at) => fields[at]!.trimEnd().includes('\n'))) {
          return doubt(line, 'a value goes over several lines, as where a quote is missing');
        }
        const object = make(fields.map((value) => value.replaceAll('\r', '')));
        if (typeof object === 'string') return doubt(line, object);
        builder.add(type, object);
      },
      broken: ({ why, line }) => doubt(line, BROKEN_WORDS[why]),
      progress: onBytes,
    },
    signal,
  );
}
