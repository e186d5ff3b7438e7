import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../../electron/engine/sources/read-roster.ts';
import { findingText } from '../../../shared/base/finding.ts';
import { NEVER, QUIET, readExtracts, writeExtract } from '../../support/extracts.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const NAMES = 'ABERG;Åsa Berg;asa@example.com\r\nDLOPEZ;María López;maria@example.com\r\n';

describe('extracts without a header, in the usual order of columns', () => {
  it('gives users, roles and user-roles with their lines', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: 'ABERG;Anna Berg;anna@example.com\nBCOLE;Ben Cole;\n',
      roles: 'BUYER;Buyer\n',
      'user-roles': 'ABERG;BUYER\nBCOLE;BUYER\n',
    });
    expect(roster.users).toMatchObject([
      { id: 'ABERG', name: 'Anna Berg', email: 'anna@example.com', line: 1 },
      { id: 'BCOLE', name: 'Ben Cole', email: '', line: 2 },
    ]);
    expect(roster.roles).toMatchObject([{ id: 'BUYER', name: 'Buyer' }]);
    expect([...roster.userRoles.user]).toEqual([0, 1]);
    expect(roster.findings).toEqual([]);
  });
});

describe('encodings', () => {
  const cases: [string, Uint8Array, string][] = [
    ['UTF-8 without a mark', iconv.encode(NAMES, 'utf-8'), 'utf-8'],
    ['UTF-8 with a mark', iconv.encode(NAMES, 'utf-8', { addBOM: true }), 'utf-8'],
    ['UTF-16 LE with a mark', iconv.encode(NAMES, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16 BE with a mark', iconv.encode(NAMES, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16 LE without a mark', iconv.encode(NAMES, 'utf-16le'), 'utf-16le'],
    ['Windows-1252', iconv.encode(NAMES, 'windows-1252'), 'windows-1252'],
  ];
  it.each(cases)('%s is detected and read', async (_, bytes, encoding) => {
    const { roster, files } = await readExtracts(tempFolder(), { users: bytes });
    expect(files[0]?.reading).toMatchObject({ encoding });
    expect(roster.users.map(({ name }) => name)).toEqual(['Åsa Berg', 'María López']);
  });

  it('finds the one accent at the very end of a large file', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `USER${at};Anna Berg;a${at}@example.com\n`).join(
      '',
    );
    const bytes = Buffer.concat([
      Buffer.from(rows),
      iconv.encode('LAST;Åsa Öhman;a@example.com\n', 'latin1'),
    ]);
    const { roster, files } = await readExtracts(tempFolder(), { users: bytes });
    expect(files[0]?.reading).toMatchObject({ encoding: 'windows-1252' });
    expect(roster.users.at(-1)?.name).toBe('Åsa Öhman');
  });

  it('reports bytes that are no text in the chosen encoding, by line and column', async () => {
    const bytes = iconv.encode('ABERG;Anna Berg;\nDLOPEZ;Mar\xeda;\n', 'latin1');
    const { roster } = await readExtracts(tempFolder(), { users: bytes }, { encoding: 'utf-8' });
    expect(roster.users.map(({ id }) => id)).toEqual(['ABERG']);
    expect(roster.findings).toMatchObject([
      {
        code: 'ROW-NOT-DECODABLE',
        subject: { kind: 'row', file: 'users.csv', line: 2 },
        params: { column: 2 },
      },
    ]);
  });
});

describe('columns', () => {
  it.each([
    ['M3’s own names', 'JUUSTA;JUUSID;JUTX40;CBEMAL', '20;ABERG;Anna Berg;anna@example.com'],
    ['the API’s names', 'USTA,USID,TX40,EMAL', '20,ABERG,Anna Berg,anna@example.com'],
    ['lower case and blanks', ' usta | usid | tx40 | emal ', '20|ABERG|Anna Berg|anna@example.com'],
    ['tabs', 'USTA\tUSID\tTX40\tEMAL', '20\tABERG\tAnna Berg\tanna@example.com'],
  ])('are found by %s', async (_, header, row) => {
    const { roster } = await readExtracts(tempFolder(), { users: `${header}\n${row}\n` });
    expect(roster.users).toMatchObject([
      { id: 'ABERG', name: 'Anna Berg', email: 'anna@example.com', status: '20', line: 2 },
    ]);
  });

  it('may be mapped by hand', async () => {
    const { roster } = await readExtracts(
      tempFolder(),
      { users: 'Anna Berg;x;ABERG\n' },
      { columns: ['name', null, 'user'] },
    );
    expect(roster.users).toMatchObject([{ id: 'ABERG', name: 'Anna Berg' }]);
  });

  it('a missing required column is refused before reading', async () => {
    const folder = tempFolder();
    const file = await inspectFile('users', writeExtract(folder, 'users', 'USID;USTA\nABERG;20\n'), NEVER);
    expect(file.missing).toEqual(['name']);
    await expect(readRoster([file], QUIET)).rejects.toMatchObject({
      error: { code: 'COLUMNS-MISSING', details: { file: 'users.csv', fields: 'name' } },
    });
  });

  it.each([
    ['USID;USTA\nABERG;20\n', false],
    ['USID:TX40\nABERG:Anna Berg\n', true],
  ])('the delimiter is in doubt only where the whole row is one column (%j)', async (text, inDoubt) => {
    const file = await inspectFile('users', writeExtract(tempFolder(), 'users', text), NEVER);
    const { error } = await readRoster([{ ...file, missing: ['name'] }], QUIET).catch((thrown) => thrown);
    expect(error.code).toBe(inDoubt ? 'READING-OPEN' : 'COLUMNS-MISSING');
    expect(error.hint.includes('delimiter')).toBe(inDoubt);
  });
});

describe('values', () => {
  it('lose blank padding and the literal NULL, and keep everything else', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: 'USID;TX40;EMAL\nABERG     ;Anna  Berg                      ;NULL\n',
    });
    expect(roster.users).toMatchObject([{ id: 'ABERG', name: 'Anna  Berg', email: '' }]);
  });

  it('may hold delimiters, quotes and line breaks in quotes; lines are still counted right', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: 'A;"Berg; Anna";\r\nB;"Ben ""Big""\r\nCole";\r\nC;Cy Dee;\r\n',
    });
    expect(roster.users).toMatchObject([
      { name: 'Berg; Anna', line: 1 },
      { name: 'Ben "Big"\r\nCole', line: 2 },
      { name: 'Cy Dee', line: 4 },
    ]);
  });
});

describe('bad rows', () => {
  const findingsOf = async (users: string) => (await readExtracts(tempFolder(), { users })).roster.findings;

  it('are each reported by line, and the good ones around them are kept', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: 'USID;TX40;EMAL\nA;Anna;\n;Nobody;\nB;Ben;b@example.com;more\nC\nD;Dora;\n',
    });
    expect(roster.users.map(({ id }) => id)).toEqual(['A', 'D']);
    expect(roster.findings.map(({ code, subject }) => [code, (subject as { line: number }).line])).toEqual([
      ['ROW-ID-EMPTY', 3],
      ['ROW-TOO-MANY-FIELDS', 4],
      ['ROW-TOO-FEW-FIELDS', 5],
    ]);
    expect(roster.sources[0]).toMatchObject({ rows: 5, rejected: 3 });
  });

  it('a quote that is never closed costs one line, not the rest of the file', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: 'A;Anna Ash;\nB;"Ben Birch;\nC;Cy Cole;\nD;Dora Dee;\n',
    });
    expect(roster.users.map(({ id }) => id)).toEqual(['A', 'C', 'D']);
    expect(roster.findings).toMatchObject([{ code: 'ROW-QUOTES-BROKEN', subject: { line: 2 } }]);
  });

  it('text after a closing quote costs one line, not the rest of the file', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: 'A;Anna Ash;\nB;"Ben" Birch;\nC;Cy Cole;\nD;"Dora Dee";\n',
    });
    expect(roster.users.map(({ id }) => id)).toEqual(['A', 'C', 'D']);
  });

  it('a million-character field is one finding with a short excerpt', async () => {
    const findings = await findingsOf(`A;Anna Ash;\nB;${'x'.repeat(1_000_000)};\nC;Cy Cole;\n`);
    expect(findings).toMatchObject([
      { code: 'ROW-FIELD-TOO-LONG', subject: { line: 2 }, params: { length: 1_000_000 } },
    ]);
    expect(findingText(findings[0]!).length).toBeLessThan(400);
  });

  it('a line of several million characters without an end does not swallow what follows', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: `A;Anna Ash;\nB;"${'x'.repeat(9_000_000)}\nC;Cy Cole;\nD;Dora Dee;\n`,
    });
    expect(roster.users.map(({ id }) => id)).toEqual(['A', 'C', 'D']);
    expect(roster.findings).toMatchObject([{ code: 'ROW-LINE-TOO-LONG', subject: { line: 2 } }]);
  });
});

describe('ids that meet', () => {
  it('a repeated row, a row in conflict, and ids that differ in case are told apart', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: 'A;Anna Ash;\nA;Anna Ash;\nA;Another One;\na;Anna Ash;\n',
    });
    expect(roster.users).toHaveLength(1);
    expect(roster.findings.map(({ code }) => code)).toEqual([
      'ROW-USER-REPEATED',
      'ROW-USER-DUPLICATE',
      'ROW-USER-CASE',
    ]);
  });

  it('a join without a company keeps every address', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: 'JUUSID;JUTX40;CBCONO;CBEMAL\nA;Anna Ash;100;a@one.example\nA;Anna Ash;200;a@two.example\n',
    });
    expect(roster.users).toHaveLength(1);
    expect(roster.emails).toMatchObject([{ user: 'A', company: '200', address: 'a@two.example' }]);
    expect(roster.findings.map(({ code }) => code)).toEqual(['ROW-USER-JOINED']);
  });

  it('user-roles of unknown users and roles, and repeated ones, are findings', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: 'A;Anna Ash;\n',
      roles: 'BUYER;Buyer\n',
      'user-roles': 'A;BUYER\na;buyer\nZ;BUYER\nA;NONE\n',
    });
    expect(roster.userRoles.count).toBe(1);
    expect(roster.findings.map(({ code, subject }) => [code, (subject as { line: number }).line])).toEqual([
      ['ROW-USER-ROLE-UNKNOWN-USER', 3],
      ['ROW-USER-ROLE-UNKNOWN-ROLE', 4],
      ['ROW-USER-ROLE-DUPLICATE', 2],
    ]);
  });

  it('without a roles extract the roles come from the user-roles', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: 'A;Anna Ash;\n',
      'user-roles': 'A;BUYER\n',
    });
    expect(roster.rolesKnown).toBe(false);
    expect(roster.roles).toMatchObject([{ id: 'BUYER', name: '' }]);
  });

  it('e-mails of other types and of unknown users are said and left out', async () => {
    const { roster } = await readExtracts(tempFolder(), {
      users: 'A;Anna Ash;\n',
      emails:
        'CBCONO;CBEMTP;CBEMKY;CBEMAL\n100;04;A;a@example.com\n100;02;A;c@example.com\n100;04;Q;q@example.com\n',
    });
    expect(roster.emails).toMatchObject([{ user: 'A', userIndex: 0, company: '100' }]);
    expect(roster.findings.map(({ code }) => code)).toEqual([
      'ROW-EMAIL-OTHER-TYPE',
      'ROW-EMAIL-UNKNOWN-USER',
    ]);
  });
});

describe('files that cannot be read', () => {
  const inspect = (path: string) => inspectFile('users', path, NEVER);

  it.each([
    ['an empty file', (folder: string) => writeExtract(folder, 'users', ''), 'FILE-EMPTY'],
    [
      'a binary file',
      (folder: string) => writeExtract(folder, 'users', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 8)),
      'FILE-BINARY',
    ],
    ['a file that is not there', (folder: string) => join(folder, 'none.csv'), 'FILE-NOT-FOUND'],
    [
      'a folder',
      (folder: string) => mkdirSync(join(folder, 'f'), { recursive: true }) ?? '',
      'FILE-IS-FOLDER',
    ],
  ])('%s', async (_, make, code) => {
    await expect(inspect(make(tempFolder()))).rejects.toMatchObject({ error: { code } });
  });

  it('a header without rows', async () => {
    await expect(readExtracts(tempFolder(), { users: 'USID;TX40\n' })).rejects.toMatchObject({
      error: { code: 'FILE-NO-ROWS', details: { file: 'users.csv' } },
    });
  });

  it('a file removed between the look and the reading', async () => {
    const path = writeExtract(tempFolder(), 'users', 'A;Anna Ash;\n');
    const file = await inspect(path);
    rmSync(path);
    await expect(readRoster([file], QUIET)).rejects.toMatchObject({
      error: { code: 'FILE-NOT-FOUND' },
    });
  });

  it.each([
    ['grows', (path: string) => appendFileSync(path, 'ZZZ;Zoe Zed;\n')],
    ['is cut short', (path: string) => writeFileSync(path, 'A;Anna Ash;\n')],
    ['is removed', (path: string) => rmSync(path)],
  ])('a file that %s while it is read', async (_, change) => {
    const rows = Array.from({ length: 200_000 }, (_row, at) => `U${at};Anna Ash;\n`).join('');
    const path = writeExtract(tempFolder(), 'users', rows);
    const file = await inspect(path);
    let changed = false;
    const reading = readRoster([file], {
      onProgress() {
        if (!changed) change(path);
        changed = true;
      },
      signal: NEVER,
    });
    await expect(reading).rejects.toMatchObject({
      error: { code: expect.stringMatching(/^FILE-(CHANGED|NOT-FOUND)$/) },
    });
  });

  it.each([
    ['grow', (path: string) => appendFileSync(path, 'U1;ROLE2\n')],
    ['are cut short', (path: string) => writeFileSync(path, 'U1;ROLE1\n')],
    ['are removed', (path: string) => rmSync(path)],
  ])('user-roles that %s while the users are read', async (_, change) => {
    const { files, path } = await manyUserRoles();
    let changed = false;
    const onProgress = () => {
      if (!changed) change(path);
      changed = true;
    };
    await expect(readRoster(files, { onProgress, signal: NEVER })).rejects.toMatchObject({
      error: {
        code: expect.stringMatching(/^FILE-(CHANGED|NOT-FOUND)$/),
        details: { file: 'user-roles.csv' },
      },
    });
  });

  it('reading can be cancelled among many user-roles', async () => {
    const { files } = await manyUserRoles();
    const controller = new AbortController();
    const onProgress = ({ subject }: { readonly subject: string }) => {
      if (subject === 'user-roles.csv') controller.abort();
    };
    await expect(readRoster(files, { onProgress, signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('no users extract at all', async () => {
    await expect(readRoster([], QUIET)).rejects.toMatchObject({ error: { code: 'SOURCE-NONE' } });
  });

  it('reading can be cancelled midway', async () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => `U${at};Anna Ash;\n`).join('');
    const file = await inspect(writeExtract(tempFolder(), 'users', rows));
    const controller = new AbortController();
    const reading = readRoster([file], {
      onProgress: () => controller.abort(),
      signal: controller.signal,
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

/** So many that they are cut beside the users. */
async function manyUserRoles() {
  const folder = tempFolder();
  const users = Array.from({ length: 100_000 }, (_, at) => `U${at};Anna Ash;\n`).join('');
  const userRoles = Array.from({ length: 100_000 }, (_, at) => `U${at};ROLE1\n`).join('');
  const path = writeExtract(folder, 'user-roles', userRoles);
  const files = [
    await inspectFile('users', writeExtract(folder, 'users', users), NEVER),
    await inspectFile('user-roles', path, NEVER),
  ];
  return { files, path };
}
