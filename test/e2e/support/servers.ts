import { join } from 'node:path';
import { m3Table, sampleDatabase } from '../../stand-ins/sql-server/sample-tables.ts';
import { type SqlServerStandIn, startSqlServer } from '../../stand-ins/sql-server/sql-server.ts';
import type { DatabaseDefinition } from '../../stand-ins/sql-server/tables.ts';

const SAMPLE_FOLDER = join(import.meta.dirname, '../../../build/sample');

/** A user as CMNUSR has it, with the roles of CMNRUS and the e-mail in company 100. */
export interface M3User {
  readonly id: string;
  readonly name: string;
  readonly roles?: readonly string[];
}

/** A small M3 on SQL Server: these users, with an e-mail each, and the roles they have. */
export function smallDatabase(users: readonly M3User[]): DatabaseDefinition {
  const roles = [...new Set(users.flatMap((user) => user.roles ?? []))];
  const tables = {
    CMNUSR: m3Table(
      'CMNUSR',
      users.map(({ id, name }) => [id, name, '20', '', 'GB', 'AAA', 'A01', '001', 'SALES']),
    ),
    CEMAIL: m3Table(
      'CEMAIL',
      users.map(({ id }) => [100, '04', id, `${id.toLowerCase()}@example.com`]),
    ),
    CMNROL: m3Table(
      'CMNROL',
      roles.map((role) => [role, `Description of ${role}`, role]),
    ),
    CMNRUS: m3Table(
      'CMNRUS',
      users.flatMap((user) => (user.roles ?? []).map((role) => [user.id, role, 0, 0])),
    ),
  };
  return { schemas: { MVXJDTA: tables } };
}

/** The sample company as M3's database. */
export function sampleCompany(): DatabaseDefinition {
  return sampleDatabase(SAMPLE_FOLDER);
}

export const SQL_LOGIN = { user: 'muster', password: 'pa$$ "w%rd' } as const;

/** Starts a SQL Server that knows `SQL_LOGIN`. */
export function startSql(
  databases: Readonly<Record<string, DatabaseDefinition>>,
  sqlLogin: { readonly user: string; readonly password: string } = SQL_LOGIN,
): Promise<SqlServerStandIn> {
  return startSqlServer({ databases, sqlLogin });
}
