import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type LandmarkFolder,
  type LandmarkFolderOptions,
  makeLandmarkFolder,
} from '../stand-ins/landmark/landmark-folder.ts';

// The stand-ins are started as the product starts them, through the shell that the enter script is for.
const windows = process.platform === 'win32';

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: Buffer;
  readonly err: Buffer;
}

const parents: string[] = [];
const made: LandmarkFolder[] = [];
let files = '';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-landmark-'));
  parents.push(folder);
  return folder;
}

async function landmark(options: Omit<LandmarkFolderOptions, 'parent'> = {}): Promise<LandmarkFolder> {
  const folder = await makeLandmarkFolder({ parent: await temporaryFolder(), ...options });
  made.push(folder);
  return folder;
}

beforeEach(async () => {
  files = await temporaryFolder();
});

afterEach(async () => {
  for (const folder of made.splice(0)) await folder.dispose();
  for (const folder of parents.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Starts a command line in the folder; `entered` puts the pre-command before it. */
function start(folder: LandmarkFolder, line: string, { entered = true, input = '' } = {}) {
  const pre = windows ? 'call enter.cmd' : '. ./enter.sh';
  const whole = entered && line !== '' ? `${pre} && ${line}` : entered ? pre : line;
  const child = spawn(whole, { cwd: folder.folder, shell: windows ? true : '/bin/sh', detached: !windows });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => err.push(data));
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code, signal) =>
      resolve({ code, signal, out: Buffer.concat(out), err: Buffer.concat(err) }),
    ),
  );
  return { child, ended };
}

async function script(lines: readonly string[], encoding: BufferEncoding = 'latin1'): Promise<string> {
  const path = join(files, 'gen-create.txt');
  await writeFile(path, Buffer.from(lines.map((line) => `${line}\r\n`).join(''), encoding));
  return path;
}

async function secadm(folder: LandmarkFolder, lines: readonly string[], more = ''): Promise<Ended> {
  return start(folder, `secadm -f "${await script(lines)}" -d gen ${more}`).ended;
}

const userRow = (id: string): string => row('WFUSRPROFL', { 'WF-RM-ID': id });
function row(table: string, columns: Record<string, string>): string {
  const cells = Object.entries(columns).map(([k, v]) => `<Column Name="${k}"><Value>${v}</Value></Column>`);
  return `<Table Name="${table}"><Rows><Row>${cells.join('')}</Row></Rows></Table>`;
}
const document = (...tables: string[]): string =>
  `<?xml version="1.0" encoding="us-ascii"?>\r\n<ImpExpData Version="1"><Tables>\r\n${tables.join('\r\n')}</Tables></ImpExpData>\r\n`;

async function importing(folder: LandmarkFolder, xml: string, area = 'lmtstipa'): Promise<Ended> {
  const path = join(files, 'import.xml');
  await writeFile(path, xml, 'latin1');
  const name = windows ? 'env\\bin\\importPFIdata.bat' : 'env/bin/importPFIdata';
  return start(folder, `${name} ${area} -f "${path}"`).ended;
}

const ANNA = [
  'identity add SSOPV2 ABERG --password null',
  'actor add ABERG --firstname "Anna Maria" --lastname van\\ Berg --ContactInfo.EmailAddress a@example.com',
  'actor assign ABERG SSOPV2 ABERG',
  'role assign ABERG InbasketUser_ST',
];
const IDENTITIES = ['A1', 'A2', 'A3'].map((id) => `identity add SSOPV2 ${id} --password null`);
const said = (ended: Ended): string[] => ended.out.toString().split('\r\n').slice(0, -1);

describe('secadm', () => {
  test('creates an identity, actor, assignment and role, and says nothing of it', async () => {
    const folder = await landmark();
    expect(await secadm(folder, ANNA)).toMatchObject({ code: 0, out: Buffer.alloc(0), err: Buffer.alloc(0) });
    expect((await folder.state()).gen).toEqual({
      identities: [{ service: 'SSOPV2', identity: 'ABERG' }],
      actors: [{ actor: 'ABERG', firstName: 'Anna Maria', lastName: 'van Berg', email: 'a@example.com' }],
      actorIdentities: [{ actor: 'ABERG', service: 'SSOPV2', identity: 'ABERG' }],
      actorRoles: [{ actor: 'ABERG', role: 'InbasketUser_ST' }],
    });
  });

  test('deletes in the order of the public script, and in no other', async () => {
    const folder = await landmark();
    await secadm(folder, ANNA);
    const undo = [
      'role remove ABERG InbasketUser_ST',
      'actor remove ABERG SSOPV2 ABERG',
      'actor delete ABERG --complete',
      'identity delete SSOPV2 ABERG',
    ];
    expect(said(await secadm(folder, undo.toReversed(), '-c'))).toEqual([
      'Identity SSOPV2 ABERG is in use FAILED',
      'Actor ABERG is in use FAILED',
    ]);
    const rest = said(await secadm(folder, undo, '-c'));
    expect(rest).toEqual([
      'Actor role ABERG InbasketUser_ST does not exist FAILED',
      'Actor identity ABERG SSOPV2 ABERG does not exist FAILED',
    ]);
    const { gen } = await folder.state();
    expect([gen.identities, gen.actors, gen.actorIdentities, gen.actorRoles]).toEqual([[], [], [], []]);
  });

  test.each([
    ['actor add X --firstname Madhavi --lastname ""', 'Field Family Name is required'],
    ['actor add X --firstname Madhavi', 'Field Family Name is required'],
    ['actor assign NOBODY SSOPV2 NOBODY', 'Actor NOBODY does not exist FAILED'],
    ['role assign NOBODY InbasketUser_ST', 'Actor NOBODY does not exist FAILED'],
    ['identity add SSOPV3 X --password null', 'Service SSOPV3 does not exist FAILED'],
    [
      'actor add X --firstname A --lastname "B',
      'Quote not closed: actor add X --firstname A --lastname "B FAILED',
    ],
    ['rem a comment', 'Unknown command or wrong arguments: rem a comment FAILED'],
    ['identity add SSOPV2 X Y --password null', /^Unknown command or wrong arguments/],
    [
      // 0x80 is the euro sign for a program that reads windows-1252.
      'actor add X --firstname Cash --lastname \x80',
      'Can not encode the string for field FamilyName in character set ISO-8859-1 supported by the RDBMS for business class Actor on GEN [X] FAILED',
    ],
  ])('refuses: %s', async (line, words) => {
    const folder = await landmark();
    const ended = await secadm(folder, [line]);
    expect(ended.code).toBe(1);
    expect(said(ended)).toEqual([typeof words === 'string' ? words : expect.stringMatching(words)]);
    expect((await folder.state()).gen.actors).toEqual([]);
  });

  test('keeps letters of ISO-8859-1', async () => {
    const folder = await landmark();
    await secadm(folder, ['actor add X --firstname Åsa --lastname Öquist']);
    expect((await folder.state()).gen.actors).toMatchObject([{ firstName: 'Åsa', lastName: 'Öquist' }]);
  });

  test('stops at the first failure, and goes on with -c', async () => {
    const folder = await landmark();
    await secadm(folder, [IDENTITIES[0]!]);
    expect((await secadm(folder, IDENTITIES)).code).toBe(1);
    expect((await folder.state()).gen.identities).toHaveLength(1);
    const ended = await secadm(folder, IDENTITIES, '-c');
    expect([ended.code, said(ended)]).toEqual([1, ['Identity SSOPV2 A1 already exists FAILED']]);
    expect((await folder.state()).gen.identities).toHaveLength(3);
  });

  test('refuses an unknown data area, one without security, a missing file and odd arguments', async () => {
    const folder = await landmark();
    const path = await script(ANNA);
    for (const [line, words] of [
      [`secadm -f "${path}" -d nowhere`, /nowhere does not exist/],
      [`secadm -f "${path}" -d lmtstipa`, /lmtstipa does not exist/],
      [`secadm -f "${path}" -d ../security/gen`, /does not exist/],
      [`secadm -f "${path}.gone" -d gen`, /can not be read/],
      [`secadm -d gen`, /Usage/],
    ] as const) {
      const ended = await start(folder, line).ended;
      expect([ended.code, ended.out.toString()]).toEqual([1, expect.stringMatching(words)]);
    }
  });
});

describe('importPFIdata', () => {
  const task = (id: string, text: string): string => row('WFTASK', { TASK: id, 'WF-DESCRIPTION': text });
  const userTask = (user: string, id: string): string =>
    row('WFUSERTASK', { 'WF-RM-ID': user, TASK: id, 'START-DATE': '00000000', 'STOP-DATE': '20271231' });

  test('creates users, tasks and user-tasks, and updates them the second time', async () => {
    const folder = await landmark();
    const first = await importing(
      folder,
      document(userRow('ABERG'), task('BUYER', 'K&#246;pare &amp; &lt;co&gt;'), userTask('ABERG', 'BUYER')),
    );
    expect(first).toMatchObject({ code: 0, out: Buffer.alloc(0) });
    expect((await folder.state()).dataAreas.lmtstipa).toEqual({
      users: [{ user: 'ABERG' }],
      tasks: [{ task: 'BUYER', description: 'Köpare & <co>' }],
      userTasks: [{ user: 'ABERG', task: 'BUYER', startDate: '00000000', stopDate: '20271231' }],
    });
    await importing(folder, document(userRow('ABERG'), task('BUYER', 'Buyer')));
    const area = (await folder.state()).dataAreas.lmtstipa!;
    expect([area.users.length, area.tasks]).toEqual([1, [{ task: 'BUYER', description: 'Buyer' }]]);
  });

  test('goes on after a row that fails, unless told to stop', async () => {
    const xml = document(userTask('NOBODY', 'BUYER'), userRow('ABERG'), task('CASH', 'Cash &#8364;'));
    const folder = await landmark();
    const ended = await importing(folder, xml);
    expect(ended.code).toBe(1);
    expect(said(ended)).toEqual([
      'Line 3: User NOBODY does not exist FAILED',
      'Line 5: Can not encode the string for column WF-DESCRIPTION in ISO-8859-1 FAILED',
    ]);
    expect((await folder.state()).dataAreas.lmtstipa!.users).toHaveLength(1);

    const strict = await landmark({ behaviour: { importPFIdata: { stopAtFailure: true } } });
    expect(said(await importing(strict, xml))).toHaveLength(1);
    expect((await strict.state()).dataAreas.lmtstipa!.users).toHaveLength(0);
  });

  test.each([
    ['not well-formed', '<ImpExpData Version="1"><Tables>'],
    ['another root', '<Data/>'],
    ['a row outside', '<ImpExpData Version="1"><Row/></ImpExpData>'],
    ['not ASCII as declared', document(userRow('ÅBERG'))],
  ])('imports nothing of a file that is %s', async (_, xml) => {
    const folder = await landmark();
    const ended = await importing(folder, xml);
    expect([ended.code, ended.out.toString()]).toEqual([1, expect.stringMatching(/FAILED\r\n$/)]);
    expect((await folder.state()).dataAreas.lmtstipa!.users).toEqual([]);
  });

  test('knows the environments it has, and gen is none of them', async () => {
    const folder = await landmark({ dataAreas: ['lmdevipa', 'lmtstipa'] });
    for (const area of ['gen', 'lmprdipa']) {
      const ended = await importing(folder, document(userRow('ABERG')), area);
      expect([ended.code, said(ended)]).toEqual([1, [`Data area ${area} does not exist FAILED`]]);
    }
    await importing(folder, document(userRow('ABERG')), 'lmtstipa');
    const { dataAreas } = await folder.state();
    expect([dataAreas.lmdevipa!.users.length, dataAreas.lmtstipa!.users.length]).toEqual([0, 1]);
  });
});

describe('the environment', () => {
  const direct = windows ? 'bin\\secadm.bat' : './bin/secadm';

  test('without the enter script the tools refuse, and the call is recorded', async () => {
    const folder = await landmark();
    const ended = await start(folder, `${direct} -f x -d gen`, { entered: false }).ended;
    expect([ended.code, said(ended)]).toEqual([1, ['secadm: LAENVDIR is not set FAILED']]);
    expect(await folder.calls()).toMatchObject([
      { tool: 'secadm', argv: ['-f', 'x', '-d', 'gen'], cwd: folder.folder, entered: false },
    ]);
  });

  test('the enter script of another folder does not do', async () => {
    const [one, other] = [await landmark(), await landmark()];
    const line = windows ? `"${one.folder}\\bin\\secadm.bat" -d gen` : `'${one.folder}/bin/secadm' -d gen`;
    expect(said(await start(other, line).ended)).toEqual(['secadm: LAENVDIR is not set FAILED']);
  });

  test('an enter script that opens a sub-shell takes the tools from its input', async () => {
    const folder = await landmark({ enter: 'shell' });
    const path = await script(ANNA);
    expect(folder.preCommandOpens).toBe('shell');
    const ended = await start(folder, '', { input: `secadm -f "${path}" -d gen\nexit\n` }).ended;
    expect(ended.code).toBe(0);
    expect((await folder.state()).gen.actors).toHaveLength(1);
  });

  test('an enter script that fails leaves nothing set', async () => {
    const folder = await landmark({ enter: 'fails' });
    const ended = await start(folder, 'secadm -d gen').ended;
    expect([ended.code, ended.err.toString().trim()]).toEqual([1, 'The environment is locked FAILED']);
    expect(await folder.calls()).toEqual([]);
  });

  test.each(['L M & (T)-', "L'M%TEMP%-", 'Lö$HOME`id`-'])('works in a folder called %s', async (name) => {
    const folder = await landmark({ name });
    expect((await secadm(folder, ANNA)).code).toBe(0);
    expect((await folder.state()).gen.identities).toHaveLength(1);
  });

  test('keeps the bytes that each call was given', async () => {
    const folder = await landmark();
    await secadm(folder, [IDENTITIES[0]!]);
    await secadm(folder, ['actor add X --firstname Å --lastname .']);
    const given = await folder.received('secadm', 2);
    expect(Buffer.from(given!).toString('latin1')).toBe('actor add X --firstname Å --lastname .\r\n');
    expect(await folder.received('secadm', 3)).toBeNull();
    expect(await folder.received('importPFIdata', 1)).toBeNull();
  });
});

describe('output and exit codes', () => {
  test('echoes each command, or says when one is completed', async () => {
    const folder = await landmark({ behaviour: { secadm: { output: 'echo' } } });
    expect(said(await secadm(folder, IDENTITIES.slice(0, 2)))).toEqual(IDENTITIES.slice(0, 2));
    await folder.behave({ secadm: { output: 'success-line' } });
    expect(said(await secadm(folder, IDENTITIES, '-c')).at(-1)).toBe(`Completed: ${IDENTITIES[2]}`);
  });

  test('writes in the code page it is told, and failures to the other stream', async () => {
    const folder = await landmark({
      behaviour: { secadm: { output: 'echo', outputEncoding: 'cp850', failuresOn: 'stderr' } },
    });
    const ended = await secadm(folder, ['actor add Ö --firstname Ö']);
    expect(ended.out.toString('latin1')).toBe('actor add \x99 --firstname \x99\r\n');
    expect(ended.err.toString()).toBe('Field Family Name is required\r\n');
  });

  test.each([0, 1, 137])('ends with %i whatever happened', async (exitCode) => {
    const folder = await landmark({ behaviour: { secadm: { exitCode } } });
    expect((await secadm(folder, ['nonsense'])).code).toBe(exitCode);
    expect((await secadm(folder, IDENTITIES)).code).toBe(exitCode);
  });

  test('fails at the chosen command, for the chosen user, in the chosen call', async () => {
    const folder = await landmark({ behaviour: { secadm: { fail: { at: 2, words: 'The sky fell' } } } });
    expect(said(await secadm(folder, IDENTITIES))).toEqual(['The sky fell']);
    await folder.behave({ secadm: { fail: { user: 'A3', inCall: 3 } } });
    expect((await secadm(folder, ['identity add SSOPV2 A2 --password null'])).code).toBe(0);
    expect(said(await secadm(folder, [IDENTITIES[2]!]))).toEqual([`${IDENTITIES[2]} FAILED`]);
    expect((await secadm(folder, [IDENTITIES[2]!])).code).toBe(0);
    expect((await folder.state()).gen.identities).toHaveLength(3);
  });
});

describe('trouble', () => {
  test.each([
    [{ kind: 'exit', exitCode: 3, before: 2 } as const, { code: 3 }],
    [{ kind: 'abort', before: 2 } as const, {}],
  ])('dies midway: %o', async (trouble, end) => {
    const folder = await landmark({ behaviour: { secadm: { trouble } } });
    const ended = await secadm(folder, IDENTITIES);
    expect(ended).toMatchObject(end);
    expect(ended.code).not.toBe(0);
    expect((await folder.state()).gen.identities).toHaveLength(1);
  });

  test('prints garbage and goes on', async () => {
    const folder = await landmark({ behaviour: { secadm: { trouble: { kind: 'garbage' } } } });
    const ended = await secadm(folder, IDENTITIES);
    expect(ended.code).toBe(0);
    expect(ended.out.length).toBeGreaterThan(2 * 1024 * 1024);
    expect(ended.out.includes(0)).toBe(true);
    expect(ended.out.includes('Schl\x81ssel', 0, 'latin1')).toBe(true);
    expect((await folder.state()).gen.identities).toHaveLength(3);
  });

  test.skipIf(windows)('hangs with a child until the whole tree is killed', async () => {
    const trouble = { kind: 'hang', grandchild: true, stubborn: true, before: 2 } as const;
    const folder = await landmark({ behaviour: { secadm: { trouble } } });
    const gate = await folder.openGate('trouble');
    const { child, ended } = start(folder, `secadm -f "${await script(IDENTITIES)}" -d gen`);
    const stop = await gate.next();
    expect(stop).toMatchObject({ reason: 'hangs', number: 2, tool: 'secadm' });
    expect(await folder.grandchildren()).toHaveLength(1);
    expect(await folder.alive()).toHaveLength(2);
    expect((await folder.state()).gen.identities).toHaveLength(1);
    process.kill(-child.pid!, 'SIGTERM');
    expect(await folder.alive()).toHaveLength(2);
    process.kill(-child.pid!, 'SIGKILL');
    await ended;
    // The child of the tool was killed with it, and nobody is told when it has gone.
    await expect.poll(() => folder.alive()).toEqual([]);
    await gate.close();
  });

  test('waits at the gate before each command', async () => {
    const folder = await landmark({ behaviour: { secadm: { output: 'echo' } } });
    const gate = await folder.openGate();
    const { child, ended } = start(folder, `secadm -f "${await script(IDENTITIES)}" -d gen`);
    const first = await gate.next();
    expect((await folder.state()).gen.identities).toHaveLength(0);
    const printed = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
    first.letPass();
    await printed;
    expect(await gate.next()).toMatchObject({ reason: 'command', number: 2, text: IDENTITIES[1] });
    expect((await folder.state()).gen.identities).toHaveLength(1);
    await gate.close();
    expect((await ended).code).toBe(0);
    expect((await folder.state()).gen.identities).toHaveLength(3);
  });
});
