import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { EXTRACT_KINDS, EXTRACTS, type ExtractKind } from '../../shared/m3/extracts.ts';
import { SAMPLE_FOLDER } from './sample.ts';

/** An extract as a table: M3's names of its columns, and its rows. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Tables = Readonly<Record<ExtractKind, Table>>;

/** How a tool writes a table to a file. */
export interface Habit {
  readonly name: string;
  readonly write: (table: Table, kind: ExtractKind) => string | Buffer;
  /** Whether a value comes through; tools without quotes lose what holds their delimiter or a line break. */
  readonly carries: (value: string) => boolean;
}

/** The sample's extracts as tables. A row that is too short has no like in what a database writes: it is left out. */
export function sampleTables(): Tables {
  const tableOf = (kind: ExtractKind): Table => {
    const text = readFileSync(join(SAMPLE_FOLDER, `${kind}.csv`), 'utf8').replace(/^\uFEFF/, '');
    const { data } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true });
    const [header = [], ...rows] = data;
    return { header, rows: rows.filter(({ length }) => length === header.length) };
  };
  return Object.fromEntries(EXTRACT_KINDS.map((kind) => [kind, tableOf(kind)])) as unknown as Tables;
}

/** The rows that a habit can carry. */
export function carriedBy(tables: Tables, { carries }: Pick<Habit, 'carries'>): Tables {
  const entries = Object.entries(tables).map(([kind, { header, rows }]) => [
    kind,
    { header, rows: rows.filter((row) => row.every(carries)) },
  ]);
  return Object.fromEntries(entries) as Tables;
}

const CRLF = '\r\n';
const lines = (all: readonly string[]) => all.join(CRLF) + CRLF;
const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
const asNeeded = (delimiter: string) => (value: string) =>
  value.includes(delimiter) || /["\r\n]/.test(value) ? quoted(value) : value;
const without =
  (...characters: string[]) =>
  (value: string) =>
    !characters.some((character) => value.includes(character)) && !/[\r\n]/.test(value);
const all = () => true;

/** How wide the columns of a table are where they are padded: as M3 has them, or as the longest value. */
function widths({ header, rows }: Table, kind: ExtractKind | null): number[] {
  const max = (at: number) => {
    const name = header[at]!;
    return EXTRACTS[kind!].fields.find(({ aliases }) => aliases.includes(name))?.maxLength ?? 0;
  };
  return header.map((name, at) =>
    rows.reduce(
      (width, row) => Math.max(width, row[at]!.length),
      Math.max(name.length, kind === null ? 0 : max(at)),
    ),
  );
}

export const plain: Habit = {
  name: 'plain CSV',
  carries: all,
  write: ({ header, rows }) => lines([header, ...rows].map((row) => row.map(asNeeded(';')).join(';'))),
};

/** sqlcmd -s ";" -W: no padding, no quotes, dashes as long as the names. */
export const sqlcmdUnpadded: Habit = {
  name: 'sqlcmd -W -s ";"',
  carries: without(';', '"'),
  write: ({ header, rows }) =>
    lines([
      "Changed database context to 'M3FDBTST'.",
      header.join(';'),
      header.map((name) => '-'.repeat(name.length)).join(';'),
      ...rows.map((row) => row.map((value) => value.trimEnd()).join(';')),
      '',
      `(${rows.length} rows affected)`,
    ]),
};

/** sqlcmd -w 65535: columns as wide as the table has them, with a separator between them. */
export function sqlcmdPadded(separator: string, name = `sqlcmd -w 65535 -s "${separator}"`): Habit {
  return {
    name,
    carries: without('"'),
    write(table, kind) {
      const wide = widths(table, kind);
      const row = (cells: readonly string[]) =>
        cells.map((cell, at) => cell.padEnd(wide[at]!)).join(separator);
      return lines([
        row(table.header),
        wide.map((width) => '-'.repeat(width)).join(separator),
        ...table.rows.map(row),
        '',
        `(${table.rows.length} rows affected)`,
      ]);
    },
  };
}

/** SSMS, Results to Text: like sqlcmd, in UTF-8 with a mark, with what it says in the language of its user. */
export const ssmsText: Habit = {
  name: 'SSMS, results to text',
  carries: without('"'),
  write: (table, kind) =>
    `\uFEFF${sqlcmdPadded(' ')
      .write(table, kind)
      .toString()
      .replace(
        ' rows affected)',
        ' Zeilen betroffen)',
      )}${CRLF}Abschlusszeit: 2026-11-30T20:01:01.1234567+01:00${CRLF}`,
};

/** Invoke-Sqlcmd … | Export-Csv of Windows PowerShell. */
export const powershell: Habit = {
  name: 'PowerShell, Export-Csv of DataRows',
  carries: all,
  write: ({ header, rows }) =>
    lines([
      '#TYPE System.Data.DataRow',
      [...header, 'RowError', 'RowState', 'Table', 'ItemArray', 'HasErrors'].map(quoted).join(','),
      ...rows.map((row) =>
        [...row, '', 'Unchanged', 'System.Data.DataTable', 'System.Object[]', 'False'].map(quoted).join(','),
      ),
    ]),
};

/** … | Format-Table -AutoSize | Out-File: UTF-16, dashes as long as the names, columns as wide as their longest value. */
export const formatTable: Habit = {
  name: 'PowerShell, Format-Table',
  carries: without('"'),
  write(table) {
    const wide = widths(table, null);
    const row = (cells: readonly string[]) =>
      cells
        .map((cell, at) => cell.padEnd(wide[at]!))
        .join(' ')
        .trimEnd();
    const dashes = table.header.map((name) => '-'.repeat(name.length));
    const text = lines(['', row(table.header), row(dashes), ...table.rows.map(row), '', '']);
    return iconv.encode(text, 'utf-16le', { addBOM: true });
  },
};

/** Excel with its own first line, and with the total that somebody has added. */
export const excelSep: Habit = {
  name: 'CSV with sep=',
  carries: all,
  write: ({ header, rows }) =>
    `\uFEFF${lines([
      'sep=|',
      ...[header, ...rows].map((row) => row.map(asNeeded('|')).join('|')),
      ['Total', String(rows.length), ...header.slice(2).map(() => '')].join('|'),
    ])}`,
};

const GERMAN: Readonly<Record<string, string>> = {
  JUUSID: 'Benutzer',
  JUTX40: 'Bezeichnung',
  JUUSTA: 'Sta',
  JUUSTP: 'Benutzertyp',
  JULANC: 'Sprache',
  JUDFDI: 'Division',
  JUFACI: 'Werk',
  JUWHLO: 'Lager',
  JUDEPT: 'Abteilung',
  CBCONO: 'Firma',
  CBEMTP: 'E-Mail-Typ',
  CBEMKY: 'Benutzer',
  CBEMAL: 'E-Mail-Adresse',
  KRROLL: 'Rolle',
  KRTX40: 'Bezeichnung',
  KUUSID: 'Benutzer',
  KUROLL: 'Rolle',
  KUFVDT: 'Gültig ab',
  KUVTDT: 'Gültig bis',
};

/** The list of a panel of H5 in German. */
export const h5German: Habit = {
  name: 'H5 in German',
  carries: all,
  write: ({ header, rows }) =>
    `\uFEFF${plain.write({ header: header.map((name) => GERMAN[name]!), rows }, 'users').toString()}`,
};

/** psql. */
export const psql: Habit = {
  name: 'psql',
  carries: without('|', '"'),
  write(table) {
    const wide = widths(table, null);
    const row = (cells: readonly string[]) =>
      ` ${cells.map((cell, at) => cell.padEnd(wide[at]!)).join(' | ')}`;
    const { header, rows } = table;
    const dashes = wide.map((width) => '-'.repeat(width + 2)).join('+');
    return `${[row(header).toLowerCase(), dashes, ...rows.map(row), `(${rows.length} rows)`, ''].join('\n')}\n`;
  },
};

/** The boxes of mysql, which Markdown and others draw alike. */
export const boxes: Habit = {
  name: 'boxes of bars and dashes',
  carries: without('|', '"'),
  write(table) {
    const wide = widths(table, null);
    const row = (cells: readonly string[]) =>
      `| ${cells.map((cell, at) => cell.padEnd(wide[at]!)).join(' | ')} |`;
    const frame = `+${wide.map((width) => '-'.repeat(width + 2)).join('+')}+`;
    const count = `${table.rows.length} rows in set (0.01 sec)`;
    return `${[frame, row(table.header), frame, ...table.rows.map(row), frame, count].join('\n')}\n`;
  },
};

/** sqlplus: the header again on every page, and form feeds between them. */
export const sqlplus: Habit = {
  name: 'sqlplus',
  carries: without('"'),
  write(table, kind) {
    const wide = widths(table, kind);
    const row = (cells: readonly string[]) => cells.map((cell, at) => cell.padEnd(wide[at]!)).join(' ');
    const head = ['', row(table.header), wide.map((width) => '-'.repeat(width)).join(' ')];
    const pages = [];
    for (let at = 0; at < table.rows.length; at += 40) {
      pages.push(...head, ...table.rows.slice(at, at + 40).map(row));
    }
    return `${[...pages, '', `${table.rows.length} rows selected.`, ''].join('\n')}\n`;
  },
};

/** bcp … queryout -c -t; has no header, and writes the code page of the console. */
export const bcp = (encoding: string): Habit => ({
  name: `bcp in ${encoding}`,
  carries: (value) =>
    without(';', '"')(value) && iconv.decode(iconv.encode(value, encoding), encoding) === value,
  write: ({ rows }) => iconv.encode(lines(rows.map((row) => row.join(';'))), encoding),
});
