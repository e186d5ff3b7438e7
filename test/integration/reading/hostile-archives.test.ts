import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../../electron/engine/sources/read-roster.ts';
import { NEVER, QUIET } from '../../support/extracts.ts';
import { type OddArchive, type OddEntry, writeOddArchive } from '../../support/odd-archive.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { workbookParts } from '../../support/workbook.ts';

// Archives that some program writes against the standard are read as far as their directory tells where things are. Archives
// that are made to be read in two ways, or to exhaust their reader, are refused.

const SHEET = 'xl/worksheets/sheet1.xml';
const USERS = [
  ['USID', 'TX40'],
  ['A001', 'Anna Berg'],
];

function bookOf(
  change: (entry: OddEntry) => Partial<OddEntry>,
  archive?: OddArchive,
  more: OddEntry[] = [],
): string {
  const entries = [...workbookParts([{ name: 'users', rows: USERS }])].map(([name, content]) => {
    const entry = { name, content };
    return { ...entry, ...change(entry) };
  });
  return writeOddArchive(join(tempFolder(), 'users.xlsx'), [...entries, ...more], archive);
}

const sheetAlone = (odd: Partial<OddEntry>) => (entry: OddEntry) => (entry.name === SHEET ? odd : {});
const as = (odd: Partial<OddEntry>) => () => odd;
const plain = as({});
const empty = (name: string): OddEntry => ({ name, content: Buffer.alloc(0), stored: true });

async function usersOf(path: string): Promise<string[]> {
  const file = await inspectFile('users', path, NEVER);
  return (await readRoster([file], QUIET)).users.map(({ id }) => id);
}

describe('a workbook is read', () => {
  it.each<[string, () => string]>([
    ['whose parts are not compressed', () => bookOf(as({ stored: true }))],
    ['that was written as a stream', () => bookOf(as({ streamed: true }))],
    ['with sizes for 64 bits', () => bookOf(as({ wide: true }), { wide: true })],
    ['with a comment', () => bookOf(plain, { comment: Buffer.from('made by a tool') })],
    [
      'with bytes behind its end, as gateways leave them',
      () => bookOf(plain, { after: Buffer.from('\r\n\0\0') }),
    ],
    ['whose end counts no entries', () => bookOf(plain, { count: 0 })],
    ['whose end counts too many entries', () => bookOf(plain, { count: 60_000 })],
    [
      'whose extra fields are longer than they are',
      () => bookOf(as({ extra: Buffer.from([7, 0, 99, 0, 1]) })),
    ],
    ['that does not say how large its parts are', () => bookOf(as({ bytes: 0 }))],
    ['whose local headers name its parts otherwise', () => bookOf(as({ localName: 'x' }))],
    ['with names that begin at the root', () => bookOf(({ name }) => ({ name: `/${name}` }))],
    ['with backslashes in its names', () => bookOf(({ name }) => ({ name: name.replaceAll('/', '\\') }))],
    ['with a folder that has a size', () => bookOf(plain, {}, [{ ...empty('xl/'), bytes: 4096 }])],
    [
      'beside parts that lead out of it',
      () => bookOf(plain, {}, ['../../x', 'C:\\x', '/etc/passwd'].map(empty)),
    ],
  ])('%s', async (_, book) => {
    expect(await usersOf(book())).toEqual(['A001']);
  });
});

describe('a workbook is refused', () => {
  it.each<[string, () => string, string]>([
    ['with a part that is encrypted', () => bookOf(sheetAlone({ flags: 1 })), 'encrypted'],
    ['with a part that is encrypted strongly', () => bookOf(sheetAlone({ flags: 0x41 })), 'encrypted'],
    ['with a part in an unknown compression', () => bookOf(sheetAlone({ method: 93 })), 'compression'],
    ['with a part whose checksum differs', () => bookOf(sheetAlone({ crc: 1 })), 'checksum'],
    [
      'with a part that goes beyond the file',
      () => bookOf(sheetAlone({ stored: true, compressedBytes: 1 << 20 })),
      'cut short',
    ],
    [
      'with a part that is shorter than its data',
      () => bookOf(sheetAlone({ compressedBytes: 20 })),
      'damaged',
    ],
    ['with a part that stands behind the file', () => bookOf(sheetAlone({ offset: 1 << 30 })), 'cut short'],
    ['with a part that stands where none begins', () => bookOf(sheetAlone({ offset: 1 })), 'directory'],
    [
      'with a part that is there twice',
      () => bookOf(plain, {}, [{ name: SHEET.toUpperCase(), content: Buffer.from('<worksheet/>') }]),
      'same name',
    ],
  ])('%s', async (_, book, reason) => {
    await expect(usersOf(book())).rejects.toMatchObject({
      error: { code: 'WORKBOOK-BROKEN', details: { reason: expect.stringContaining(reason) } },
    });
  });
});

it('a workbook of sheets that all lie one over the other is not unpacked without end', async () => {
  const kernel = Buffer.concat([
    Buffer.from('<worksheet>'),
    Buffer.alloc(30 << 20, `<x/>${' '.repeat(9000)}`),
  ]);
  const names = Array.from({ length: 900 }, (_, at) => `s${at}`);
  const parts = workbookParts(names.map((name) => ({ name, rows: [] })));
  const place = { offset: 0, compressedBytes: deflateRawSync(kernel).length, crc: crc32(kernel) };
  const first: OddEntry = { name: 'kernel', content: kernel };
  const others = [...parts].map(([name, content]): OddEntry => {
    return name.includes('worksheets/') ? { ...empty(name), stored: false, ...place } : { name, content };
  });
  const book = writeOddArchive(join(tempFolder(), 'users.xlsx'), [first, ...others]);
  await expect(usersOf(book)).rejects.toMatchObject({
    error: { code: 'WORKBOOK-TOO-LARGE', message: expect.stringContaining('8 MB before the first cell') },
  });
});
