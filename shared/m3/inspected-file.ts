import type { RemarkParams } from '../base/remark.ts';
import type { SkippedLine } from '../table/find-table.ts';
import type { ExtractKind, FieldName } from './extracts.ts';
import type { FileReading, FirstLine, ReadingReasons } from './reading.ts';
import type { ReadingQuestion } from './reading-questions.ts';
import type { Origin } from './roster.ts';

/** What a look at the head of a file says, before it is read. */
export interface InspectedFile {
  readonly kind: ExtractKind;
  readonly origin: Extract<Origin, 'file' | 'workbook' | 'clipboard'>;
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  /** The sheets of a workbook, in its order; none for a delimited file. */
  readonly sheets: readonly string[];
  /** Those of them that Excel does not show. */
  readonly hiddenSheets: readonly string[];
  readonly reading: FileReading;
  readonly reasons: ReadingReasons;
  /** What is to be said of a file of two encodings, whichever is chosen; absent for one encoding. */
  readonly mixedEncodings?: RemarkParams<'EXTRACT-ENCODINGS-MIXED'>;
  /** The header's names, or `Column 1` … where there is none. */
  readonly columnNames: readonly string[];
  /** The first rows after the header, as they are in the file. */
  readonly firstRows: readonly (readonly string[])[];
  /** The first lines or rows of a sheet, among which the header can be chosen. */
  readonly firstLines: readonly FirstLine[];
  /** What stands around the table in its first rows, and is skipped. */
  readonly skipped: readonly SkippedLine[];
  /** The columns that hold something and are not used, by name. */
  readonly unused: readonly string[];
  /** The columns, from 0, in which nothing is to stand: a value there says that others of its row have moved. */
  readonly empty: readonly number[];
  /** Required fields that no column carries; reading is refused until this is empty. */
  readonly missing: readonly FieldName[];
  /** What the file leaves open; reading is refused until a person has settled it. */
  readonly questions: readonly ReadingQuestion[];
}
