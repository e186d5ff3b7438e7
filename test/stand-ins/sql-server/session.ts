import type { SqlValue } from './column-types.ts';
import type { KeptResult, KeptResults } from './kept-results.ts';
import { resultColumns } from './result-columns.ts';
import type { ResultColumn } from './rows.ts';
import { fromEngine, unknownDatabase } from './sql-error.ts';
import { rewriteSelect } from './sql-rewriting.ts';
import { parseStatements, type Statement } from './sql-statements.ts';
import type { Word } from './sql-words.ts';
import type { Catalog, Database } from './tables.ts';
import { SERVER_NAME, SERVER_VERSION } from './tokens.ts';

/** What a statement gives. Rows come one by one from the engine, as they are asked for. */
export type StatementResult =
  | {
      readonly kind: 'rows';
      /** What was asked, where, and with what: the same key has the same rows. */
      readonly key: string;
      readonly columns: readonly ResultColumn[];
      readonly rows: Iterable<SqlValue[]>;
    }
  | { readonly kind: 'kept'; readonly result: KeptResult }
  | { readonly kind: 'database'; readonly now: string; readonly before: string }
  | { readonly kind: 'nothing' };

export interface SessionOwner {
  /** `user`, or `DOMAIN\user`. */
  readonly login: string;
  readonly hostName: string;
  readonly applicationName: string;
  /** The number of the connection. */
  readonly id: number;
}

/** One signed-in client: the database it is in, and what it has set. */
export class Session {
  readonly #catalog: Catalog;
  readonly #owner: SessionOwner;
  /** null where every question is asked anew. */
  readonly kept: KeptResults | null;
  readonly #first: Database;
  #database: Database;
  #lockTimeoutMs = -1;
  noCount = false;

  constructor(catalog: Catalog, database: Database, owner: SessionOwner, kept: KeptResults | null) {
    this.kept = kept;
    this.#catalog = catalog;
    this.#first = database;
    this.#database = database;
    this.#owner = owner;
  }

  /** Back to how it was after the sign-in. */
  reset(): void {
    this.#database = this.#first;
    this.#lockTimeoutMs = -1;
    this.noCount = false;
  }

  /** Runs a text statement by statement. Throws SqlError; one of the syntax before anything has run. */
  *run(text: string, parameters: ReadonlyMap<string, SqlValue>): Generator<StatementResult> {
    for (const statement of parseStatements(text)) yield this.#statement(statement, parameters);
  }

  #statement(statement: Statement, parameters: ReadonlyMap<string, SqlValue>): StatementResult {
    switch (statement.kind) {
      case 'select':
        return this.#select(statement.words, parameters);
      case 'use':
        return this.#use(statement.database);
      case 'set':
        if (statement.option === 'NOCOUNT') this.noCount = statement.value === 'ON';
        if (statement.option === 'LOCK_TIMEOUT')
          this.#lockTimeoutMs = Number(statement.value.replace(/ /g, ''));
        return { kind: 'nothing' };
    }
  }

  #use(name: string): StatementResult {
    const before = this.#database.name;
    const database = this.#catalog.database(name);
    if (database === undefined) throw unknownDatabase(name);
    this.#database = database;
    return { kind: 'database', now: database.name, before };
  }

  #select(words: readonly Word[], parameters: ReadonlyMap<string, SqlValue>): StatementResult {
    const {
      sql,
      parameters: used,
      database,
    } = rewriteSelect(words, {
      database: this.#database,
      databaseNamed: (name) => this.#catalog.database(name),
      parameters: new Set(parameters.keys()),
      session: this.#values(),
    });
    const values = Object.fromEntries(used.map((name) => [`@${name}`, parameters.get(name) ?? null]));
    const key = [database.name, sql, ...Object.values(values)].join('\0');
    const result = this.kept?.get(key);
    if (result !== undefined) return { kind: 'kept', result };
    try {
      const statement = database.engine.prepare(sql);
      statement.setReturnArrays(true);
      const rows = statement.iterate(values) as unknown as Iterator<SqlValue[]>;
      const first = rows.next();
      const firstRow = first.done === true ? undefined : first.value;
      const columns = resultColumns(words, statement.columns(), database, firstRow);
      return { kind: 'rows', key, columns, rows: firstRow === undefined ? [] : fromFirst(firstRow, rows) };
    } catch (error) {
      throw fromEngine(error);
    }
  }

  #values(): Record<string, string | number | null> {
    const { login, hostName, applicationName, id } = this.#owner;
    const { major, minor, build } = SERVER_VERSION;
    const logins = ['SUSER_SNAME', 'SUSER_NAME', 'ORIGINAL_LOGIN', 'SYSTEM_USER'];
    const users = ['USER_NAME', 'CURRENT_USER', 'SESSION_USER'];
    return {
      ...Object.fromEntries(logins.map((name) => [name, login])),
      ...Object.fromEntries(users.map((name) => [name, login])),
      DB_NAME: this.#database.name,
      SCHEMA_NAME: 'dbo',
      HOST_NAME: hostName,
      APP_NAME: applicationName,
      '@@VERSION': `Microsoft SQL Server 2019 (stand-in for tests) - ${major}.${minor}.${build}.1 (X64)`,
      '@@SERVERNAME': SERVER_NAME,
      '@@SPID': id,
      '@@LOCK_TIMEOUT': this.#lockTimeoutMs,
    };
  }
}

/** Gives the iterator back to the engine also when the reader leaves early. */
function* fromFirst(first: SqlValue[], rest: Iterator<SqlValue[]>): Generator<SqlValue[]> {
  try {
    yield first;
    for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
  } finally {
    rest.return?.();
  }
}
