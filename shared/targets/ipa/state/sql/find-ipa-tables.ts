import { failure } from '../../../../base/failure.ts';
import type { CatalogColumn } from '../../../../m3/sql/find-tables.ts';
import type { IpaObjectType } from '../../objects.ts';
import { fieldsOf, findFields } from '../fields.ts';
import { IPA_TABLES, type TablePlace } from './tables.ts';

/** One of IPA's tables as the database spells it. */
export interface IpaTable extends TablePlace {
  readonly type: IpaObjectType;
  readonly table: string;
  /** Columns that carry a field, in the order of the fields. */
  readonly columns: readonly { readonly field: string; readonly name: string }[];
  /** Titles of fields that the table has no column for, and that can be done without. */
  readonly absent: readonly string[];
}

/** A type, where its table should be, and the columns that this database shows. */
export interface TableQuestion extends TablePlace {
  readonly type: IpaObjectType;
  readonly columns: readonly CatalogColumn[];
}

/** So many columns of a table are named in a message. */
const COLUMNS_NAMED = 60;

/**
 * Finds tables and columns among what the database shows. Everything that is missing is said at once, with the columns that there
 * are: whoever writes a query needs their names.
 * @throws Failure IPA-SQL-TABLES-MISSING, IPA-SQL-COLUMNS-UNKNOWN
 */
export function findIpaTables(questions: readonly TableQuestion[]): ReadonlyMap<IpaObjectType, IpaTable> {
  const own = questions.map((question) => ({ question, columns: columnsOf(question) }));
  const missing = own.filter(({ columns }) => columns.length === 0).map(({ question }) => question);
  if (missing.length > 0) {
    throw failure('IPA-SQL-TABLES-MISSING', {
      tables: missing.map(expectedName).join(', '),
      elsewhere: [...new Set(missing.flatMap(elsewhere))].join(', '),
    });
  }
  const looked = own.map(({ question, columns }) => lookAt(question, columns));
  const unknown = looked.flatMap(({ problem }) => (problem === null ? [] : [problem]));
  if (unknown.length > 0) throw failure('IPA-SQL-COLUMNS-UNKNOWN', { what: unknown.join('; ') });
  return new Map(looked.map(({ table }) => [table.type, table]));
}

/** The tables as they are guessed, for showing the queries before a connection is made. */
export function expectedTable(type: IpaObjectType, place: TablePlace): IpaTable {
  const columns = fieldsOf(type).map(({ field, names }) => ({ field, name: names[0]! }));
  return { ...place, type, table: IPA_TABLES[type], columns, absent: [] };
}

function lookAt(
  { type, database }: TableQuestion,
  columns: readonly CatalogColumn[],
): { readonly table: IpaTable; readonly problem: string | null } {
  const { schema, table } = columns[0]!;
  const { places, missing } = findFields(
    type,
    columns.map(({ column }) => column),
  );
  const named = columns.slice(0, COLUMNS_NAMED).map(({ column }) => column);
  const more = columns.length > named.length ? ' …' : '';
  const problem =
    missing.length === 0
      ? null
      : `${schema}.${table} has no known column for ${missing.map(({ title }) => title).join(', ')}, but ${named.join(', ')}${more}`;
  const carried = fieldsOf(type).filter(({ field }) => places.has(field));
  return {
    problem,
    table: {
      ...{ type, database, schema, table },
      columns: carried.map(({ field }) => ({ field, name: columns[places.get(field)!]!.column })),
      absent: fieldsOf(type)
        .filter(({ field, required }) => !required && !places.has(field))
        .map(({ title }) => title),
    },
  };
}

/** The columns of the type's table in the schema that was asked for; its exact spelling goes before another. */
function columnsOf({ type, schema, columns }: TableQuestion): CatalogColumn[] {
  const ofTable = columns.filter(({ table }) => sameName(table, IPA_TABLES[type]));
  const exact = ofTable.filter((column) => column.schema === schema);
  if (exact.length > 0) return exact;
  const [first] = ofTable.filter((column) => sameName(column.schema, schema));
  return ofTable.filter((column) => column.schema === first?.schema);
}

function sameName(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

function expectedName({ type, database, schema }: TableQuestion): string {
  return `${database}.${schema}.${IPA_TABLES[type]}`;
}

function elsewhere({ type, columns }: TableQuestion): string[] {
  return columns.filter(({ table }) => sameName(table, IPA_TABLES[type])).map(({ schema }) => schema);
}
