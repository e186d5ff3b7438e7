/**
 * What stands in a file around the rows of a table: lines that tools write and that are nobody. They are known by their
 * form, in whatever language: `(2 rows affected)` of sqlcmd and `(2 filas afectadas)` are the same.
 */
export const DECORATIONS = [
  'separator',
  'type',
  'title',
  'dashes',
  'count',
  'time',
  'message',
  'error',
  'end',
  'page',
  'total',
  'header',
  'other-table',
] as const;
export type Decoration = (typeof DECORATIONS)[number];

/** Stands between the cells of rows that no delimiter has cut, so that no two of them look like one text. */
export const CELL_BREAK = '\u001f';

/** Each kind in words, for one line of it. */
export const DECORATION_WORDS: Readonly<Record<Decoration, string>> = {
  separator: 'names the delimiter',
  type: "names PowerShell's type",
  title: 'stands above the table',
  dashes: 'a line of dashes',
  count: 'a count of rows',
  time: 'a time of the tool',
  message: 'a message of the tool',
  error: 'an error of the tool',
  end: 'the end of the file',
  page: 'a page number',
  total: 'a total',
  header: 'the names of the columns again',
  'other-table': 'a row of another table',
};

/** A number as it is written with or without separators of thousands. */
const NUMBER = String.raw`(?:\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+|\d+)`;
const ROW_WORD =
  'rows?|records?|zeilen?|datens[äa]tze?|satz|s[äa]tze|lignes?|enregistrements?|rader?|rækker?|rivi[äa]?|poster?|filas?|registros?|righ?[ae]|rijen|rij|linhas?|row\\(s\\)|record\\(s\\)|zeile\\(n\\)|ligne\\(s\\)';

const FORMS: readonly (readonly [
  Exclude<Decoration, 'title' | 'header' | 'total' | 'other-table'>,
  RegExp,
])[] = [
  ['separator', /^"?sep=.?"?$/iu],
  ['type', /^"?#(?:TYPE|Selected)[ .]/iu],
  // sqlcmd, SSMS and psql: (2 rows affected), (2 Zeile(n) betroffen), (1 row), (2 行受影响)
  ['count', new RegExp(String.raw`^\( *${NUMBER} *\p{L}[^;|\t"@]*\)$`, 'iu')],
  // bcp, sqlplus, DB2, MySQL: 2 rows copied. 3 rows selected. 2 Zeilen ausgewählt. 2 rows in set (0.00 sec)
  ['count', new RegExp(String.raw`^${NUMBER} +(?:${ROW_WORD})(?:[ /][^;|\t"@]*)?$`, 'iu')],
  ['count', /^(?:no rows selected|affected rows: ?\d+|rows affected: ?\d+|\d+ record\(s\) selected)\.?$/iu],
  // SSMS: Completion time: 2026-11-30T20:01:01.1234567+01:00, whatever the words are
  ['time', /^\p{L}[^\d;|\t"]{1,60}:\s*\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u],
  ['time', /^(?:elapsed|elapsed time|total execution time|clock time[^:]*total)\s*:\s*[\d:.]+/iu],
  // Msg 208, Level 16, State 1 …, Meldung 208, Ebene 16, Status 1 …
  ['error', /^\p{L}+\.? \d+, \p{L}+\.? \d+, \p{L}+\.? \d+/u],
  [
    'error',
    /^(?:sqlcmd: error|sqlstate[ =]|(?:ora|sp2|pls|tns)-\d{4,5}:|error(?: \d+)? (?:at line|\()|SQL\d{4}N )/iu,
  ],
  [
    'message',
    /^(?:changed (?:database context|language setting) to|der datenbankkontext wurde|die spracheinstellung wurde|le contexte de (?:la )?base de donn|le paramètre de langue|se cambió el contexto|se cambi[oó] la configuración de idioma|il contesto d[ie]l? database|il contesto è stato|databaskontexten|de databasecontext|databasekonteksten|warning: null value is eliminated|warnung: ein (?:null|aggregat)|commands completed successfully|started executing query|starting copy|network packet size|clock time|query ok,?|sql>|spool |session output|select statement run complete)/iu,
  ],
  ['end', /^[\u001a\u0004\u0000]+$/u],
  [
    'end',
    /^(?:[*\s]*e\s?n\s?d\s+o\s?f\s+(?:d\s?a\s?t\s?a|r\s?e\s?p\s?o\s?r\s?t|f\s?i\s?l\s?e|l\s?i\s?s\s?t\s?i\s?n\s?g)[*\s.]*|\*{3,}[^*;|]*\*{3,})$/iu,
  ],
  [
    'page',
    /^(?:page|seite|sida|side|sivu|p[aá]gina|pagina|pag|blz)\.? *:? *\d+(?: *(?:of|von|av|af|de|di|van|sur|\/) *\d+)?$/iu,
  ],
];

const RULED = /^[-=_+:|\s\u001f─━═│┼├┤┌┐└┘┬┴╪╞╡╬╠╣;,\t~^]+$/u;
const RULE = /[-=_─━═]{3}/u;

/** Whether a line is nothing but dashes and what cuts them into columns. */
export function isDashes(text: string): boolean {
  return RULED.test(text) && RULE.test(text);
}

/**
 * What kind of decoration a row is by its form alone; null for a row that may be somebody. Nothing is taken for
 * decoration that could be a row: a name or an id beside it, and it is none.
 * @param cells the row's fields
 * @param delimiter what stood between them
 */
export function decorationOf(cells: readonly string[], delimiter: string): Decoration | null {
  const text = lineOf(cells, delimiter);
  if (text === '') return null;
  return formOf(text) ?? (isTotal(cells) ? 'total' : null);
}

type Form = 'dashes' | (typeof FORMS)[number][0];

/** The forms of lines that were looked at lately: a head is cut at every delimiter, and each time its lines are the same. */
const latest = new Map<string, Form | null>();
const MOST_LATEST = 512;
/** Of longer lines, which are few, nothing is kept. */
const LONGEST_LATEST = 400;

function formOf(text: string): Form | null {
  const known = latest.get(text);
  if (known !== undefined) return known;
  const form = isDashes(text) ? 'dashes' : (FORMS.find(([, regExp]) => regExp.test(text))?.[0] ?? null);
  if (text.length > LONGEST_LATEST) return form;
  if (latest.size >= MOST_LATEST) latest.clear();
  latest.set(text, form);
  return form;
}

/** The row as the line that it was, without the delimiters that programs add at its end. */
export function lineOf(cells: readonly string[], delimiter: string): string {
  let end = cells.length;
  while (end > 0 && cells[end - 1]!.trim() === '') end--;
  return cells.slice(0, end).join(delimiter).trim();
}

const EXCERPT = 80;

/** How a skipped line begins, as it is shown: control characters by their pictures, e.g. ␚ for Ctrl-Z. */
export function shownLine(kind: Decoration, cells: readonly string[], delimiter: string): string {
  const whole = kind === 'separator' ? cells.join(delimiter).trim() : lineOf(cells, delimiter);
  const line = whole.replaceAll(CELL_BREAK, ' · ');
  const text = line
    .slice(0, EXCERPT)
    .replace(/[\u0000-\u001f]/gu, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)));
  return line.length > EXCERPT ? `${text}…` : text;
}

const TOTAL =
  /^(?:(?:grand |final |sub)?totals?|sum|sums?|count|summe|gesamt(?:summe)?|endsumme|anzahl|summa|totalt|antal|total général|somme|nombre|suma|total general|somma|totale|totaal|aantal|i alt|sum totalt|antall|yhteensä|summa)\s*[:=]?\s*(?:\d[\d.,'’ ]*)?$/iu;
const DIGITS = /^[\d.,'’ ]+$/u;

/** `Total;;428`: a word for it and a number, and nothing else. A user may be named Total, but has no bare number. */
function isTotal(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '').map((cell) => cell.trim());
  const words = filled.filter((cell) => !DIGITS.test(cell));
  const [word] = words;
  if (words.length !== 1 || word === undefined || !TOTAL.test(word)) return false;
  return filled.length > 1 || /\d/.test(word);
}

/** The words with which a total begins, so that it is known at which rows to look. */
export const TOTAL_WORDS = [
  ...'total totals subtotal grand final sum sums count summe gesamt gesamtsumme endsumme anzahl summa'.split(
    ' ',
  ),
  ...'totalt antal somme nombre suma somma totale totaal aantal antall yhteensä'.split(' '),
];
