import { failure } from '../../../../base/failure.ts';
import { withManners } from '../../../../m3/sql/manners.ts';
import type { SqlQuery } from '../../../../m3/sql/queries.ts';
import { quoteName } from '../../../../m3/sql/quote-name.ts';
import type { IpaEnvironment } from '../../ipa-environment.ts';
import { IPA_TYPES, type IpaObjectType } from '../../objects.ts';
import { IPA_TITLES } from '../fields.ts';
import { objectionToQuery } from './check-query.ts';
import { expectedTable, type IpaTable } from './find-ipa-tables.ts';
import { IPA_TABLES, placeOf } from './tables.ts';

/** Which of IPA's tables and columns a database has, in every schema that shows them. Rows are those of CatalogColumn. */
export function ipaCatalogQuery(database: string): SqlQuery {
  const tables = IPA_TYPES.map((type) => `N'${IPA_TABLES[type]}'`).join(', ');
  return {
    title: `Tables and columns of ${database}`,
    subject: `INFORMATION_SCHEMA.COLUMNS of ${database}`,
    text: withManners([
      'SELECT TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, DATA_TYPE, COLLATION_NAME',
      `FROM ${quoteName(database)}.INFORMATION_SCHEMA.COLUMNS`,
      `WHERE UPPER(TABLE_NAME) IN (${tables})`,
      'ORDER BY TABLE_SCHEMA, TABLE_NAME, ORDINAL_POSITION',
    ]),
    parameters: [],
  };
}

/** A query that names each column by the field that it carries; the result is taken by these names. */
function queryOf({ database, schema, table, columns }: IpaTable): string {
  const list = columns.map(({ field, name }) => `${quoteName(name)} AS ${quoteName(field)}`);
  const from = [database, schema, table].map(quoteName).join('.');
  return `SELECT ${list.join(',\n       ')}\nFROM ${from}`;
}

/**
 * The queries that ship with Muster, by type: for the tables that were found, else with the columns that are guessed.
 * @throws Failure SQL-NAME-INVALID
 */
export function shippedQueries(
  environment: Pick<IpaEnvironment, 'ipa'>,
  found: ReadonlyMap<IpaObjectType, IpaTable> = new Map(),
): Record<IpaObjectType, string> {
  const query = (type: IpaObjectType) =>
    queryOf(found.get(type) ?? expectedTable(type, placeOf(type, environment)));
  return Object.fromEntries(IPA_TYPES.map((type) => [type, query(type)])) as Record<IpaObjectType, string>;
}

/**
 * The queries of an environment by type, for the eye: its own, or those that ship with Muster, '' while it is not known
 * which database they are for. Before they are sent, the columns of the latter are compared with those that there are.
 */
export function ipaQueries({ ipa }: Pick<IpaEnvironment, 'ipa'>): Record<IpaObjectType, string> {
  const { queries, server } = ipa.database;
  const shipped = server.database === '' || server.schema === '' ? null : shippedQueries({ ipa });
  const query = (type: IpaObjectType) => (isOwn(queries[type]) ? queries[type] : (shipped?.[type] ?? ''));
  return Object.fromEntries(IPA_TYPES.map((type) => [type, query(type)])) as Record<IpaObjectType, string>;
}

/** Whether a query of the settings takes the place of the one that ships. */
export function isOwn(query: string): boolean {
  return query.trim() !== '';
}

/** A query as it goes to the server. */
export function sentQuery(type: IpaObjectType, text: string): SqlQuery {
  const title = IPA_TITLES[type];
  return {
    title,
    subject: `the query for ${title.toLowerCase()}`,
    text: withManners([text]),
    parameters: [],
  };
}

/**
 * A query that a person wrote, as it goes to the server.
 * @throws Failure IPA-SQL-QUERY-REFUSED for what is not one SELECT
 */
export function ownQuery(type: IpaObjectType, text: string): SqlQuery {
  const objection = objectionToQuery(text);
  if (objection !== null) {
    throw failure('IPA-SQL-QUERY-REFUSED', { title: IPA_TITLES[type].toLowerCase(), reason: objection });
  }
  return sentQuery(type, text);
}
