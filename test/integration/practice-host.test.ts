import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  PracticeHost,
  type PracticePlace,
} from '../../electron/engine/targets/ipa/practice/practice-host.ts';
import { Failure } from '../../shared/base/failure.ts';
import { importFile, latin1, row, table, utf8 } from '../unit/targets/ipa/rehearse/reading.ts';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'practice-'));
  folder = join(root, 'state');
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const open = () => PracticeHost.open({ folder, opening: '' });
const TST: PracticePlace = { dataArea: 'lmtstipa', scriptEncoding: 'iso-8859-1' };
const DEV: PracticePlace = { dataArea: 'lmdevipa', scriptEncoding: 'iso-8859-1' };
const held = (host: PracticeHost, { dataArea }: PracticePlace = TST) => host.readingFor(dataArea).holds();

async function fileOf(bytes: Uint8Array): Promise<string> {
  const path = join(root, `file-${Math.trunc(performance.now() * 1000)}`);
  await writeFile(path, bytes);
  return path;
}
const scriptOf = (...lines: string[]) => fileOf(latin1(lines.map((line) => `${line}\r\n`).join('')));

async function secadm(host: PracticeHost, lines: string[], continueOnError = false, place = TST) {
  const said: string[] = [];
  const tools = await host.toolsFor(place);
  const end = await tools.secadm(
    await scriptOf(...lines),
    { continueOnError },
    { onLine: (_, text) => said.push(text), signal: new AbortController().signal },
  );
  return { said, ...end };
}

async function importData(host: PracticeHost, bytes: Uint8Array, place = TST) {
  const said: string[] = [];
  const tools = await host.toolsFor(place);
  const end = await tools.importPfiData(await fileOf(bytes), {
    onLine: (_, text) => said.push(text),
    signal: new AbortController().signal,
  });
  return { said, ...end };
}

const CREATE = [
  'identity add SSOPV2 ANNA --password null',
  'actor add ANNA --firstname Anna --lastname "Bergstr\xf6m"',
  'actor assign ANNA SSOPV2 ANNA',
  'role assign ANNA InbasketUser_ST',
];
const IMPORT = importFile(
  table('WFUSRPROFL', row(['WF-RM-ID', 'ANNA'])),
  table('WFTASK', row(['TASK', 'BUYER'], ['WF-DESCRIPTION', 'Buyer'])),
  table(
    'WFUSERTASK',
    row(['WF-RM-ID', 'ANNA'], ['TASK', 'BUYER'], ['START-DATE', '00000000'], ['STOP-DATE', '00000000']),
    row(['WF-RM-ID', 'NOBODY'], ['TASK', 'BUYER'], ['START-DATE', '00000000'], ['STOP-DATE', '00000000']),
  ),
);

describe('what the practice host does and says', () => {
  it('says what became of every line of a script', async () => {
    expect(await secadm(await open(), CREATE)).toEqual({
      ended: 'exit',
      exitCode: 0,
      said: [
        'Line 1: identity add SSOPV2 ANNA: done',
        'Line 2: actor add ANNA: done',
        'Line 3: actor assign ANNA SSOPV2 ANNA: done',
        'Line 4: role assign ANNA InbasketUser_ST: done',
      ],
    });
  });

  it('says what became of every row of an import', async () => {
    const host = await open();
    const first = await importData(host, IMPORT);
    expect(first.said).toEqual([
      'Row 1 (line 6): WFUSRPROFL ANNA: done',
      'Row 2 (line 11): WFTASK BUYER: done',
      'Row 3 (line 16): WFUSERTASK ANNA BUYER: done',
      'Row 4 (line 17): WFUSERTASK NOBODY BUYER: User NOBODY does not exist FAILED',
    ]);
    expect(first.exitCode).toBe(1);
    const second = await importData(host, IMPORT);
    expect(second.said[1]).toBe('Row 2 (line 11): WFTASK BUYER: updated');
  });

  it('goes on at what is there already', async () => {
    const host = await open();
    await secadm(host, CREATE);
    const again = await secadm(host, CREATE);
    expect(again.said[1]).toBe('Line 2: actor add ANNA: already exists');
    expect(again).toMatchObject({ said: { length: 4 }, exitCode: 0 });
  });

  it('stops at the first error, or goes on where it is told to', async () => {
    const lines = [CREATE[0]!, 'actor add ANNA --firstname Anna --lastname ""', ...CREATE.slice(1)];
    const stopped = await secadm(await open(), lines);
    expect(stopped.said).toEqual([
      'Line 1: identity add SSOPV2 ANNA: done',
      'Line 2: actor add ANNA: Field Family Name is required FAILED',
    ]);
    expect(stopped.exitCode).toBe(1);
    const host = await open();
    await host.reset();
    const all = await secadm(host, lines, true);
    expect(all.said).toHaveLength(5);
    expect(all.exitCode).toBe(1);
    expect(held(host).actor).toBe(1);
  });

  it('refuses a line that cannot be read, without repeating it', async () => {
    const { said, exitCode } = await secadm(await open(), ['actor add evil"', ...CREATE], true);
    expect(said[0]).toBe('Line 1: a quote stands within a word FAILED');
    expect(exitCode).toBe(1);
    expect(said).toHaveLength(5);
  });

  it('reads scripts in the encoding they were written in', async () => {
    const host = await open();
    const script = await fileOf(utf8('actor add ANNA --firstname Anna --lastname Bergström\r\n'));
    const watch = { onLine: () => {}, signal: new AbortController().signal };
    const tools = await host.toolsFor({ ...TST, scriptEncoding: 'utf-8' });
    await tools.secadm(script, { continueOnError: false }, watch);
    expect(host.readingFor('lmtstipa').find('actor', { actor: 'ANNA' })?.lastName).toBe('Bergström');
  });

  it('refuses a file that is no import, and one that is not there', async () => {
    const host = await open();
    expect(await importData(host, latin1('<html>'))).toMatchObject({ exitCode: 1, said: { length: 1 } });
    const said: string[] = [];
    const watch = {
      onLine: (_: string, text: string) => said.push(text),
      signal: new AbortController().signal,
    };
    const end = await (await host.toolsFor(TST)).secadm(
      join(root, 'nothing'),
      { continueOnError: true },
      watch,
    );
    expect(end).toEqual({ ended: 'exit', exitCode: 1 });
    expect(said).toEqual(['secadm: the file cannot be read (ENOENT) FAILED']);
  });

  it('can be read back', async () => {
    const host = await open();
    await secadm(host, CREATE);
    expect(host.readingFor('lmtstipa').find('actor', { actor: 'ANNA' })?.lastName).toBe('Bergström');
    expect(host.readingFor('lmtstipa').find('actor', { actor: 'OTTO' })).toBeNull();
    expect([...host.readingFor('lmtstipa').objects('actor-role')]).toEqual([
      { actor: 'ANNA', role: 'InbasketUser_ST' },
    ]);
  });
});

const MANY = Array.from({ length: 20_000 }, (_, n) => `identity add SSOPV2 U${n} --password null`);

describe('what the environments of a Landmark system share', () => {
  it('gen, in which what one has added is there for the other', async () => {
    const host = await open();
    await secadm(host, CREATE);
    const other = await secadm(
      host,
      CREATE.map((line) => line.replace('Anna', 'Hanna')),
      false,
      DEV,
    );
    expect(other.said).toEqual([
      'Line 1: identity add SSOPV2 ANNA: already exists',
      'Line 2: actor add ANNA: already exists',
      'Line 3: actor assign ANNA SSOPV2 ANNA: already exists',
      'Line 4: role assign ANNA InbasketUser_ST: already exists',
    ]);
    for (const place of [TST, DEV]) {
      const reading = host.readingFor(place.dataArea);
      expect(reading.find('actor', { actor: 'ANNA' })?.firstName).toBe('Anna');
      expect(held(host, place)).toMatchObject({
        identity: 1,
        actor: 1,
        'actor-identity': 1,
        'actor-role': 1,
      });
    }
  });

  it('but no data area: each has users, tasks and user-tasks of its own', async () => {
    const host = await open();
    await importData(host, IMPORT);
    expect(held(host, DEV)).toMatchObject({ user: 0, task: 0, 'user-task': 0 });
    expect((await importData(host, IMPORT, DEV)).said.slice(0, 3)).toEqual([
      'Row 1 (line 6): WFUSRPROFL ANNA: done',
      'Row 2 (line 11): WFTASK BUYER: done',
      'Row 3 (line 16): WFUSERTASK ANNA BUYER: done',
    ]);
    await importData(host, importFile(table('WFUSRPROFL', row(['WF-RM-ID', 'BERT']))), DEV);
    expect(held(host).user).toBe(1);
    expect([...host.readingFor('lmdevipa').objects('user')]).toEqual([{ user: 'ANNA' }, { user: 'BERT' }]);
    expect(host.readingFor('lmtstipa').find('user', { user: 'BERT' })).toBeNull();
  });

  it('so that a user-task of a user who is elsewhere fails', async () => {
    const host = await open();
    await importData(host, IMPORT);
    const tasks = table(
      'WFUSERTASK',
      row(['WF-RM-ID', 'ANNA'], ['TASK', 'BUYER'], ['START-DATE', '00000000'], ['STOP-DATE', '00000000']),
    );
    const { said } = await importData(host, importFile(tasks), DEV);
    expect(said).toEqual([expect.stringMatching(/WFUSERTASK ANNA BUYER: User ANNA does not exist FAILED$/)]);
  });

  it('and each data area is counted, whatever the case of its name', async () => {
    const host = await open();
    await importData(host, IMPORT);
    await importData(host, IMPORT, DEV);
    await importData(host, IMPORT, { ...DEV, dataArea: 'LMDEVIPA' });
    expect(host.otherDataAreas('lmtstipa')).toEqual([
      { dataArea: 'lmdevipa', objects: { user: 1, task: 1, 'user-task': 1 } },
    ]);
    expect(host.otherDataAreas('LmDevIpa').map(({ dataArea }) => dataArea)).toEqual(['lmtstipa']);
    expect(host.otherDataAreas('lmprdipa')).toHaveLength(2);
  });

  it('does not list a data area in which everything failed', async () => {
    const host = await open();
    const tasks = table(
      'WFUSERTASK',
      row(['WF-RM-ID', 'A'], ['TASK', 'B'], ['START-DATE', ''], ['STOP-DATE', '']),
    );
    expect((await importData(host, importFile(tasks), DEV)).exitCode).toBe(1);
    expect(host.otherDataAreas('lmtstipa')).toEqual([]);
  });

  it('is remembered, data area by data area', async () => {
    const before = await open();
    await secadm(before, CREATE);
    await importData(before, IMPORT);
    await importData(before, importFile(table('WFTASK', row(['TASK', 'T'], ['WF-DESCRIPTION', 'x']))), DEV);
    const after = await open();
    expect(after.notice).toBe('');
    for (const place of [TST, DEV]) expect(held(after, place)).toEqual(held(before, place));
    expect(held(after, DEV)).toMatchObject({ identity: 1, user: 0, task: 1 });
    expect(after.otherDataAreas('lmtstipa')).toEqual(before.otherDataAreas('lmtstipa'));
  });

  it('is emptied as a whole', async () => {
    const host = await open();
    await secadm(host, CREATE);
    await importData(host, IMPORT);
    await importData(host, IMPORT, DEV);
    await host.reset();
    for (const kept of [host, await open()]) {
      expect(Object.values(held(kept)).every((count) => count === 0)).toBe(true);
      expect(kept.otherDataAreas('lmtstipa')).toEqual([]);
    }
  });
});

describe('how the practice host shares the thread', () => {
  it('lets others have a turn every few hundred lines', async () => {
    const host = await open();
    let lines = 0;
    let before = 0;
    let most = 0;
    let next: NodeJS.Immediate;
    const turn = () => {
      most = Math.max(most, lines - before);
      before = lines;
      next = setImmediate(turn);
    };
    turn();
    const signal = new AbortController().signal;
    await (await host.toolsFor(TST)).secadm(
      await scriptOf(...MANY),
      { continueOnError: false },
      { signal, onLine: () => lines++ },
    );
    turn();
    clearImmediate(next!);
    expect(lines).toBe(20_000);
    expect(most).toBeLessThan(1000);
  });

  it('ends when it is cancelled, and keeps what it had done', async () => {
    const host = await open();
    const cancel = new AbortController();
    let lines = 0;
    const end = await (await host.toolsFor(TST)).secadm(
      await scriptOf(...MANY),
      { continueOnError: false },
      {
        signal: cancel.signal,
        onLine: () => {
          lines++;
          if (lines === 150) cancel.abort();
        },
      },
    );
    expect(end).toEqual({ ended: 'killed', exitCode: null });
    expect(lines).toBe(150);
    expect(held(await open()).identity).toBe(150);
  });

  it('does nothing for a call that is cancelled before it begins', async () => {
    const host = await open();
    const signal = AbortSignal.abort();
    const end = await (await host.toolsFor(TST)).secadm(
      await scriptOf(...CREATE),
      { continueOnError: false },
      { signal, onLine: expect.fail },
    );
    expect(end.ended).toBe('killed');
    expect(held(host).identity).toBe(0);
  });

  it('does one call after the other', async () => {
    const host = await open();
    const tools = await host.toolsFor(TST);
    const order: string[] = [];
    const script = await scriptOf(...MANY.slice(0, 2000));
    const signal = new AbortController().signal;
    await Promise.all(
      ['first', 'second'].map((call) =>
        tools.secadm(script, { continueOnError: false }, { signal, onLine: () => order.push(call) }),
      ),
    );
    expect(order.lastIndexOf('first')).toBeLessThan(order.indexOf('second'));
  });
});

describe('what the practice host remembers', () => {
  const STATE = 'practice-ipa.jsonl';

  it('holds after a restart what it held before', async () => {
    const before = await open();
    await secadm(before, CREATE);
    await importData(before, IMPORT);
    const after = await open();
    expect(after.notice).toBe('');
    expect(held(after)).toEqual(held(before));
    expect(after.readingFor('lmtstipa').find('actor', { actor: 'ANNA' })).toEqual(
      before.readingFor('lmtstipa').find('actor', { actor: 'ANNA' }),
    );
  });

  it('holds nothing after a reset, not even after a restart', async () => {
    const host = await open();
    await secadm(host, CREATE);
    await host.reset();
    expect(held(host).identity).toBe(0);
    expect(held(await open()).identity).toBe(0);
  });

  it.each([
    ['an empty file', ''],
    ['another file', 'something else\nand more'],
    [
      'a damaged line',
      '{"practiceIpa":2}\n{"dataArea":"tst","verb":"user","user":"A"}\ngarbage\n{"dataArea":"tst","verb":"user","user":"B"}',
    ],
    ['a command that cannot have been done', '{"practiceIpa":2}\n{"verb":"actor delete","actor":"A"}'],
    [
      'a command that is none',
      '{"practiceIpa":2}\n{"dataArea":"tst","verb":"format disk"}\n{"dataArea":"tst","verb":"user","user":"B"}',
    ],
    ['a value that is no text', '{"practiceIpa":2}\n{"dataArea":"tst","verb":"user","user":7}'],
    ['a user without a data area', '{"practiceIpa":2}\n{"verb":"user","user":"A"}'],
    [
      'an actor in a data area',
      '{"practiceIpa":2}\n{"dataArea":"tst","verb":"identity add","service":"S","identity":"A"}',
    ],
    ['a data area that is no word', '{"practiceIpa":2}\n{"dataArea":"../tst","verb":"user","user":"A"}'],
    ['bytes', '\u0000\u0001\u0002'],
  ])('sets %s aside, says so and begins empty', async (_, content) => {
    await open();
    await writeFile(join(folder, STATE), content);
    const host = await open();
    expect(host.notice).toContain(`set aside as ${STATE}.damaged-1`);
    expect(held(host).user).toBe(0);
    expect(await readFile(join(folder, `${STATE}.damaged-1`), 'utf8')).toBe(content);
    expect((await open()).notice).toBe('');
  });

  it('refuses a state of a later form, and leaves it as it is', async () => {
    await open();
    const content = '{"practiceIpa":3}\n{"dataArea":"tst","verb":"user","user":"A"}';
    await writeFile(join(folder, STATE), content);
    await expect(open()).rejects.toMatchObject({ error: { code: 'FILE-OF-NEWER-MUSTER' } });
    expect(await readdir(folder)).toEqual([STATE]);
    expect(await readFile(join(folder, STATE), 'utf8')).toBe(content);
  });

  it('keeps every file that was set aside', async () => {
    await open();
    for (const content of ['first', 'second']) {
      await writeFile(join(folder, STATE), content);
      await open();
    }
    expect((await readdir(folder)).sort()).toEqual([STATE, `${STATE}.damaged-1`, `${STATE}.damaged-2`]);
  });

  it('forgives a last line that was cut off, and goes on behind it', async () => {
    await secadm(await open(), CREATE);
    const path = join(folder, STATE);
    await truncate(path, (await stat(path)).size - 5);
    const host = await open();
    expect(host.notice).toContain('cut off');
    expect(held(host)).toMatchObject({ 'actor-identity': 1, 'actor-role': 0 });
    await secadm(host, CREATE, true);
    const after = await open();
    expect(after.notice).toBe('');
    expect(held(after)['actor-role']).toBe(1);
  });

  it('takes the end of a line that was still written', async () => {
    await secadm(await open(), CREATE);
    await appendFile(join(folder, STATE), '\n');
    const host = await open();
    await importData(host, IMPORT);
    expect(held(await open())).toEqual(held(host));
  });

  it('takes in what another program has done to it meanwhile', async () => {
    const app = await open();
    await secadm(app, CREATE);
    const commandLine = await open();
    await importData(commandLine, IMPORT);
    await secadm(commandLine, CREATE);
    expect((await importData(app, IMPORT)).said[1]).toContain('updated');
    expect(app.notice).toBe('');
    const after = await open();
    expect(after.notice).toBe('');
    expect(held(after)).toEqual(held(app));
  });

  it('says what has to be told beforehand, too', async () => {
    await open();
    await writeFile(join(folder, STATE), 'damaged');
    const { notice } = await PracticeHost.open({ folder, opening: 'Something else was found.' });
    expect(notice).toMatch(/^Something else was found\. The kept state .* begins empty\.$/);
  });

  it('does not let the file grow for ever', async () => {
    const host = await open();
    const rows = Array.from({ length: 9000 }, (_, n) => row(['TASK', `T${n}`], ['WF-DESCRIPTION', 'Task']));
    const file = importFile(table('WFTASK', ...rows));
    await importData(host, file);
    const size = (await stat(join(folder, STATE))).size;
    for (let n = 0; n < 5; n++) await importData(host, file);
    expect((await stat(join(folder, STATE))).size).toBeLessThan(4 * size);
    expect(held(await open()).task).toBe(9000);
  });

  it('says so where its folder cannot be used', async () => {
    await writeFile(folder, 'in the way');
    const error = await open().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).error).toMatchObject({ code: 'PRACTICE-STATE-NOT-KEPT', details: { folder } });
  });
});
