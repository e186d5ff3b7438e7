import { Failure } from '../../../../../../shared/base/failure.ts';
import type { ConnectionReport, TestedList } from '../../../../../../shared/contract/connection.ts';
import type { Environment } from '../../../../../../shared/environment/environment.ts';
import { judgeCharacters } from '../../../../../../shared/m3/arrived-characters.ts';
import { type SqlQuery, shownQuery } from '../../../../../../shared/m3/sql/queries.ts';
import { IPA_TYPES, type IpaObjectType } from '../../../../../../shared/targets/ipa/objects.ts';
import { IPA_TITLES } from '../../../../../../shared/targets/ipa/state/fields.ts';
import { ReadingBuilder } from '../../../../../../shared/targets/ipa/state/reading-builder.ts';
import { doubtInWords } from '../../../../../../shared/targets/ipa/state/reading-doubts.ts';
import { IPA_TABLES } from '../../../../../../shared/targets/ipa/state/sql/tables.ts';
import { RunningReport } from '../../../../sources/running-report.ts';
import { accountOf, failedStep, watchLine } from '../../../../sources/sql-server/line-steps.ts';
import { readAll } from '../../../../sources/sql-server/read-all.ts';
import { type SqlConnection, withSqlServer } from '../../../../sources/sql-server/sql-connection.ts';
import type { TestCall } from '../../../../sources/test-call.ts';
import { type AskedTables, askTables } from './ask-tables.ts';
import { ipaPassword } from './ipa-password.ts';
import { readList } from './read-list.ts';

const SAMPLE_ROWS = 5;
const NAMES_LOOKED_AT = 5000;

const number = new Intl.NumberFormat('en-US');

/**
 * Tries how IPA's database is read, step by step: with the queries of a read, to their last row, so that what is found here is
 * what a read would find. What fails is part of the report.
 * @throws Failure SECRET-NONE; AbortError on cancel
 */
export async function testIpaDatabase(environment: Environment, call: TestCall): Promise<ConnectionReport> {
  const { server } = environment.ipa.database;
  const password = ipaPassword(environment, call.access);
  const report = new RunningReport('sql-server', call);
  report.begin('name');
  const watch = watchLine(server, report);
  try {
    await withSqlServer(server, { password, signal: call.signal, watch }, async (connection) => {
      report.end('sign-in', `Signed in as ${accountOf(server)} to ${server.database}.`);
      await new Inspection(connection, report).run(environment);
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    report.fail(failedStep(error.error, report.current), error.error);
  }
  return report.finish();
}

/** What is looked at after the sign-in. */
class Inspection {
  readonly #connection: SqlConnection;
  readonly #report: RunningReport;
  readonly #builder = new ReadingBuilder();
  #lists: TestedList[] = [];

  constructor(connection: SqlConnection, report: RunningReport) {
    this.#connection = connection;
    this.#report = report;
  }

  async run(environment: Environment): Promise<void> {
    this.#report.begin('objects');
    const asked = await askTables(environment, (query) => {
      this.#sent(query);
      return readAll(this.#connection, query);
    });
    this.#report.end('objects', tablesText(asked), hasAbsent(asked) ? 'warning' : 'done');
    this.#report.begin('query');
    for (const [type, query] of asked.queries) await this.#read(type, query);
    const nobody = this.#lists.every(({ rows }) => rows === 0);
    const isWarning = nobody || this.#builder.doubts.count > 0;
    this.#report.end(
      'query',
      `${this.#countsText()}${this.#ownText()}${this.#doubtsText()}`,
      isWarning ? 'warning' : 'done',
    );
    this.#report.begin('characters');
    this.#characters();
  }

  async #read(type: IpaObjectType, query: SqlQuery): Promise<void> {
    this.#sent(query);
    let columns: readonly string[] = [];
    const sample: string[][] = [];
    const rows = await readList(this.#connection, type, query, this.#builder, {
      onColumns(names) {
        columns = names;
      },
      onRow(texts, row) {
        if (row <= SAMPLE_ROWS) sample.push([...texts]);
      },
    });
    this.#lists = [...this.#lists, { title: IPA_TITLES[type], rows, columns, sample }];
    this.#report.add({ lists: this.#lists });
  }

  #countsText(): string {
    const counts = this.#lists.map(({ title, rows }) => `${number.format(rows)} ${title.toLowerCase()}`);
    return `${counts.join(', ')}.`;
  }

  /** Tasks of users, which are none of M3's roles. */
  #ownText(): string {
    const { tasks = 0, userTasks = 0 } = this.#builder.finish().setAside ?? {};
    if (tasks + userTasks === 0) return '';
    return ` Of these, ${number.format(tasks)} tasks and ${number.format(userTasks)} user-tasks are IPA's own and are left alone.`;
  }

  /** What of the results could not be read. */
  #doubtsText(): string {
    const doubts = this.#builder.doubts.all().map(doubtInWords);
    return doubts.length === 0 ? '' : ` Not read whole: ${doubts.join('; ')}.`;
  }

  #characters(): void {
    const names: string[] = [];
    for (const { firstName, lastName } of this.#builder.finish().objects('actor') ?? []) {
      if (names.push(`${firstName} ${lastName}`) === NAMES_LOOKED_AT) break;
    }
    const { warning, text } = judgeCharacters(names);
    this.#report.end('characters', text, warning ? 'warning' : 'done');
  }

  #sent(query: SqlQuery): void {
    this.#report.sent(query.title, shownQuery(query));
  }
}

function hasAbsent({ tables }: AskedTables): boolean {
  return [...tables.values()].some(({ absent }) => absent.length > 0);
}

/** Which tables the queries read that ship with Muster, and what stands in for the others. */
function tablesText({ tables }: AskedTables): string {
  const found = [...tables.values()].map(({ schema, table }) => `${schema}.${table}`);
  const absent = [...tables.values()].flatMap(({ table, absent: titles }) =>
    titles.map((title) => `${table} has no known column for the ${title}, which is not compared`),
  );
  const own = IPA_TYPES.filter((type) => !tables.has(type)).map((type) => IPA_TABLES[type]);
  return [
    ...(found.length > 0 ? [`Found with the columns that are needed: ${found.join(', ')}.`] : []),
    ...(own.length > 0 ? [`With a query of its own, not looked at: ${own.join(', ')}.`] : []),
    ...(absent.length > 0 ? [`${absent.join('; ')}.`] : []),
  ].join(' ');
}
