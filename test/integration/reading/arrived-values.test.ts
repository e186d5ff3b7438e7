import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../../electron/engine/sources/read-roster.ts';
import { Failure } from '../../../shared/base/failure.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import type { SheetReading } from '../../../shared/m3/reading.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { spoiledText } from '../../../shared/m3/spoiled-text.ts';
import { isUnknown } from '../../../shared/m3/unknown-values.ts';
import { NEVER, QUIET, readExtracts } from '../../support/extracts.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type Cell, type WorkbookForm, writeWorkbook } from '../../support/workbook.ts';

const PEOPLE = [
  ['A001', 'Jäger Jörg', 'a@x.example'],
  ['A002', 'Åke Sjöberg', 'b@x.example'],
  ['A003', 'Renée Müller', 'c@x.example'],
  ['A004', 'Bjørn Ærø', 'd@x.example'],
] as const;
const TEXT = `${PEOPLE.map((row) => row.join(';')).join('\r\n')}\r\n`;

function read(bytes: Uint8Array | string): Promise<{ roster: Roster; files: InspectedFile[] }> {
  return readExtracts(tempFolder(), { users: bytes });
}

function encodingOf({ reading }: InspectedFile): string {
  return reading.form === 'delimited' ? reading.encoding : 'sheet';
}

async function readSheet(
  rows: readonly (readonly Cell[])[],
  form: WorkbookForm = {},
  reading: Partial<SheetReading> = {},
): Promise<{ roster: Roster; file: InspectedFile }> {
  const path = await writeWorkbook(join(tempFolder(), 'users.xlsx'), [{ name: 'Users', rows }], form);
  const found = await inspectFile('users', path, NEVER);
  const chosen = { before: found, reading: { ...(found.reading as SheetReading), ...reading } };
  const file = Object.keys(reading).length === 0 ? found : await inspectFile('users', path, NEVER, chosen);
  return { roster: await readRoster([file], QUIET), file };
}

const codesOf = (roster: Roster) => roster.findings.map(({ code }) => code);
const HEAD = ['USID', 'TX40', 'EMAL'] as const;

describe('an extract in a code page', () => {
  it.each(['cp850', 'windows-1252', 'macintosh'])('%s is recognised by its names', async (encoding) => {
    const { roster, files } = await read(iconv.encode(TEXT, encoding));
    expect(encodingOf(files[0]!)).toBe(encoding);
    expect(files[0]!.questions).toEqual([]);
    expect(roster.users.map(({ name }) => name)).toEqual(PEOPLE.map(([, name]) => name));
    expect(codesOf(roster)).toEqual([]);
  });

  it('and that of Central Europe, too', async () => {
    const text =
      'A001;Jiří Dvořák;\r\nA002;Wałęsa Łukasz;\r\nA003;Kateřina Růžičková;\r\nA004;Świerk Żaneta;\r\n';
    const { roster, files } = await read(iconv.encode(text, 'windows-1250'));
    expect(encodingOf(files[0]!)).toBe('windows-1250');
    expect(roster.users[1]!.name).toBe('Wałęsa Łukasz');
  });

  it('is recognised by an accent behind a megabyte of ASCII', async () => {
    const many = Array.from({ length: 30_000 }, (_, at) => `B${at};Ann Ash;b${at}@x.example\r\n`).join('');
    const { files } = await read(Buffer.concat([Buffer.from(many), iconv.encode(TEXT, 'cp850')]));
    expect(encodingOf(files[0]!)).toBe('cp850');
  });

  it('can be chosen', async () => {
    const { roster } = await readExtracts(
      tempFolder(),
      { users: iconv.encode(TEXT, 'cp437') },
      { encoding: 'cp437' },
    );
    expect(roster.users[0]!.name).toBe('Jäger Jörg');
  });
});

describe('two encodings in one file', () => {
  const utf8 = (rows: number) =>
    Array.from({ length: rows }, (_, at) => `U${at};Ünal Öz;u${at}@x.example\n`).join('');
  const other = (rows: number) =>
    iconv.encode(
      Array.from({ length: rows }, (_, at) => `W${at};Jörg Ebert;w${at}@x.example\n`).join(''),
      'windows-1252',
    );

  it.each([
    [6, 2],
    [2, 6],
    [3, 3],
  ])('(%i lines of UTF-8, %i others) are found, said and doubted', async (most, least) => {
    const bytes = Buffer.concat([Buffer.from(utf8(most)), other(least)]);
    const { roster } = await readExtracts(tempFolder(), { users: bytes }, { settled: ['encoding'] });
    expect(codesOf(roster)).toContain('EXTRACT-ENCODINGS-MIXED');
    expect(roster.sources[0]!.doubted).toBeGreaterThan(0);
    // Whoever is spoiled is refused or said.
    const names = roster.users.map(({ name }) => name);
    for (const name of names)
      expect(['Ünal Öz', 'Jörg Ebert'].includes(name) || spoiledText(name, 'name') !== null).toBe(true);
  });
});

describe('UTF-16 without a mark', () => {
  const TEXTS = {
    Latvian: 'A001;Ādams Bērziņš;a@x.example\r\nA002;Bo Ek;b@x.example\r\n',
    Japanese: 'A001;鈴木 一郎;a@x.example\r\nA002;山田　太郎;b@x.example\r\n',
    Russian: 'A001;Иван Петров;a@x.example\r\nA002;Ёлка Ан;b@x.example\r\n',
    ASCII: 'A001;Anna Berg;a@x.example\r\nA002;Bo Ek;\r\n',
  };
  it.each(Object.entries(TEXTS))('is found in both orders: %s', async (_, text) => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const { roster, files } = await read(iconv.encode(text, encoding, { addBOM: false }));
      expect(encodingOf(files[0]!)).toBe(encoding);
      expect(roster.users.map(({ id, name }) => `${id};${name}`)).toEqual(
        text.split('\r\n', 2).map((line) => line.split(';').slice(0, 2).join(';')),
      );
    }
  });
});

describe('zero bytes', () => {
  it.each([
    'A001;Anna Berg;\0\r\nA002;Bo Ek;b@x.example\r\n',
    'A001;Anna Berg\0\0\0\0\0;\0\r\nA002;Bo Ek\0\0\0;b@x.example\r\n',
    'A001\0\0;Anna Berg;"\0"\r\n"A002";Bo Ek;b@x.example\0\r\n',
    'A001;Anna Berg;\0\0\0\nA002;Bo Ek;b@x.example\n',
  ])('are empty values and padding (%j)', async (text) => {
    const { roster } = await read(text);
    expect(roster.users.map(({ id, name, email }) => [id, name, email])).toEqual([
      ['A001', 'Anna Berg', ''],
      ['A002', 'Bo Ek', 'b@x.example'],
    ]);
  });

  it('alone, or among other control characters, are no text', async () => {
    for (const bytes of [
      Buffer.alloc(2000),
      Buffer.from('\x7fELF\x02\x01\x01\0\0\0\x03\x05\x01\x02\x04\x06'.repeat(50)),
    ])
      await expect(read(bytes)).rejects.toThrow(Failure);
  });
});

it('a mark of UTF-8 inside, of files put together, belongs to no id', async () => {
  const { roster } = await read('A001;Anna Berg;\n\uFEFFA002;Bo Ek;\n');
  expect(roster.users.map(({ id }) => id)).toEqual(['A001', 'A002']);
});

describe('letters that were spoiled before', () => {
  it('are said once for the file, which is doubted', async () => {
    const users = 'A001;BjÃ¶rn Ã…berg;a@x.example\nA002;JÃ¼rgen MÃ¼ller;b@x.example\nA003;Anna Berg;\n';
    const { roster } = await readExtracts(tempFolder(), { users }, { settled: ['encoding'] });
    expect(roster.findings).toMatchObject([
      { code: 'EXTRACT-ENCODED-TWICE', params: { count: 2, repaired: 'Björn Åberg' } },
    ]);
    expect(roster.sources[0]!.doubted).toBe(1);
  });

  it('are found in a sheet, too, and in ids, which then are doubted', async () => {
    const { roster } = await readSheet([HEAD, ['MÃœLLER', 'J„ger Ida', ''], ['M?LLER2', 'Bo Ek', '']]);
    expect(codesOf(roster).sort()).toEqual([
      'EXTRACT-ENCODED-TWICE',
      'EXTRACT-IDS-SPOILED',
      'EXTRACT-IDS-SPOILED',
    ]);
    expect(roster.sources[0]!.doubted).toBe(3);
  });
});

describe('formulas', () => {
  const formula = (inner: string, type = '') => ({ xml: `<c${type}><f>A2&amp;"@x.example"</f>${inner}</c>` });
  const wants = { wantsCalculation: true };

  it.each([
    ['no result, as openpyxl and POI write', formula('')],
    ['an empty result, as openpyxl writes', formula('<v></v>')],
    ['an empty result in short', formula('<v/>')],
    ['no result but a type', formula('', ' t="str"')],
    ['a shared formula', { xml: '<c><f t="shared" si="0"/></c>' }],
    ['an error', formula('<v>#NAME?</v>', ' t="e"')],
    ['a text that stands for an error', 'Loading...'],
  ])('with %s are not known', async (_, cell) => {
    const { roster } = await readSheet([HEAD, ['A001', 'Anna Berg', cell], ['A002', 'Bo Ek', 'b@x.example']]);
    expect(roster.users.map(({ email }) => email)).toEqual(['', 'b@x.example']);
    expect([0, 1].map((user) => isUnknown(roster.unknown, user, 'email'))).toEqual([true, false]);
    expect(roster.findings).toMatchObject([
      { code: 'EXTRACT-VALUES-UNKNOWN', params: { count: 1, line: 2 } },
    ]);
  });

  it.each([
    ['0', formula('<v>0</v>')],
    ['an empty text', formula('<v></v>', ' t="str"')],
  ])('with %s in a workbook that wants to be calculated are not known', async (_, cell) => {
    const rows = [HEAD, ['A001', 'Anna Berg', cell]];
    expect(isUnknown((await readSheet(rows, wants)).roster.unknown, 0, 'email')).toBe(true);
  });

  it('with a result are known, also an empty one that Excel wrote', async () => {
    const cells = [formula('<v>a@x.example</v>', ' t="str"'), formula('<v></v>', ' t="str"')];
    const { roster } = await readSheet([HEAD, ...cells.map((cell, at) => [`A${at}`, 'Anna Berg', cell])]);
    expect(roster.unknown).toBeUndefined();
    expect(roster.users.map(({ email }) => email)).toEqual(['a@x.example', '']);
  });

  it('that fill a range, of which only the first cell holds one, are not known in any of them', async () => {
    const first = { xml: '<c><f t="array" ref="C2:C3">A2:A3&amp;"@x"</f><v></v></c>' };
    const { roster } = await readSheet([
      HEAD,
      ['A1', 'Anna Berg', first],
      ['A2', 'Bo Ek', null],
      ['A3', 'Cy Day', null],
    ]);
    expect([0, 1, 2].map((user) => isUnknown(roster.unknown, user, 'email'))).toEqual([true, true, false]);
  });

  it('in the place of ids are refused; below the last row they are nobody', async () => {
    const { roster } = await readSheet([
      HEAD,
      ['A1', 'Anna Berg', ''],
      [formula(''), 'Bo Ek', ''],
      ['', '', formula('')],
    ]);
    expect(roster.users.map(({ id }) => id)).toEqual(['A1']);
    expect(codesOf(roster)).toEqual(['ROW-CELL-FORMULA']);
    expect(roster.sources[0]).toMatchObject({ rows: 2, rejected: 1 });
  });
});

describe('what Excel made of a text', () => {
  const formats = ['d-mmm', 'yyyy-mm-dd', '0.00E+00', 'h:mm', '[$-407]d. mmm', 'dd.mm.yyyy;@', '[h]:mm:ss'];
  const styled = (style: number, value: number) => ({ xml: `<c s="${style}"><v>${value}</v></c>` });

  it.each([
    [styled(1, 45717), '2025-03-01'],
    [styled(2, 45717), '2025-03-01'],
    [styled(3, 1_200_000), '1200000'],
    [styled(4, 0.0625), '0.0625'],
    [styled(5, 45717), '2025-03-01'],
    [styled(6, 45717), '2025-03-01'],
    [styled(7, 1.5), '1.5'],
    [{ xml: '<c t="d"><v>2025-03-01</v></c>' }, '2025-03-01'],
    [{ xml: '<c t="b"><v>1</v></c>' }, 'TRUE'],
  ])('is no id: %j', async (cell, value) => {
    const { roster } = await readSheet([HEAD, [cell, 'Marta Lund', ''], ['A001', 'Anna Berg', '']], {
      formats,
    });
    expect(roster.users.map(({ id }) => id)).toEqual(['A001']);
    expect(roster.findings).toMatchObject([{ code: 'ROW-CELL-CONVERTED', params: { value } }]);
  });

  it('is no name and no address', async () => {
    const rows = [HEAD, ['A001', styled(1, 45717), 'a@x.example'], ['A002', 'Bo Ek', styled(2, 45717)]];
    const { roster } = await readSheet(rows, { formats });
    expect(roster.users.map(({ name, email }) => [name, email])).toEqual([
      ['', 'a@x.example'],
      ['Bo Ek', ''],
    ]);
    expect(isUnknown(roster.unknown, 0, 'name') && isUnknown(roster.unknown, 1, 'email')).toBe(true);
  });

  it('is doubted in a text', async () => {
    const ids = ['01-Mar', '1.20E+06', '1,2E+06', '########', 'Mar-01'];
    const { roster } = await read(`USID;TX40;EMAL\n${ids.map((id, at) => `${id};Ann Ash${at};\n`).join('')}`);
    expect(codesOf(roster)).toEqual([
      ...Array(3).fill('ROW-ID-CONVERTED'),
      'ROW-CELL-ERROR',
      'ROW-ID-CONVERTED',
    ]);
    expect(roster.sources[0]).toMatchObject({ rejected: 1, doubted: 4 });
  });
});

describe('hidden rows', () => {
  const rows: Cell[][] = [
    [...HEAD],
    ...Array.from({ length: 9 }, (_, at) => [`A${at}`, `Person N${at}`, '']),
  ];
  const hides = { hidden: (row: number) => row > 3 };

  it('are said where all are read', async () => {
    const { roster } = await readSheet(rows, hides, { settled: ['rows'] });
    expect(roster.users).toHaveLength(9);
    expect(roster.findings).toMatchObject([{ code: 'EXTRACT-ROWS-HIDDEN', params: { hidden: 7, rows: 9 } }]);
    expect(roster.sources[0]!.doubted).toBeUndefined();
  });

  it('are left out where that is chosen, and then nobody is missing because of it', async () => {
    const { roster, file } = await readSheet(rows, hides, { rows: 'visible' });
    expect(file.reading).toMatchObject({ rows: 'visible' });
    expect(roster.users.map(({ id }) => id)).toEqual(['A0', 'A1']);
    expect(codesOf(roster)).toEqual(['EXTRACT-ROWS-LEFT-OUT']);
    expect(roster.sources[0]).toMatchObject({ rows: 2, doubted: 1 });
  });

  it('are none in a sheet that hides none', async () => {
    const { roster, file } = await readSheet(rows);
    expect(file.questions).toEqual([]);
    expect(roster.findings).toEqual([]);
  });
});

describe('a relation of a workbook', () => {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="${target}"/></Relationships>`;

  it.each([
    'worksheets\\sheet1.xml',
    '/xl/worksheets/sheet1.xml',
    '\\xl\\worksheets\\sheet1.xml',
    './worksheets/sheet1.xml',
    '../xl/worksheets/sheet1.xml',
    'worksheets//sheet1.xml',
    'Worksheets/Sheet1.XML',
    'worksheets/sheet%31.xml',
    ' worksheets/sheet1.xml',
    '../../../xl/worksheets/sheet1.xml',
  ])('finds its part by %j', async (target) => {
    const parts = { 'xl/_rels/workbook.xml.rels': relations(target) };
    const { roster } = await readSheet([HEAD, ['A001', 'Anna Berg', '']], { parts, strings: 'inline' });
    expect(roster.users.map(({ id }) => id)).toEqual(['A001']);
  });
});

it('makes nobody of garbage, whatever happens to the bytes, and says what is not right', async () => {
  const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'cp850', 'macintosh', 'windows-1250'];
  const damage = fc.record({
    encoding: fc.constantFrom(...encodings),
    other: fc.constantFrom(...encodings),
    cut: fc.nat(140),
    swap: fc.boolean(),
    flips: fc.array(fc.tuple(fc.nat(140), fc.integer({ min: 0, max: 255 })), { maxLength: 3 }),
  });
  const right = new Set<string>(PEOPLE.map(([, name]) => name));
  await fc.assert(
    fc.asyncProperty(damage, async ({ encoding, other, cut, swap, flips }) => {
      const half = TEXT.indexOf('A003');
      const whole = swap
        ? Buffer.concat([iconv.encode(TEXT.slice(0, half), encoding), iconv.encode(TEXT.slice(half), other)])
        : iconv.encode(TEXT, encoding);
      const bytes = Buffer.from(whole.subarray(0, Math.max(1, whole.length - cut)));
      for (const [at, byte] of flips) if (at < bytes.length) bytes[at] = byte;
      let roster: Roster;
      try {
        ({ roster } = await read(bytes));
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
        return;
      }
      // One cut, and nothing else: every name is right, is the beginning of one, or something is said.
      if (swap || flips.length > 0) return;
      const isBeginning = (name: string) => [...right].some((one) => one.startsWith(name));
      const wrong = roster.users.filter(({ name }) => !isBeginning(name));
      if (wrong.length > 0) expect(roster.findings).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});
