import type { PackedRows } from '../../../shared/m3/packed-rows.ts';

/** What is told of the rows of a delimited text, one after another. */
export interface RowReader {
  /**
   * A row and the line it starts on, from 1. The list may serve the next row, too.
   * @param doubtedLines where a value holds line breaks and delimiters, over how many lines the row goes: a stray
   * quote can make one row of several. 0 for all other rows, also where a value holds line breaks alone.
   */
  row(fields: readonly string[], line: number, doubtedLines: number): void;
  /** Says of a line that its carriage returns were taken for the ends of so many rows, which come next. */
  cutByReturns?(text: string, line: number, rows: number): void;
  /** Rows that another thread has cut, in their place among the others. */
  packed?(rows: PackedRows): void;
  /** A line that is no row. The rows after it are read as usual. */
  broken(broken: BrokenLine): void;
  /** Called between chunks with the bytes read so far. */
  progress?(bytes: number): void;
}

export interface BrokenLine {
  /**
   * Broken quotes; a line longer than any row; line breaks within a line that are neither values nor rows; or the
   * end of the text in the middle of the row.
   */
  readonly why: 'quotes' | 'too-long' | 'returns' | 'cut';
  /** How it begins, and from 1 where it stands. */
  readonly text: string;
  readonly line: number;
}
