import { Failure, failure } from '../../../../../../shared/base/failure.ts';
import type { ErrorCode } from '../../../../../../shared/base/texts/errors.ts';
import type { Environment } from '../../../../../../shared/environment/environment.ts';
import type { CatalogColumn } from '../../../../../../shared/m3/sql/find-tables.ts';
import type { SqlQuery } from '../../../../../../shared/m3/sql/queries.ts';
import { IPA_TYPES, type IpaObjectType } from '../../../../../../shared/targets/ipa/objects.ts';
import {
  findIpaTables,
  type IpaTable,
} from '../../../../../../shared/targets/ipa/state/sql/find-ipa-tables.ts';
import {
  ipaCatalogQuery,
  isOwn,
  ownQuery,
  sentQuery,
  shippedQueries,
} from '../../../../../../shared/targets/ipa/state/sql/queries.ts';
import { placeOf } from '../../../../../../shared/targets/ipa/state/sql/tables.ts';
import { asCatalog } from '../../../../sources/sql-server/read-all.ts';

/** What SQL Server says of a database that is not there or is closed to the login. */
const NOT_OPENED: readonly ErrorCode[] = [
  'SQL-DATABASE-NOT-OPENED',
  'SQL-TABLE-MISSING',
  'SQL-PERMISSION-DENIED',
];

/** Sends a query with a small result. */
export type Ask = (query: SqlQuery) => Promise<string[][]>;

/** The queries of a read, and the tables that were found for those that ship with Muster. */
export interface AskedTables {
  readonly queries: ReadonlyMap<IpaObjectType, SqlQuery>;
  readonly tables: ReadonlyMap<IpaObjectType, IpaTable>;
}

/**
 * Refuses what the settings' own queries must not hold, before anything is sent for them, then compares the tables of the
 * others with what the databases show.
 * @throws Failure IPA-SQL-QUERY-REFUSED, IPA-SQL-DATABASE-NOT-OPENED, IPA-SQL-TABLES-MISSING,
 * IPA-SQL-COLUMNS-UNKNOWN, SQL-…
 */
export async function askTables(environment: Environment, ask: Ask): Promise<AskedTables> {
  const { queries } = environment.ipa.database;
  const own = new Map(
    IPA_TYPES.filter((type) => isOwn(queries[type])).map((type) => [type, ownQuery(type, queries[type])]),
  );
  const catalogs = new Map<string, readonly CatalogColumn[]>();
  const questions = [];
  for (const type of IPA_TYPES.filter((one) => !own.has(one))) {
    const place = placeOf(type, environment);
    const columns = catalogs.get(place.database) ?? (await catalogOf(place.database, ask));
    catalogs.set(place.database, columns);
    questions.push({ ...place, type, columns });
  }
  const tables = findIpaTables(questions);
  const shipped = shippedQueries(environment, tables);
  const query = (type: IpaObjectType) => own.get(type) ?? sentQuery(type, shipped[type]);
  return { queries: new Map(IPA_TYPES.map((type) => [type, query(type)])), tables };
}

/** A database other than the one that was signed in to is opened with this query: then it is the one that is meant. */
async function catalogOf(database: string, ask: Ask): Promise<readonly CatalogColumn[]> {
  try {
    return asCatalog(await ask(ipaCatalogQuery(database)));
  } catch (error) {
    if (!(error instanceof Failure) || !NOT_OPENED.includes(error.error.code)) throw error;
    const { original = '' } = error.error;
    throw failure('IPA-SQL-DATABASE-NOT-OPENED', { database, original }, error);
  }
}
