import { SqlError, syntaxError } from './sql-error.ts';

export interface Word {
  /** `word`: not quoted, a keyword or a name. `name`: quoted. `number`, `text`: literals. */
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'variable' | 'symbol';
  /** As it was written. */
  readonly text: string;
  /** What it means: a keyword in upper case, a name or a literal without its quotes, a variable without its @. */
  readonly value: string;
}

const PATTERNS: readonly (readonly [Word['kind'] | 'blank', RegExp])[] = [
  ['blank', /\s+|--[^\n]*/y],
  ['text', /[Nn]?'(?:[^']|'')*'/y],
  ['name', /\[(?:[^\]]|\]\])*\]|"(?:[^"]|"")*"/y],
  ['variable', /@@?[\p{L}\p{N}_$#@]+/uy],
  ['number', /\d+(?:\.\d+)?/y],
  ['word', /[\p{L}_#][\p{L}\p{N}_$#@]*/uy],
  ['symbol', /<=|>=|<>|!=|!<|!>|[(),.;=<>+\-*/%]/y],
];

function meaning(kind: Word['kind'], text: string): string {
  switch (kind) {
    case 'word':
      return text.toUpperCase();
    case 'name':
      return text[0] === '['
        ? text.slice(1, -1).replaceAll(']]', ']')
        : text.slice(1, -1).replaceAll('""', '"');
    case 'text':
      return text.slice(text.indexOf("'") + 1, -1).replaceAll("''", "'");
    default:
      return text;
  }
}

/** The words of a T-SQL text. Comments are left out; whatever is no T-SQL is a syntax error. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    if (text.startsWith('/*', at)) {
      at = commentEnd(text, at);
      continue;
    }
    const [kind, matched] = nextWord(text, at);
    if (kind !== 'blank') words.push({ kind, text: matched, value: meaning(kind, matched) });
    at += matched.length;
  }
  return words;
}

function nextWord(text: string, at: number): [Word['kind'] | 'blank', string] {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const matched = pattern.exec(text)?.[0];
    if (matched !== undefined) return [kind, matched];
  }
  const rest = text.slice(at);
  if (/^[Nn]?'/.test(rest)) {
    throw new SqlError(
      105,
      15,
      `Unclosed quotation mark after the character string '${rest.replace(/^[Nn]?'/, '')}'.`,
    );
  }
  throw syntaxError(rest.slice(0, 1));
}

/** T-SQL's comments may lie within each other. */
function commentEnd(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; ) {
    if (text.startsWith('/*', at)) open++;
    if (text.startsWith('*/', at)) open--;
    at += text.startsWith('/*', at) || text.startsWith('*/', at) ? 2 : 1;
    if (open === 0) return at;
  }
  throw new SqlError(113, 15, "Missing end comment mark '*/'.");
}

export const isSymbol = (word: Word | undefined, text: string): boolean =>
  word?.kind === 'symbol' && word.text === text;
export const isKeyword = (word: Word | undefined, ...keywords: readonly string[]): boolean =>
  word?.kind === 'word' && keywords.includes(word.value);

/** Where the bracket that opens at `open` is closed. */
export function closingOf(words: readonly Word[], open: number): number {
  let depth = 0;
  for (let at = open; at < words.length; at++) {
    if (isSymbol(words[at], '(')) depth++;
    if (isSymbol(words[at], ')') && --depth === 0) return at;
  }
  throw syntaxError('(');
}

/** Cuts at the commas that lie in no brackets. */
export function splitAtCommas(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (let at = 0, depth = 0; at < words.length; at++) {
    if (isSymbol(words[at], '(')) depth++;
    if (isSymbol(words[at], ')')) depth--;
    if (depth === 0 && isSymbol(words[at], ',')) parts.push([]);
    else parts.at(-1)!.push(words[at]!);
  }
  return parts;
}
