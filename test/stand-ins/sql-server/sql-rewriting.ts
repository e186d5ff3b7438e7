import {
  SqlError,
  selectDenied,
  syntaxError,
  undeclaredVariable,
  unknownFunction,
  unknownObject,
} from './sql-error.ts';
import { closingOf, isKeyword, isSymbol, splitAtCommas, type Word } from './sql-words.ts';
import { type Database, quoted } from './tables.ts';

/**
 * T-SQL's SELECT → the engine's. What is understood:
 *
 * - SELECT [DISTINCT] [TOP n | TOP (n)], FROM, JOIN, WHERE, GROUP BY, HAVING, ORDER BY, OFFSET … FETCH, UNION,
 *   EXCEPT, INTERSECT, WITH (common table expressions), CASE, sub-queries, OVER (PARTITION BY … ORDER BY …);
 * - names in brackets or quotes, of one part (in dbo) to three parts (all tables of one database);
 * - N'…' literals, @parameters, the functions of FUNCTIONS and SESSION_FUNCTIONS, CAST and CONVERT to text and
 *   numbers, + beside a literal or a RTRIM as joining of texts;
 * - table hints, OPTION (…) and COLLATE, which change nothing here but the comparison (binary or without case).
 *
 * Every other word is taken for a name and quoted, so that nothing of the engine's own dialect gets through.
 */

export interface Scope {
  readonly database: Database;
  databaseNamed(name: string): Database | undefined;
  /** Names of the request's parameters, in lower case and without the @. */
  readonly parameters: ReadonlySet<string>;
  /** What DB_NAME(), SUSER_SNAME() and their like answer in this session, by the function's name. */
  readonly session: Readonly<Record<string, string | number | null>>;
}

export interface RewrittenSelect {
  readonly sql: string;
  /** Those that the statement uses. */
  readonly parameters: readonly string[];
  /** Where it runs: the session's database, or the one that its tables are named with. */
  readonly database: Database;
}

const KEYWORDS: ReadonlySet<string> = new Set(
  `SELECT DISTINCT ALL AS FROM WHERE AND OR NOT IN IS NULL LIKE ESCAPE BETWEEN EXISTS CASE WHEN THEN ELSE END
   ORDER GROUP BY HAVING ASC DESC INNER LEFT RIGHT FULL OUTER CROSS JOIN ON UNION EXCEPT INTERSECT WITH OVER
   PARTITION`.split(/\s+/),
);

/** T-SQL's name → the engine's. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  ABS: 'abs',
  AVG: 'avg',
  CHARINDEX: 'tsql_charindex',
  COALESCE: 'coalesce',
  CONCAT: 'tsql_concat',
  COUNT: 'count',
  COUNT_BIG: 'count',
  DATALENGTH: 'tsql_datalength',
  DENSE_RANK: 'dense_rank',
  IIF: 'iif',
  ISNULL: 'ifnull',
  LEFT: 'tsql_left',
  LEN: 'tsql_len',
  LOWER: 'tsql_lower',
  LTRIM: 'ltrim',
  MAX: 'max',
  MIN: 'min',
  NULLIF: 'nullif',
  RANK: 'rank',
  REPLACE: 'replace',
  RIGHT: 'tsql_right',
  ROW_NUMBER: 'row_number',
  RTRIM: 'rtrim',
  SERVERPROPERTY: 'tsql_serverproperty',
  SUBSTRING: 'substr',
  SUM: 'sum',
  TRIM: 'trim',
  UPPER: 'tsql_upper',
};

const JOINS_TEXT: readonly string[] = ['RTRIM', 'LTRIM', 'TRIM', 'CAST', 'CONVERT', 'ISNULL', 'SUBSTRING'];

const TABLE_HINTS: readonly string[] = [
  ...['NOLOCK', 'READUNCOMMITTED', 'READCOMMITTED', 'READCOMMITTEDLOCK', 'READPAST', 'REPEATABLEREAD'],
  ...['SERIALIZABLE', 'SNAPSHOT', 'HOLDLOCK', 'ROWLOCK', 'PAGLOCK', 'TABLOCK', 'NOWAIT', 'FORCESEEK'],
];

export function rewriteSelect(words: readonly Word[], scope: Scope): RewrittenSelect {
  const rewriting = new Rewriting(words, scope);
  const sql = rewriting.query(words);
  return { sql, parameters: [...rewriting.used], database: rewriting.database ?? scope.database };
}

/** The names that WITH gives: each stands in front of `AS (`. */
function expressionNames(words: readonly Word[]): Set<string> {
  const names = new Set<string>();
  if (!isKeyword(words[0], 'WITH')) return names;
  for (const [at, word] of words.entries()) {
    const isNext = isKeyword(words[at + 1], 'AS') && isSymbol(words[at + 2], '(');
    if (isNext && isKeyword(words[at + 3], 'SELECT')) names.add(word.value.toLowerCase());
  }
  return names;
}

class Rewriting {
  readonly used = new Set<string>();
  /** That of the tables so far. */
  database: Database | null = null;
  readonly #scope: Scope;
  readonly #expressions: ReadonlySet<string>;

  constructor(words: readonly Word[], scope: Scope) {
    this.#scope = scope;
    this.#expressions = expressionNames(words);
  }

  /** What stands between two brackets, or the whole statement. */
  query(words: readonly Word[]): string {
    const out: string[] = [];
    let limit = '';
    let inFrom = false;
    let tableNext = false;
    for (let at = 0; at < words.length; ) {
      const word = words[at]!;
      if (isKeyword(word, 'FROM', 'JOIN')) {
        inFrom = true;
        tableNext = true;
      } else if (isKeyword(word, 'WHERE', 'GROUP', 'HAVING', 'ORDER', 'UNION', 'EXCEPT', 'INTERSECT')) {
        inFrom = false;
      } else if (tableNext && !isSymbol(word, '(')) {
        const end = pathEnd(words, at);
        out.push(this.#table(words.slice(at, end)));
        tableNext = false;
        at = end;
        continue;
      } else tableNext = inFrom && isSymbol(word, ',');
      if (limit !== '' && isKeyword(word, 'UNION', 'EXCEPT', 'INTERSECT')) throw syntaxError(word.text);
      const step = this.#clause(words, at) ?? this.#expression(words, at);
      out.push(step.sql);
      if (step.limit !== undefined) limit = step.limit;
      at = step.next;
    }
    if (limit !== '') out.push(limit);
    return out.join(' ');
  }

  /** What the engine writes in another place, or not at all. */
  #clause(words: readonly Word[], at: number): Step | null {
    const word = words[at]!;
    if (isKeyword(word, 'SELECT')) return this.#select(words, at);
    if (isKeyword(word, 'WITH') && isSymbol(words[at + 1], '(')) return tableHints(words, at);
    if (isKeyword(word, 'OPTION') && isSymbol(words[at + 1], '(')) {
      return { sql: '', next: closingOf(words, at + 1) + 1 };
    }
    if (isKeyword(word, 'COLLATE') && words[at + 1] !== undefined) {
      return { sql: collation(words[at + 1]!.text), next: at + 2 };
    }
    return isKeyword(word, 'OFFSET') ? this.#offset(words, at) : null;
  }

  #select(words: readonly Word[], at: number): Step {
    let next = at + 1;
    let sql = 'SELECT';
    if (isKeyword(words[next], 'DISTINCT', 'ALL')) sql += ` ${words[next++]!.value}`;
    if (!isKeyword(words[next], 'TOP')) return { sql, next };
    const end = isSymbol(words[next + 1], '(') ? closingOf(words, next + 1) + 1 : next + 2;
    if (isKeyword(words[end], 'PERCENT', 'WITH')) throw syntaxError(words[end]!.text);
    return { sql, next: end, limit: `LIMIT ${this.query(words.slice(next + 1, end))}` };
  }

  /** OFFSET n ROWS [FETCH NEXT m ROWS ONLY] */
  #offset(words: readonly Word[], at: number): Step {
    const rows = words.findIndex((word, index) => index > at && isKeyword(word, 'ROW', 'ROWS'));
    if (rows === -1) throw syntaxError(words[at]!.text);
    const skipped = this.query(words.slice(at + 1, rows));
    if (!isKeyword(words[rows + 1], 'FETCH')) {
      return { sql: '', next: rows + 1, limit: `LIMIT -1 OFFSET ${skipped}` };
    }
    const only = words.findIndex((word, index) => index > rows && isKeyword(word, 'ONLY'));
    if (only === -1 || !isKeyword(words[rows + 2], 'NEXT', 'FIRST')) throw syntaxError('FETCH');
    const taken = this.query(words.slice(rows + 3, only - 1));
    return { sql: '', next: only + 1, limit: `LIMIT ${taken} OFFSET ${skipped}` };
  }

  #expression(words: readonly Word[], at: number): Step {
    const word = words[at]!;
    switch (word.kind) {
      case 'text':
        return { sql: literal(word.value), next: at + 1 };
      case 'number':
        return { sql: word.text, next: at + 1 };
      case 'variable':
        return { sql: this.#variable(word), next: at + 1 };
      case 'symbol':
        return this.#symbol(words, at);
      default:
        return this.#word(words, at);
    }
  }

  #symbol(words: readonly Word[], at: number): Step {
    const { text } = words[at]!;
    if (text === '(') {
      const end = closingOf(words, at);
      return { sql: `(${this.query(words.slice(at + 1, end))})`, next: end + 1 };
    }
    if (text === '+' && joinsText(words, at)) return { sql: '||', next: at + 1 };
    if (text === '!<') return { sql: '>=', next: at + 1 };
    if (text === '!>') return { sql: '<=', next: at + 1 };
    return { sql: text, next: at + 1 };
  }

  #word(words: readonly Word[], at: number): Step {
    const word = words[at]!;
    const isCall = word.kind === 'word' && isSymbol(words[at + 1], '(');
    if (isCall && word.value in FUNCTIONS) return this.#call(words, at, FUNCTIONS[word.value]!);
    if (isCall && isKeyword(word, 'CAST', 'TRY_CAST', 'CONVERT', 'TRY_CONVERT')) return this.#cast(words, at);
    if (isCall && word.value in this.#scope.session) {
      return { sql: literal(this.#scope.session[word.value]!), next: closingOf(words, at + 1) + 1 };
    }
    if (word.kind === 'word' && KEYWORDS.has(word.value)) return { sql: word.value, next: at + 1 };
    if (isKeyword(word, 'SYSTEM_USER', 'CURRENT_USER', 'SESSION_USER')) {
      return { sql: literal(this.#scope.session[word.value] ?? null), next: at + 1 };
    }
    // `name (` behind AS or WITH names a list of columns; elsewhere it would be a call.
    if (isCall && !isKeyword(words[at - 1], 'AS', 'WITH')) throw unknownFunction(word.text);
    return this.#column(words, at);
  }

  #call(words: readonly Word[], at: number, engineName: string): Step {
    const end = closingOf(words, at + 1);
    return { sql: `${engineName}(${this.query(words.slice(at + 2, end))})`, next: end + 1 };
  }

  /** CAST(x AS type) and CONVERT(type, x). */
  #cast(words: readonly Word[], at: number): Step {
    const end = closingOf(words, at + 1);
    const inside = words.slice(at + 2, end);
    const { value, type } = isKeyword(words[at], 'CAST', 'TRY_CAST')
      ? castParts(inside)
      : convertParts(inside);
    return { sql: converted(this.query(value), type), next: end + 1 };
  }

  /** A column, with its table's names in front or without. A database in front is left out. */
  #column(words: readonly Word[], at: number): Step {
    const end = pathEnd(words, at);
    const path = words.slice(at, end).filter((word) => !isSymbol(word, '.'));
    const names = path.slice(-3).map((word) => (isSymbol(word, '*') ? '*' : quoted(nameOf(word))));
    return { sql: names.join('.'), next: end };
  }

  #variable({ text }: Word): string {
    const known: Readonly<Record<string, string>> = {
      '@@VERSION': literal(this.#scope.session['@@VERSION'] ?? null),
      '@@SERVERNAME': literal(this.#scope.session['@@SERVERNAME'] ?? null),
      '@@SPID': literal(this.#scope.session['@@SPID'] ?? null),
      '@@TRANCOUNT': '0',
      '@@LOCK_TIMEOUT': literal(this.#scope.session['@@LOCK_TIMEOUT'] ?? null),
    };
    const value = known[text.toUpperCase()];
    if (value !== undefined) return value;
    const name = text.slice(1).toLowerCase();
    if (!this.#scope.parameters.has(name)) throw undeclaredVariable(text);
    this.used.add(name);
    return quotedParameter(name);
  }

  #table(words: readonly Word[]): string {
    const names = words.filter((word) => !isSymbol(word, '.')).map(nameOf);
    const written = words.map((word) => (isSymbol(word, '.') ? '.' : nameOf(word))).join('');
    const table = names.at(-1)!;
    if (names.length === 1 && this.#expressions.has(table.toLowerCase())) return quoted(table);
    if (names.length > 3) throw unknownObject(written);
    const database = this.#databaseOf(names.length === 3 || isEmptySchema(words) ? names[0]! : null);
    const schema = names.length === 1 || isEmptySchema(words) ? 'dbo' : names.at(-2)!;
    const found = database?.table(schema, table);
    if (database === undefined || found === undefined) throw unknownObject(written);
    if (found.denied) throw selectDenied(found.name, database.name, found.schema);
    return `${quoted(found.schema)}.${quoted(found.name)}`;
  }

  /** Each database is an engine of its own: the first table decides where the whole statement runs. */
  #databaseOf(name: string | null): Database | undefined {
    const named = name === null ? this.#scope.database : this.#scope.databaseNamed(name);
    this.database ??= named ?? null;
    return named === this.database ? named : undefined;
  }
}

interface Step {
  readonly sql: string;
  readonly next: number;
  /** For the end of the query in hand. */
  readonly limit?: string;
}

/** `database..table` */
const isEmptySchema = (words: readonly Word[]): boolean => isSymbol(words[1], '.') && isSymbol(words[2], '.');

function nameOf(word: Word): string {
  if (word.kind === 'name') return word.value;
  if (word.kind === 'word') return word.text;
  throw syntaxError(word.text);
}

/** Behind the last part of `a.b.c`. */
function pathEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (isSymbol(words[end], '.')) end += isSymbol(words[end + 1], '.') ? 3 : 2;
  return Math.min(end, words.length);
}

/** Names are plain, so that the engine takes them for parameters. */
const quotedParameter = (name: string): string => `@${name}`;

function literal(value: string | number | null): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

/** Whether a + joins texts: beside a literal, or beside a function that answers text. */
function joinsText(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.kind === 'text' || words[at + 1]?.kind === 'text') return true;
  return isKeyword(words[at + 1], ...JOINS_TEXT);
}

function tableHints(words: readonly Word[], at: number): Step {
  const end = closingOf(words, at + 1);
  for (const hint of words.slice(at + 2, end)) {
    if (isSymbol(hint, ',') || isKeyword(hint, ...TABLE_HINTS)) continue;
    throw new SqlError(321, 15, `"${hint.text}" is not a recognized table hints option.`);
  }
  return { sql: '', next: end + 1 };
}

function collation(name: string): string {
  return `COLLATE ${/_BIN2?$|_CS_/i.test(name) ? 'RTRIM' : 'NOCASE'}`;
}

function castParts(words: readonly Word[]): { value: readonly Word[]; type: readonly Word[] } {
  const as = words.findLastIndex((word) => isKeyword(word, 'AS'));
  if (as === -1) throw syntaxError('CAST');
  return { value: words.slice(0, as), type: words.slice(as + 1) };
}

function convertParts(words: readonly Word[]): { value: readonly Word[]; type: readonly Word[] } {
  const [type, value] = splitAtCommas(words);
  if (type === undefined || value === undefined) throw syntaxError('CONVERT');
  return { value, type };
}

function converted(sql: string, type: readonly Word[]): string {
  const [name, open, length] = type;
  // Without a length, CAST takes 30 characters.
  const characters = isSymbol(open, '(')
    ? isKeyword(length, 'MAX')
      ? '4000'
      : (length?.text ?? '30')
    : '30';
  if (isKeyword(name, 'NVARCHAR', 'VARCHAR')) return `tsql_text(${sql}, ${characters})`;
  if (isKeyword(name, 'NCHAR', 'CHAR')) return `tsql_nchar(${sql}, ${characters})`;
  if (isKeyword(name, 'INT', 'BIGINT', 'SMALLINT', 'TINYINT')) return `tsql_int(${sql})`;
  if (isKeyword(name, 'DECIMAL', 'NUMERIC', 'FLOAT')) return `CAST(${sql} AS NUMERIC)`;
  throw new SqlError(243, 16, `Type ${name?.text ?? ''} is not a defined system type.`);
}
