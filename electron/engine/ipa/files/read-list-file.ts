import { failure } from '../../../../shared/contract/failure.ts';
import { IPA_TITLES } from '../../../../shared/ipa/fields.ts';
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

/** Fields in which a database's export writes NULL for nothing. In a name it may be somebody's. */
const NULLABLE: ReadonlySet<string> = new Set(['email', 'description', 'startDate', 'stopDate']);

const BROKEN_WORDS = {
  quotes: 'its quotes are broken',
  'too-long': 'it is longer than 1 million characters',
  returns: 'it holds stray line breaks',
  cut: 'the file ends in the middle of it',
} as const satisfies Record<BrokenLine['why'], string>;

/**
 * Reads a list with a header.
 * @throws Failure IPA-FILE-COLUMNS, IPA-FILE-LINE, FILE-…; AbortError on cancel
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
  const nullable = new Set([...places].filter(([field]) => NULLABLE.has(field)).map(([, at]) => at));
  const wrong = (line: number, reason: string) => failure('IPA-FILE-LINE', { file: name, line, reason });
  let header = true;
  builder.know(type);
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
          throw wrong(line, `${width} fields are expected, ${fields.length} stand there`);
        }
        const values = fields.map((value, at) =>
          nullable.has(at) && value.trim() === 'NULL' ? '' : value.replaceAll('\r', ''),
        );
        const object = make(values);
        if (typeof object === 'string') throw wrong(line, object);
        builder.add(type, object);
      },
      broken({ why, line }) {
        throw wrong(line, BROKEN_WORDS[why]);
      },
      progress: onBytes,
    },
    signal,
  );
}
