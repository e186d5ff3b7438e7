import { EXTRACT_KINDS, EXTRACTS, type ExtractKind, USER_EMAIL_TYPE } from '../extracts.ts';
import { expectedTables, type FoundColumn, type FoundSchema } from './find-tables.ts';
import { withManners } from './manners.ts';
import { quoteName } from './quote-name.ts';
import { COMPANY_COLUMN, EMAIL_TYPE_COLUMN, M3_TABLES } from './tables.ts';

/** A query as it is sent. Values are parameters, names are quoted: nothing from outside is part of the text. */
export interface SqlQuery {
  readonly title: string;
  /** What it reads, for messages: a table with its schema. */
  readonly subject: string;
  readonly text: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}

/** A query of a read, before it is known what the tables have. */
export interface ShippedQuery extends SqlQuery {
  /** Columns in it that are left out where the table does not have them. */
  readonly optional: readonly string[];
}

/** Rows of a test that are shown, and names of which the characters are looked at. */
const SAMPLE_ROWS = 5;
const NAMES_LOOKED_AT = 5000;

function query(title: string, subject: string, lines: readonly string[], type = false): SqlQuery {
  return {
    title,
    subject,
    text: withManners(lines),
    parameters: type ? [{ name: 'type', value: USER_EMAIL_TYPE }] : [],
  };
}

/** Which of M3's tables and columns there are, in every schema that shows them. Rows are those of CatalogColumn. */
export function catalogQuery(): SqlQuery {
  const tables = EXTRACT_KINDS.map((kind) => `N'${M3_TABLES[kind].table}'`).join(', ');
  return query('Tables and columns', 'INFORMATION_SCHEMA.COLUMNS', [
    'SELECT TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, DATA_TYPE, COLLATION_NAME',
    'FROM INFORMATION_SCHEMA.COLUMNS',
    `WHERE UPPER(TABLE_NAME) IN (${tables})`,
    'ORDER BY TABLE_SCHEMA, TABLE_NAME, ORDINAL_POSITION',
  ]);
}

/** All rows of one of M3's tables; of CEMAIL those of users, in every company. */
export function rowsQuery(found: FoundSchema, kind: ExtractKind): SqlQuery {
  return select(EXTRACTS[kind].title, found, kind, '');
}

/** The first rows of what `rowsQuery` gives. */
export function sampleQuery(found: FoundSchema, kind: ExtractKind): SqlQuery {
  return select(`First ${EXTRACTS[kind].title.toLowerCase()}`, found, kind, `TOP (${SAMPLE_ROWS}) `);
}

function select(title: string, found: FoundSchema, kind: ExtractKind, top: string): SqlQuery {
  const columns = found.tables[kind].columns.map(({ name }) => quoteName(name));
  const key = M3_TABLES[kind].key.map((name) => quoteName(column(found, kind, name).name));
  return query(
    title,
    subjectOf(found, kind),
    [`SELECT ${top}${columns.join(', ')}`, ...from(found, kind), `ORDER BY ${key.join(', ')}`],
    kind === 'emails',
  );
}

/** One row with one number. */
export function countQuery(found: FoundSchema, kind: ExtractKind): SqlQuery {
  const title = `Number of ${EXTRACTS[kind].title.toLowerCase()}`;
  return query(
    title,
    subjectOf(found, kind),
    ['SELECT COUNT(*) AS [ROWS]', ...from(found, kind)],
    kind === 'emails',
  );
}

/** Companies and how many user e-mails each has. */
export function companiesQuery(found: FoundSchema): SqlQuery {
  const company = quoteName(column(found, 'emails', COMPANY_COLUMN).name);
  return query(
    'Companies with user e-mails',
    subjectOf(found, 'emails'),
    [
      `SELECT ${company}, COUNT(*) AS [EMAILS]`,
      ...from(found, 'emails'),
      `GROUP BY ${company}`,
      `ORDER BY ${company}`,
    ],
    true,
  );
}

/** Ids and names of users, to look at their characters. */
export function namesQuery(found: FoundSchema): SqlQuery {
  const [id, name] = ['JUUSID', 'JUTX40'].map((each) => quoteName(column(found, 'users', each).name));
  return query('Characters in names', subjectOf(found, 'users'), [
    `SELECT TOP (${NAMES_LOOKED_AT}) ${id}, ${name}`,
    ...from(found, 'users'),
    `ORDER BY ${id}`,
  ]);
}

/**
 * The queries of a read as they are shipped, to be shown before a connection is made: as they are where the tables
 * have every column.
 * @throws Failure SQL-NAME-INVALID
 */
export function shippedQueries(schema: string): ShippedQuery[] {
  const expected = expectedTables(schema);
  const rows = EXTRACT_KINDS.map((kind) => ({
    ...rowsQuery(expected, kind),
    optional: M3_TABLES[kind].optional,
  }));
  return [{ ...catalogQuery(), optional: [] }, ...rows];
}

/** A query with its values, as it is shown to a person. */
export function shownQuery({ text, parameters }: SqlQuery): string {
  return [...parameters.map(({ name, value }) => `-- @${name} = N'${value}'`), text].join('\n');
}

/** A table with its schema, for messages. */
export function subjectOf({ schema, tables }: FoundSchema, kind: ExtractKind): string {
  return `${schema}.${tables[kind].table}`;
}

function from(found: FoundSchema, kind: ExtractKind): string[] {
  const table = `FROM ${quoteName(found.schema)}.${quoteName(found.tables[kind].table)}`;
  if (kind !== 'emails') return [table];
  return [table, `WHERE ${quoteName(column(found, 'emails', EMAIL_TYPE_COLUMN).name)} = @type`];
}

/** A column by M3's name for it; required ones are always there. */
function column({ tables }: FoundSchema, kind: ExtractKind, name: string): FoundColumn {
  const found = tables[kind].columns.find((each) => each.name.toUpperCase() === name);
  if (found === undefined) throw new Error(`${tables[kind].table} was taken without ${name}`);
  return found;
}
