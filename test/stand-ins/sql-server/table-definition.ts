import type { ColumnType, SqlValue } from './column-types.ts';

export interface TableDefinition {
  /** Column names and their types, in order. */
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Values in the order of the columns. Text in an NCHAR column is padded with blanks when it is stored. */
  readonly rows: Iterable<readonly SqlValue[]>;
  /** The columns of an index, so that ordering by them costs nothing. */
  readonly key?: readonly string[];
  /** The sign-in has no right to it: reading it is error 229, and the system's tables do not list it. */
  readonly denied?: boolean;
}
