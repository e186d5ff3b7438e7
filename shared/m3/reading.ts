import type { MessageParams } from '../contract/failure.ts';
import type { FindingCode } from '../text/findings.ts';
import type { ExtractKind, FieldName } from './extracts.ts';
import type { Origin } from './roster.ts';

export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
  'windows-1250',
  'cp850',
  'cp437',
  'macintosh',
] as const;
export type TextEncodingName = (typeof ENCODINGS)[number];

export const DELIMITERS = [';', ',', '|', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How the columns of an extract are taken. */
interface ColumnReading {
  /** Whether the first row names the columns. */
  readonly header: boolean;
  /** For each column the field it carries, or null to ignore it. */
  readonly columns: readonly (FieldName | null)[];
}

export interface DelimitedReading extends ColumnReading {
  readonly form: 'delimited';
  readonly encoding: TextEncodingName;
  readonly delimiter: Delimiter;
}

export const ROWS_CHOICES = ['all', 'visible'] as const;
export type RowsChoice = (typeof ROWS_CHOICES)[number];

/** A sheet of a workbook. */
export interface SheetReading extends ColumnReading {
  readonly form: 'sheet';
  readonly sheet: string;
  /** Which rows are read of a sheet that hides some, by a filter or by hand; absent for all. */
  readonly rows?: RowsChoice;
}

/** Why an encoding is not to be believed, as a finding about the extract. */
export interface EncodingDoubt {
  readonly code: Extract<FindingCode, 'EXTRACT-ENCODING-UNSURE' | 'EXTRACT-ENCODINGS-MIXED'>;
  readonly params: MessageParams;
}

/** How a file is read: detected first, then shown, and changeable part by part. */
export type FileReading = DelimitedReading | SheetReading;

/** Why a part of the reading is what it is: one short sentence each, shown beside the choice. */
export interface ReadingReasons {
  /** For a sheet '', like the delimiter's. */
  readonly encoding: string;
  readonly delimiter: string;
  /** For a delimited file ''. */
  readonly sheet: string;
  readonly header: string;
  readonly columns: string;
}

/** What a look at the head of a file says, before it is read. */
export interface InspectedFile {
  readonly kind: ExtractKind;
  readonly origin: Extract<Origin, 'file' | 'workbook' | 'clipboard'>;
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  /** The sheets of a workbook, in its order; none for a delimited file. */
  readonly sheets: readonly string[];
  readonly reading: FileReading;
  readonly reasons: ReadingReasons;
  /** Whether the head of the sheet hides rows, by a filter or by hand; absent for no. */
  readonly hidesRows?: true;
  /** Absent where the bytes settle the encoding, or somebody has chosen it. */
  readonly encodingDoubt?: EncodingDoubt;
  /** The header's names, or `Column 1` … where there is none. */
  readonly columnNames: readonly string[];
  /** The first rows after the header, as they are in the file. */
  readonly firstRows: readonly (readonly string[])[];
  /** Required fields that no column carries; reading is refused until this is empty. */
  readonly missing: readonly FieldName[];
}
