import { type Decoration, decorationOf, lineOf, shownLine } from './decoration.ts';

/** A row of the head of a file or sheet, with where it begins, from 1. */
export interface HeadRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** How well the fields of a row name columns. */
export interface Naming {
  /** How many of them are known names. */
  readonly known: number;
  /** Whether every column is named that is needed. */
  readonly whole: boolean;
}

/** A line of the head that is no part of the table. */
export interface SkippedLine {
  readonly line: number;
  readonly kind: Decoration;
  readonly text: string;
}

export interface FoundTable {
  /** The row that names the columns; null where none does. */
  readonly header: HeadRow | null;
  readonly naming: Naming;
  /** How many lines stand above the table, i.e. above its header, or its first row where it has none. */
  readonly above: number;
  /** How many fields a row has. */
  readonly width: number;
  /** The rows of the table in the head, without its header. */
  readonly rows: readonly HeadRow[];
  readonly skipped: readonly SkippedLine[];
}

/** How the head is looked at. */
export interface TableSearch {
  readonly delimiter: string;
  readonly naming: (fields: readonly string[]) => Naming;
  /** Whether rows leave out their last fields where these are empty, as those of sheets do. */
  readonly ragged: boolean;
}

/** The header is among the first so many rows. */
const HEADER_ROWS = 30;
const NOTHING: Naming = { known: 0, whole: false };

/**
 * Finds the table in the first rows of a file or sheet: what stands above it, and the row that names its columns.
 * That is the first of the first rows that names all columns which are needed, else the one that names most of them.
 */
export function findTable(rows: readonly HeadRow[], search: TableSearch): FoundTable {
  const kinds = rows.map(({ fields }) => decorationOf(fields, search.delimiter));
  const plain = rows.filter((_, at) => kinds[at] === null);
  const named = findHeader(plain, search) ?? underlined(rows, kinds, search);
  if (named === null) return withoutHeader(rows, kinds, search);
  return withHeader(rows, kinds, search, named.header, named.naming);
}

interface NamedHeader {
  readonly header: HeadRow;
  readonly naming: Naming;
}

/** A row with a line of dashes under each of its fields is a header, whatever it calls the columns. */
function underlined(
  rows: readonly HeadRow[],
  kinds: readonly (Decoration | null)[],
  { naming }: TableSearch,
): NamedHeader | null {
  const at = rows.findIndex(
    ({ fields }, index) =>
      kinds[index] === null &&
      kinds[index + 1] === 'dashes' &&
      rows[index + 1]!.fields.length === fields.length &&
      rows[index + 1]!.fields.every(
        (field, column) => (field.trim() === '') === (fields[column]!.trim() === ''),
      ),
  );
  const header = rows[at];
  return header === undefined ? null : { header, naming: naming(header.fields) };
}

/** The table whose header, or its lack, somebody has chosen. */
export function chosenTable(
  rows: readonly HeadRow[],
  search: TableSearch,
  chosen: { readonly header: boolean; readonly above: number },
): FoundTable {
  const kinds = rows.map(({ fields }) => decorationOf(fields, search.delimiter));
  const header = rows.find(({ line }) => line > chosen.above);
  if (!chosen.header || header === undefined) return withoutHeader(rows, kinds, search);
  return withHeader(rows, kinds, search, header, search.naming(header.fields));
}

function withHeader(
  rows: readonly HeadRow[],
  kinds: readonly (Decoration | null)[],
  search: TableSearch,
  header: HeadRow,
  naming: Naming,
): FoundTable {
  const from = rows.indexOf(header);
  const body = rows.filter((row, at) => at > from && kinds[at] === null && !sameCells(row, header));
  const width = search.ragged ? header.fields.length : widthUnder(header, body);
  const above = (at: number) => kinds[at] ?? (couldBeRow(rows[at]!.fields, width) ? null : 'title');
  const below = (at: number) => kinds[at] ?? (sameCells(rows[at]!, header) ? 'header' : null);
  return {
    header,
    naming,
    above: header.line - 1,
    width,
    rows: body,
    skipped: skippedOf(rows, search.delimiter, (at) =>
      at === from ? null : at < from ? above(at) : below(at),
    ),
  };
}

/** Whoever stands above the header in as many fields as the table has is named, not skipped. */
function couldBeRow(fields: readonly string[], width: number): boolean {
  return fields.length === width && fields.filter((field) => field.trim() !== '').length > 1;
}

function findHeader(plain: readonly HeadRow[], { naming }: TableSearch): NamedHeader | null {
  const width = usualWidth(plain.map(({ fields }) => fields));
  let best: NamedHeader | null = null;
  for (const header of plain.slice(0, HEADER_ROWS)) {
    const found = naming(header.fields);
    if (found.known === 0 || !couldName(header.fields, found, width)) continue;
    if (found.whole) return { header, naming: found };
    if (best === null || found.known > best.naming.known) best = { header, naming: found };
  }
  return best;
}

/** A row with an address or a number is no header, nor is a lone known word above a table of several columns. */
function couldName(fields: readonly string[], { known }: Naming, width: number): boolean {
  const filled = fields.filter((field) => field.trim() !== '');
  if (filled.some((field) => field.includes('@') || /^[\d\s.,:/-]+$/.test(field))) return false;
  return filled.length > 1 || width <= 1 ? known > 0 : false;
}

/** What stands above a table without a header: decoration, and lines of words that can be no row. */
function withoutHeader(
  rows: readonly HeadRow[],
  kinds: readonly (Decoration | null)[],
  { delimiter, ragged }: TableSearch,
): FoundTable {
  const isTitle = (at: number) => {
    const text = lineOf(rows[at]!.fields, delimiter);
    return rows[at]!.fields.length === 1 && /\s/.test(text);
  };
  const plain = rows.filter((_, at) => kinds[at] === null);
  const usual = usualWidth(plain.map(({ fields }) => fields));
  let first = rows.findIndex((_, at) => kinds[at] === null && (usual < 2 || !isTitle(at)));
  if (first < 0) first = rows.length;
  const body = rows.filter((_, at) => at >= first && kinds[at] === null);
  return {
    header: null,
    naming: NOTHING,
    above: first === 0 ? 0 : (rows[first - 1]?.line ?? 0),
    width: ragged ? usual : usualWidth(body.map(({ fields }) => fields)),
    rows: body,
    skipped: skippedOf(rows, delimiter, (at) => (at < first ? (kinds[at] ?? 'title') : kinds[at]!)),
  };
}

/**
 * How many fields rows have under a header. Where each of them has more, mostly empty ones, these make columns without a
 * name; where only some do, those rows are doubtful.
 */
function widthUnder(header: HeadRow, body: readonly HeadRow[]): number {
  const width = header.fields.length;
  const wide = usualWidth(body.map(({ fields }) => fields));
  if (wide <= width || body.some(({ fields }) => fields.length < wide)) return width;
  const empty = body.filter(({ fields }) => fields.slice(width, wide).every((field) => field.trim() === ''));
  return empty.length * 2 > body.length ? wide : width;
}

function sameCells(row: HeadRow, header: HeadRow): boolean {
  const { fields } = row;
  if (row === header || fields.length !== header.fields.length) return false;
  return fields.every((field, at) => field.trim() === header.fields[at]!.trim());
}

function skippedOf(
  rows: readonly HeadRow[],
  delimiter: string,
  kindAt: (at: number) => Decoration | null,
): SkippedLine[] {
  return rows.flatMap((row, at) => {
    const kind = kindAt(at);
    if (kind === null) return [];
    return [{ line: row.line, kind, text: shownLine(kind, row.fields, delimiter) }];
  });
}

/** How many fields a row has: as many as most rows have, so that one bad row at the head decides nothing. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [first = [1, 0]] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return first[0];
}
