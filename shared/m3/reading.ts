import type { FieldName } from './extracts.ts';

export const ENCODINGS = [
  'utf-8',
  // Text whose UTF-8 was taken for a code page and written in UTF-8 once more.
  'utf-8-twice',
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

export const DELIMITERS = [';', ',', '|', '\t', '~', '^'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * How lines are cut: at a delimiter, or, where columns are padded with blanks, by the dashes under the header or at the blanks
 * that all first lines have in the same place.
 */
export const CUTS = [...DELIMITERS, 'dashes', 'blanks'] as const;
export type Cut = (typeof CUTS)[number];

/** Whether columns are padded, and so no delimiter stands between them. */
export function isPadded(cut: Cut): cut is Exclude<Cut, Delimiter> {
  return cut === 'dashes' || cut === 'blanks';
}

/** What can be said about how a file is read, each as the command line names it; what comes first decides over the rest. */
export const READING_PARTS = ['sheet', 'rows', 'encoding', 'delimiter', 'header', 'columns'] as const;
export type ReadingPart = (typeof READING_PARTS)[number];

/** How the columns of an extract are taken. */
interface ColumnReading {
  /** How many lines, or rows of a sheet, stand above the table and are no part of it. */
  readonly above: number;
  /** Whether the first row of the table names the columns. */
  readonly header: boolean;
  /** For each column the field it carries, or null to ignore it. */
  readonly columns: readonly (FieldName | null)[];
  /** The parts which a person has settled, as they were suggested or otherwise. */
  readonly settled: readonly ReadingPart[];
}

export interface DelimitedReading extends ColumnReading {
  readonly form: 'delimited';
  readonly encoding: TextEncodingName;
  readonly delimiter: Cut;
  /** The line of dashes by which lines are cut, made where the file has none; '' where a delimiter cuts them. */
  readonly dashes: string;
}

export const ROWS_CHOICES = ['all', 'visible'] as const;
export type RowsChoice = (typeof ROWS_CHOICES)[number];

/** A sheet of a workbook. */
export interface SheetReading extends ColumnReading {
  readonly form: 'sheet';
  readonly sheet: string;
  /** Which rows are read where it hides some, by a filter or by hand; absent for all. */
  readonly rows?: RowsChoice;
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

/** A line of a file, or a row of a sheet, with how it begins. */
export interface FirstLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}
