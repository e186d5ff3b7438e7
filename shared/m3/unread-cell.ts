/** Why a cell's value is not what was meant: its formula was not calculated, it holds an error, or it was turned into something else. */
export type UnreadCause = 'formula' | 'error' | 'date' | 'time' | 'power' | 'boolean';

/** A cell of a row whose value is not known, or not what the column is to hold. */
export interface UnreadCell {
  /** From 0. */
  readonly column: number;
  readonly cause: UnreadCause;
  /** What the cell shows in place of the value. */
  readonly shown: string;
}

export const CAUSE_WORDS: Readonly<Record<UnreadCause, string>> = {
  formula: 'a formula without a stored result',
  error: 'an error',
  date: 'a date',
  time: 'a time of day',
  power: 'a power of ten',
  boolean: 'true or false',
};
