import { createWriteStream, readFileSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ZipFile } from 'yazl';
import { renderFiles } from '../../electron/engine/artifacts/render-files.ts';
import type { SourceProgress } from '../../electron/engine/sources/source-call.ts';
import { inspectIpaFile } from '../../electron/engine/targets/ipa/reading/files/inspect-ipa-file.ts';
import { readIpaFiles } from '../../electron/engine/targets/ipa/reading/files/read-ipa-files.ts';
import { type IpaCall, readIpa } from '../../electron/engine/targets/ipa/reading/read-ipa.ts';
import { NO_ACCESS } from '../../shared/environment/access.ts';
import { newEnvironment } from '../../shared/environment/environment.ts';
import type { IpaWay } from '../../shared/targets/ipa/ipa-source.ts';
import { IPA_TYPES, type IpaObjectType } from '../../shared/targets/ipa/objects.ts';
import { listOperations } from '../../shared/targets/ipa/plan/operation-list.ts';
import { ReadingBuilder } from '../../shared/targets/ipa/state/reading-builder.ts';
import type { TargetReading } from '../../shared/targets/ipa/state/target-state.ts';
import { IPA } from '../../shared/targets/ipa/target.ts';
import { hostilePlan } from '../golden/hostile-plan.ts';
import { planOf } from '../support/changes.ts';
import { type Cell, type SheetContents, type WorkbookForm, writeWorkbook } from '../support/workbook.ts';
import { ALL_DELETE, codesOf, linesOf } from '../unit/targets/ipa/plan/plan-lines.ts';
import { errorOf } from './sql-server/server.ts';

const NEVER = new AbortController().signal;

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'ipa-files-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

/** Files in a folder of their own, each a minute younger than the one before. */
async function files(contents: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const at = await folder();
  const paths = [];
  for (const [index, [name, content]] of Object.entries(contents).entries()) {
    const path = join(at, name);
    await writeFile(path, content);
    await utimes(path, 0, 1_700_000_000 + index * 60);
    paths.push(path);
  }
  return paths;
}

async function inspect(name: string, content: string | Uint8Array) {
  const [path = ''] = await files({ [name]: content });
  return inspectIpaFile(path, NEVER);
}

function content(reading: TargetReading): Partial<Record<IpaObjectType, unknown[]>> {
  const known = IPA_TYPES.flatMap((type) => {
    const objects = reading.objects(type);
    return objects === null ? [] : [[type, [...objects]] as const];
  });
  return Object.fromEntries(known);
}

async function read(contents: Readonly<Record<string, string | Uint8Array>>) {
  const { reading } = await readIpaFiles(await files(contents), NEVER, () => {});
  return content(reading);
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');

const SCRIPT = [
  'identity add SSOPV2 ABERGSTR --password null',
  'actor add ABERGSTR --firstname Åsa --lastname "van Berg" --ContactInfo.EmailAddress asa@company.test',
  'actor assign ABERGSTR SSOPV2 ABERGSTR',
  'role assign ABERGSTR InbasketUser_ST',
  '',
].join('\r\n');

const SCRIPT_OBJECTS = {
  identity: [{ service: 'SSOPV2', identity: 'ABERGSTR' }],
  actor: [{ actor: 'ABERGSTR', firstName: 'Åsa', lastName: 'van Berg', email: 'asa@company.test' }],
  'actor-identity': [{ actor: 'ABERGSTR', service: 'SSOPV2', identity: 'ABERGSTR' }],
  'actor-role': [{ actor: 'ABERGSTR', role: 'InbasketUser_ST' }],
};

const row = (columns: Readonly<Record<string, string>>) =>
  `<Row>${Object.entries(columns)
    .map(([name, value]) => `<Column Name="${name}"><Value>${value}</Value></Column>`)
    .join('')}</Row>\r\n`;
const table = (name: string, rows: readonly string[]) =>
  `<Table Name="${name}"><Rows>\r\n${rows.join('')}</Rows></Table>\r\n`;

const IMPORT = `<?xml version="1.0" encoding="UTF-8"?>\r\n<ImpExpData Version="1"><Tables>\r\n${[
  table('WFUSRPROFL', [row({ 'WF-RM-ID': 'ABERGSTR' }), row({ 'WF-RM-ID': 'O&apos;NEIL' })]),
  table('WFTASK', [row({ TASK: 'BUYER', 'WF-DESCRIPTION': 'Köper &lt;allt&gt;' })]),
  table('WFUSERTASK', [
    row({
      ...{ 'WF-RM-ID': 'ABERGSTR', TASK: 'BUYER', 'START-DATE': '20240131', 'STOP-DATE': '00000000' },
    }),
  ]),
].join('')}</Tables></ImpExpData>\r\n`;

const IMPORT_OBJECTS = {
  user: [{ user: 'ABERGSTR' }, { user: "O'NEIL" }],
  task: [{ task: 'BUYER', description: 'Köper <allt>' }],
  'user-task': [{ user: 'ABERGSTR', task: 'BUYER', startDate: '20240131', stopDate: '00000000' }],
};

describe('files that say what is in IPA', () => {
  it('takes an importPFIdata file, with a byte order mark or without', async () => {
    const file = await inspect('export.xml', IMPORT);
    expect(file).toMatchObject({
      name: 'export.xml',
      kind: 'importPFIdata file',
      asOf: '2023-11-14T22:13:20.000Z',
      objects: { user: 2, task: 1, 'user-task': 1 },
    });
    expect(await read({ 'export.xml': IMPORT })).toEqual(IMPORT_OBJECTS);
    expect(await read({ 'export.xml': `\uFEFF${IMPORT}` })).toEqual(IMPORT_OBJECTS);
  });

  it.each([
    ['UTF-8', Buffer.from(SCRIPT)],
    ['ISO-8859-1', latin1(SCRIPT)],
    ['UTF-16, as a shell redirects it', Buffer.from(`\uFEFF${SCRIPT}`, 'utf16le')],
    ['lines that end in LF', SCRIPT.replaceAll('\r\n', '\n')],
    ['the tool in front', SCRIPT.replace(/^(?=\w)/gm, 'secadm ')],
  ])('takes a secadm script in %s', async (_, script) => {
    expect(await read({ '01-gen-create.secadm.txt': script })).toEqual(SCRIPT_OBJECTS);
  });

  it('passes over commands that say nothing of who is there, and says so', async () => {
    const script = `role add X "a role"\n${SCRIPT}report userpolicy\n`;
    const file = await inspect('generated.txt', script);
    expect(file.kind).toBe(
      'secadm script; passed over: 2 lines that say nothing of who is there, the first is line 1',
    );
    expect(file.objects).toEqual({ identity: 1, actor: 1, 'actor-identity': 1, 'actor-role': 1 });
  });

  it('knows a script that begins with many other commands', async () => {
    const script = `${'role add X "a role"\r\n'.repeat(5000)}${SCRIPT}`;
    expect(await read({ 'generated.txt': script })).toEqual(SCRIPT_OBJECTS);
  });

  it('knows a list by its header, whatever its rows say', async () => {
    const list = 'TaskName;Description\nrole assign x;actor add y\n';
    expect(await read({ 'tasks.csv': list })).toEqual({
      task: [{ task: 'role assign x', description: 'actor add y' }],
    });
  });

  it('reads long scripts over the pieces in which they come, also where a character is cut', async () => {
    const line = (at: number) =>
      `actor add U${at} --firstname ${'ö'.repeat(at % 7)}x --lastname "Åb ${at}"\n`;
    const script = Array.from({ length: 20_000 }, (_, at) => line(at)).join('');
    for (const encoded of [Buffer.from(script), latin1(script)]) {
      const { actor } = await read({ 'long.txt': encoded });
      expect(actor).toHaveLength(20_000);
      expect(actor![13]).toEqual({ actor: 'U13', firstName: 'ööööööx', lastName: 'Åb 13', email: '' });
    }
  });

  it('takes lists as CSV, whatever cuts and encodes them, and knows each by its header', async () => {
    const read6 = await read({
      'identities.csv': 'Service;Identity;FormBasedIdentityProperties.User\r\nSSOPV2;User:AB;AB\r\n',
      'actors.csv': latin1(
        'Actor,PersonName.GivenName,PersonName.FamilyName,ContactInfo.EmailAddress\n"AB  ",Åsa,"van ""B"", x",NULL\nNU,Eva,NULL,n@x.test\n',
      ),
      'roles.csv': Buffer.from('\uFEFFActor\tActorRole.Role\r\nAB\tInbasketUser_ST\r\n', 'utf16le'),
      'users.csv': 'PfiUserProfile\nAB\n',
      'tasks.csv': 'PfiTask.TaskName|Description\nBUYER|NULL\n',
      'user-tasks.csv':
        'PfiUserProfile,PfiTask.TaskName,StartDate,StopDate\nAB,BUYER,2024-01-31,NULL\nAB,BUYER,2024-01-31,\n',
    });
    expect(read6).toEqual({
      identity: [{ service: 'SSOPV2', identity: 'User:AB' }],
      actor: [
        { actor: 'AB', firstName: 'Åsa', lastName: 'van "B", x', email: '' },
        // Nobody's name is taken for the NULL of a database.
        { actor: 'NU', firstName: 'Eva', lastName: 'NULL', email: 'n@x.test' },
      ],
      'actor-role': [{ actor: 'AB', role: 'InbasketUser_ST' }],
      user: [{ user: 'AB' }],
      task: [{ task: 'BUYER', description: '' }],
      'user-task': [{ user: 'AB', task: 'BUYER', startDate: '20240131', stopDate: '00000000' }],
    });
  });

  it.each<[string, string[]]>([
    ['names its delimiter', ['sep=,', 'ACTOR,FIRSTNAME,LASTNAME,EMAIL', 'AB,Åsa,Berg,a@x.test']],
    [
      'has a title and a trailer',
      ['Actors of PRD', '', 'Actor;FirstName;LastName;Email', 'AB;Åsa;Berg;a@x.test', '', '(1 row affected)'],
    ],
    [
      'has dashes and its header again',
      [
        'Actor|FirstName|LastName|Email',
        '-----|---------|--------|-----',
        'AB|Åsa|Berg|a@x.test',
        'Actor|FirstName|LastName|Email',
        'AB|Åsa|Berg|a@x.test',
      ],
    ],
    [
      'is of PowerShell',
      [
        '#TYPE System.Data.DataRow',
        '"Actor","FirstName","LastName","Email","RowError"',
        '"AB","Åsa","Berg","a@x.test",""',
      ],
    ],
    [
      'is padded with blanks',
      [
        'ACTOR FIRSTNAME LASTNAME EMAIL     ',
        '----- --------- -------- ----------',
        'AB    Åsa       Berg     a@x.test  ',
        '',
        '(1 Zeilen betroffen)',
      ],
    ],
    ['ends its rows with the delimiter', ['Actor;FirstName;LastName;Email', 'AB;Åsa;Berg;a@x.test;']],
  ])('takes a list that %s', async (_, lines) => {
    const text = `${lines.join('\r\n')}\r\n`;
    expect(await read({ 'actors.csv': text })).toEqual({
      actor: [{ actor: 'AB', firstName: 'Åsa', lastName: 'Berg', email: 'a@x.test' }],
    });
  });

  it('says what it skips in a list, and doubts it where that may be a row all the same', async () => {
    const list = (...lines: string[]) => inspect('actors.csv', `${lines.join('\n')}\n`);
    const header = 'Actor;FirstName;LastName;Email';
    expect((await list('sep=;', header, 'AB;Åsa;Berg;', '(1 row affected)')).kind).toBe(
      'list of actors; skipped: line 1, names the delimiter; line 4, a count of rows',
    );
    for (const [lines, said] of [
      [['AB;Åsa;Berg;a@x.test', header], 'line 1: it stands above'],
      [[header, 'AB;Åsa;Berg;', 'Msg 1205, Level 13, State 51'], 'line 3: it is an error of the tool'],
      [[`${header};`, 'AB;Åsa;Berg;;x'], 'line 2: a value stands in column 5'],
      [[header, 'AB;Åsa;Berg;;'], 'line 2: 4 fields are expected'],
      [[header, 'AB;Åsa;Berg;\rAC;Eva;Ek;'], 'line 2: its returns were taken for the ends of 2 rows'],
    ] as const) {
      // One row like all others ends as they do.
      const rows = said.includes('4 fields') ? [...lines, 'AC;Eva;Ek;'] : lines;
      const paths = await files({ 'actors.csv': `${rows.join('\n')}\n` });
      const { reading } = await readIpaFiles(paths, NEVER, () => {});
      const [{ row, reason } = { row: 0, reason: '' }] = reading.doubts?.[0]?.first ?? [];
      expect(`line ${row}: ${reason}`).toContain(said);
    }
    expect(await errorOf(inspect('a.json', '[{"Actor":"AB"}]'))).toMatchObject({ code: 'FILE-OTHER-FORM' });
  });

  it('takes a list without rows for none, which is not the same as not known', async () => {
    const file = await inspect('users.csv', 'PfiUserProfile;Description\r\n');
    expect(file).toMatchObject({ kind: 'list of users', objects: { user: 0 } });
    expect(await read({ 'users.csv': 'PfiUserProfile;Description\r\n' })).toEqual({ user: [] });
  });

  it('keeps hostile values as they are', async () => {
    const hostile = `=cmd|'/C calc'!A0"><script>\u202E../..\\%PATH%`;
    const { actor } = await read({
      'actors.csv': `Actor;FirstName;LastName;Email\n"${hostile.replaceAll('"', '""')}";a;"b\nc";$(x)\n`,
    });
    expect(actor).toEqual([{ actor: hostile, firstName: 'a', lastName: 'b\nc', email: '$(x)' }]);
  });

  it('takes what a later file says of an object that an earlier one names', async () => {
    const list = (name: string) => `Actor;FirstName;LastName;Email\nABERGSTR;${name};B;\n`;
    const { actor } = await read({ 'z.csv': list('Old'), 'a.csv': list('New') });
    expect(actor).toEqual([{ actor: 'ABERGSTR', firstName: 'New', lastName: 'B', email: '' }]);
  });

  it('takes away what a later script deletes', async () => {
    const deletes = 'role remove ABERGSTR InbasketUser_ST\r\nidentity delete SSOPV2 NOBODY\r\n';
    const { 'actor-role': roles, identity } = await read({ 'a.txt': SCRIPT, 'b.txt': deletes });
    expect(roles).toEqual([]);
    expect(identity).toHaveLength(1);
    expect(await errorOf(inspect('b.txt', deletes))).toMatchObject({ code: 'IPA-FILE-NOTHING' });
  });

  it.each([
    ['a.xml', IMPORT.replace('START-DATE', 'BEGIN'), 'user-task', 11, 'column START-DATE is expected'],
    ['a.xml', IMPORT.replace('>ABERGSTR<', '> <'), 'user', 4, 'the user is empty'],
    ['a.txt', `${SCRIPT}actor add "X`, 'actor', 5, 'a quote is not closed'],
    ['a.txt', latin1(`${SCRIPT}actor add \x80X --lastname y`), 'actor', 5, 'U+0080'],
    ['a.csv', 'Actor;Role\nD;E\nA;B;C\n', 'actor-role', 3, '2 fields are expected, 3'],
    ['a.csv', 'Actor;Role\nD;E\nA\n', 'actor-role', 3, '2 fields are expected, 1'],
    ['a.csv', 'Actor;Role\nA;R\n\n;R\n', 'actor-role', 4, 'the actor is empty'],
    ['a.csv', 'Actor;Role\nA;R\n[NULL];R\n', 'actor-role', 3, 'the actor is empty'],
    ['a.csv', 'Actor;Role\nA;R\n"B\nC";R\n', 'actor-role', 3, 'several lines'],
    ['a.csv', 'Actor;Role\nA;R\n"B;R\nC;R\n', 'actor-role', 3, 'its quotes are broken'],
    ['a.csv', Buffer.from('\uFEFFActor;Role\nA;R\nB\uFFFD;R\n'), 'actor-role', 3, 'cannot be read'],
    ['a.csv', 'User;Task;StartDate\nA;B;31.12.2024\n', 'user-task', 2, 'the start date is not written'],
  ] as const)(
    'keeps in mind what of %s could not be read, and where: %#',
    async (name, bytes, type, row, reason) => {
      const [path = ''] = await files({ [name]: bytes });
      const { reading } = await readIpaFiles([path], NEVER, () => {});
      expect(reading.doubts).toMatchObject([{ type, count: 1, first: [{ list: name, row }] }]);
      expect(reading.doubts![0]!.first[0]!.reason).toContain(reason);
      expect((await inspectIpaFile(path, NEVER)).kind).toContain(`not read whole: ${name}, row ${row}: `);
    },
  );

  it.each([
    ['two encodings', [latin1('A;B\nÅ1;R\n'), 'Å2;R\nÅ3;R\n'], 0, 'it holds two encodings: 1 of its lines'],
    [
      'letters that fit two encodings',
      [Buffer.from('A;B\n'), Buffer.of(0x99, 0x31, 0x3b, 0x52, 0x0a)],
      0,
      'its encoding is not sure',
    ],
    ['a delimiter of its own', ['sep=#\n', 'A;B\nAB;R\n'], 0, 'how its lines are cut'],
    [
      'another list below',
      ['A;B\nAB;R\n', 'Service;Identity\nSSOPV2;AB\n'],
      3,
      'another table begins; its 1 rows',
    ],
    ['headings in between', ['A;B\nAB;R\n', 'ActorID;Role_Name\n'], 3, 'looks like the names of the columns'],
    ['two rows for one', ['Actor;Role;Name\n', 'AB;R;x\nAB;R;y\n'], 3, 'names the same with other values'],
    ['a value that is an error', ['A;B\n#N/A;R\n'], 2, 'the actor is an error of a spreadsheet'],
    ['a name that became a date', ['A;B\n01-Mar;R\n'], 2, 'the actor looks as if it was made a date'],
    ['a name that was encoded twice', ['A;B\nÃ–1;R\n'], 2, 'the actor has lost letters'],
    ['a name that was cut off', ['A;B\nABCDEFG...;R\n'], 2, 'the actor was cut off'],
    ['a name with a stray quote', ['A;B\nAB"1;R\n'], 2, 'holds a quotation mark'],
    ['a name with what cannot be seen', ['A;B\nA\u200BB;R\n'], 2, 'a character that cannot be seen'],
  ] as const)('doubts a list with %s', async (_, parts, row, reason) => {
    const bytes = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
    const text = bytes.toString('latin1').replace('A;B\n', 'Actor;Role\n');
    const [path = ''] = await files({ 'a.csv': latin1(text) });
    const { doubts = [] } = (await readIpaFiles([path], NEVER, () => {})).reading;
    expect(doubts.map(({ type, first }) => [type, first[0]!.row])).toEqual([['actor-role', row]]);
    expect(doubts[0]!.first[0]!.reason).toContain(reason);
  });

  it('doubts a script that holds two encodings', async () => {
    const actor = (id: string) => `actor add ${id} --firstname Åsa --lastname Ek\n`;
    const script = Buffer.concat([latin1(actor('A1')), latin1(actor('A2')), Buffer.from(actor('A3'))]);
    const { doubts } = (await readIpaFiles(await files({ 'a.txt': script }), NEVER, () => {})).reading;
    expect(doubts!.map(({ type }) => type)).toEqual(['identity', 'actor', 'actor-identity', 'actor-role']);
    expect(doubts![1]!.first[0]!.reason).toContain('it holds two encodings: 1 of its lines hold UTF-8');
  });

  it('doubts a list that names one object twice, with other values', async () => {
    const list = (...rows: string[]) => `Actor;FirstName;LastName;Email\n${rows.join('\n')}\n`;
    const doubtsOf = async (contents: Readonly<Record<string, string>>) =>
      (await readIpaFiles(await files(contents), NEVER, () => {})).reading.doubts;
    expect(await doubtsOf({ 'a.csv': list('AB;Eva;Ek;', 'AB;Eva;Ek;') })).toEqual([]);
    expect(await doubtsOf({ 'a.csv': list('AB;Eva;Ek;', 'AB;Eva;Elm;') })).toMatchObject([
      {
        type: 'actor',
        count: 1,
        first: [{ row: 3, reason: 'a row above names the same with other values' }],
      },
    ]);
    // Of two lists, the later one says how it is now.
    expect(await doubtsOf({ 'a.csv': list('AB;Eva;Ek;'), 'b.csv': list('AB;Eva;Elm;') })).toEqual([]);
    expect(
      await doubtsOf({ 'a.csv': list('AB;Eva;Ek;'), 'b.csv': list('AB;Eva;Elm;', 'AB;Eva;Ek;') }),
    ).toMatchObject([{ type: 'actor', first: [{ list: 'b.csv', row: 3 }] }]);
  });

  it('doubts lists of which one names what the other does not hold', async () => {
    const doubtsOf = async (contents: Readonly<Record<string, string>>) => {
      const { doubts } = (await readIpaFiles(await files(contents), NEVER, () => {})).reading;
      return doubts!.map(({ type, first }) => [type, first[0]!.list, first[0]!.reason]);
    };
    const users = 'PfiUserProfile\nAB\n';
    const tasks = 'TaskName;TaskType\nBUYER;2\n';
    const given = 'PfiUserProfile;TaskName;TaskType\nab;BUYER;2\nAB;AB;1\n';
    expect(await doubtsOf({ 'u.csv': users, 't.csv': tasks, 'g.csv': given })).toEqual([]);
    expect(await doubtsOf({ 'g.csv': `${given}AC;BUYER;2\n` })).toEqual([]);
    expect(await doubtsOf({ 'u.csv': users, 'g.csv': `${given}AC;BUYER;2\nAD;BUYER;2\n` })).toEqual([
      ['user-task', 'g.csv', '2 of its rows name users that u.csv does not hold'],
      ['user', 'u.csv', 'it does not hold all users that g.csv names'],
    ]);
    expect(await doubtsOf({ 't.csv': tasks, 'g.csv': `${given}AB;BUYE;2\n` })).toEqual([
      ['user-task', 'g.csv', '1 of its rows name tasks that t.csv does not hold'],
      ['task', 't.csv', 'it does not hold all tasks that g.csv names'],
    ]);
    const identities = 'Service;Identity\nSSOPV2;AB\n';
    const assigned = 'Actor;Service;Identity\nAB;SSOPV2;AC\n';
    expect((await doubtsOf({ 'i.csv': identities, 'a.csv': assigned })).map(([type]) => type)).toEqual([
      'actor-identity',
      'identity',
    ]);
  });

  it('takes no padding, and no text that Excel was told to keep, for a part of a value', async () => {
    const { actor } = await read({
      'a.csv': 'Actor;FirstName;LastName;Email\n"=""042""";\u0000Eva;Ek\u0000\u0000;\u0000\n',
    });
    expect(actor).toEqual([{ actor: '042', firstName: 'Eva', lastName: 'Ek', email: '' }]);
  });

  it('knows of an import file that ends early what stood before', async () => {
    const users = await readIpaFiles(
      await files({ 'a.xml': IMPORT.slice(0, IMPORT.indexOf('NEIL')) }),
      NEVER,
      () => {},
    );
    expect(users.reading.doubts!.map(({ type }) => type)).toEqual(['user', 'task', 'user-task']);
    const [userTasks] = (await readIpaFiles(await files({ 'a.xml': IMPORT.slice(0, -150) }), NEVER, () => {}))
      .reading.doubts!;
    expect(userTasks).toMatchObject({ type: 'user-task', count: 1 });
  });

  it('keeps the first of many doubts, and counts the others', async () => {
    const list = `Actor;Role\n${'A\n'.repeat(5000)}`;
    const { reading } = await readIpaFiles(await files({ 'a.csv': list }), NEVER, () => {});
    expect(reading.doubts).toMatchObject([{ type: 'actor-role', count: 5000 }]);
    expect(reading.doubts![0]!.first.length).toBeLessThan(100);
  });

  it.each(['[NULL]', '(null)', '\\N', '<null>', 'NULL'])(
    'takes %s of other tools for no value',
    async (word) => {
      const actors = `Actor;FirstName;LastName;Email\nAB;Eva;Ek;${word}\n`;
      const tasks = `TaskName;Description\nBUYER;${word}\n`;
      const userTasks = `PfiUserProfile;TaskName;StartDate\nAB;BUYER;${word}\n`;
      expect(await read({ 'a.csv': actors, 't.csv': tasks, 'u.csv': userTasks })).toEqual({
        actor: [{ actor: 'AB', firstName: 'Eva', lastName: 'Ek', email: '' }],
        task: [{ task: 'BUYER', description: '' }],
        'user-task': [{ user: 'AB', task: 'BUYER', startDate: '00000000', stopDate: '00000000' }],
      });
    },
  );

  it('says which fields a list leaves out', async () => {
    const actors = 'Actor;FirstName;LastName\nAB;Eva;Ek\n';
    const { reading } = await readIpaFiles(await files({ 'a.csv': actors }), NEVER, () => {});
    expect(reading.leftOut).toEqual({ actor: ['email'] });
    expect(content(reading).actor).toEqual([{ actor: 'AB', firstName: 'Eva', lastName: 'Ek', email: '' }]);
  });

  it.each([
    ['a.xml', IMPORT.slice(0, IMPORT.indexOf('ABERGSTR')), 'IPA-FILE-LINE', 'a.xml, line'],
    ['a.xml', '<html><body>Sign in</body></html>', 'IPA-FILE-LINE', 'a.xml, line 1'],
    ['a.csv', 'Actor;FirstName;Email\nA;B;C\n', 'IPA-FILE-COLUMNS', 'no column for last name'],
    ['a.csv', 'USID;TX40\nA;B\n', 'IPA-FILE-UNKNOWN', 'a.csv'],
    ['a.csv', 'Nothing of the kind.\n', 'IPA-FILE-UNKNOWN', 'a.csv'],
    ['a.bin', Buffer.from([1, 0, 2, 0, 0, 0, 7]), 'IPA-FILE-UNKNOWN', 'a.bin'],
    ['a.csv', '', 'FILE-EMPTY', 'a.csv'],
  ])('says of %s what is wrong with it, and where: %#', async (name, bytes, code, message) => {
    const error = await errorOf(inspect(name, bytes));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
    expect(error.hint).not.toBe('');
  });

  it('tells progress over all files, and ends on cancel', async () => {
    const paths = await files({ 'a.txt': SCRIPT, 'b.xml': IMPORT, 'c.csv': 'PfiUserProfile\nAB\n' });
    const progress: SourceProgress[] = [];
    const { asOf } = await readIpaFiles(paths, NEVER, (step) => progress.push(step));
    const total = Buffer.byteLength(SCRIPT) + Buffer.byteLength(IMPORT) + 18;
    expect(progress.at(-1)).toEqual({ subject: 'c.csv', done: total, total, unit: 'bytes' });
    expect(progress.map(({ done }) => done)).toEqual(
      progress.map(({ done }) => done).toSorted((a, b) => a - b),
    );
    // It is as old as the oldest of them.
    expect(asOf.toISOString()).toBe('2023-11-14T22:13:20.000Z');
    await expect(readIpaFiles(paths, AbortSignal.abort(), () => {})).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(await errorOf(readIpaFiles([join(tmpdir(), 'no-such-file')], NEVER, () => {}))).toMatchObject({
      code: 'FILE-NOT-FOUND',
    });
    expect(await errorOf(readIpaFiles([], NEVER, () => {}))).toMatchObject({ code: 'IPA-FILE-NONE' });
  });
});

async function zip(contents: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = join(await folder(), 'bundle.zip');
  const archive = new ZipFile();
  for (const [name, text] of Object.entries(contents)) archive.addBuffer(Buffer.from(text), name);
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(path));
  return path;
}

const ACTOR_HEADER = ['Actor', 'FirstName', 'LastName', 'EmailAddress'];
const DATE_STYLE = { formats: ['yyyy-mm-dd'] };
const dated = (serial: number): Cell => ({ xml: `<c s="1"><v>${serial}</v></c>` });
const FORMULA: Cell = { xml: '<c><f>A1</f></c>' };

describe('lists of IPA in a workbook', () => {
  async function workbook(sheets: readonly SheetContents[], form?: WorkbookForm): Promise<string> {
    return writeWorkbook(join(await folder(), 'ipa.xlsx'), sheets, form);
  }

  async function readBook(sheets: readonly SheetContents[], form?: WorkbookForm) {
    const path = await workbook(sheets, form);
    const { reading } = await readIpaFiles([path], NEVER, () => {});
    const { kind } = await inspectIpaFile(path, NEVER);
    return { objects: content(reading), doubts: reading.doubts!, kind };
  }

  const actors = (...rows: Cell[][]): SheetContents => ({ name: 'Actors', rows: [ACTOR_HEADER, ...rows] });

  it('are read of every sheet that holds one, whatever stands around it', async () => {
    const { objects, doubts, kind } = await readBook(
      [
        { name: 'Read me', rows: [['Made for Muster']] },
        {
          name: 'People',
          rows: [['Actors of PRD'], [], ACTOR_HEADER, ['AB', 'Åsa', 'Berg', 'a@x.test'], ['Ö1', 'Eva', 'Ek']],
        },
        { name: 'Hidden', state: 'hidden', rows: [['PfiUserProfile'], ['AB'], ['Ö1']] },
        {
          name: 'Given',
          rows: [
            ['PfiUserProfile', 'PfiTask.TaskName', 'StartDate', 'StopDate'],
            ['AB', 'BUYER', dated(45_322), null],
          ],
        },
      ],
      DATE_STYLE,
    );
    expect(objects).toEqual({
      actor: [
        { actor: 'AB', firstName: 'Åsa', lastName: 'Berg', email: 'a@x.test' },
        { actor: 'Ö1', firstName: 'Eva', lastName: 'Ek', email: '' },
      ],
      user: [{ user: 'AB' }, { user: 'Ö1' }],
      'user-task': [{ user: 'AB', task: 'BUYER', startDate: '20240131', stopDate: '00000000' }],
    });
    expect(doubts).toEqual([]);
    expect(kind).toBe(
      'workbook with list of actors; skipped: row 1, stands above the table (People); ' +
        'list of users (Hidden, which Excel does not show); list of user-tasks (Given)',
    );
  });

  it.each<[string, Cell[][], number, string]>([
    [
      'an e-mail that is a formula without a result',
      [['AB', 'Eva', 'Ek', FORMULA]],
      2,
      'the e-mail is a formula',
    ],
    ['a name that is a date', [[dated(45_322), 'Eva', 'Ek', '']], 2, 'the actor is a date'],
    [
      'a name that is an error',
      [['AB', 'Eva', { xml: '<c t="e"><v>#N/A</v></c>' }, '']],
      2,
      'the last name is an error',
    ],
    ['a name that is a number', [[42, 'Eva', 'Ek', '']], 2, 'the actor is a number'],
    ['a value beside the table', [['AB', 'Eva', 'Ek', '', 'x']], 2, '4 fields are expected, 5 stand there'],
  ])('are not whole with %s', async (_, rows, row, reason) => {
    const { doubts } = await readBook([actors(...rows)], DATE_STYLE);
    expect(doubts).toMatchObject([{ type: 'actor', count: 1, first: [{ list: 'ipa.xlsx, Actors', row }] }]);
    expect(doubts[0]!.first[0]!.reason).toContain(reason);
  });

  it('count the rows that a filter hides, and are not whole for it', async () => {
    const { objects, doubts } = await readBook([actors(['AB', 'Eva', 'Ek'], ['AC', 'Ola', 'Elm'])], {
      hidden: (row) => row === 3,
    });
    expect(objects.actor).toHaveLength(2);
    expect(doubts).toMatchObject([{ type: 'actor', count: 1, first: [{ row: 0 }] }]);
    expect(doubts[0]!.first[0]!.reason).toContain('1 of its 2 rows are hidden');
  });

  it('are taken of the sheet that fits best, and not whole where Excel shows another of the type', async () => {
    const older: SheetContents = { name: 'Older', rows: [ACTOR_HEADER, ['OLD', 'Eva', 'Ek']] };
    const shown = await readBook([older, actors(['AB', 'Eva', 'Ek'])]);
    expect(shown.objects.actor).toMatchObject([{ actor: 'AB' }]);
    expect(shown.doubts[0]!.first[0]!.reason).toContain('the sheet Older is a list of the same');
    const hidden = await readBook([{ ...older, state: 'hidden' }, actors(['AB', 'Eva', 'Ek'])]);
    expect(hidden.objects.actor).toMatchObject([{ actor: 'AB' }]);
    expect(hidden.doubts).toEqual([]);
  });

  it('end where formulas were filled down below the last row', async () => {
    const { objects, doubts } = await readBook([actors(['AB', 'Eva', 'Ek'], ['', null, null, FORMULA])]);
    expect(objects.actor).toHaveLength(1);
    expect(doubts).toEqual([]);
  });

  it('tell progress over all sheets, up to the end of the file', async () => {
    const path = await workbook([
      actors(['AB', 'Eva', 'Ek']),
      { name: 'U', rows: [['PfiUserProfile'], ['AB']] },
    ]);
    const done: number[] = [];
    await readIpaFiles([path], NEVER, (step) => done.push(step.done));
    expect(done).toEqual(done.toSorted((a, b) => a - b));
  });

  it('are asked for where a workbook holds none, or one that lacks a column', async () => {
    const other = await workbook([
      {
        name: 'Users',
        rows: [
          ['USID', 'TX40'],
          ['AB', 'Eva Ek'],
        ],
      },
    ]);
    expect(await errorOf(inspectIpaFile(other, NEVER))).toMatchObject({ code: 'IPA-FILE-UNKNOWN' });
    const short = await workbook([
      {
        name: 'A',
        rows: [
          ['Actor', 'FirstName', 'EmailAddress'],
          ['AB', 'Eva', ''],
        ],
      },
    ]);
    const error = await errorOf(inspectIpaFile(short, NEVER));
    expect(error.code).toBe('IPA-FILE-COLUMNS');
    expect(error.message).toContain(
      'ipa.xlsx, A looks like a list of actors, but has no column for last name',
    );
  });

  it('are not looked for in what is no workbook that can be read, and it is said what it is', async () => {
    const ods = await zip({ 'content.xml': '<x/>', 'META-INF/manifest.xml': '<x/>' });
    expect(await errorOf(inspectIpaFile(ods, NEVER))).toMatchObject({ code: 'WORKBOOK-OTHER' });
    const old = Buffer.alloc(4096);
    Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1).copy(old);
    old.writeUInt16LE(9, 30);
    old.write('Workbook', 512, 'utf16le');
    expect(await errorOf(inspect('a.xls', old))).toMatchObject({ code: 'WORKBOOK-OLD' });
  });
});

/** Lists as IPA has them: every user has a task of its own in the same table as the group tasks, of another type. */
describe('personal tasks', () => {
  const TASKS = ['JDOE;', 'ASMITH;', 'PURCHASER;Purchasers'];
  const USER_TASKS = ['JDOE;JDOE', 'ASMITH;ASMITH', 'JDOE;PURCHASER', 'ASMITH;PURCHASER'];
  const USERS = 'PFIUSERPROFILE\nJDOE\nASMITH\n';
  const lines = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
  const GROUP = {
    task: [{ task: 'PURCHASER', description: 'Purchasers' }],
    'user-task': ['JDOE', 'ASMITH'].map((user) => ({
      ...{ user, task: 'PURCHASER', startDate: '00000000', stopDate: '00000000' },
    })),
  };

  async function readingOf(contents: Readonly<Record<string, string>>) {
    return (await readIpaFiles(await files(contents), NEVER, () => {})).reading;
  }

  it('are set aside by their type', async () => {
    const typed = (rows: readonly string[]) =>
      rows.map((row) => `${row};${row.includes('PURCHASER') ? 2 : 1}`);
    const reading = await readingOf({
      't.csv': lines('PTTASKNAME;DESCRIPTION;PTTASKTYPE', typed(TASKS)),
      'u.csv': lines('PFIUSERPROFILE;PTTASKNAME;PTTASKTYPE', typed(USER_TASKS)),
    });
    expect(content(reading)).toEqual(GROUP);
    expect(reading.setAside).toMatchObject({ tasks: 2, userTasks: 2 });
    expect(reading.setAside!.byName.size + reading.setAside!.untyped.size).toBe(0);
  });

  it.each([
    ['a user', { 'p.csv': USERS }],
    ['an actor', { 'p.csv': 'Actor;FirstName;LastName;Email\njdoe;J;D;\nAsmith;A;S;\n' }],
    ['an identity', { 'p.csv': 'Service;Identity\nSSOPV2;User:JDOE\nSSOPV2;DOM\\ASMITH\n' }],
  ])('are set aside by the name of %s where no type is known', async (_, people) => {
    const reading = await readingOf({
      't.csv': lines('TASKNAME,DESCRIPTION', TASKS).replaceAll(';', ','),
      'u.csv': lines('PFIUSERPROFILE,TASKNAME', USER_TASKS).replaceAll(';', ','),
      ...people,
    });
    expect(content(reading)).toMatchObject(GROUP);
    expect([...reading.setAside!.byName]).toEqual(['JDOE', 'ASMITH']);
    expect([...reading.setAside!.untyped]).toEqual(['PURCHASER']);
  });

  it('are known by their user-task alone, and by the types of the other list', async () => {
    const byUserTask = await readingOf({
      't.csv': lines('TASKNAME;DESCRIPTION', TASKS),
      'u.csv': lines('PFIUSERPROFILE;TASKNAME', USER_TASKS),
    });
    expect(content(byUserTask)).toEqual(GROUP);
    const byOther = await readingOf({
      't.csv': lines('TASKNAME;DESCRIPTION;TASKTYPE', ['GONE;;1', 'JDOE;;1', 'JDOE;A role;2']),
      'u.csv': lines('PFIUSERPROFILE;TASKNAME', ['JDOE;JDOE', 'GONE;GONE', 'ASMITH;JDOE']),
    });
    expect(content(byOther)).toMatchObject({
      task: [{ task: 'JDOE', description: 'A role' }],
      'user-task': [{ user: 'ASMITH', task: 'JDOE' }],
    });
  });

  it('are never reported nor deleted, whatever the rules say', async () => {
    const reading = await readingOf({
      't.csv': lines('TASKNAME;DESCRIPTION', TASKS),
      'u.csv': lines('PFIUSERPROFILE;TASKNAME', USER_TASKS),
      'p.csv': USERS,
    });
    const rows = {
      users: [
        ['JDOE', 'John Doe', 'j.doe@x.example', '20'],
        ['ASMITH', 'Ann Smith', 'a.smith@x.example', '20'],
      ],
      roles: [['PURCHASER', 'Purchasers']],
      userRoles: [
        ['JDOE', 'PURCHASER'],
        ['ASMITH', 'PURCHASER'],
      ],
    } as const;
    const rules = { onlyInTarget: ALL_DELETE };
    const plan = planOf({ rows, target: reading, way: 'files', changes: rules });
    expect(linesOf(plan).filter((line) => /^(delete|update)|task/.test(line))).toEqual([]);
    expect(plan.tasks.map(({ id, situation }) => [id, situation])).toEqual([['PURCHASER', 'equal']]);
    // Without the role, its task may be the personal one of somebody who is gone.
    const without = { ...rows, roles: [['BUYER', 'Buys']] as const, userRoles: [['JDOE', 'BUYER']] as const };
    const gone = planOf({ rows: without, target: reading, way: 'files', changes: rules });
    expect(linesOf(gone).filter((line) => line.startsWith('delete task'))).toEqual([]);
    expect(codesOf(gone, 'PURCHASER')).toEqual(['TARGET-TYPE-UNKNOWN']);
  });

  it('stay unknown where nothing tells them: the task of somebody who is gone', async () => {
    const reading = await readingOf({ 't.csv': lines('TASKNAME;DESCRIPTION', ['GONE;', 'BUYER;Buys']) });
    expect([...reading.setAside!.untyped]).toEqual(['GONE', 'BUYER']);
  });
});

describe('the zip file of a bundle', () => {
  it('gives what its steps leave in IPA, in their order and without the undo', async () => {
    const path = await zip({
      '05-gen-delete.secadm.txt': 'role remove ABERGSTR InbasketUser_ST\r\n',
      '01-gen-create.secadm.txt': SCRIPT,
      '03-environment-import.xml': IMPORT,
      'undo/gen-undo.secadm.txt': 'identity delete SSOPV2 ABERGSTR\r\n',
      'people.csv': 'nothing to be read',
      'README.html': '<html>',
    });
    expect((await inspectIpaFile(path, NEVER)).kind).toBe('bundle');
    const { reading } = await readIpaFiles([path], NEVER, () => {});
    expect(content(reading)).toEqual({ ...SCRIPT_OBJECTS, ...IMPORT_OBJECTS, 'actor-role': [] });
  });

  it.each([
    { quoting: 'double-quotes', scriptEncoding: 'iso-8859-1', xmlEncoding: 'us-ascii' },
    { quoting: 'double-quotes', scriptEncoding: 'utf-8', xmlEncoding: 'utf-8' },
  ] as const)('gives everybody whom a plan creates, as it was written: %j', async (render) => {
    const plan = hostilePlan(render);
    const rendered = await renderFiles(
      IPA,
      listOperations(plan),
      join(await folder(), 'work'),
      () => {},
      NEVER,
    );
    const steps = [...rendered.values()].filter(({ shape }) => shape.role === 'run');
    const path = await zip(
      Object.fromEntries(steps.map((file) => [file.shape.fileName, readFileSync(file.path)])),
    );
    const { reading } = await readIpaFiles([path], NEVER, () => {});
    const created = plan.people.filter(({ action }) => action === 'create');
    expect(content(reading)).toMatchObject({
      actor: created.map(({ id, firstName, lastName, email }) => ({ actor: id, firstName, lastName, email })),
      'actor-role': created.flatMap(({ id, actorRoles }) => actorRoles.map((role) => ({ actor: id, role }))),
      user: created.map(({ id }) => ({ user: id })),
      task: plan.tasks
        .filter(({ action }) => action === 'create')
        .map(({ id, description }) => ({ task: id, description })),
    });
  });

  it('says that its requests are passed over', async () => {
    const path = await zip({ '01-gen-create.secadm.txt': SCRIPT, '02-gen-update.requests.jsonl': '{}\n' });
    expect((await inspectIpaFile(path, NEVER)).kind).toContain('passed over: its requests');
  });

  it('names the file in it and the line, and is known from any other archive', async () => {
    const broken = await zip({ '01-gen-create.secadm.txt': `${SCRIPT}actor add "X` });
    expect((await inspectIpaFile(broken, NEVER)).kind).toContain(
      'bundle.zip, 01-gen-create.secadm.txt, row 5: a quote is not closed',
    );
    const other = await zip({ 'xl/workbook.xml': '<x/>' });
    expect(await errorOf(inspectIpaFile(other, NEVER))).toMatchObject({ code: 'IPA-FILE-ARCHIVE' });
    const [cut = ''] = await files({ 'cut.zip': Buffer.from('PK\u0003\u0004 and no more') });
    expect(await errorOf(inspectIpaFile(cut, NEVER))).toMatchObject({ code: 'IPA-FILE-BROKEN' });
  });
});

describe('reading what is in IPA in the environment’s way', () => {
  const NOW = new Date('2026-03-01T10:00:00Z');

  function one(type: 'user' | 'task'): TargetReading {
    const builder = new ReadingBuilder();
    builder.know(type);
    return builder.finish();
  }

  function call(changes: Partial<IpaCall> = {}): IpaCall {
    return {
      access: NO_ACCESS,
      signal: NEVER,
      onProgress: () => {},
      now: () => NOW,
      files: [],
      parts: {
        practice: () => one('user'),
        record: () => ({ reading: one('task'), asOf: '2026-02-01T08:00:00.000Z' }),
        dataRest: async () => one('user'),
      },
      ...changes,
    };
  }

  function environment(way: IpaWay) {
    const fresh = newEnvironment('tst', 'TST');
    const web = { ...fresh.ipa.web, url: 'https://ipatst:8443' };
    return { ...fresh, landmarkSystem: 'LMTST', ipa: { ...fresh.ipa, way, web } };
  }

  it('says where it comes from, how old it is, and what is not known', async () => {
    expect(await readIpa(environment('empty'), call())).toBeNull();
    expect(await readIpa(environment('practice'), call())).toMatchObject({
      from: 'practice host of LMTST',
      asOf: NOW.toISOString(),
      notRead: IPA_TYPES.filter((type) => type !== 'user'),
    });
    expect(await readIpa(environment('record'), call())).toMatchObject({
      from: 'what runs of Muster did in LMTST',
      asOf: '2026-02-01T08:00:00.000Z',
    });
    expect(await readIpa(environment('data-rest'), call())).toMatchObject({
      from: 'data REST lists of https://ipatst:8443',
    });
    const paths = await files({ 'a.txt': SCRIPT, 'b.xml': IMPORT });
    const chosen = [];
    for (const path of paths) chosen.push(await inspectIpaFile(path, NEVER));
    const read = await readIpa(environment('files'), call({ files: chosen }));
    expect(read).toMatchObject({ from: 'a.txt, b.xml', asOf: '2023-11-14T22:13:20.000Z', notRead: [] });
    expect(content(read!.reading)).toEqual({ ...SCRIPT_OBJECTS, ...IMPORT_OBJECTS });
  });
});
