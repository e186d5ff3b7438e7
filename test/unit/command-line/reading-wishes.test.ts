import { describe, expect, it } from 'vitest';
import { fulfilWish, readWishes } from '../../../electron/command-line/reading-wishes.ts';
import { Failure, type MusterError } from '../../../shared/base/failure.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import type { DelimitedReading, FileReading, SheetReading } from '../../../shared/m3/reading.ts';

const DELIMITED: DelimitedReading = {
  form: 'delimited',
  encoding: 'utf-8',
  delimiter: ';',
  dashes: '',
  header: true,
  above: 0,
  columns: ['user', 'name', null],
  settled: [],
};
const SHEET: SheetReading = {
  form: 'sheet',
  sheet: 'Users',
  header: true,
  above: 0,
  columns: [],
  settled: [],
};

function file(change: Partial<InspectedFile> = {}): InspectedFile {
  return {
    kind: 'users',
    name: 'users.csv',
    reading: DELIMITED,
    questions: [],
    missing: [],
    firstRows: [['JBERG', 'Jan van der Berg', '']],
    ...change,
  } as InspectedFile;
}

async function errorOf(work: () => unknown): Promise<MusterError> {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.error;
    throw thrown;
  }
  throw new Error('nothing was refused');
}

describe('the options about reading', () => {
  it('say how each extract is read', () => {
    expect(
      readWishes({
        users: 'users.csv',
        roles: 'roles.xlsx',
        'users-encoding': 'CP850',
        'users-delimiter': 'tab',
        'users-header': 'none',
        'users-columns': 'user, name,-,email',
        'roles-sheet': 'Roles',
        'roles-rows': 'visible',
        'roles-header': '3',
      }),
    ).toEqual({
      users: { encoding: 'cp850', delimiter: '\t', header: null, columns: ['user', 'name', null, 'email'] },
      roles: { sheet: 'Roles', rows: 'visible', header: 3 },
    });
  });

  it.each([
    [{ 'users-encoding': 'utf-9' }, '--users-encoding takes one of utf-8'],
    [{ 'users-delimiter': '\\t' }, 'tab'],
    [{ 'users-rows': 'some' }, '--users-rows takes one of all visible, not "some".'],
    [{ 'users-header': '0' }, '--users-header takes the number of a line, or none, not "0".'],
    [{ 'users-header': '2x' }, 'not "2x"'],
    [{ 'users-columns': 'user,unheard-of' }, 'not "unheard-of"'],
  ])('are refused where they are not understood: %j', async (values, reason) => {
    const error = await errorOf(() => readWishes({ users: 'u', ...values }));
    expect(error).toMatchObject({ code: 'USAGE', message: expect.stringContaining(reason) });
  });

  it('go with their extract only', async () => {
    const error = await errorOf(() => readWishes({ users: 'u', 'roles-header': '2' }));
    expect(error.message).toContain('--roles-header goes with --roles only.');
  });
});

describe('reading a file as it is wished', () => {
  /** Changes the file as the engine would, and keeps what was asked for. */
  function engine(found: InspectedFile) {
    const asked: FileReading[] = [];
    const change = async (reading: FileReading) => {
      asked.push(reading);
      return { ...found, reading };
    };
    return { asked, change };
  }

  it('changes one part after the other, and settles each', async () => {
    const { asked, change } = engine(file());
    await fulfilWish(file(), { header: 2, columns: ['name', 'user'], delimiter: ',' }, change);
    expect(asked).toHaveLength(3);
    expect(asked.at(-1)).toEqual({
      ...DELIMITED,
      delimiter: ',',
      header: true,
      above: 1,
      columns: ['name', 'user', null],
      settled: ['delimiter', 'header', 'columns'],
    });
  });

  it('changes nothing where nothing is wished', async () => {
    const { asked, change } = engine(file());
    await fulfilWish(file(), undefined, change);
    expect(asked).toEqual([]);
  });

  it('refuses what the form of the file does not have', async () => {
    const { change } = engine(file());
    const text = await errorOf(() => fulfilWish(file(), { sheet: 'Users' }, change));
    const book = file({ name: 'users.xlsx', reading: SHEET });
    const sheet = await errorOf(() => fulfilWish(book, { encoding: 'utf-8' }, change));
    expect(text.message).toContain('--users-sheet goes with a workbook only; users.csv is a text.');
    expect(sheet.message).toContain('--users-encoding goes with a text only; users.xlsx is a workbook.');
  });

  it('refuses more columns than there are', async () => {
    const { change } = engine(file());
    const error = await errorOf(() => fulfilWish(file(), { columns: [null, null, null, 'user'] }, change));
    expect(error.message).toContain('--users-columns names 4 columns; users.csv has 3.');
  });

  it('asks what is left open, with the option that answers it and what each answer gives', async () => {
    const { change } = engine(file());
    const open = file({
      questions: [
        {
          code: 'ENCODING-UNSURE',
          params: {},
          answers: [
            { part: 'encoding', value: 'windows-1250' },
            { part: 'encoding', value: 'windows-1252' },
          ],
          samples: [{ line: 2, readAs: ['Babić', 'Babiæ'] }],
        },
      ] as unknown as InspectedFile['questions'],
    });
    const error = await errorOf(() => fulfilWish(open, undefined, change));
    expect(error.code).toBe('READING-OPEN-COMMAND');
    expect(error.details).toMatchObject({
      option: '--users-encoding windows-1250 (Babić) or windows-1252 (Babiæ)',
      rows: 'JBERG | Jan van der Berg | ',
    });
  });

  it('asks for a column that was not found', async () => {
    const { change } = engine(file());
    const error = await errorOf(() => fulfilWish(file({ missing: ['name'] }), undefined, change));
    expect(error.details).toMatchObject({
      question: 'No column is found for name.',
      option: '--users-columns',
    });
  });
});
