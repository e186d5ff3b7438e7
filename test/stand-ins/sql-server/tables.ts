import { DatabaseSync } from 'node:sqlite';
import type { ColumnType, SqlValue } from './column-types.ts';
import { registerFunctions } from './sql-functions.ts';
import { systemSchemas } from './system-tables.ts';
import type { TableDefinition } from './table-definition.ts';

export interface DatabaseDefinition {
  /** Schema name → table name → table. */
  readonly schemas: Readonly<Record<string, Readonly<Record<string, TableDefinition>>>>;
}

export interface Table {
  readonly schema: string;
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly denied: boolean;
}

/** Names are found in any case, as under SQL Server's usual collations. */
export interface Database {
  readonly name: string;
  readonly engine: DatabaseSync;
  table(schema: string, name: string): Table | undefined;
  /** The type of the first column with this name, in whatever table it is. */
  columnType(name: string): ColumnType | undefined;
}

export interface Catalog {
  readonly databases: readonly Database[];
  database(name: string): Database | undefined;
}

/** Makes the databases, each an engine of its own with its schemas attached by name. */
export function openCatalog(definitions: Readonly<Record<string, DatabaseDefinition>>): Catalog {
  const names = ['master', ...Object.keys(definitions).filter((name) => name.toLowerCase() !== 'master')];
  const databases = names.map((name) => openDatabase(name, definitions[name] ?? { schemas: {} }, names));
  const byName = new Map(databases.map((database) => [database.name.toLowerCase(), database]));
  return { databases, database: (name) => byName.get(name.toLowerCase()) };
}

function openDatabase(name: string, definition: DatabaseDefinition, allNames: readonly string[]): Database {
  const engine = new DatabaseSync(':memory:');
  registerFunctions(engine);
  const schemas: DatabaseDefinition['schemas'] = { dbo: {}, ...definition.schemas };
  const tables = new Map<string, Table>();
  for (const [schema, members] of Object.entries({ ...schemas, ...systemSchemas(name, schemas, allNames) })) {
    engine.exec(`ATTACH ':memory:' AS ${quoted(schema)}`);
    for (const [table, content] of Object.entries(members)) {
      fill(engine, schema, table, content);
      const { columns, denied = false } = content;
      tables.set(`${schema}.${table}`.toLowerCase(), { schema, name: table, columns, denied });
    }
  }
  const types = columnTypes(tables.values());
  return {
    name,
    engine,
    table: (schema, table) => tables.get(`${schema}.${table}`.toLowerCase()),
    columnType: (column) => types.get(column.toLowerCase()),
  };
}

function columnTypes(tables: Iterable<Table>): Map<string, ColumnType> {
  const types = new Map<string, ColumnType>();
  for (const { columns } of tables) {
    for (const [name, type] of Object.entries(columns)) {
      if (!types.has(name.toLowerCase())) types.set(name.toLowerCase(), type);
    }
  }
  return types;
}

/** A name for the engine. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Blanks at the end do not count when values are compared; upper and lower case do. */
function declared(type: ColumnType): string {
  switch (type.kind) {
    case 'nchar':
      return 'TEXT COLLATE RTRIM';
    case 'nvarchar':
      return type.ignoreCase === true ? 'TEXT COLLATE NOCASE' : 'TEXT COLLATE RTRIM';
    case 'decimal':
      return 'NUMERIC';
    case 'float':
      return 'REAL';
    default:
      return 'INTEGER';
  }
}

function fill(engine: DatabaseSync, schema: string, table: string, definition: TableDefinition): void {
  const columns = Object.entries(definition.columns);
  const path = `${quoted(schema)}.${quoted(table)}`;
  engine.exec(
    `CREATE TABLE ${path} (${columns.map(([name, type]) => `${quoted(name)} ${declared(type)}`).join(', ')})`,
  );
  const insert = engine.prepare(`INSERT INTO ${path} VALUES (${columns.map(() => '?').join(', ')})`);
  const stored = columns.map(([, type]) => storing(type));
  engine.exec('BEGIN');
  for (const row of definition.rows) insert.run(...stored.map((store, index) => store(row[index] ?? null)));
  engine.exec('COMMIT');
  if (definition.key !== undefined) {
    const key = definition.key.map(quoted).join(', ');
    engine.exec(`CREATE INDEX ${quoted(schema)}.${quoted(`${table}00`)} ON ${quoted(table)} (${key})`);
  }
}

function storing(type: ColumnType): (value: SqlValue) => SqlValue {
  if (type.kind !== 'nchar') return (value) => value;
  return (value) => (typeof value === 'string' ? value.padEnd(type.length) : value);
}
