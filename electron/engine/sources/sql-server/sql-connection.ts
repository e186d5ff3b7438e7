import type { ConnectionPool, config as DriverConfig } from 'mssql';
import { failure } from '../../../../shared/base/failure.ts';
import type { SqlQuery } from '../../../../shared/m3/sql/queries.ts';
import type { SqlServerSettings } from '../../../../shared/m3/sql-server-settings.ts';
import { authoritiesOf } from '../../net/trust.ts';
import { SOURCE_LIMITS, type SourceLimits } from '../source-limits.ts';
import type { RowReceiver } from './row-receiver.ts';
import { type DriverConnection, type LineWatch, ServerLine } from './server-line.ts';
import { failureOf } from './sql-errors.ts';
import { ValueTooLong } from './table-values.ts';

/** How long the server is given to hear that a query is cancelled, before the connection is cut, in milliseconds. */
const CANCEL_GRACE_MS = 500;

type Driver = typeof import('mssql');
type DriverRequest = ReturnType<ConnectionPool['request']>;

export interface SqlCall {
  readonly password: string;
  readonly signal: AbortSignal;
  readonly watch?: LineWatch;
  readonly limits?: SourceLimits;
}

/** A signed-in connection. One query runs at a time. */
export interface SqlConnection {
  /**
   * Sends a query and hands over each row as it comes, as many as there may be.
   * @param onColumns is told the names of the result's columns before the first row, and where there is none
   * @throws Failure SQL-…; ValueTooLong and any Failure that a receiver throws, after which the connection takes no other query
   */
  rows(query: SqlQuery, onRow: RowReceiver, onColumns?: (names: readonly string[]) => void): Promise<void>;
}

/**
 * Signs in, lets `work` use the connection, and closes it whatever happens. Nothing is sent but the negotiation of
 * the encryption before the server's certificate was verified.
 * @throws Failure SQL-…, TLS-…; AbortError, at once, on cancel
 */
export async function withSqlServer<T>(
  settings: SqlServerSettings,
  call: SqlCall,
  work: (connection: SqlConnection) => Promise<T>,
): Promise<T> {
  call.signal.throwIfAborted();
  requireSettings(settings);
  const session = new Session(settings, call);
  const { promise: cancelled, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(call.signal.reason);
  call.signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([cancelled, session.open().then(() => work(session))]);
  } finally {
    call.signal.removeEventListener('abort', onAbort);
    session.close();
  }
}

function requireSettings({ host, database, user, reach, instance }: SqlServerSettings): void {
  const missing = [
    ...(host === '' ? ['the server'] : []),
    ...(reach === 'instance' && instance === '' ? ['the instance'] : []),
    ...(database === '' ? ['the database'] : []),
    ...(user === '' ? ['the user'] : []),
  ];
  if (missing.length > 0) throw failure('SQL-SETTINGS-INCOMPLETE', { missing: missing.join(', ') });
  // The driver would take a backslash for the beginning of an instance.
  if (/[\\/,;\s]/.test(host)) throw failure('SQL-HOST-INVALID', { host });
}

class Session implements SqlConnection {
  readonly #settings: SqlServerSettings;
  readonly #password: string;
  readonly #line: ServerLine;
  readonly #limits: SourceLimits;
  #driver: Driver | null = null;
  #pool: ConnectionPool | null = null;
  #request: DriverRequest | null = null;
  #closed = false;

  constructor(settings: SqlServerSettings, { password, watch = {}, limits = SOURCE_LIMITS }: SqlCall) {
    this.#limits = limits;
    this.#settings = settings;
    this.#password = password;
    this.#line = new ServerLine(settings, watch, limits);
  }

  async open(): Promise<void> {
    // Loading the driver takes longer than the engine's start, and most environments never need it.
    this.#driver = (await import('mssql')).default as unknown as Driver;
    try {
      const pool = new this.#driver.ConnectionPool(
        driverConfig(this.#settings, this.#password, this.#line, this.#limits),
      );
      // What goes wrong is told by the call that it concerns.
      pool.on('error', () => {});
      this.#pool = pool;
      await pool.connect();
    } catch (error) {
      throw failureOf(error, this.#line, this.#settings, this.#password, { subject: '', rows: 0 });
    }
  }

  rows(
    query: SqlQuery,
    onRow: RowReceiver,
    onColumns: (names: readonly string[]) => void = () => {},
  ): Promise<void> {
    const request = this.#prepare(query);
    const { rows: most } = this.#limits;
    let rows = 0;
    let wrong: { readonly error: unknown } | null = null;
    return new Promise((resolve, reject) => {
      // The answer is left to the end of the session, which tells the server to stop: a connection that is cut while the
      // driver takes a piece of an answer apart ends the process.
      const stop = (error: unknown) => {
        wrong ??= { error };
        reject(error instanceof ValueTooLong ? error : this.#failure(error, query.subject, rows));
      };
      request.on('recordset', (columns: Iterable<{ readonly name: string }>) => {
        if (this.#closed || wrong !== null) return;
        try {
          onColumns(Array.from(columns, ({ name }) => name));
        } catch (error) {
          stop(error);
        }
      });
      this.#line.handRowsTo((row) => {
        if (this.#closed || wrong !== null) return;
        try {
          if (rows === most) throw failure('SQL-TOO-MANY-ROWS', { subject: query.subject, most });
          onRow(row);
          rows++;
        } catch (error) {
          stop(error);
        }
      });
      request.on('error', (error: unknown) => {
        wrong ??= { error };
      });
      request.on('done', () => {
        this.#request = null;
        this.#line.handRowsTo(null);
        if (this.#closed) this.#line.close();
        if (wrong === null) resolve();
        else reject(this.#failure(wrong.error, query.subject, rows));
      });
      void request.query(query.text);
    });
  }

  /** Tells the server to stop where a query runs, then cuts the connection; nobody waits for it. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#request === null) {
      this.#line.close();
    } else {
      this.#request.cancel();
      setTimeout(() => this.#line.close(), CANCEL_GRACE_MS).unref();
    }
    this.#pool?.close().catch(() => {});
  }

  #prepare({ text: _, parameters }: SqlQuery): DriverRequest {
    const request = this.#pool!.request();
    request.stream = true;
    request.arrayRowMode = true;
    for (const { name, value } of parameters) {
      request.input(name, this.#driver!.NVarChar(value.length), value);
    }
    this.#request = request;
    return request;
  }

  #failure(error: unknown, subject: string, rows: number): Error {
    return failureOf(error, this.#line, this.#settings, this.#password, { subject, rows });
  }
}

function driverConfig(
  settings: SqlServerSettings,
  password: string,
  line: ServerLine,
  { valueCharacters }: SourceLimits,
): DriverConfig {
  const { host, reach, port, instance, database, signIn, domain, user, encryption, readOnlyIntent } =
    settings;
  const encrypt = encryption === 'required';
  return {
    server: host,
    port,
    user,
    password,
    ...(signIn === 'domain' ? { domain } : {}),
    database,
    connectionTimeout: settings.connectTimeoutS * 1000,
    // Silence is what counts, and it is counted by the socket: a long result is no fault.
    requestTimeout: 0,
    arrayRowMode: true,
    // One connection: the session's work is one query after the other.
    pool: { max: 1, min: 0 },
    validateConnection: 'socket',
    beforeConnect: (connection) => line.attach(connection as unknown as DriverConnection),
    options: {
      appName: 'Muster',
      ...(reach === 'instance' ? { instanceName: instance } : {}),
      encrypt,
      // The driver is not to judge: ServerLine does, on the same connection, before the login is let through, so
      // that a certificate can be shown that is not trusted, and one can be trusted alone.
      trustServerCertificate: true,
      cryptoCredentialsDetails: encrypt ? { ca: authoritiesOf(settings.trust) } : {},
      connector: line.connect,
      readOnlyIntent,
      // In bytes of UTF-16: the server itself cuts what is longer, and the one more tells that it did.
      textsize: (valueCharacters + 1) * 2,
      useUTC: true,
      // The driver's own second attempts would hide what the server said, and count as failed sign-ins there.
      maxRetriesOnTransientErrors: 0,
    } as NonNullable<DriverConfig['options']>,
  };
}
