import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { SqlValue } from './column-types.ts';
import { SERVER_NAME, SERVER_VERSION } from './tokens.ts';

const { major, minor, build } = SERVER_VERSION;

const SERVER_PROPERTIES: Readonly<Record<string, SqlValue>> = {
  productversion: `${major}.${minor}.${build}.1`,
  productmajorversion: String(major),
  productlevel: 'RTM',
  edition: 'Standard Edition (64-bit)',
  engineedition: 2,
  collation: 'SQL_Latin1_General_CP1_CI_AS',
  servername: SERVER_NAME,
  machinename: SERVER_NAME,
  instancename: null,
  ishadrenabled: 0,
  isclustered: 0,
};

const textOf = (value: SqlValue): string => String(value);

/** Answers null as soon as an argument is null, as nearly every function of SQL Server does. */
function strict(work: (...values: NonNullable<SqlValue>[]) => SqlValue) {
  return (...values: SqlValue[]): SqlValue =>
    values.includes(null) ? null : work(...(values as NonNullable<SqlValue>[]));
}

function wholeNumber(value: NonNullable<SqlValue>): SqlValue {
  if (typeof value !== 'string') return Math.trunc(Number(value));
  const text = value.trim();
  if (/^[+-]?\d*$/.test(text)) return Number(text);
  throw new Error(`Conversion failed when converting the nvarchar value '${value}' to data type int.`);
}

/** T-SQL's functions that the engine has not, under names that the rewriting puts in. */
const FUNCTIONS: Readonly<Record<string, (...values: SqlValue[]) => SqlValue>> = {
  tsql_len: strict((value) => textOf(value).replace(/ +$/, '').length),
  tsql_datalength: strict((value) => (typeof value === 'string' ? value.length * 2 : 4)),
  tsql_left: strict((value, count) => textOf(value).slice(0, Number(count))),
  tsql_right: strict((value, count) => (Number(count) === 0 ? '' : textOf(value).slice(-Number(count)))),
  tsql_charindex: strict(
    (what, value) => textOf(value).toLowerCase().indexOf(textOf(what).toLowerCase()) + 1,
  ),
  tsql_int: strict(wholeNumber),
  tsql_text: strict((value, length) => textOf(value).slice(0, Number(length))),
  tsql_nchar: strict((value, length) => textOf(value).slice(0, Number(length)).padEnd(Number(length))),
  tsql_concat: (...values) => values.map((value) => (value === null ? '' : textOf(value))).join(''),
  tsql_upper: strict((value) => textOf(value).toUpperCase()),
  tsql_lower: strict((value) => textOf(value).toLowerCase()),
  tsql_serverproperty: strict((name) => SERVER_PROPERTIES[textOf(name).toLowerCase()] ?? null),
};

export function registerFunctions(engine: DatabaseSync): void {
  for (const [name, work] of Object.entries(FUNCTIONS)) {
    engine.function(name, { deterministic: true, varargs: true }, (...values: SQLOutputValue[]) =>
      work(...(values as SqlValue[])),
    );
  }
}
