import type { StatementColumnMetadata } from 'node:sqlite';
import { BIGINT, type ColumnType, FLOAT, INT, nvarchar, type SqlValue, TEXT } from './column-types.ts';
import type { ResultColumn } from './rows.ts';
import { isKeyword, isSymbol, splitAtCommas, type Word } from './sql-words.ts';
import type { Database } from './tables.ts';

/**
 * Names and types of a result. A column has its table's type; of an expression the type follows from its
 * outermost function and the first column in it, or else from the first row's value. An expression without a
 * name has none in SQL Server.
 */
export function resultColumns(
  words: readonly Word[],
  metadata: readonly StatementColumnMetadata[],
  database: Database,
  firstRow: readonly SqlValue[] | undefined,
): ResultColumn[] {
  const list = selectList(words);
  // A * stands for any number of columns: then no expression can be told from its place.
  const items = list.length === metadata.length ? list : [];
  return metadata.map((column, index) => {
    const item = items[index];
    const own = ownType(column, database);
    if (own !== undefined) return { name: column.name, type: own };
    return {
      name: item === undefined || isNamed(item) ? column.name : '',
      type: expressionType(item ?? [], database) ?? typeOfValue(firstRow?.[index]),
    };
  });
}

function ownType(column: StatementColumnMetadata, database: Database): ColumnType | undefined {
  if (column.database === null || column.table === null || column.column === null) return undefined;
  return database.table(column.database, column.table)?.columns[column.column];
}

/** The parts between the outermost SELECT and its FROM. */
function selectList(words: readonly Word[]): Word[][] {
  const start = outermost(words, 0, 'SELECT') + 1;
  const end = outermost(words, start, 'FROM');
  const list = words.slice(start, end === -1 ? words.length : end);
  const skipped = isKeyword(list[0], 'DISTINCT', 'ALL') ? list.slice(1) : list;
  if (!isKeyword(skipped[0], 'TOP')) return splitAtCommas(skipped);
  const behind = isSymbol(skipped[1], '(') ? skipped.findIndex((word) => isSymbol(word, ')')) + 1 : 2;
  return splitAtCommas(skipped.slice(behind));
}

function outermost(words: readonly Word[], from: number, keyword: string): number {
  for (let at = from, depth = 0; at < words.length; at++) {
    if (isSymbol(words[at], '(')) depth++;
    if (isSymbol(words[at], ')')) depth--;
    if (depth === 0 && isKeyword(words[at], keyword)) return at;
  }
  return -1;
}

/** `expression AS name`, `expression name`, or nothing but a column of an inner query. */
function isNamed(item: readonly Word[]): boolean {
  const last = item.at(-1);
  const before = item.at(-2);
  if (last?.kind !== 'word' && last?.kind !== 'name' && last?.kind !== 'text') return false;
  if (isKeyword(before, 'AS')) return true;
  if (isKeyword(last, 'END', 'NULL') || last.kind === 'text') return false;
  return item.length === 1 || before?.kind !== 'symbol' || isSymbol(before, ')') || isSymbol(before, '.');
}

const NUMBER_FUNCTIONS: Readonly<Record<string, ColumnType>> = {
  CHARINDEX: INT,
  COUNT: INT,
  COUNT_BIG: BIGINT,
  DATALENGTH: INT,
  DENSE_RANK: BIGINT,
  LEN: INT,
  RANK: BIGINT,
  ROW_NUMBER: BIGINT,
};
const TEXT_FUNCTIONS: readonly string[] = [
  ...['RTRIM', 'LTRIM', 'TRIM', 'UPPER', 'LOWER', 'SUBSTRING', 'LEFT', 'RIGHT'],
];
const SAME_TYPE_FUNCTIONS: readonly string[] = ['ISNULL', 'COALESCE', 'MIN', 'MAX', 'NULLIF'];

function expressionType(item: readonly Word[], database: Database): ColumnType | undefined {
  const [head, bracket] = item;
  if (head?.kind !== 'word' || !isSymbol(bracket, '(')) return undefined;
  if (isKeyword(head, 'CAST', 'CONVERT', 'TRY_CAST', 'TRY_CONVERT')) return castType(item);
  if (head.value in NUMBER_FUNCTIONS) return NUMBER_FUNCTIONS[head.value];
  const inner = expressionType(item.slice(2), database) ?? firstColumnType(item, database);
  if (TEXT_FUNCTIONS.includes(head.value)) {
    return nvarchar(inner !== undefined && 'length' in inner ? inner.length : TEXT_LENGTH);
  }
  return SAME_TYPE_FUNCTIONS.includes(head.value) ? inner : undefined;
}

const TEXT_LENGTH = 4000;

function firstColumnType(item: readonly Word[], database: Database): ColumnType | undefined {
  for (const word of item) {
    if (word.kind !== 'word' && word.kind !== 'name') continue;
    const type = database.columnType(word.kind === 'word' ? word.text : word.value);
    if (type !== undefined) return type;
  }
  return undefined;
}

/** The type that a CAST or CONVERT names; the engine's answer decides for those with a length. */
function castType(item: readonly Word[]): ColumnType | undefined {
  const at = item.findIndex((word) =>
    isKeyword(word, 'NVARCHAR', 'VARCHAR', 'NCHAR', 'CHAR', 'INT', 'BIGINT'),
  );
  const name = item[at];
  if (isKeyword(name, 'INT')) return INT;
  if (isKeyword(name, 'BIGINT')) return BIGINT;
  if (name === undefined) return undefined;
  const length = isSymbol(item[at + 1], '(') ? Number(item[at + 2]!.text) : 30;
  return nvarchar(Number.isNaN(length) ? TEXT_LENGTH : length);
}

function typeOfValue(value: SqlValue | undefined): ColumnType {
  if (typeof value === 'bigint') return BIGINT;
  if (typeof value !== 'number') return TEXT;
  if (!Number.isInteger(value)) return FLOAT;
  return Math.abs(value) < 2 ** 31 ? INT : BIGINT;
}
