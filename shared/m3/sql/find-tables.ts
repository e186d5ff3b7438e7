import { failure } from '../../base/failure.ts';
import { EXTRACT_KINDS, type ExtractKind, type FieldName } from '../extracts.ts';
import { fieldOf, M3_TABLES, type M3Table } from './tables.ts';

/** A row of INFORMATION_SCHEMA.COLUMNS. */
export interface CatalogColumn {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** '' for a type that has none. */
  readonly collation: string;
}

export interface FoundColumn {
  /** As the database spells it. */
  readonly name: string;
  readonly field: FieldName;
  readonly type: string;
  readonly collation: string;
}

export interface FoundTable {
  readonly kind: ExtractKind;
  readonly table: string;
  readonly columns: readonly FoundColumn[];
  /** Optional columns that it does not have. */
  readonly absent: readonly string[];
}

/** M3's tables as they are in one schema. */
export interface FoundSchema {
  readonly schema: string;
  readonly tables: Readonly<Record<ExtractKind, FoundTable>>;
}

/**
 * Finds M3's tables and columns in what the database says it has. A database may tell upper from lower case in
 * names, so they are taken as it spells them; the exact spelling of the schema goes before another.
 * @throws Failure SQL-TABLES-MISSING, SQL-COLUMN-MISSING
 */
export function findTables(
  columns: readonly CatalogColumn[],
  asked: { readonly schema: string; readonly database: string },
): FoundSchema {
  const schema = spelledAs(columns, asked.schema);
  const inSchema = columns.filter((column) => column.schema === schema);
  const missing = EXTRACT_KINDS.map((kind) => M3_TABLES[kind].table).filter(
    (table) => !inSchema.some((column) => sameName(column.table, table)),
  );
  if (schema === undefined || missing.length > 0) {
    throw failure('SQL-TABLES-MISSING', {
      tables: missing.join(', '),
      schema: asked.schema,
      database: asked.database,
      elsewhere: schemasWithUsers(columns, schema).join(', '),
    });
  }
  const found = (kind: ExtractKind) => findTable(M3_TABLES[kind], schema, inSchema);
  return {
    schema,
    tables: {
      users: found('users'),
      emails: found('emails'),
      roles: found('roles'),
      'user-roles': found('user-roles'),
    },
  };
}

function sameName(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

function spelledAs(columns: readonly CatalogColumn[], schema: string): string | undefined {
  const exact = columns.find((column) => column.schema === schema);
  return (exact ?? columns.find((column) => sameName(column.schema, schema)))?.schema;
}

function schemasWithUsers(columns: readonly CatalogColumn[], except: string | undefined): string[] {
  const users = columns.filter(
    ({ schema, table }) => schema !== except && sameName(table, M3_TABLES.users.table),
  );
  return [...new Set(users.map(({ schema }) => schema))];
}

function findTable(table: M3Table, schema: string, columns: readonly CatalogColumn[]): FoundTable {
  const own = columns.filter((column) => sameName(column.table, table.table));
  const find = (name: string) => own.find(({ column }) => sameName(column, name));
  const missing = table.required.filter((name) => find(name) === undefined);
  if (missing.length > 0) {
    throw failure('SQL-COLUMN-MISSING', {
      table: `${schema}.${own[0]!.table}`,
      column: missing.join(', '),
    });
  }
  const found = [...table.required, ...table.optional].flatMap((name) => {
    const there = find(name);
    if (there === undefined) return [];
    const { column, type, collation } = there;
    return [{ name: column, field: fieldOf(table.kind, name), type, collation }];
  });
  return {
    kind: table.kind,
    table: own[0]!.table,
    columns: found,
    absent: table.optional.filter((name) => find(name) === undefined),
  };
}

/** The tables as they are where every column is there: for showing the queries before a connection is made. */
export function expectedTables(schema: string): FoundSchema {
  const expected = (kind: ExtractKind): FoundTable => {
    const { table, required, optional } = M3_TABLES[kind];
    const columns = [...required, ...optional].map((name) => ({
      name,
      field: fieldOf(kind, name),
      type: '',
      collation: '',
    }));
    return { kind, table, columns, absent: [] };
  };
  return {
    schema,
    tables: {
      users: expected('users'),
      emails: expected('emails'),
      roles: expected('roles'),
      'user-roles': expected('user-roles'),
    },
  };
}
