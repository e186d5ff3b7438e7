import type { ExtractKind, FieldName } from './extracts.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1'] as const;
export type TextEncodingName = (typeof ENCODINGS)[number];

export const DELIMITERS = [';', ',', '|', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How a delimited file is read: detected first, then shown, and changeable part by part. */
export interface FileReading {
  readonly encoding: TextEncodingName;
  readonly delimiter: Delimiter;
  /** Whether the first row names the columns. */
  readonly header: boolean;
  /** For each column of the file the field it carries, or null to ignore it. */
  readonly columns: readonly (FieldName | null)[];
}

/** Why a part of the reading is what it is: one short sentence each, shown beside the choice. */
export interface ReadingReasons {
  readonly encoding: string;
  readonly delimiter: string;
  readonly header: string;
  readonly columns: string;
}

/** What a look at the head of a file says, before it is read. */
export interface InspectedFile {
  readonly kind: ExtractKind;
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly reading: FileReading;
  readonly reasons: ReadingReasons;
  /** The header's names, or `Column 1` … where there is none. */
  readonly columnNames: readonly string[];
  /** The first rows after the header, as they are in the file. */
  readonly firstRows: readonly (readonly string[])[];
  /** Required fields that no column carries; reading is refused until this is empty. */
  readonly missing: readonly FieldName[];
}
