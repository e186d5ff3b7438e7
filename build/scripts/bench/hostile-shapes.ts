import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';

/** An input that somebody's tool, or somebody, could make: its reading has to be linear in its bytes, too. */
export interface HostileShape {
  readonly name: string;
  readonly kind: 'text' | 'workbook' | 'plan';
  /** Writes the input with about so many bytes; those of a workbook are counted unpacked. */
  readonly write: (path: string, bytes: number) => Promise<void>;
}

/** Two sound rows come first, so that the text is taken for what it is. */
const SOUND = 'A001;Anna Berg;a@x.example\nA002;Bo Ek;b@x.example\n';

export const HOSTILE_SHAPES: readonly HostileShape[] = [
  text('text behind a closing quote', '"a"b;x;y\n'),
  text('a quote left open on every line', 'A;"x;y\n'),
  text('doubled quotes and none that closes', '"a""\n'),
  text('quotes alone on their lines', '"\n'),
  text('values over two lines', 'A;"x\ny";z\n'),
  text('a quote that the line after next closes', 'A;"x;y\nB;y\nC;z";w\n'),
  text('one line of quotes', '"'),
  text('one line of letters', 'x'),
  text('one line of delimiters', ';'),
  text('returns within lines', 'A;B\rC;D;E\n'),
  text('nothing but bad rows', ';Bo;b@x.example\n'),
  workbook('rows without a cell', () => '<row/>'),
  workbook(
    'a cell in the last column of each row',
    (at) => `<row r="${at}"><c r="XFD${at}"><v>1</v></c></row>`,
  ),
  workbook(
    'cells that share a text of blanks',
    () => '<row><c t="s"><v>2</v></c><c t="s"><v>2</v></c></row>',
  ),
  { name: 'a plan of one line', kind: 'plan', write: (path, bytes) => writeFile(path, '['.repeat(bytes)) },
];

function text(name: string, unit: string): HostileShape {
  return {
    name,
    kind: 'text',
    write: (path, bytes) => writeFile(path, SOUND + unit.repeat(Math.ceil(bytes / unit.length))),
  };
}

function workbook(name: string, rowOf: (at: number) => string): HostileShape {
  return { name, kind: 'workbook', write: (path, bytes) => writeBook(path, rowsOf(bytes, rowOf)) };
}

function rowsOf(bytes: number, rowOf: (at: number) => string): string {
  const rows: string[] = [];
  let length = 0;
  for (let at = 2; length < bytes; at++) {
    const row = rowOf(at);
    rows.push(row);
    length += row.length;
  }
  return rows.join('');
}

async function writeBook(path: string, rows: string): Promise<void> {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inner: string) => `<Relationships>${inner}</Relationships>`;
  const header = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
  const parts: Record<string, string> = {
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': '<workbook><sheets><sheet name="users" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'sheet.xml') + relation('r2', 'sharedStrings', 'strings.xml'),
    ),
    'xl/strings.xml': `<sst><si><t>USID</t></si><si><t>TX40</t></si><si><t>${' '.repeat(1000)}</t></si></sst>`,
    'xl/sheet.xml': `<worksheet><sheetData>${header}${rows}</sheetData></worksheet>`,
  };
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}
