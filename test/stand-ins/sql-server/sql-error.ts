/** What SQL Server says, as its ERROR token carries it. */
export class SqlError extends Error {
  readonly number: number;
  readonly state: number;
  /** Its severity: 10 and less informs, 20 and more ends the connection. */
  readonly severity: number;

  constructor(number: number, severity: number, message: string, state = 1) {
    super(message);
    this.number = number;
    this.severity = severity;
    this.state = state;
  }
}

export const syntaxError = (near: string): SqlError =>
  new SqlError(102, 15, `Incorrect syntax near '${near}'.`);
export const unknownObject = (name: string): SqlError =>
  new SqlError(208, 16, `Invalid object name '${name}'.`);
const unknownColumn = (name: string): SqlError => new SqlError(207, 16, `Invalid column name '${name}'.`);
export const unknownFunction = (name: string): SqlError =>
  new SqlError(195, 15, `'${name}' is not a recognized built-in function name.`, 10);
export const undeclaredVariable = (name: string): SqlError =>
  new SqlError(137, 15, `Must declare the scalar variable "${name}".`, 2);
export const unknownDatabase = (name: string): SqlError =>
  new SqlError(911, 16, `Database '${name}' does not exist. Make sure that the name is entered correctly.`);
export const selectDenied = (table: string, database: string, schema: string): SqlError =>
  new SqlError(
    229,
    14,
    `The SELECT permission was denied on the object '${table}', database '${database}', schema '${schema}'.`,
    5,
  );
export const loginFailed = (user: string): SqlError =>
  new SqlError(18456, 14, `Login failed for user '${user}'.`);
export const cannotOpenDatabase = (name: string): SqlError =>
  new SqlError(4060, 11, `Cannot open database "${name}" requested by the login. The login failed.`);
export const untrustedDomain = (): SqlError =>
  new SqlError(
    18452,
    14,
    'Login failed. The login is from an untrusted domain and cannot be used with Integrated authentication.',
  );

/** What the engine behind has said, in SQL Server's words. */
export function fromEngine(error: unknown): SqlError {
  if (error instanceof SqlError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const found = (pattern: RegExp): string | undefined => pattern.exec(message)?.[1];
  const column = found(/^no such column: (\S+)/);
  // The engine does not say whether the table in front of the name is unknown too, so 4104 is never answered.
  if (column !== undefined) return unknownColumn(column.replaceAll('"', '').split('.').at(-1)!);
  const ambiguous = found(/^ambiguous column name: (.+)$/);
  if (ambiguous !== undefined) {
    return new SqlError(209, 16, `Ambiguous column name '${ambiguous.split('.').at(-1)}'.`);
  }
  const table = found(/^no such table: (.+)$/);
  if (table !== undefined) return unknownObject(table);
  if (message === 'incomplete input') return syntaxError('');
  const near = found(/^near "(.*)": syntax error$/s);
  if (near !== undefined) return syntaxError(near.replace(/^"(.*)"$/, '$1'));
  const conversion = found(/^(Conversion failed .*)$/s);
  if (conversion !== undefined) return new SqlError(245, 16, conversion);
  return new SqlError(50_000, 16, message);
}
