import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../../electron/engine/sources/read-roster.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import type { FileReading } from '../../../shared/m3/reading.ts';
import {
  type ReadingQuestion,
  type ReadingQuestionCode,
  settledIn,
  withAnswer,
} from '../../../shared/m3/reading-questions.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { NEVER, QUIET, writeExtract } from '../../support/extracts.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { writeWorkbook } from '../../support/workbook.ts';

const lines = (...all: readonly string[]) => `${all.join('\r\n')}\r\n`;

function inspect(content: string | Uint8Array): Promise<InspectedFile> {
  return inspectFile('users', writeExtract(tempFolder(), 'users', content), NEVER);
}

function change(before: InspectedFile, reading: FileReading): Promise<InspectedFile> {
  return inspectFile('users', before.path, NEVER, { before, reading });
}

/** The only question of a file. */
function onlyQuestion(file: InspectedFile, code: ReadingQuestionCode): ReadingQuestion {
  expect(file.questions.map((question) => question.code)).toEqual([code]);
  return file.questions[0]!;
}

function answer(file: InspectedFile, value: string): Promise<InspectedFile> {
  const answers = file.questions.flatMap((question) => question.answers ?? []);
  return change(file, withAnswer(file.reading, answers.find((one) => one.value === value)!));
}

const read = (file: InspectedFile): Promise<Roster> => readRoster([file], QUIET);
const namesOf = async (file: InspectedFile) => (await read(file)).users.map(({ name }) => name);
const codesOf = async (file: InspectedFile) => (await read(file)).findings.map(({ code }) => code);

describe('an encoding that the names do not settle', () => {
  const bytes = iconv.encode(lines('A001;Ann Ash;a@x.example', 'A002;Babić Ana;b@x.example'), 'windows-1250');

  it('is asked about, with the names that differ as each of them reads', async () => {
    const file = await inspect(bytes);
    const question = onlyQuestion(file, 'ENCODING-UNSURE');
    expect(question.answers!.map(({ value }) => value).sort()).toEqual(['windows-1250', 'windows-1252']);
    expect(file.reading).toMatchObject({ encoding: question.answers![0]!.value });
    const of1250 = question.answers!.findIndex(({ value }) => value === 'windows-1250');
    expect(question.samples).toHaveLength(1);
    expect(question.samples![0]!.line).toBe(2);
    expect(question.samples![0]!.readAs[of1250]).toBe('Babić Ana');
    expect(question.samples![0]!.readAs[1 - of1250]).toBe('Babiæ Ana');
    await expect(read(file)).rejects.toThrow(/do not settle its encoding/);
  });

  it.each([
    ['windows-1250', 'Babić Ana'],
    ['windows-1252', 'Babiæ Ana'],
  ])('is the one that is chosen, %s, and nothing is doubted then', async (encoding, name) => {
    const settled = await answer(await inspect(bytes), encoding);
    expect(settled.questions).toEqual([]);
    const roster = await read(settled);
    expect(roster.users[1]!.name).toBe(name);
    expect(roster.findings).toEqual([]);
    expect(roster.sources[0]!.doubted).toBeUndefined();
  });

  it('is asked about beside whatever else is open, and each is answered by itself', async () => {
    const cells = ['A001;Ann Ash,x', 'A002;Babić Ana,y'];
    const file = await inspect(iconv.encode(lines(...cells), 'windows-1250'));
    const codes = file.questions.map(({ code }) => code);
    expect(codes).toContain('ENCODING-UNSURE');
    const answered = await answer(file, 'windows-1250');
    expect(answered.questions.map(({ code }) => code)).toEqual(
      codes.filter((code) => code !== 'ENCODING-UNSURE'),
    );
  });

  it('is remembered while the reading is changed otherwise', async () => {
    const settled = await answer(await inspect(bytes), 'windows-1250');
    const later = await change(settled, { ...settled.reading, delimiter: ',' } as FileReading);
    expect(later.questions.map(({ code }) => code)).toEqual(['ONE-COLUMN']);
    expect(later.reading).toMatchObject({ encoding: 'windows-1250', settled: ['encoding', 'delimiter'] });
  });

  it('shows names first, and of those that differ in the same way one', async () => {
    const rows = [
      ...Array.from({ length: 30 }, (_, at) => `U${at};Ann Ash;Babić@x.example`),
      'V001;Babić Ana;v@x.example',
    ];
    const { samples } = onlyQuestion(
      await inspect(iconv.encode(lines(...rows), 'windows-1250')),
      'ENCODING-UNSURE',
    );
    expect(samples!.map(({ line }) => line)).toEqual([1, 31]);
  });
});

describe('two encodings in one file', () => {
  const bytes = Buffer.concat([
    Buffer.from(lines('U001;Ünal Öz;u@x.example', 'U002;Åke Ek;a@x.example', 'U003;Ann Ash;n@x.example')),
    iconv.encode(lines('W001;Jörg Ebert;w@x.example'), 'windows-1252'),
  ]);

  it('are asked about with rows of both, and whichever is chosen, the file stays doubted', async () => {
    const file = await inspect(bytes);
    const { samples } = onlyQuestion(file, 'ENCODINGS-MIXED');
    expect(samples!.map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(samples!.flatMap(({ readAs }) => readAs)).toEqual(
      expect.arrayContaining(['Ünal Öz', 'Åke Ek', 'Jörg Ebert']),
    );
    for (const encoding of ['utf-8', 'windows-1252'])
      expect(await codesOf(await answer(file, encoding))).toContain('EXTRACT-ENCODINGS-MIXED');
  });
});

describe('letters that were spoiled before', () => {
  const twice = (text: string) => iconv.decode(Buffer.from(text), 'windows-1252');
  const bytes = lines(
    'A001;Ann Ash;a@x.example',
    `A002;${twice('Jürgen Müller')};b@x.example`,
    'A003;Åke Öberg;c@x.example',
  );

  it('by a second encoding are asked about, as they are and as they were', async () => {
    const file = await inspect(bytes);
    const question = onlyQuestion(file, 'ENCODED-TWICE');
    expect(question.answers!.map(({ value }) => value)).toEqual(['utf-8', 'utf-8-twice']);
    expect(question.samples).toEqual([{ line: 2, readAs: [twice('Jürgen Müller'), 'Jürgen Müller'] }]);
  });

  it('are put right where that is chosen, and right ones stay', async () => {
    const file = await answer(await inspect(bytes), 'utf-8-twice');
    expect(await namesOf(file)).toEqual(['Ann Ash', 'Jürgen Müller', 'Åke Öberg']);
    expect(await codesOf(file)).toEqual([]);
  });

  it('are doubted where they are taken as they are', async () => {
    const file = await answer(await inspect(bytes), 'utf-8');
    expect(await namesOf(file)).toContain(twice('Jürgen Müller'));
    expect(await codesOf(file)).toContain('EXTRACT-ENCODED-TWICE');
  });

  it('are found behind a megabyte of right names', async () => {
    const right = Array.from({ length: 30_000 }, (_, at) => `B${at};Åke Öberg;b${at}@x.example`);
    const file = await inspect(`${lines(...right)}${bytes}`);
    expect(onlyQuestion(file, 'ENCODED-TWICE').samples).toMatchObject([{ line: 30_002 }]);
  });

  it('and that no encoding gives back can only be taken as they are', async () => {
    const file = await inspect(lines('A001;Ann Ash;', 'A002;J„ger J”rg;'));
    const question = onlyQuestion(file, 'LETTERS-SPOILED');
    expect(question.answers).toEqual([{ part: 'encoding', value: 'utf-8' }]);
    expect((await answer(file, 'utf-8')).questions).toEqual([]);
  });

  it('in a column that is not used are nobody’s question', async () => {
    const file = await inspect(lines('USID;TX40;TOWN', `A001;Ann Ash;${twice('Zürich')}`));
    expect(file.questions).toEqual([]);
  });
});

describe('columns that are padded with blanks, without a line of dashes', () => {
  const HEADER = 'USID      TX40                EMAL';
  const ROWS = [
    'AASH      Ann Ash             ann@x.example',
    'BBIRCH    Ben Birch           ben@x.example',
    'CCEDARWOODCarl                carl@x.example',
  ] as const;

  it('are cut at the blanks that all first rows have, which is asked, and can be confirmed', async () => {
    const file = await inspect(lines(HEADER, ROWS[0], ROWS[1]));
    expect(onlyQuestion(file, 'COLUMNS-PADDED').params).toEqual({ columns: 3 });
    expect(file).toMatchObject({
      columnNames: ['USID', 'TX40', 'EMAL'],
      firstRows: [
        ['AASH', 'Ann Ash', 'ann@x.example'],
        ['BBIRCH', 'Ben Birch', 'ben@x.example'],
      ],
    });
    await expect(read(file)).rejects.toThrow(/padded with blanks/);
    const confirmed = await change(file, settledIn(file.reading, 'delimiter'));
    expect(confirmed.questions).toEqual([]);
    expect(await namesOf(confirmed)).toEqual(['Ann Ash', 'Ben Birch']);
  });

  it('without a header are suggested where the values have the usual form', async () => {
    const file = await inspect(lines(ROWS[0], ROWS[1]));
    onlyQuestion(file, 'COLUMNS-PADDED');
    expect(file.reading).toMatchObject({ delimiter: 'blanks', columns: ['user', 'name', 'email'] });
  });

  it('are looked for below a title', async () => {
    const file = await inspect(lines('Users of company 100 as of 1 December', '', HEADER, ROWS[0], ROWS[1]));
    expect(file.columnNames).toEqual(['USID', 'TX40', 'EMAL']);
    expect(file.skipped).toMatchObject([{ line: 1, kind: 'title' }]);
  });

  it('that hold what nobody knows are offered, and cut once that is chosen', async () => {
    const file = await inspect(
      lines('WHO    WHAT          WHERE', 'AASH   Ann Ash       Ulm', 'BB     Ben Birch     Bern'),
    );
    const question = onlyQuestion(file, 'ONE-COLUMN');
    expect(question.answers).toEqual([{ part: 'delimiter', value: 'blanks' }]);
    expect(question.samples![1]!.readAs).toEqual(['AASH · Ann Ash · Ulm']);
    const cut = await answer(file, 'blanks');
    expect(onlyQuestion(cut, 'COLUMNS-UNNAMED').params).toMatchObject({ columns: 3 });
  });

  it('name a row whose value crosses the cut, and take it from nobody', async () => {
    const many = Array.from(
      { length: 3000 },
      (_, at) => `U${String(at).padEnd(9)}Ann Ash             a@x.example`,
    );
    const file = await inspect(lines(HEADER, ...many, ROWS[2], ROWS[1]));
    const roster = await read(await change(file, settledIn(file.reading, 'delimiter')));
    expect(roster.users).toHaveLength(3001);
    expect(roster.findings).toMatchObject([{ code: 'ROW-NOT-IN-COLUMNS', subject: { line: 3002 } }]);
    expect(roster.sources[0]!.rejected).toBe(1);
  });

  it('are never found by chance: first names of the same length part no column', async () => {
    const file = await inspect(lines('USID   TX40', 'AASH   Anna Ash', 'BBIR   Bene Bir', 'CCED   Carl Ced'));
    expect(file.columnNames).toEqual(['USID', 'TX40']);
    expect(file.firstRows[0]).toEqual(['AASH', 'Anna Ash']);
  });
});

describe('rows that a sheet hides', () => {
  const rows = [
    ['USID', 'TX40'],
    ['AASH', 'Ann Ash'],
    ['BBIRCH', 'Ben Birch'],
  ];

  it('are asked about, and either can be chosen', async () => {
    const path = join(tempFolder(), 'users.xlsx');
    await writeWorkbook(path, [{ name: 'Users', rows }], { hidden: (row) => row === 3 });
    const file = await inspectFile('users', path, NEVER);
    onlyQuestion(file, 'ROWS-HIDDEN');
    for (const [value, users] of [
      ['all', 2],
      ['visible', 1],
    ] as const) {
      const settled = await answer(file, value);
      expect(settled.questions).toEqual([]);
      expect((await read(settled)).users).toHaveLength(users);
    }
  });
});
