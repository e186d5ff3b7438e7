import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../../electron/engine/sources/read-roster.ts';
import { findingText } from '../../../shared/base/finding.ts';
import { EXTRACT_KINDS, type ExtractKind } from '../../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import type { SheetReading } from '../../../shared/m3/reading.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { isUnknown } from '../../../shared/m3/unknown-values.ts';
import { NEVER, QUIET, writeExtract } from '../../support/extracts.ts';
import { SAMPLE_FOLDER } from '../../support/sample.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type Cell, type WorkbookForm, writeSampleWorkbook, writeWorkbook } from '../../support/workbook.ts';

const USERS: readonly (readonly Cell[])[] = [
  ['JUUSID', 'JUTX40', 'CBEMAL'],
  ['ABERG', 'Åsa Berg', 'asa@example.com'],
  ['BCOLE', 'Ben "Big" <Cole> & Co', ''],
];
const USER_ROLES: readonly (readonly Cell[])[] = [
  ['KUUSID', 'KUROLL', 'KUFVDT', 'KUVTDT'],
  ['ABERG', 'BUYER', 20240101, 0],
];

function bookOf(
  rows: readonly (readonly Cell[])[],
  form: WorkbookForm = {},
  name = 'Sheet1',
): Promise<string> {
  return writeWorkbook(join(tempFolder(), 'book.xlsx'), [{ name, rows }], form);
}

async function readUsers(
  rows: readonly (readonly Cell[])[],
  form: WorkbookForm = {},
): Promise<{ roster: Roster; file: InspectedFile }> {
  const file = await inspectFile('users', await bookOf(rows, form), NEVER);
  return { roster: await readRoster([file], QUIET), file };
}

/** Names as they come from cells of this XML. */
async function namesOf(cells: readonly string[], form: WorkbookForm = {}): Promise<string[]> {
  const rows: Cell[][] = cells.map((xml, at) => [`U${at}`, { xml }]);
  const { roster } = await readUsers([['USID', 'TX40'], ...rows], form);
  return roster.users.map(({ name }) => name);
}

/** The same of the dates of user-roles. */
async function datesOf(cells: readonly string[], form: WorkbookForm = {}): Promise<readonly string[]> {
  const folder = tempFolder();
  const users = await inspectFile('users', writeExtract(folder, 'users', 'USID;TX40\nA;Anna Ash\n'), NEVER);
  const rows: Cell[][] = cells.map((xml, at) => ['A', `R${at}`, { xml }]);
  const book = await bookOf([['USID', 'ROLL', 'VTDT'], ...rows], form);
  const roster = await readRoster([users, await inspectFile('user-roles', book, NEVER)], QUIET);
  return roster.userRoles.validTo ?? [];
}

describe('a sheet of a workbook', () => {
  it('is found, described, and read with its row numbers', async () => {
    const { roster, file } = await readUsers(USERS);
    expect(file).toMatchObject({
      origin: 'workbook',
      name: 'book.xlsx',
      sheets: ['Sheet1'],
      reading: { form: 'sheet', sheet: 'Sheet1', header: true, columns: ['user', 'name', 'email'] },
      reasons: { sheet: 'The only sheet', header: 'The first row holds known column names', encoding: '' },
      columnNames: ['JUUSID', 'JUTX40', 'CBEMAL'],
      firstRows: USERS.slice(1),
      missing: [],
    });
    expect(roster.users).toMatchObject([
      { id: 'ABERG', name: 'Åsa Berg', email: 'asa@example.com', line: 2 },
      { id: 'BCOLE', name: 'Ben "Big" <Cole> & Co', email: '', line: 3 },
    ]);
    expect(roster.sources).toMatchObject([{ origin: 'workbook', name: 'book.xlsx, Sheet1', rows: 2 }]);
    expect(roster.sources[0]).toMatchObject({
      bytes: readFileSync(file.path).length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(roster.findings).toEqual([]);
  });

  it.each<[string, WorkbookForm]>([
    ['texts in the cells themselves', { strings: 'inline' }],
    ['prefixed elements', { prefix: 'x' }],
    ['neither row nor cell references', { references: false }],
  ])('is read alike with %s', async (_, form) => {
    const { roster } = await readUsers(USERS, form);
    expect(roster.users.map(({ id, name, line }) => [id, name, line])).toEqual([
      ['ABERG', 'Åsa Berg', 2],
      ['BCOLE', 'Ben "Big" <Cole> & Co', 3],
    ]);
  });

  it('may have no names of columns, empty rows and empty cells', async () => {
    const { roster, file } = await readUsers([
      ['ABERG', 'Anna Berg', 'anna@example.com'],
      [],
      ['', null, ''],
      ['BCOLE', null, 'ben@example.com'],
      ['CDEE', 'Cy Dee'],
    ]);
    expect(file.reading).toMatchObject({ header: false, columns: ['user', 'name', 'email'] });
    expect(roster.users).toMatchObject([
      { id: 'ABERG', name: 'Anna Berg', line: 1 },
      { id: 'BCOLE', name: '', email: 'ben@example.com', line: 4 },
      { id: 'CDEE', email: '', line: 5 },
    ]);
  });

  it('with a cell beside the named columns has a bad row: the values before it may be moved', async () => {
    const { roster } = await readUsers([
      ['USID', 'TX40', 'USTA'],
      ['ABERG', 'Berg', 'Anna', '20'],
      ['BCOLE', 'Ben Cole', '20', null, ''],
    ]);
    expect(roster.users.map(({ id }) => id)).toEqual(['BCOLE']);
    expect(roster.findings).toMatchObject([{ code: 'ROW-TOO-MANY-FIELDS', subject: { line: 2 } }]);
  });

  it('of merged cells has the first alone', async () => {
    const { roster } = await readUsers([
      ['USID', 'TX40'],
      ['ABERG', 'Anna Berg'],
      [null, 'Ben Cole'],
    ]);
    expect(roster.findings).toMatchObject([{ code: 'ROW-ID-EMPTY', subject: { line: 3 } }]);
  });
});

describe('cells', () => {
  it('with texts of several formats come as one, without the readings beside them', async () => {
    const sharedStrings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<si><t>USID</t></si><si><t>TX40</t></si><si><t>ABERG</t></si>' +
      '<si><r><rPr><b/></rPr><t>Anna </t></r><r><t xml:space="preserve">Berg</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>';
    const { roster } = await readUsers(
      [
        ['USID', 'TX40'],
        ['ABERG', 'replaced'],
      ],
      { parts: { 'xl/sharedStrings.xml': sharedStrings } },
    );
    expect(roster.users).toMatchObject([{ id: 'ABERG', name: 'Anna Berg' }]);
    expect(await namesOf(['<c t="inlineStr"><is><r><t>Ben</t></r><r><t> Cole</t></r></is></c>'])).toEqual([
      'Ben Cole',
    ]);
  });

  it('with numbers come as plain digits, and filled up where the format is zeros', async () => {
    const values = [
      '123',
      '100.0',
      '1.23E5',
      '1.2345678901234568E+17',
      '1E-7',
      '-2.5E-8',
      '0.1000000000000000055',
    ];
    expect(await namesOf(values.map((value) => `<c><v>${value}</v></c>`))).toEqual([
      '123',
      '100',
      '123000',
      '123456789012345680',
      '0.0000001',
      '-0.000000025',
      '0.1',
    ]);
    expect(await namesOf(['<c s="1"><v>123</v></c>'], { formats: ['00000'] })).toEqual(['00123']);
    expect(await namesOf(['<c s="1"><v>123</v></c>'], { formats: ['0'.repeat(256)] })).toEqual(['123']);
  });

  it('with dates come as M3 writes them', async () => {
    const formats = [
      'yyyy-mm-dd',
      'd/m/yyyy h:mm',
      '[$-409]mmmm d',
      '#,##0 "days"',
      'h:mm:ss',
      '[Red]0.00',
      'mm:ss',
    ];
    const date = (style: number, value: number | string) => `<c s="${style}"><v>${value}</v></c>`;
    expect(
      await datesOf(
        [
          date(1, 45292),
          date(2, 45292.75),
          date(3, 61),
          date(1, 59),
          date(1, 60),
          date(1, 0),
          date(1, 2958465),
        ],
        { formats },
      ),
    ).toEqual(['20240101', '20240101', '19000301', '19000228', '19000229', '0', '99991231']);
    expect(await namesOf([date(4, 45292), date(6, 7)], { formats })).toEqual(['45292', '7']);
    expect(await datesOf([date(1, 43830)], { formats, from1904: true })).toEqual(['20240101']);
    expect(await datesOf(['<c t="d"><v>2024-01-01T00:00:00Z</v></c>'])).toEqual(['20240101']);
  });

  it('with formulas come with what they gave; true and false as Excel shows them', async () => {
    expect(
      await namesOf([
        '<c t="str"><f>A1&amp;" Berg"</f><v>Anna Berg</v></c>',
        '<c><f>1+1</f><v>2</v></c>',
        '<c t="b"><v>1</v></c>',
        '<c t="b"><v>0</v></c>',
        '<c t="str"><f>""</f><v></v></c>',
      ]),
    ).toEqual(['Anna Berg', '2', 'TRUE', 'FALSE', '']);
  });

  it('with an error in a column that counts are findings, not values', async () => {
    const missing = { xml: '<c t="e"><f>VLOOKUP(A2,X:Y,2,0)</f><v>#N/A</v></c>' };
    const { roster } = await readUsers([
      ['USID', 'TX40', 'EMAL', 'NOTE'],
      ['ABERG', 'Anna Berg', missing, ''],
      ['BCOLE', 'Ben Cole', '', missing],
    ]);
    expect(roster.users.map(({ id, email }) => [id, email])).toEqual([
      ['ABERG', ''],
      ['BCOLE', ''],
    ]);
    expect(isUnknown(roster.unknown, 0, 'email')).toBe(true);
    expect(isUnknown(roster.unknown, 1, 'email')).toBe(false);
    expect(roster.findings).toMatchObject([
      { code: 'EXTRACT-COLUMNS-UNUSED', params: { columns: 'NOTE' } },
      { code: 'EXTRACT-VALUES-UNKNOWN', params: { count: 1, line: 2 } },
    ]);
    expect(findingText(roster.findings[1]!)).toContain('hold an error (#N/A)'.replace('hold', 'holds'));
    expect(roster.sources[0]).toMatchObject({ rows: 2, rejected: 0 });
  });

  it('with ids that Excel made numbers are said, once', async () => {
    const { roster } = await readUsers(
      [
        ['USID', 'TX40', 'USTA'],
        ['ABERG', 'Anna Berg', 20],
        [{ xml: '<c s="1"><v>7</v></c>' }, 'Ben Cole', 20],
        [123, 'Cy Dee', 20],
        [124, 'Dora Eck', 20],
      ],
      { formats: ['0000'] },
    );
    expect(roster.users.map(({ id }) => id)).toEqual(['ABERG', '0007', '123', '124']);
    expect(roster.findings).toMatchObject([
      { code: 'ROW-ID-NUMBER', subject: { line: 4 }, params: { column: 1, field: 'USID' } },
    ]);
  });

  it('with dates of validity give them to the user-roles', async () => {
    const book = await writeWorkbook(
      join(tempFolder(), 'book.xlsx'),
      [
        { name: 'Users', rows: USERS },
        {
          name: 'User-roles',
          rows: [
            ['USID', 'ROLL', 'FVDT', 'VTDT'],
            ['ABERG', 'BUYER', { xml: '<c s="1"><v>45292</v></c>' }, 20241231],
          ],
        },
      ],
      { formats: ['dd.mm.yyyy'] },
    );
    const files = [await inspectFile('users', book, NEVER), await inspectFile('user-roles', book, NEVER)];
    const { userRoles } = await readRoster(files, QUIET);
    expect(userRoles.validFrom).toEqual(['20240101']);
    expect(userRoles.validTo).toEqual(['20241231']);
  });
});

describe('the choice of the sheet', () => {
  const ROLES: readonly (readonly Cell[])[] = [
    ['ROLE', 'DESCRIPTION'],
    ['BUYER', 'Buyer'],
  ];
  const sheetFor = async (kind: ExtractKind, sheets: Parameters<typeof writeWorkbook>[1]) => {
    const book = await writeWorkbook(join(tempFolder(), 'book.xlsx'), sheets);
    const { reading, reasons } = await inspectFile(kind, book, NEVER);
    return [reading.form === 'sheet' && reading.sheet, reasons.sheet];
  };

  it('falls on the one whose first row fits the extract', async () => {
    const sheets = [
      { name: 'Read me', rows: [['Exported for the go-live']] },
      { name: 'A', rows: USER_ROLES },
      { name: 'B', rows: ROLES },
      { name: 'C', rows: USERS },
    ];
    const reason = 'The sheet whose header fits the extract best';
    expect(await sheetFor('users', sheets)).toEqual(['C', reason]);
    expect(await sheetFor('roles', sheets)).toEqual(['B', reason]);
    expect(await sheetFor('user-roles', sheets)).toEqual(['A', reason]);
  });

  it('falls on the one named like the extract where several fit', async () => {
    const rows = [
      ['USER', 'EMAIL'],
      ['ABERG', 'a@example.com'],
    ];
    const sheets = [
      { name: 'Old', rows },
      { name: 'CEMAIL', rows },
    ];
    expect((await sheetFor('emails', sheets))[0]).toBe('CEMAIL');
  });

  it('takes the one that fits though it is hidden, and says so; of several that fit, a visible one', async () => {
    const hidden = { name: 'Hidden', rows: USERS, state: 'veryHidden' } as const;
    expect(await sheetFor('users', [hidden, { name: 'Seen', rows: [['x']] }])).toEqual([
      'Hidden',
      'The sheet whose header fits the extract best; Excel does not show it',
    ]);
    expect((await sheetFor('users', [hidden, { name: 'Seen', rows: USERS }]))[0]).toBe('Seen');
    expect(
      await sheetFor('users', [
        { name: 'Empty', rows: [] },
        { name: 'Hidden', rows: ROLES, state: 'hidden' },
      ]),
    ).toEqual([
      'Hidden',
      'No sheet names the columns of the extract; check the choice; Excel does not show it',
    ]);
  });

  it('can be changed, and header and columns with it', async () => {
    const book = await writeWorkbook(join(tempFolder(), 'book.xlsx'), [
      { name: 'A', rows: USERS },
      { name: 'B', rows: [['BCOLE', 'Ben Cole']] },
    ]);
    const first = await inspectFile('users', book, NEVER);
    const chosen = { ...(first.reading as SheetReading), sheet: 'B' };
    const second = await inspectFile('users', book, NEVER, { before: first, reading: chosen });
    expect(second).toMatchObject({
      sheets: ['A', 'B'],
      reading: { sheet: 'B', header: false, columns: ['user', 'name'] },
      reasons: {
        sheet: 'Chosen by hand',
        header: 'No row among the first names a column that is known',
      },
    });
    const swapped = { ...chosen, header: false, columns: ['name', 'user'] } as const;
    const third = await inspectFile('users', book, NEVER, { before: second, reading: swapped });
    expect(third.reasons.columns).toBe('Chosen by hand');
    expect((await readRoster([third], QUIET)).users).toMatchObject([{ id: 'Ben Cole', name: 'BCOLE' }]);
  });

  it('is refused where the sheet is no longer there', async () => {
    const book = await bookOf(USERS);
    const file = await inspectFile('users', book, NEVER);
    await writeWorkbook(book, [{ name: 'Other', rows: USERS }]);
    await expect(readRoster([file], QUIET)).rejects.toMatchObject({
      error: { code: 'WORKBOOK-SHEET-NONE', details: { file: 'book.xlsx', sheet: 'Sheet1' } },
    });
  });
});

describe('workbooks that cannot be read', () => {
  const inspect = (path: string) => inspectFile('users', path, NEVER);
  const file = (name: string, bytes: Uint8Array) => {
    const path = join(tempFolder(), name);
    writeFileSync(path, bytes);
    return path;
  };
  /** A compound file with one directory entry. */
  const compound = (entry: string) => {
    const bytes = Buffer.alloc(2048);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
    bytes.writeUInt16LE(9, 30);
    bytes.writeUInt32LE(1, 48);
    bytes.write(entry, 1024, 'utf16le');
    return bytes;
  };
  const damaged = async (change: (bytes: Buffer) => Buffer) => {
    const path = await bookOf(USERS);
    writeFileSync(path, change(readFileSync(path)));
    return path;
  };
  const SHEET = 'xl/worksheets/sheet1.xml';
  const withPart = (name: string, content: string | Buffer | null) =>
    bookOf(USERS, { parts: { [name]: content } });

  it.each<[string, () => Promise<string> | string, string]>([
    ['with a password', () => file('book.xlsx', compound('EncryptedPackage')), 'WORKBOOK-PROTECTED'],
    ['of Excel 97 to 2003', () => file('book.xls', compound('Workbook')), 'WORKBOOK-OLD'],
    ['of another compound format', () => file('mail.msg', compound('__properties')), 'FILE-BINARY'],
    ['cut short', () => damaged((bytes) => bytes.subarray(0, bytes.length - 200)), 'WORKBOOK-BROKEN'],
    [
      'of which the head alone is there',
      () => file('b.xlsx', Buffer.from('PK\u0003\u0004')),
      'WORKBOOK-BROKEN',
    ],
    ['with damaged data', () => damaged((bytes) => bytes.fill(0xff, 40, 120)), 'WORKBOOK-BROKEN'],
    ['that is another archive', () => withPart('_rels/.rels', null), 'WORKBOOK-OTHER'],
    ['without the part of its sheet', () => withPart(SHEET, null), 'WORKBOOK-OTHER'],
    ['with broken XML', () => withPart(SHEET, '<worksheet><sheetData><row>'), 'WORKBOOK-BROKEN'],
    [
      'with an entity of its own',
      () => withPart(SHEET, '<!DOCTYPE x [<!ENTITY a "ABERG">]><worksheet>&a;</worksheet>'),
      'WORKBOOK-BROKEN',
    ],
    ['nested without end', () => withPart(SHEET, '<c>'.repeat(100_000)), 'WORKBOOK-BROKEN'],
    [
      'with a text number that is not there',
      () => withPart(SHEET, '<worksheet><row><c t="s"><v>99</v></c></row></worksheet>'),
      'WORKBOOK-BROKEN',
    ],
    [
      'with a cell beyond the last column',
      () => withPart(SHEET, '<worksheet><row><c r="ZZZZ1"><v>1</v></c></row></worksheet>'),
      'WORKBOOK-BROKEN',
    ],
    [
      'with a text that does not end',
      () => withPart(SHEET, Buffer.concat([Buffer.from('<worksheet>'), Buffer.alloc(40 << 20, 0x41)])),
      'WORKBOOK-TOO-LARGE',
    ],
    [
      'with a part far too large',
      () =>
        withPart('xl/styles.xml', `<styleSheet>${`<x>${'A'.repeat(1 << 20)}</x>`.repeat(33)}</styleSheet>`),
      'WORKBOOK-TOO-LARGE',
    ],
    [
      'with a row far too long',
      () =>
        withPart(
          SHEET,
          `<worksheet><row>${`<c><v>${'A'.repeat(1 << 20)}</v></c>`.repeat(17)}</row></worksheet>`,
        ),
      'WORKBOOK-TOO-LARGE',
    ],
    [
      'with a long text that many cells share',
      () => {
        const strings = `<sst><si><t>${'A'.repeat(1 << 20)}</t></si></sst>`;
        const sheet = `<worksheet><row>${'<c t="s"><v>0</v></c>'.repeat(17)}</row></worksheet>`;
        return bookOf(USERS, { parts: { [SHEET]: sheet, 'xl/sharedStrings.xml': strings } });
      },
      'WORKBOOK-TOO-LARGE',
    ],
    ['without any row', () => bookOf([]), 'FILE-EMPTY'],
  ])('%s', async (_, make, code) => {
    const path = await make();
    await expect(inspect(path)).rejects.toMatchObject({
      error: { code, message: expect.stringContaining(path.split('/').at(-1)!) },
    });
  });

  it('with names of columns alone', async () => {
    const header = await inspect(await bookOf(USERS.slice(0, 1)));
    await expect(readRoster([header], QUIET)).rejects.toMatchObject({
      error: { code: 'FILE-NO-ROWS', details: { file: 'book.xlsx, Sheet1' } },
    });
  });

  it('that become a text between the look and a change of the reading are looked at anew', async () => {
    const path = await bookOf(USERS);
    const before = await inspect(path);
    writeFileSync(path, 'USID;TX40\nABERG;Anna Berg\n');
    const after = await inspectFile('users', path, NEVER, { before, reading: before.reading });
    expect(after).toMatchObject({ origin: 'file', sheets: [], reading: { form: 'delimited' } });
  });

  it('that change while they are read', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`U${at}`, `Anna Ash ${at}`]);
    const path = await bookOf([['USID', 'TX40'], ...rows]);
    const found = await inspect(path);
    let changed = false;
    const onProgress = () => {
      if (!changed) appendFileSync(path, 'more');
      changed = true;
    };
    await expect(readRoster([found], { onProgress, signal: NEVER })).rejects.toMatchObject({
      error: { code: 'FILE-CHANGED', details: { file: 'book.xlsx' } },
    });
  });

  it('can be left midway', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`U${at}`, `Anna Ash ${at}`]);
    const found = await inspect(await bookOf([['USID', 'TX40'], ...rows]));
    const controller = new AbortController();
    const reading = readRoster([found], {
      onProgress: () => controller.abort(),
      signal: controller.signal,
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the sample company', () => {
  /** What a roster says, without where it was read: a value of two lines is one row of a sheet. */
  const contentOf = (roster: Roster) => {
    const plain = ({ source: _, line: __, ...rest }: { source: number; line: number }) => rest;
    const { userRoles } = roster;
    return {
      users: roster.users.map(plain),
      emails: roster.emails.map(plain),
      roles: roster.roles.map(plain),
      userRoles: Array.from({ length: userRoles.count }, (_, at) => [
        userRoles.user[at],
        userRoles.role[at],
        userRoles.validFrom?.[at],
        userRoles.validTo?.[at],
      ]),
      findings: roster.findings
        .filter(({ code }) => code !== 'ROW-TOO-FEW-FIELDS')
        .map(({ code, params: { first: _, ...params } }) => [code, params]),
    };
  };

  it('gives the same roster as a workbook of four sheets and as four files', async () => {
    const book = await writeSampleWorkbook(join(tempFolder(), 'sample.xlsx'));
    const read = async (pathOf: (kind: ExtractKind) => string) => {
      const files = EXTRACT_KINDS.map((kind) => inspectFile(kind, pathOf(kind), NEVER));
      return readRoster(await Promise.all(files), QUIET);
    };
    const fromBook = await read(() => book);
    const fromFiles = await read((kind) => join(SAMPLE_FOLDER, `${kind}.csv`));
    expect(fromBook.sources.map(({ name }) => name)).toEqual(
      EXTRACT_KINDS.map((kind) => `sample.xlsx, ${kind}`),
    );
    expect(fromBook.users.length).toBeGreaterThan(1000);
    expect(contentOf(fromBook)).toEqual(contentOf(fromFiles));
  });

  it('may come half as a workbook and half as files', async () => {
    const folder = tempFolder();
    const users = await inspectFile('users', await bookOf(USERS), NEVER);
    const roles = await inspectFile('roles', writeExtract(folder, 'roles', 'BUYER;Buyer\n'), NEVER);
    const roster = await readRoster([roles, users], QUIET);
    expect(roster.sources.map(({ origin }) => origin)).toEqual(['workbook', 'file']);
  });
});
