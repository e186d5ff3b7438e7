import { posix } from 'node:path';
import { failure } from '../../../../shared/base/failure.ts';
import { escapedText } from './escaped-text.ts';
import { type NumberForm, numberForm } from './number-forms.ts';
import { workbookTooLarge } from './too-large.ts';
import { readXml, type XmlListener } from './xml-parts.ts';
import { type ArchiveEntry, ZipArchive } from './zip-archive.ts';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ArchiveEntry;
}

/** A workbook that is open: its sheets, and what their cells refer to. */
export interface Workbook {
  readonly file: string;
  readonly archive: ZipArchive;
  /** In the workbook's order; charts and macro sheets are none. */
  readonly sheets: readonly Sheet[];
  readonly from1904: boolean;
  /** Whether the workbook wants all formulas calculated when it is opened: their results are not there yet. */
  readonly wantsCalculation: boolean;
  /** By the number of a cell's style. */
  readonly forms: readonly NumberForm[];
  /** The texts that cells share; null where every cell holds its own. */
  readonly strings: ArchiveEntry | null;
}

const LARGEST_PART = 32 << 20;
const MOST_SHEETS = 1000;
/** Excel itself takes 65,490. */
const MOST_STYLES = 100_000;
/** Excel takes no longer format. */
const LONGEST_FORMAT = 255;

/**
 * Opens a workbook; the caller closes its archive.
 * @throws Failure WORKBOOK-BROKEN, WORKBOOK-OTHER, WORKBOOK-TOO-LARGE; AbortError on cancel
 */
export async function openWorkbook(path: string, file: string, signal: AbortSignal): Promise<Workbook> {
  const archive = await ZipArchive.open(path, file);
  try {
    return await readWorkbook(archive, file, signal);
  } catch (error) {
    await archive.close();
    throw error;
  }
}

async function readWorkbook(archive: ZipArchive, file: string, signal: AbortSignal): Promise<Workbook> {
  const read = async (entry: ArchiveEntry, listener: XmlListener) =>
    readXml(archive.read(entry, LARGEST_PART, signal), file, listener);
  const root = await readRelations(archive, '', read);
  const main = root.find(({ type }) => type === 'officeDocument');
  const entry = main && archive.entry(main.part);
  if (entry === undefined || !/\.xml$/i.test(entry.name) || entry.name.startsWith('word/')) {
    throw failure('WORKBOOK-OTHER', { file, form: formOf(archive) });
  }
  const relations = await readRelations(archive, entry.name, read);
  const partOf = (type: string) => {
    const relation = relations.find((one) => one.type === type);
    return (relation && archive.entry(relation.part)) ?? null;
  };
  const styles = partOf('styles');
  const declared = new SheetList(file);
  await read(entry, declared);
  const ofSheets = new Map(relations.filter(({ type }) => type === 'worksheet').map((one) => [one.id, one]));
  const sheets = declared.sheets.flatMap(({ name, hidden, relation }) => {
    const found = ofSheets.get(relation);
    const part = found && archive.entry(found.part);
    return part === undefined ? [] : [{ name, hidden, entry: part }];
  });
  if (sheets.length === 0) throw failure('WORKBOOK-OTHER', { file, form: formOf(archive) });
  const forms = new StyleList(file);
  if (styles !== null) await read(styles, forms);
  return {
    file,
    archive,
    sheets,
    from1904: declared.from1904,
    wantsCalculation: declared.wantsCalculation,
    forms: forms.forms,
    strings: partOf('sharedStrings'),
  };
}

/** What an archive is that is no workbook, as far as its parts tell. */
function formOf(archive: ZipArchive): string {
  const has = (part: string) => archive.entry(part) !== undefined;
  if (has('xl/workbook.bin')) return 'a binary workbook (.xlsb)';
  if (has('word/document.xml')) return 'a Word document';
  if (has('ppt/presentation.xml')) return 'a presentation';
  if (has('content.xml') && has('META-INF/manifest.xml')) return 'an OpenDocument file (.ods)';
  if (has('Index/Document.iwa') || has('Index.zip')) return 'a sheet of Numbers';
  return 'an archive, but not a workbook that can be read';
}

interface Relation {
  readonly id: string;
  /** The last word of its type: it is the same in both editions of the standard. */
  readonly type: string;
  readonly part: string;
}

async function readRelations(
  archive: ZipArchive,
  part: string,
  read: (entry: ArchiveEntry, listener: XmlListener) => Promise<void>,
): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const entry = archive.entry(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const relations: Relation[] = [];
  if (entry === undefined) return relations;
  await read(entry, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const part = partOf(folder, Target, (name) => archive.entry(name) !== undefined);
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part });
    },
    close() {},
  });
  return relations;
}

/**
 * The part that a relation names, from the folder of the part that it belongs to. Some writers put backslashes for slashes,
 * or escape characters as an address does; a part whose name holds the escape itself goes first.
 */
function partOf(folder: string, target: string, isThere: (part: string) => boolean): string {
  const slashed = target.trim().replaceAll('\\', '/');
  const absolute = slashed.startsWith('/') ? slashed : `/${folder}/${slashed}`;
  // Nothing leads out of the archive: at its root, `..` stays there.
  const part = posix.normalize(absolute).replace(/^\/+/, '');
  if (isThere(part)) return part;
  const unescaped = unescapedPart(part);
  return isThere(unescaped) ? unescaped : part;
}

function unescapedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

class SheetList implements XmlListener {
  readonly #file: string;
  from1904 = false;
  wantsCalculation = false;
  readonly sheets: { name: string; hidden: boolean; relation: string }[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'workbookPr') this.from1904 = isTrue(attributes.date1904);
    if (name === 'calcPr')
      this.wantsCalculation = isTrue(attributes.fullCalcOnLoad) || isFalse(attributes.calcCompleted);
    if (name !== 'sheet') return;
    if (this.sheets.length >= MOST_SHEETS) throw workbookTooLarge(this.#file, '1,000 sheets');
    const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
    this.sheets.push({ name: escapedText(attributes.name ?? ''), hidden, relation });
  }
  close(): void {}
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function isFalse(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off';
}

class StyleList implements XmlListener {
  readonly #file: string;
  readonly forms: NumberForm[] = [];
  readonly #codes = new Map<number, string>();
  /** The form of each format. Any number of styles may have the same. */
  readonly #formOf = new Map<number, NumberForm>();
  #inCells = false;

  constructor(file: string) {
    this.#file = file;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'numFmt') this.#takeFormat(Number(attributes.numFmtId), attributes.formatCode ?? '');
    if (name === 'cellXfs') this.#inCells = true;
    if (name !== 'xf' || !this.#inCells) return;
    if (this.forms.length >= MOST_STYLES) throw workbookTooLarge(this.#file, '100,000 cell styles');
    const id = Number(attributes.numFmtId ?? 0);
    const form = this.#formOf.get(id) ?? numberForm(id, this.#codes.get(id));
    this.#formOf.set(id, form);
    this.forms.push(form);
  }
  close(name: string): void {
    if (name === 'cellXfs') this.#inCells = false;
  }

  #takeFormat(id: number, code: string): void {
    if (code.length <= LONGEST_FORMAT) this.#codes.set(id, code);
  }
}
