import { failure } from '../../../../shared/base/failure.ts';
import { makeMeter } from '../../../../shared/base/meter.ts';
import { EXTRACT_KINDS, type ExtractKind } from '../../../../shared/m3/extracts.ts';
import type { Roster } from '../../../../shared/m3/roster.ts';
import { RosterBuilder } from '../../../../shared/m3/roster-builder.ts';
import { type FoundSchema, findTables } from '../../../../shared/m3/sql/find-tables.ts';
import { catalogQuery, countQuery, rowsQuery, subjectOf } from '../../../../shared/m3/sql/queries.ts';
import type { SqlServerSettings } from '../../../../shared/m3/sql-server-settings.ts';
import type { SourceCall } from '../source-call.ts';
import { SOURCE_LIMITS, type SourceLimits } from '../source-limits.ts';
import { asCatalog, readAll } from './read-all.ts';
import { type SqlConnection, withSqlServer } from './sql-connection.ts';
import { TableValues, ValueTooLong } from './table-values.ts';

/** Rows between two updates of the progress. */
const BATCH_ROWS = 1000;

/**
 * Reads users, e-mails, roles and user-roles from M3's database into a roster. What fails midway leaves nothing
 * behind.
 * @throws Failure SECRET-NONE, SQL-…, TLS-…; AbortError on cancel
 */
export async function readSqlServer(
  settings: SqlServerSettings,
  { access, signal, onProgress, limits = SOURCE_LIMITS }: SourceCall,
): Promise<Roster> {
  const password = sqlPassword(settings, access);
  return withSqlServer(settings, { password, signal, limits }, async (connection) => {
    const found = findTables(asCatalog(await readAll(connection, catalogQuery())), settings);
    // M3 goes on while it is read: rows may come that were not counted.
    const measure = makeMeter(await countRows(connection, found, limits));
    const builder = new RosterBuilder();
    let before = 0;
    for (const kind of EXTRACT_KINDS) {
      const subject = subjectOf(found, kind);
      const values = new TableValues(found.tables[kind].columns.length, limits.valueCharacters);
      before += await readTable(connection, found, kind, { builder, values }, (rows) =>
        onProgress({ subject, ...measure(before + rows), unit: 'rows' }),
      );
    }
    return builder.finish();
  });
}

/** @throws Failure SECRET-NONE */
export function sqlPassword({ user, host }: SqlServerSettings, access: SourceCall['access']): string {
  const password = access.secrets['sql-password'];
  if (password === undefined) throw failure('SECRET-NONE', { purpose: `${user} at SQL Server ${host}` });
  return password;
}

async function countRows(
  connection: SqlConnection,
  found: FoundSchema,
  { rows: most }: SourceLimits,
): Promise<number> {
  let total = 0;
  for (const kind of EXTRACT_KINDS) {
    const [row] = await readAll(connection, countQuery(found, kind));
    const rows = Number(row?.[0]);
    if (rows > most) throw failure('SQL-TOO-MANY-ROWS', { subject: subjectOf(found, kind), most });
    total += rows;
  }
  return total;
}

/** @returns the number of rows */
async function readTable(
  connection: SqlConnection,
  found: FoundSchema,
  kind: ExtractKind,
  { builder, values }: { readonly builder: RosterBuilder; readonly values: TableValues },
  onRows: (rows: number) => void,
): Promise<number> {
  const { columns } = found.tables[kind];
  const source = builder.source({
    kind,
    origin: 'table',
    name: subjectOf(found, kind),
    encoding: 'Unicode',
    columns: columns.map(({ field }) => field),
    columnNames: columns.map(({ name }) => name),
  });
  let rows = 0;
  onRows(0);
  const reading = connection.rows(rowsQuery(found, kind), (row) => {
    source.add(values.texts(row), ++rows);
    if (rows % BATCH_ROWS === 0) onRows(rows);
  });
  await reading.catch((error: unknown) => {
    if (!(error instanceof ValueTooLong)) throw error;
    const names = columns.map(({ name }) => name);
    throw error.failure(subjectOf(found, kind), names, rows + 1);
  });
  source.end(values.end());
  onRows(rows);
  return rows;
}
