import { BIT, type ColumnType, INT, nvarchar, type SqlValue, SYSNAME } from './column-types.ts';
import type { TableDefinition } from './table-definition.ts';

type Schemas = Readonly<Record<string, Readonly<Record<string, TableDefinition>>>>;

const COLLATION = 'SQL_Latin1_General_CP1_CI_AS';
const FIRST_OBJECT = 100_001;

interface Listed {
  readonly schema: string;
  readonly table: string;
  readonly id: number;
  readonly columns: readonly (readonly [name: string, type: ColumnType])[];
}

/** `INFORMATION_SCHEMA` and the part of `sys` that tells what there is. Tables without a right to them are left out. */
export function systemSchemas(database: string, schemas: Schemas, databases: readonly string[]): Schemas {
  const tables = listTables(schemas);
  return {
    INFORMATION_SCHEMA: {
      SCHEMATA: schemata(database, schemas),
      TABLES: informationTables(database, tables),
      COLUMNS: informationColumns(database, tables),
    },
    sys: {
      databases: sysDatabases(databases),
      schemas: sysSchemas(schemas),
      tables: sysTables(schemas, tables),
      columns: sysColumns(tables),
    },
  };
}

function listTables(schemas: Schemas): Listed[] {
  return Object.entries(schemas)
    .flatMap(([schema, members]) =>
      Object.entries(members).map(([table, content]) => ({ schema, table, content })),
    )
    .filter(({ content }) => content.denied !== true)
    .map(({ schema, table, content }, index) => ({
      schema,
      table,
      id: FIRST_OBJECT + index,
      columns: Object.entries(content.columns),
    }));
}

function schemata(database: string, schemas: Schemas): TableDefinition {
  return {
    columns: { CATALOG_NAME: SYSNAME, SCHEMA_NAME: SYSNAME, SCHEMA_OWNER: SYSNAME },
    rows: [...Object.keys(schemas), 'INFORMATION_SCHEMA', 'sys'].map((name) => [database, name, 'dbo']),
  };
}

function informationTables(database: string, tables: readonly Listed[]): TableDefinition {
  return {
    columns: { TABLE_CATALOG: SYSNAME, TABLE_SCHEMA: SYSNAME, TABLE_NAME: SYSNAME, TABLE_TYPE: SYSNAME },
    rows: tables.map(({ schema, table }) => [database, schema, table, 'BASE TABLE']),
  };
}

function informationColumns(database: string, tables: readonly Listed[]): TableDefinition {
  return {
    columns: {
      TABLE_CATALOG: SYSNAME,
      TABLE_SCHEMA: SYSNAME,
      TABLE_NAME: SYSNAME,
      COLUMN_NAME: SYSNAME,
      ORDINAL_POSITION: INT,
      COLUMN_DEFAULT: nvarchar(4000),
      IS_NULLABLE: SYSNAME,
      DATA_TYPE: SYSNAME,
      CHARACTER_MAXIMUM_LENGTH: INT,
      CHARACTER_OCTET_LENGTH: INT,
      NUMERIC_PRECISION: { kind: 'tinyint' },
      NUMERIC_SCALE: INT,
      COLLATION_NAME: SYSNAME,
    },
    rows: tables.flatMap(({ schema, table, columns }) =>
      columns.map(([name, type], index): SqlValue[] => [
        ...[database, schema, table, name, index + 1, null, 'NO', dataType(type)],
        ...typeFacts(type),
      ]),
    ),
  };
}

function dataType({ kind }: ColumnType): string {
  return kind === 'nvarchar-max' ? 'nvarchar' : kind;
}

function typeFacts(type: ColumnType): SqlValue[] {
  if (type.kind === 'nvarchar-max') return [-1, -1, null, null, COLLATION];
  if ('length' in type) return [type.length, type.length * 2, null, null, COLLATION];
  if (type.kind === 'decimal') return [null, null, type.precision, type.scale, null];
  const precision = { tinyint: 3, smallint: 5, int: 10, bigint: 19, bit: null, float: 53 }[type.kind];
  return [null, null, precision, precision === null || type.kind === 'float' ? null : 0, null];
}

function sysDatabases(names: readonly string[]): TableDefinition {
  return {
    columns: {
      name: SYSNAME,
      database_id: INT,
      collation_name: SYSNAME,
      compatibility_level: { kind: 'tinyint' },
      state: { kind: 'tinyint' },
      state_desc: SYSNAME,
      user_access_desc: SYSNAME,
      is_read_only: BIT,
    },
    rows: names.map((name, index) => [name, index + 1, COLLATION, 150, 0, 'ONLINE', 'MULTI_USER', 0]),
  };
}

function sysSchemas(schemas: Schemas): TableDefinition {
  return {
    columns: { name: SYSNAME, schema_id: INT },
    rows: Object.keys(schemas).map((name, index) => [name, index + 1]),
  };
}

function sysTables(schemas: Schemas, tables: readonly Listed[]): TableDefinition {
  const ids = Object.keys(schemas);
  return {
    columns: { name: SYSNAME, object_id: INT, schema_id: INT },
    rows: tables.map(({ schema, table, id }) => [table, id, ids.indexOf(schema) + 1]),
  };
}

function sysColumns(tables: readonly Listed[]): TableDefinition {
  return {
    columns: {
      object_id: INT,
      name: SYSNAME,
      column_id: INT,
      max_length: { kind: 'smallint' },
      is_nullable: BIT,
    },
    rows: tables.flatMap(({ id, columns }) =>
      columns.map(([name, type], index) => [id, name, index + 1, 'length' in type ? type.length * 2 : 8, 0]),
    ),
  };
}
