/** Texts that stand one after the other in a single one: most are looked at once, and none has to be kept for itself. */
export interface JoinedTexts {
  readonly all: string;
  /** Where each of them ends. */
  readonly ends: Uint32Array;
}

/** A column of packed rows. A value's number is its place among the different values of the column, from the first piece on. */
export interface PackedColumn {
  /** For each row the number of its value. */
  readonly numbers: Uint32Array;
  /** The values that come for the first time, in the order of their numbers. */
  readonly fresh: JoinedTexts;
}

/** Rows of a text that follow one another, each on one line: by columns, so that a value that repeats is looked at once. */
export interface PackedRows {
  /** The line of the first one. */
  readonly line: number;
  readonly rows: number;
  readonly columns: readonly PackedColumn[];
}
