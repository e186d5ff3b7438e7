import type { CatalogColumn } from '../../../../shared/m3/sql/find-tables.ts';
import type { SqlQuery } from '../../../../shared/m3/sql/queries.ts';
import { valueText } from '../../../../shared/m3/sql/value-text.ts';
import type { SqlConnection } from './sql-connection.ts';

/** All rows of a small result, as text. */
export async function readAll(connection: SqlConnection, query: SqlQuery): Promise<string[][]> {
  const rows: string[][] = [];
  await connection.rows(query, (row) => rows.push(row.map(({ value }) => valueText(value))));
  return rows;
}

/** Rows of a query of INFORMATION_SCHEMA.COLUMNS. */
export function asCatalog(rows: readonly (readonly string[])[]): CatalogColumn[] {
  return rows.map(([schema = '', table = '', column = '', type = '', collation = '']) => ({
    schema,
    table,
    column,
    type,
    collation,
  }));
}
