import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { complete } from '../../../shared/base/steps.ts';
import type { DelimitedReading } from '../../../shared/m3/reading.ts';
import { DEFAULT_POLICY } from '../../../shared/policy/policy.ts';
import { summarisePeople } from '../../../shared/target/people-summary.ts';
import { decide } from '../../../shared/targets/ipa/plan/decide.ts';
import { readExtracts } from '../../support/extracts.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** The users by id, and the lines that findings name, from the first to the last. */
async function read(
  users: string | Uint8Array,
  reading: Partial<DelimitedReading> = {},
): Promise<{
  ids: string[];
  findings: [code: string, line: number][];
  doubted: number;
}> {
  const { roster } = await readExtracts(tempFolder(), { users }, reading);
  const findings = roster.findings.map(({ code, subject }): [string, number] => [
    code,
    subject.kind === 'row' ? subject.line : 0,
  ]);
  const { rejected, doubted = 0 } = roster.sources[0]!;
  return { ids: roster.users.map(({ id }) => id), findings, doubted: rejected + doubted };
}

const person = (at: number) => `A${String(at).padStart(3, '0')};Person ${at};p${at}@x.example`;
const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1));

describe('two unpaired quotes', () => {
  it.each([1, 8, 200])('with rows between them swallow none of these: %i', async (between) => {
    const lines = people(between + 10);
    const last = 5 + between;
    lines[4] = 'A005;"BERG ANNA;a5@x.example';
    lines[last] = `A${String(last + 1).padStart(3, '0')};EK BO";b@x.example`;
    const { ids, findings } = await read(`${lines.join('\r\n')}\r\n`);
    const named = findings.map(([, line]) => line);
    expect(findings[0]).toEqual(['ROW-QUOTES-BROKEN', 5]);
    for (let line = 1; line <= lines.length; line++) {
      const id = `A${String(line).padStart(3, '0')}`;
      expect(ids.includes(id) || named.includes(line)).toBe(true);
    }
    expect(ids.length + named.length).toBe(lines.length);
  });

  it.each([
    [
      'at the beginning of one row and the end of the next',
      '"A002;Bo Ek;b@x.example',
      'A003;Cy Dahl;c@x.example"',
    ],
    [
      'around the e-mail of one and the name of the next',
      'A002;Bo Ek;"b@x.example',
      'A003;Cy Dahl";c@x.example',
    ],
    ['at the same place of both', 'A002;Bo Ek;"b@x.example', 'A003;Cy Dahl;"c@x.example'],
  ])('%s', async (_, second, third) => {
    const { ids, findings, doubted } = await read(
      `${['A001;Anna Berg;a@x.example', second, third, 'A004;Dora Eng;d@x.example', 'A005;Eva Falk;e@x.example'].join('\n')}\n`,
    );
    expect(ids).toEqual(expect.arrayContaining(['A001', 'A004', 'A005']));
    expect(findings.map(([, line]) => line)).toEqual(expect.arrayContaining([2]));
    expect(doubted).toBeGreaterThan(0);
  });
});

describe('quotes', () => {
  it('may have blanks before and after them', async () => {
    const text =
      '"USID", "TX40", "EMAL"\r\n"A001" , "Berg, Anna"  ,  "a@x.example" \r\n  "A002","Ek, ""Bo""", "b@x.example"\r\n';
    const { roster } = await readExtracts(tempFolder(), { users: text });
    expect(roster.users).toMatchObject([
      { id: 'A001', name: 'Berg, Anna', email: 'a@x.example' },
      { id: 'A002', name: 'Ek, "Bo"', email: 'b@x.example' },
    ]);
    expect(roster.findings).toEqual([]);
  });

  it('are letters within a value that does not begin with one', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: 'USID;TX40\nA001;Bob "Bobby" Smith\nA002;O"Neil\nA003;6\'5" Jim\nA004;Ann "Nan\n',
    });
    expect(roster.users.map(({ name }) => name)).toEqual([
      'Bob "Bobby" Smith',
      'O"Neil',
      '6\'5" Jim',
      'Ann "Nan',
    ]);
    expect(roster.findings).toEqual([]);
  });

  it('around a line break without a delimiter make one value, and nothing is doubted', async () => {
    const { ids, findings, doubted } = await read(
      'USID;TX40;EMAL\nA001;Anna Berg;a@x.example\nA002;"Bo\nEk";b@x.example\nA003;Cy Dahl;c@x.example\n',
    );
    expect(ids).toEqual(['A001', 'A002', 'A003']);
    expect(findings).toEqual([]);
    expect(doubted).toBe(0);
  });

  it('around line breaks and delimiters make a row that is doubted, and its lines are named', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users:
        'USID;TX40;EMAL\nA001;Anna Berg;a@x.example\nA002;"Bo\nEk; Esq.\nSr";b@x.example\nA003;Cy Dahl;c@x.example\n',
    });
    expect(roster.users.map(({ id, line }) => [id, line])).toEqual([
      ['A001', 2],
      ['A002', 3],
      ['A003', 6],
    ]);
    expect(roster.findings).toMatchObject([
      { code: 'ROW-OVER-SEVERAL-LINES', subject: { line: 3 }, params: { lines: 3, last: 5 } },
    ]);
    expect(roster.sources[0]).toMatchObject({ rows: 3, rejected: 0, doubted: 1 });
  });
});

describe('a file that ends too early', () => {
  const sound = 'A001;Anna Berg;a@x.example\nA002;Bo Ek;b@x.example\n';

  it.each<[string, string | Uint8Array]>([
    ['within a row', `${sound}A003;Cy Da`],
    ['within quotes', `${sound}A003;Cy Dahl;"c@x.exa`],
    ['with the id alone', `${sound}A003`],
    [
      'within a unit of UTF-16',
      iconv.encode(`${sound}A003;Cy Dahl;c@x`, 'utf-16le', { addBOM: true }).subarray(0, -1),
    ],
    [
      'within a value of a column whose values have one length',
      `USID;TX40;USTA\n${people(40)
        .slice(10)
        .map((row) => row.replace(/;[^;]*$/, ';20'))
        .join('\n')}\nA003;Cy Dahl;2`,
    ],
  ])('%s is said so', async (_, text) => {
    const { ids, findings, doubted } = await read(text);
    expect(findings.map(([code]) => code)).toEqual(['ROW-LAST-CUT']);
    expect(ids).not.toContain('A003');
    expect(doubted).toBe(1);
  });

  it('within a character is said so', async () => {
    const text = Buffer.concat([Buffer.from(`${sound}A003;Cy;Dé`), Buffer.from('é').subarray(0, 1)]);
    const { ids, findings } = await read(text, { encoding: 'utf-8' });
    expect(ids).toEqual(['A001', 'A002']);
    expect(findings).toEqual([['ROW-LAST-CUT', 3]]);
  });

  it.each([
    ['its last row is whole', `${sound}A003;Cy Dahl;c@x.example`],
    ['its last row is quoted and whole', `${sound}A003;Cy Dahl;"c@x.example"`],
    ['its last value is empty', `${sound}A003;Cy Dahl;`],
    ['other rows are as short', `${sound}A000;Ada Ash\nA004;Dora Eng;\nA003;Cy Dahl`],
    ['it ends in the mark of DOS', `${sound}A003;Cy Dahl;c@x.example\r\n\u001a`],
  ])('is none where there is no line end at the end, but %s', async (_, text) => {
    const { ids, findings } = await read(text);
    expect(ids).toContain('A003');
    expect(findings.map(([code]) => code)).not.toContain('ROW-LAST-CUT');
  });
});

describe('a quote in an unquoted field beside a quoted one', () => {
  it('is a letter where it has a partner, as those of a nickname', async () => {
    const { ids, findings } = await read('A001;George "Buck" Smith;"a@x"\nA002;Bo;"b@x"\n');
    expect(ids).toEqual(['A001', 'A002']);
    expect(findings).toEqual([]);
  });

  it('is what is left of another field where it stands alone', async () => {
    const { ids, findings } = await read('"A001";"Anna";a@x"\n"A002";"Bo";"b@x"\n');
    expect(ids).toEqual(['A002']);
    expect(findings).toEqual([['ROW-QUOTES-BROKEN', 1]]);
  });
});

describe('line ends', () => {
  it.each(['\n', '\r\n', '\r', '\r\r\n'])('are known: %j', async (lineEnd) => {
    const { roster } = await readExtracts(tempFolder(), {
      users: ['USID;TX40', 'A001;"Anna Berg"', 'A002;Bo Ek', ''].join(lineEnd),
    });
    expect(roster.users.map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Ek']);
    expect(roster.findings).toEqual([]);
  });

  it('of two kinds in one file swallow no row, and are pointed out', async () => {
    const { ids, findings } = await read(
      'A001;Anna;a@x\nA002;Bo;b@x\nA003;Cy;c@x\rA004;Dora;d@x\rA005;Eva;e@x\nA006;Fay;f@x\n',
    );
    expect(ids).toEqual(['A001', 'A002', 'A003', 'A004', 'A005', 'A006']);
    // A gap may lie between a return and a line feed, so the file is not known to be whole.
    expect(findings).toEqual([['LINE-OF-SEVERAL-ROWS', 3]]);
  });

  it('within a value that make no row are named', async () => {
    const { ids, findings } = await read(
      'A001;Anna;a@x\nA002;Bo;b@x\nA003;Cy\rA004;Dora\rA005;Eva;e@x\nA006;Fay;f@x\n',
    );
    expect(ids).toEqual(['A001', 'A002', 'A006']);
    expect(findings).toEqual([['ROW-LINE-BREAKS', 3]]);
  });
});

describe('an extract with more bad rows than are kept one by one', () => {
  it('counts all of them', async () => {
    const bad = 25_000;
    const { roster } = await readExtracts(tempFolder(), { users: `A;Anna;\n${';Bo;\n'.repeat(bad)}C;Cy;\n` });
    expect(roster.sources[0]).toMatchObject({ rows: bad + 2, rejected: bad });
    expect(roster.findings).toHaveLength(10_001);
    expect(roster.findings.at(-1)).toMatchObject({
      code: 'ROW-ID-EMPTY',
      subject: { kind: 'extract', file: 'users.csv' },
      params: { more: 15_000 },
    });
    const decision = complete(decide(roster, DEFAULT_POLICY, { quoting: 'double-quotes' }));
    const { findings } = summarisePeople(decision, DEFAULT_POLICY);
    expect(findings.find(({ code }) => code === 'ROW-ID-EMPTY')).toMatchObject({ count: bad });
  });
});
