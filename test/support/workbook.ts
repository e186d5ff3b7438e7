import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Papa from 'papaparse';
import yazl from 'yazl';
import { EXTRACT_KINDS } from '../../shared/m3/extracts.ts';
import { SAMPLE_FOLDER } from './sample.ts';

/** A cell: text, number, true or false, nothing, or what a test says in its own XML. */
export type Cell = string | number | boolean | null | { readonly xml: string };

export interface SheetContents {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Ranges such as A1:B2. */
  readonly merged?: readonly string[];
}

export interface WorkbookForm {
  /** Where texts stand: in a table that cells share (as Excel does), or in each cell. */
  readonly strings?: 'shared' | 'inline';
  readonly from1904?: boolean;
  /** Whether the workbook wants its formulas calculated when it is opened. */
  readonly wantsCalculation?: boolean;
  /** Which rows are hidden, by their number. */
  readonly hidden?: (row: number) => boolean;
  /** A prefix for every element, as some writers have it. */
  readonly prefix?: string;
  /** Whether rows and cells say where they stand; some writers leave that out. */
  readonly references?: boolean;
  /** The formats of styles 1, 2 …; style 0 is General. */
  readonly formats?: readonly string[];
  /** Parts that are added, or take another's place; null leaves the part out. */
  readonly parts?: Readonly<Record<string, string | Buffer | null>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes a workbook as Excel does, part by part. */
export async function writeWorkbook(
  path: string,
  sheets: readonly SheetContents[],
  form: WorkbookForm = {},
): Promise<string> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of workbookParts(sheets, form)) zip.addBuffer(content, name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

/** The parts of such a workbook by their name, in the order in which they are written. */
export function workbookParts(
  sheets: readonly SheetContents[],
  form: WorkbookForm = {},
): ReadonlyMap<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (const [name, content] of Object.entries({ ...partsOf(sheets, form), ...form.parts })) {
    if (content !== null) parts.set(name, Buffer.from(content as string));
  }
  return parts;
}

/**
 * The sample company as a workbook of four sheets, named like their extracts, row by row. A row that is too
 * short has no like in a sheet, where every row has all cells: it is left empty.
 */
export function writeSampleWorkbook(path: string): Promise<string> {
  const sheets = EXTRACT_KINDS.map((kind) => {
    const text = readFileSync(join(SAMPLE_FOLDER, `${kind}.csv`), 'utf8').replace(/^\uFEFF/, '');
    const { data } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true });
    const width = data[0]?.length ?? 0;
    return { name: kind, rows: data.map((row) => (row.length < width ? [] : row)) };
  });
  return writeWorkbook(path, sheets);
}

function partsOf(sheets: readonly SheetContents[], form: WorkbookForm): Record<string, string> {
  const p = form.prefix === undefined ? '' : `${form.prefix}:`;
  const xmlns = `xmlns${form.prefix === undefined ? '' : `:${form.prefix}`}="${MAIN}"`;
  const strings = form.strings === 'inline' ? null : new Map<string, number>();
  const parts: Record<string, string> = {};
  for (const [at, sheet] of sheets.entries()) {
    const rows = sheet.rows.map((row, r) => rowXml(row, r + 1, p, strings, form)).join('');
    const merged = (sheet.merged ?? []).map((range) => `<${p}mergeCell ref="${range}"/>`).join('');
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `${HEAD}<${p}worksheet ${xmlns}><${p}sheetData>${rows}</${p}sheetData>` +
      `${merged === '' ? '' : `<${p}mergeCells>${merged}</${p}mergeCells>`}</${p}worksheet>`;
  }
  const list = sheets
    .map(
      ({ name, state }, at) =>
        `<${p}sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
    )
    .join('');
  parts['xl/workbook.xml'] =
    `${HEAD}<${p}workbook ${xmlns} xmlns:r="${OFFICE}"><${p}workbookPr${form.from1904 ? ' date1904="1"' : ''}/>` +
    `<${p}sheets>${list}</${p}sheets>${form.wantsCalculation ? `<${p}calcPr fullCalcOnLoad="1"/>` : ''}</${p}workbook>`;
  const formats = form.formats ?? [];
  parts['xl/styles.xml'] =
    `${HEAD}<${p}styleSheet ${xmlns}><${p}numFmts>` +
    formats
      .map((code, at) => `<${p}numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`)
      .join('') +
    `</${p}numFmts><${p}cellStyleXfs><${p}xf numFmtId="14"/></${p}cellStyleXfs><${p}cellXfs><${p}xf numFmtId="0"/>` +
    formats.map((_, at) => `<${p}xf numFmtId="${164 + at}"/>`).join('') +
    `</${p}cellXfs></${p}styleSheet>`;
  if (strings !== null) {
    const items = [...strings.keys()].map((text) => `<${p}si>${textXml(text, p)}</${p}si>`).join('');
    parts['xl/sharedStrings.xml'] = `${HEAD}<${p}sst ${xmlns}>${items}</${p}sst>`;
  }
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (items: string) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items}</Relationships>`;
  parts['_rels/.rels'] = relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'));
  parts['xl/_rels/workbook.xml.rels'] = relations(
    sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
      relation('rIdStyles', 'styles', 'styles.xml') +
      relation('rIdStrings', 'sharedStrings', '/xl/sharedStrings.xml'),
  );
  parts['[Content_Types].xml'] =
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
  return parts;
}

function rowXml(
  cells: readonly Cell[],
  row: number,
  p: string,
  strings: Map<string, number> | null,
  form: WorkbookForm,
): string {
  const references = form.references !== false;
  const inner = cells.map((cell, at) => {
    const place = references ? ` r="${columnName(at)}${row}"` : '';
    if (cell === null) return references ? '' : `<${p}c/>`;
    if (typeof cell === 'object') return cell.xml.replace('<c', `<c${place}`);
    if (typeof cell === 'number') return `<${p}c${place}><${p}v>${cell}</${p}v></${p}c>`;
    if (typeof cell === 'boolean') return `<${p}c${place} t="b"><${p}v>${cell ? 1 : 0}</${p}v></${p}c>`;
    if (strings === null) return `<${p}c${place} t="inlineStr"><${p}is>${textXml(cell, p)}</${p}is></${p}c>`;
    const index = strings.get(cell) ?? strings.size;
    strings.set(cell, index);
    return `<${p}c${place} t="s"><${p}v>${index}</${p}v></${p}c>`;
  });
  const hidden = form.hidden?.(row) === true ? ' hidden="1"' : '';
  return `<${p}row${references ? ` r="${row}"` : ''}${hidden}>${inner.join('')}</${p}row>`;
}

function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

function textXml(text: string, p: string): string {
  return `<${p}t xml:space="preserve">${escapeXml(text)}</${p}t>`;
}

/** What XML cannot hold, and what looks like the writing for it, is written `_xHHHH_`. */
function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (c) => {
      return `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
