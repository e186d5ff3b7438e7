export interface Page<T> {
  readonly total: number;
  /** How many things the rows stand for, where a row can stand for many. */
  readonly counted?: number;
  readonly rows: readonly T[];
}
