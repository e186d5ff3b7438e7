import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type ColumnType, decimal, nchar, type SqlValue } from './column-types.ts';
import type { TableDefinition } from './table-definition.ts';
import type { DatabaseDefinition } from './tables.ts';

/** M3's tables (domain.md, 2): the columns that are known, and how each is declared. */
export const M3_COLUMNS = {
  CMNUSR: {
    JUUSID: nchar(10),
    JUTX40: nchar(40),
    JUUSTA: nchar(2),
    JUUSTP: nchar(10),
    JULANC: nchar(2),
    JUDFDI: nchar(3),
    JUFACI: nchar(3),
    JUWHLO: nchar(3),
    JUDEPT: nchar(10),
  },
  CEMAIL: { CBCONO: decimal(3), CBEMTP: nchar(2), CBEMKY: nchar(10), CBEMAL: nchar(60) },
  CMNROL: { KRROLL: nchar(10), KRTX40: nchar(40), KRTX15: nchar(15) },
  CMNRUS: { KUUSID: nchar(10), KUROLL: nchar(10), KUFVDT: decimal(8), KUVTDT: decimal(8) },
} as const satisfies Record<string, Record<string, ColumnType>>;

export type M3Table = keyof typeof M3_COLUMNS;

const KEYS: Readonly<Record<M3Table, readonly string[]>> = {
  CMNUSR: ['JUUSID'],
  CEMAIL: ['CBCONO', 'CBEMTP', 'CBEMKY'],
  CMNROL: ['KRROLL'],
  CMNRUS: ['KUUSID', 'KUROLL'],
};

const SAMPLE_FILES: Readonly<Record<M3Table, string>> = {
  CMNUSR: 'users.csv',
  CEMAIL: 'emails.csv',
  CMNROL: 'roles.csv',
  CMNRUS: 'user-roles.csv',
};

/** One of M3's tables with these rows, in the order of M3_COLUMNS. */
export function m3Table(name: M3Table, rows: Iterable<readonly SqlValue[]>): TableDefinition {
  return { columns: M3_COLUMNS[name], key: KEYS[name], rows };
}

/** Tables for a database's schema, from extracts in a folder. */
export function sqlTablesOf(folder: string): Record<M3Table, TableDefinition> {
  const table = (name: M3Table): TableDefinition =>
    m3Table(name, rowsOf(join(folder, SAMPLE_FILES[name]), M3_COLUMNS[name]));
  return {
    CMNUSR: table('CMNUSR'),
    CEMAIL: table('CEMAIL'),
    CMNROL: table('CMNROL'),
    CMNRUS: table('CMNRUS'),
  };
}

/** A database as M3's is named, with the extracts of a folder in its default schema. */
export function sampleDatabase(folder: string, schema = 'MVXJDTA'): DatabaseDefinition {
  return { schemas: { [schema]: sqlTablesOf(folder) } };
}

/** What an extract does not have is empty: blank text, or 0. */
function rowsOf(file: string, columns: Readonly<Record<string, ColumnType>>): SqlValue[][] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) =>
    Object.entries(columns).map(([name, type]) =>
      type.kind === 'decimal' ? Number(row[name] ?? 0) : (row[name] ?? ''),
    ),
  );
}
