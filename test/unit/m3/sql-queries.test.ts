import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../shared/base/failure.ts';
import { judgeCharacters } from '../../../shared/m3/arrived-characters.ts';
import { EXTRACT_KINDS } from '../../../shared/m3/extracts.ts';
import { type CatalogColumn, expectedTables, findTables } from '../../../shared/m3/sql/find-tables.ts';
import {
  catalogQuery,
  companiesQuery,
  countQuery,
  namesQuery,
  rowsQuery,
  sampleQuery,
  shippedQueries,
  shownQuery,
} from '../../../shared/m3/sql/queries.ts';
import { quoteName } from '../../../shared/m3/sql/quote-name.ts';
import { valueText } from '../../../shared/m3/sql/value-text.ts';

/** Reads a bracketed name as SQL Server does; what is left behind it comes second. */
function readQuoted(text: string): [name: string, rest: string] {
  expect(text[0]).toBe('[');
  let name = '';
  for (let at = 1; at < text.length; at++) {
    if (text[at] !== ']') name += text[at];
    else if (text[at + 1] === ']') name += text[at++];
    else return [name, text.slice(at + 1)];
  }
  throw new Error('never closed');
}

const anyName = fc
  .string({ unit: fc.constantFrom(...`[]]'";-@ aÅ語`), minLength: 1, maxLength: 128 })
  .filter((name) => name !== '' && name.length <= 128);

describe('quoting a name', () => {
  it('keeps every name whole, and within its brackets', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(readQuoted(quoteName(name))).toEqual([name, '']);
      }),
    );
  });

  it('refuses what no name can be', () => {
    for (const name of ['', 'a\nb', 'a\0', 'x'.repeat(129), '\ud800']) {
      expect(() => quoteName(name)).toThrow(Failure);
    }
  });

  it('holds in every query, whatever the schema is called', () => {
    fc.assert(
      fc.property(anyName, (schema) => {
        const found = expectedTables(schema);
        const queries = [
          ...EXTRACT_KINDS.flatMap((kind) => [
            rowsQuery(found, kind),
            sampleQuery(found, kind),
            countQuery(found, kind),
          ]),
          companiesQuery(found),
          namesQuery(found),
        ];
        for (const { text } of queries) {
          const [, from = ''] = text.split('\nFROM ', 2);
          const [name, rest] = readQuoted(text.slice(text.length - from.length));
          expect(name).toBe(schema);
          expect(rest).toMatch(
            /^\.\[C[A-Z]+\](\nWHERE \[CBEMTP\] = @type)?(\n(GROUP|ORDER) BY [A-Z0-9, [\]]+)*;$/,
          );
        }
      }),
    );
  });
});

describe('the shipped queries', () => {
  it('read, and do nothing else', () => {
    for (const { text } of shippedQueries('MVXJDTA')) {
      const statements = text.split(';').map((statement) => statement.trim());
      const kinds = statements.filter((statement) => statement !== '').map((one) => one.split(/\s/)[0]);
      expect(kinds).toEqual(['SET', 'SET', 'SET', 'SELECT']);
    }
  });

  it('are the ones that are sent where every column is there', () => {
    const [catalog, users] = shippedQueries('MVXJDTA');
    expect(catalog).toMatchObject(catalogQuery());
    expect(users).toMatchObject(
      rowsQuery(findTables(columns(), { schema: 'MVXJDTA', database: 'M3' }), 'users'),
    );
  });

  it('say which of their columns are left out where they are not there', () => {
    const optional = shippedQueries('MVXJDTA').flatMap((query) => query.optional);
    expect(optional).toContain('KUFVDT');
    for (const kind of EXTRACT_KINDS) {
      const { text, optional: own } = shippedQueries('MVXJDTA').find(
        ({ subject }) => subject === `MVXJDTA.${expectedTables('MVXJDTA').tables[kind].table}`,
      )!;
      const bare = columns().filter(({ column }) => !optional.includes(column));
      const left = rowsQuery(findTables(bare, { schema: 'MVXJDTA', database: 'M3' }), kind).text;
      for (const name of own) {
        expect(text).toContain(`[${name}]`);
        expect(left).not.toContain(`[${name}]`);
      }
    }
  });

  it('show their values', () => {
    const emails = shippedQueries('MVXJDTA').find(({ subject }) => subject === 'MVXJDTA.CEMAIL')!;
    expect(emails.text).not.toContain('04');
    expect(shownQuery(emails)).toContain("-- @type = N'04'");
  });
});

/** Every table of M3 with every column, in one schema. */
function columns(schema = 'MVXJDTA', spell = (name: string) => name): CatalogColumn[] {
  return EXTRACT_KINDS.flatMap((kind) => {
    const { table, columns } = expectedTables(schema).tables[kind];
    return columns.map(({ name }) => ({
      schema,
      table: spell(table),
      column: spell(name),
      type: 'nchar',
      collation: 'Latin1_General_CI_AS',
    }));
  });
}

describe('finding the tables', () => {
  const asked = { schema: 'MVXJDTA', database: 'M3FDBTST' };

  it('takes names as the database spells them', () => {
    const found = findTables(
      columns('mvxjdta', (name) => name.toLowerCase()),
      asked,
    );
    expect(rowsQuery(found, 'roles').text).toContain('SELECT [krroll], [krtx40]\nFROM [mvxjdta].[cmnrol]');
  });

  it('takes the schema in its exact spelling before another', () => {
    expect(findTables([...columns('mvxjdta'), ...columns('MVXJDTA')], asked).schema).toBe('MVXJDTA');
  });

  it('reads optional columns only where they are, and says which are not', () => {
    const there = columns().filter(({ column }) => column !== 'JULANC' && column !== 'KUVTDT');
    const { tables } = findTables(there, asked);
    expect(tables.users.absent).toEqual(['JULANC']);
    expect(tables['user-roles'].columns.map(({ field }) => field)).toEqual(['user', 'role', 'validFrom']);
  });

  it('names every missing column, table and schema', () => {
    const error = (rows: CatalogColumn[]) => {
      try {
        findTables(rows, asked);
      } catch (thrown) {
        return (thrown as Failure).error;
      }
      throw new Error('nothing was missing');
    };
    expect(error(columns().filter(({ column }) => !/^(JUTX40|JUUSTA)$/.test(column)))).toMatchObject({
      code: 'SQL-COLUMN-MISSING',
      details: { table: 'MVXJDTA.CMNUSR', column: 'JUTX40, JUUSTA' },
    });
    expect(error(columns('MVXTEST'))).toMatchObject({
      code: 'SQL-TABLES-MISSING',
      details: { schema: 'MVXJDTA', database: 'M3FDBTST', elsewhere: 'MVXTEST' },
    });
    expect(error(columns().filter(({ table }) => table !== 'CMNROL')).details).toMatchObject({
      tables: 'CMNROL',
    });
    expect(error([]).details).toMatchObject({ tables: 'CMNUSR, CEMAIL, CMNROL, CMNRUS', elsewhere: '' });
  });
});

describe('values', () => {
  it.each([
    ['ANNA      ', 'ANNA      '],
    [0, '0'],
    [20240131, '20240131'],
    [100, '100'],
    [null, ''],
    [true, '1'],
    [new Date('2024-01-31T00:00:00Z'), '20240131'],
  ])('%j becomes %j, as a file has it', (value, text) => {
    expect(valueText(value)).toBe(text);
  });
});

describe('characters', () => {
  const wide = { name: 'JUTX40', type: 'nchar', collation: 'Finnish_Swedish_CI_AS' };

  it.each([
    ['letters', ['Anna Östberg', 'Ivo Dvořák', 'Ann Lee'], 'With letters beyond ASCII: 2', false],
    ['ASCII alone', ['Ann Lee'], 'All letters are ASCII', false],
    ['what was read wrongly', ['Anna Ã–stberg', 'Ann Lee'], 'wrong encoding, as it seems: 1', true],
    ['what could not be read', ['Anna \ufffdstberg'], 'could not be read: 1', true],
  ])('tells %s', (_, names, text, warning) => {
    const verdict = judgeCharacters(names, wide);
    expect(verdict.text).toContain(text);
    expect(verdict.warning).toBe(warning);
  });

  it('warns of a column that holds one code page only', () => {
    const narrow = { name: 'JUTX40', type: 'char', collation: 'Cyrillic_General_CI_AS' };
    expect(judgeCharacters(['Ann Lee'], narrow)).toMatchObject({ warning: true });
    expect(judgeCharacters(['Ann Lee'], { ...narrow, collation: 'Latin1_General_CI_AS' }).warning).toBe(
      false,
    );
  });
});
