import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../../electron/engine/sources/read-roster.ts';
import { NEVER, QUIET } from '../../support/extracts.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type WorkbookForm, writeWorkbook } from '../../support/workbook.ts';

const USERS = [
  {
    name: 'users',
    rows: [
      ['USID', 'TX40'],
      ['A001', 'Anna Berg'],
    ],
  },
] as const;
const SHEET = 'xl/worksheets/sheet1.xml';

const bookOf = (form: WorkbookForm) => writeWorkbook(join(tempFolder(), 'users.xlsx'), USERS, form);
const inspect = (path: string) => inspectFile('users', path, NEVER);
const refused = async (path: string) => {
  const failed = await inspect(path).then(
    () => null,
    (error: unknown) => error as { error: { code: string; message: string } },
  );
  return failed?.error;
};

/** A row with a text of its own in its first two cells. */
const row = (at: number, id: string, name: string) =>
  `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>${id}</t></is></c><c r="B${at}" t="inlineStr"><is><t>${name}</t></is></c></row>`;

describe('a workbook is refused, with the bound it breaks, that', () => {
  it.each<[string, WorkbookForm, string]>([
    [
      'has nothing but rows without a cell',
      { parts: { [SHEET]: Buffer.concat([Buffer.from('<worksheet>'), Buffer.alloc(9 << 20, '<row/>')]) } },
      '8 MB before the first cell',
    ],
    [
      'has thousands of sheets',
      {
        parts: {
          'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${Array.from(
            { length: 1001 },
            (_, at) => `<sheet name="s${at}" r:id="rId1"/>`,
          ).join('')}</sheets></workbook>`,
        },
      },
      '1,000 sheets',
    ],
    [
      'has a hundred thousand styles',
      {
        parts: { 'xl/styles.xml': `<styleSheet><cellXfs>${'<xf/>'.repeat(100_001)}</cellXfs></styleSheet>` },
      },
      '100,000 cell styles',
    ],
  ])('%s', async (_, form, bound) => {
    expect(await refused(await bookOf(form))).toMatchObject({
      code: 'WORKBOOK-TOO-LARGE',
      message: expect.stringContaining(bound),
    });
  });

  it('has tens of thousands of parts', async () => {
    const path = join(tempFolder(), 'users.xlsx');
    const entry = Buffer.alloc(46 + 8);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 28);
    const directory = Buffer.concat(
      Array.from({ length: 20_001 }, (_, at) => {
        entry.write(String(at).padStart(8, '0'), 46, 'latin1');
        return Buffer.from(entry);
      }),
    );
    const local = Buffer.from('PK\u0003\u0004', 'latin1');
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(local.length, 16);
    writeFileSync(path, Buffer.concat([local, directory, end]));
    expect(await refused(path)).toMatchObject({ message: expect.stringContaining('20,000 parts') });
  });

  it('unpacks to hundreds of times its size', async () => {
    const head = `<worksheet>${row(1, 'USID', 'TX40')}${row(2, 'A001', 'Anna')}`;
    const parts = {
      [SHEET]: Buffer.concat([Buffer.from(head), Buffer.alloc(33 << 20, `<x/>${' '.repeat(9000)}`)]),
    };
    const file = await inspect(await bookOf({ parts }));
    await expect(readRoster([file], QUIET)).rejects.toMatchObject({
      error: { code: 'WORKBOOK-TOO-LARGE', message: expect.stringContaining('200 times') },
    });
  });

  it.each<[string, string]>([
    [
      'too many attributes',
      `<worksheet ${Array.from({ length: 1001 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
    ],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>'],
    ['nested too deeply', '<worksheet>'.repeat(100)],
  ])('holds what no sheet does: %s', async (reason, sheet) => {
    expect(await refused(await bookOf({ parts: { [SHEET]: sheet } }))).toMatchObject({
      code: 'WORKBOOK-BROKEN',
      message: expect.stringContaining(reason),
    });
  });

  it('has cells which share a long text, again and again', async () => {
    const strings = `<sst><si><t>USID</t></si><si><t>TX40</t></si><si><t>${' '.repeat(1 << 20)}</t></si></sst>`;
    const shared = (at: number, a: number, b: number) =>
      `<row r="${at}"><c t="s"><v>${a}</v></c><c t="s"><v>${b}</v></c></row>`;
    const rows = Array.from({ length: 600 }, (_, at) => shared(at + 2, 2, 2)).join('');
    const sheet = `<worksheet>${shared(1, 0, 1)}${rows}</worksheet>`;
    const file = await inspect(await bookOf({ parts: { [SHEET]: sheet, 'xl/sharedStrings.xml': strings } }));
    await expect(readRoster([file], QUIET)).rejects.toMatchObject({
      error: { code: 'WORKBOOK-TOO-LARGE', message: expect.stringContaining('characters in the cells') },
    });
  });
});

describe('a workbook is read that', () => {
  it.each<[string, string]>([
    ['has a million rows without a cell between two rows', '<row s="1"/>'.repeat(100_000)],
    ['has rows far apart', '<row r="1048570"/>'],
    ['has merged ranges over all of the sheet', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
  ])('%s', async (_, between) => {
    const sheet = `<worksheet><dimension ref="A1:XFD1048576"/>${row(1, 'USID', 'TX40')}${row(2, 'A001', 'Anna')}${between}${row(1_048_576, 'A002', 'Bo')}</worksheet>`;
    const file = await inspect(await bookOf({ parts: { [SHEET]: sheet } }));
    const { users } = await readRoster([file], QUIET);
    expect(users.map(({ id }) => id)).toEqual(['A001', 'A002']);
  });

  it('has a cell in the last column: it is one field too many, whatever is between', async () => {
    const far = `<row r="3"><c r="A3" t="inlineStr"><is><t>A002</t></is></c><c r="XFD3"><v>1</v></c></row>`;
    const sheet = `<worksheet>${row(1, 'USID', 'TX40')}${row(2, 'A001', 'Anna')}${far}</worksheet>`;
    const file = await inspect(await bookOf({ parts: { [SHEET]: sheet } }));
    const { users, findings } = await readRoster([file], QUIET);
    expect(users.map(({ id }) => id)).toEqual(['A001']);
    expect(findings).toMatchObject([
      { code: 'ROW-TOO-MANY-FIELDS', subject: { line: 3 }, params: { found: 257 } },
    ]);
  });

  it('has a format that is far too long, and many styles of it', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(200_000)}"/></numFmts><cellXfs>${'<xf numFmtId="164"/>'.repeat(1000)}</cellXfs></styleSheet>`;
    const file = await inspect(await bookOf({ parts: { 'xl/styles.xml': styles } }));
    expect(file.missing).toEqual([]);
  });
});
