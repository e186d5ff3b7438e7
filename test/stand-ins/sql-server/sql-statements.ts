import { SqlError, syntaxError } from './sql-error.ts';
import { isKeyword, isSymbol, type Word, wordsOf } from './sql-words.ts';

/**
 * A batch's statements. SET, USE and SELECT (also WITH … SELECT) are known; anything else is a syntax error, so
 * a client that wants to write here is found out.
 */
export type Statement =
  | { readonly kind: 'select'; readonly words: readonly Word[] }
  | { readonly kind: 'use'; readonly database: string }
  | { readonly kind: 'set'; readonly option: string; readonly value: string };

const SET_OPTIONS: readonly string[] = [
  ...['ANSI_NULLS', 'ANSI_NULL_DFLT_ON', 'ANSI_PADDING', 'ANSI_WARNINGS', 'ANSI_DEFAULTS', 'ARITHABORT'],
  ...['CONCAT_NULL_YIELDS_NULL', 'CURSOR_CLOSE_ON_COMMIT', 'DATEFIRST', 'DATEFORMAT', 'DEADLOCK_PRIORITY'],
  ...[
    'IMPLICIT_TRANSACTIONS',
    'LANGUAGE',
    'LOCK_TIMEOUT',
    'NOCOUNT',
    'NUMERIC_ROUNDABORT',
    'QUERY_GOVERNOR_COST_LIMIT',
  ],
  ...['QUOTED_IDENTIFIER', 'ROWCOUNT', 'TEXTSIZE', 'TRANSACTION', 'XACT_ABORT'],
];
const ISOLATION_LEVELS: readonly string[] = [
  ...['READ UNCOMMITTED', 'READ COMMITTED', 'REPEATABLE READ', 'SNAPSHOT', 'SERIALIZABLE'],
];
const CONTINUES_SELECT: readonly string[] = ['UNION', 'ALL', 'EXCEPT', 'INTERSECT'];

export function parseStatements(text: string): Statement[] {
  return cut(wordsOf(text)).map(parseStatement);
}

function cut(words: readonly Word[]): Word[][] {
  const statements: Word[][] = [];
  let current: Word[] = [];
  let depth = 0;
  for (const word of words) {
    if (isSymbol(word, '(')) depth++;
    if (isSymbol(word, ')')) depth--;
    if (depth === 0 && (isSymbol(word, ';') || startsAnother(word, current))) {
      if (current.length > 0) statements.push(current);
      current = isSymbol(word, ';') ? [] : [word];
    } else current.push(word);
  }
  return current.length > 0 ? [...statements, current] : statements;
}

/** Statements need no semicolon between them. */
function startsAnother(word: Word, current: readonly Word[]): boolean {
  if (current.length === 0) return false;
  if (isKeyword(word, 'SET', 'USE')) return true;
  if (!isKeyword(word, 'SELECT') || isKeyword(current.at(-1), ...CONTINUES_SELECT)) return false;
  // The query behind its common table expressions belongs to them.
  return !isKeyword(current[0], 'WITH') || current.some((one, at) => isTopSelect(current, one, at));
}

function isTopSelect(words: readonly Word[], word: Word, at: number): boolean {
  if (!isKeyword(word, 'SELECT')) return false;
  let depth = 0;
  for (const before of words.slice(0, at)) {
    if (isSymbol(before, '(')) depth++;
    if (isSymbol(before, ')')) depth--;
  }
  return depth === 0;
}

function parseStatement(words: readonly Word[]): Statement {
  const [first] = words;
  if (isKeyword(first, 'SELECT', 'WITH')) return { kind: 'select', words };
  if (isKeyword(first, 'SET')) return parseSet(words);
  if (isKeyword(first, 'USE') && words.length === 2) {
    const database = words[1]!;
    if (database.kind === 'word') return { kind: 'use', database: database.text };
    if (database.kind === 'name') return { kind: 'use', database: database.value };
  }
  throw syntaxError(words[1]?.text ?? first!.text);
}

function parseSet(words: readonly Word[]): Statement {
  const option = words[1]?.value ?? '';
  if (!SET_OPTIONS.includes(option)) {
    throw new SqlError(195, 15, `'${words[1]?.text ?? ''}' is not a recognized SET option.`, 5);
  }
  const value = words
    .slice(2)
    .map((word) => word.value)
    .join(' ');
  const level = value.replace(/^ISOLATION LEVEL /, '');
  if (value === '' || (option === 'TRANSACTION' && !ISOLATION_LEVELS.includes(level))) {
    throw syntaxError(words.at(-1)!.text);
  }
  return { kind: 'set', option, value };
}
