/** How much is taken of one table or list. What is more ends the reading, with a failure that names the limit. */
export interface SourceLimits {
  readonly rows: number;
  /** Of one value, in characters. */
  readonly valueCharacters: number;
  /** Of one row on its way from a database, in bytes. */
  readonly rowBytes: number;
}

/** Far more than an M3 of any company has. */
export const SOURCE_LIMITS: SourceLimits = {
  rows: 20_000_000,
  valueCharacters: 32_767,
  rowBytes: 1024 ** 2,
};
