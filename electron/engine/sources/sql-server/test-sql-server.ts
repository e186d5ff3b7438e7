import { Failure } from '../../../../shared/base/failure.ts';
import type { ConnectionReport } from '../../../../shared/contract/connection.ts';
import { judgeCharacters } from '../../../../shared/m3/arrived-characters.ts';
import { EXTRACT_KINDS, type ExtractKind } from '../../../../shared/m3/extracts.ts';
import { type FoundSchema, findTables } from '../../../../shared/m3/sql/find-tables.ts';
import {
  catalogQuery,
  companiesQuery,
  countQuery,
  namesQuery,
  type SqlQuery,
  sampleQuery,
  shownQuery,
} from '../../../../shared/m3/sql/queries.ts';
import type { SqlServerSettings } from '../../../../shared/m3/sql-server-settings.ts';
import { RunningReport } from '../running-report.ts';
import type { TestCall } from '../test-call.ts';
import { accountOf, failedStep, watchLine } from './line-steps.ts';
import { asCatalog, readAll } from './read-all.ts';
import { sqlPassword } from './read-sql-server.ts';
import { type SqlConnection, withSqlServer } from './sql-connection.ts';

/**
 * Tests the connection to M3's database with the queries of a read, step by step. What fails is part of the
 * report.
 * @throws Failure SECRET-NONE; AbortError on cancel
 */
export async function testSqlServer(settings: SqlServerSettings, call: TestCall): Promise<ConnectionReport> {
  const password = sqlPassword(settings, call.access);
  const report = new RunningReport('sql-server', call);
  report.begin('name');
  const watch = watchLine(settings, report);
  try {
    await withSqlServer(settings, { password, signal: call.signal, watch }, async (connection) => {
      report.end('sign-in', `Signed in as ${accountOf(settings)} to ${settings.database}.`);
      await new Inspection(connection, report).run(settings);
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    report.fail(failedStep(error.error, report.current), error.error);
  }
  return report.finish();
}

const number = new Intl.NumberFormat('en-US');

/** What is looked at after the sign-in. */
class Inspection {
  readonly #connection: SqlConnection;
  readonly #report: RunningReport;

  constructor(connection: SqlConnection, report: RunningReport) {
    this.#connection = connection;
    this.#report = report;
  }

  async run(settings: SqlServerSettings): Promise<void> {
    this.#report.begin('objects');
    const found = findTables(asCatalog(await this.#ask(catalogQuery())), settings);
    this.#report.end('objects', objectsText(found));
    this.#report.begin('query');
    await this.#query(found);
    this.#report.begin('characters');
    await this.#characters(found);
  }

  async #query(found: FoundSchema): Promise<void> {
    const [sampled] = await this.#samples(found);
    const columns = found.tables.users.columns.map(({ name }) => name);
    this.#report.add({
      sample: { columns, rows: sampled!.map((row) => row.map((value) => value.trimEnd())) },
    });
    const counts = {
      users: await this.#count(found, 'users'),
      emails: await this.#count(found, 'emails'),
      roles: await this.#count(found, 'roles'),
      userRoles: await this.#count(found, 'user-roles'),
    };
    this.#report.add({ counts });
    const companies = await this.#ask(companiesQuery(found));
    this.#report.add({
      companies: companies.map(([company = '', emails = '']) => ({ company, emails: Number(emails) })),
    });
    const [users, emails, roles, userRoles] = Object.values(counts).map((count) => number.format(count));
    const text = `${users} users, ${emails} e-mails, ${roles} roles, ${userRoles} user-roles.`;
    this.#report.end('query', text, counts.users === 0 ? 'warning' : 'done');
  }

  /** The queries of a read, for the first rows: they need the same rights and the same columns. */
  async #samples(found: FoundSchema): Promise<string[][][]> {
    const samples: string[][][] = [];
    for (const kind of EXTRACT_KINDS) samples.push(await this.#ask(sampleQuery(found, kind)));
    return samples;
  }

  async #characters(found: FoundSchema): Promise<void> {
    const rows = await this.#ask(namesQuery(found));
    const names = rows.map(([, name = '']) => name.trim());
    const column = found.tables.users.columns.find(({ field }) => field === 'name')!;
    const { warning, text } = judgeCharacters(names, column);
    this.#report.end('characters', text, warning ? 'warning' : 'done');
  }

  async #count(found: FoundSchema, kind: ExtractKind): Promise<number> {
    return Number((await this.#ask(countQuery(found, kind)))[0]?.[0]);
  }

  #ask(query: SqlQuery): Promise<string[][]> {
    this.#report.sent(query.title, shownQuery(query));
    return readAll(this.#connection, query);
  }
}

function objectsText({ schema, tables }: FoundSchema): string {
  const absent = EXTRACT_KINDS.flatMap((kind) => tables[kind].absent);
  const all = `The four tables and their columns are in ${schema}.`;
  return absent.length === 0 ? all : `${all} Not there, and not needed: ${absent.join(', ')}.`;
}
