/** A value of a row, as the driver gives it. */
export interface DriverValue {
  readonly value: unknown;
}

/** The list and its values serve the next row, too: whoever needs them longer takes what is in them. */
export type RowReceiver = (row: readonly DriverValue[]) => void;
