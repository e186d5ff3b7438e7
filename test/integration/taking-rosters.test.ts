import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { NO_ACCESS } from '../../shared/environment/access.ts';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import { secretNeeds } from '../../shared/environment/secrets.ts';
import type { ExtractKind } from '../../shared/m3/extracts.ts';
import { startM3Api } from '../stand-ins/m3-api/m3-api.ts';
import { bigTables } from '../stand-ins/sql-server/big-tables.ts';
import { startSqlServer } from '../stand-ins/sql-server/sql-server.ts';
import { type TestEngine, testEngine } from '../support/engine.ts';
import { tempFolder } from '../support/temp-folder.ts';

// What is done with a roster once it is read: taken, asked about, kept, used again.

const tst = newEnvironment('tst', 'TST');
const dev = newEnvironment('dev', 'DEV');

interface World {
  readonly engine: TestEngine;
  /** Reads so many users; the answer as data. */
  readonly read: (users: number) => ReturnType<TestEngine['ask']>;
}

async function world(environment: Environment = tst, engine = testEngine()): Promise<World> {
  const path = join(tempFolder(), 'users.csv');
  await engine.call('workspace:open', { environment });
  return {
    engine,
    async read(users) {
      const rows = Array.from({ length: users }, (_, at) => `U${at};User Number${at};`);
      await writeFile(path, ['USID;TX40;EMAL', ...rows, ''].join('\n'));
      await engine.call('source:attach', { kind: 'users', path });
      return engine.ask('source:read', {});
    },
  };
}

const usersIn = async (engine: TestEngine) =>
  (await engine.call('workspace:state', {})).roster?.users ?? null;

describe('a sharply smaller result', () => {
  test('is not taken, and says what was there before', async () => {
    const { engine, read } = await world();
    await read(100);
    const refused = await read(79);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'ROSTER-SHRUNKEN', message: expect.stringContaining('79 users, 100 before') },
    });
    const state = await engine.call('workspace:state', {});
    expect(state.roster?.users).toBe(100);
    expect(state.people?.total).toBe(100);
    expect(state.pending).toMatchObject({
      counts: { users: 79 },
      shrunken: [{ what: 'users', before: 100, now: 79 }],
      before: state.roster?.readAt,
      sourceChanged: false,
    });
    expect(await engine.call('snapshots:list', {})).toHaveLength(1);
  });

  test('is taken by a word, and is then what the next one is compared with', async () => {
    const { engine, read } = await world();
    await read(100);
    await read(10);
    expect((await engine.call('source:take-pending', {})).users).toBe(10);
    expect((await engine.call('workspace:state', {})).pending).toBeNull();
    expect((await engine.call('people:summary', {})).total).toBe(10);
    expect(await read(9)).toMatchObject({ ok: true, value: { users: 9 } });
  });

  test('is said to be of before where the source changed while it waited', async () => {
    const { engine, read } = await world();
    await read(100);
    await read(10);
    await engine.call('source:detach', { kind: 'users' });
    expect((await engine.call('workspace:state', {})).pending).toMatchObject({ sourceChanged: true });
    await engine.call('source:take-pending', {});
    const { roster, sourceChanged } = await engine.call('workspace:state', {});
    expect({ users: roster?.users, sourceChanged }).toEqual({ users: 10, sourceChanged: true });
  });

  test('is dropped by a word, and leaves everything as it was', async () => {
    const { engine, read } = await world();
    await read(100);
    await engine.call('plan:make', { only: null, again: false });
    await read(10);
    await engine.call('source:drop-pending', {});
    const state = await engine.call('workspace:state', {});
    expect(state.pending).toBeNull();
    expect(state.roster?.users).toBe(100);
    expect(state.plan).not.toBeNull();
    const answer = await engine.ask('source:take-pending', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'PENDING-NONE' } });
  });

  test('is asked about as the environment says', async () => {
    const { read } = await world({ ...tst, m3: { ...tst.m3, shrinkAskPercent: 0 } });
    await read(100);
    expect(await read(1)).toMatchObject({ ok: true, value: { users: 1 } });
  });

  test('is compared with the same environment alone, also after a restart', async () => {
    const folder = tempFolder();
    const first = await world(tst, testEngine(folder));
    await first.read(100);
    const second = await world(dev, testEngine(folder));
    expect(await second.read(10)).toMatchObject({ ok: true });
    const third = await world(tst, testEngine(folder));
    expect(await third.read(10)).toMatchObject({ ok: false, error: { code: 'ROSTER-SHRUNKEN' } });
    expect(await usersIn(third.engine)).toBeNull();
  });
});

describe('a snapshot', () => {
  test('is kept of every read that is taken, and only so many of them', async () => {
    const { engine, read } = await world({ ...tst, m3: { ...tst.m3, snapshotsKept: 2 } });
    for (const users of [5, 6, 7]) await read(users);
    expect((await engine.call('snapshots:list', {})).map(({ users }) => users)).toEqual([7, 6]);
    const { roster } = await engine.call('workspace:state', {});
    expect(roster?.snapshot).toEqual((await engine.call('snapshots:list', {}))[0]);
  });

  test('is the source of a plan, also in another environment', async () => {
    const engine = testEngine();
    const inDev = await world(dev, engine);
    await inDev.read(7);
    const [snapshot] = await engine.call('snapshots:list', {});
    await engine.call('workspace:open', { environment: tst });
    expect(await usersIn(engine)).toBeNull();
    const summary = await engine.call('snapshots:use', { id: snapshot?.id ?? '' });
    expect(summary).toMatchObject({ users: 7, snapshot: { environmentId: 'dev', environmentName: 'DEV' } });
    expect((await engine.call('plan:make', { only: null, again: false })).changes.create.user).toBe(7);
  });

  test('gives the same plan as the read that it was kept of', async () => {
    const { engine, read } = await world();
    await read(30);
    const read1 = await engine.call('plan:make', { only: null, again: false });
    const [snapshot] = await engine.call('snapshots:list', {});
    await engine.call('snapshots:use', { id: snapshot?.id ?? '' });
    expect(await engine.call('plan:make', { only: null, again: false })).toEqual(read1);
  });

  test('goes with its environment, and those of others stay', async () => {
    const engine = testEngine();
    for (const environment of [dev, tst]) await (await world(environment, engine)).read(3);
    await engine.call('environment:forget', { id: 'dev' });
    const left = await engine.call('snapshots:list', {});
    expect(left.map(({ environmentId }) => environmentId)).toEqual(['tst']);
  });

  test('that is no longer there leaves what was read', async () => {
    const { engine, read } = await world();
    await read(3);
    const answer = await engine.ask('snapshots:use', { id: 'tst-none' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'SNAPSHOT-UNKNOWN' } });
    expect(await usersIn(engine)).toBe(3);
  });
});

describe('settings of the source', () => {
  test('make what was read a thing of before, and leave the plan', async () => {
    const { engine, read } = await world();
    await read(3);
    await engine.call('plan:make', { only: null, again: false });
    const m3 = { ...tst.m3, way: 'sql-server' as const };
    await engine.call('workspace:open', { environment: { ...tst, m3 } });
    const state = await engine.call('workspace:state', {});
    expect(state).toMatchObject({ sourceChanged: true, roster: { users: 3 } });
    expect(state.plan).not.toBeNull();
  });

  test('that decide nothing over what is read change nothing', async () => {
    const { engine, read } = await world();
    await read(3);
    const m3 = { ...tst.m3, snapshotsKept: 5, secrets: 'ask' as const };
    await engine.call('workspace:open', { environment: { ...tst, m3 } });
    expect((await engine.call('workspace:state', {})).sourceChanged).toBe(false);
  });

  test('a test that is cancelled leaves no report that seems to go on', async () => {
    const silent = createServer((socket) => socket.on('error', () => {}).resume());
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as AddressInfo;
    const sqlServer = { ...tst.m3.sqlServer, host: '127.0.0.1', port, database: 'M3', user: 'muster' };
    const environment: Environment = { ...tst, m3: { ...tst.m3, way: 'sql-server', sqlServer } };
    const { engine } = await world(environment);
    const [need] = secretNeeds(environment);
    const access = {
      ...NO_ACCESS,
      secrets: { 'sql-password': 'x' },
      purposes: { 'sql-password': need!.purpose },
    };
    const begun = engine.event((event) => event === 'connection');
    const tested = engine.ask('connection:test', {}, 'the-test', access);
    await begun;
    engine.cancel('the-test');
    expect(await tested).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect((await engine.call('workspace:state', {})).connection).toBeNull();
  });

  test('files have no connection to test', async () => {
    const { engine } = await world();
    const answer = await engine.ask('connection:test', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'CONNECTION-NONE' } });
  });
});

describe('a list that is there, and empty', () => {
  async function readFiles(texts: Partial<Record<ExtractKind, string>>, engine = testEngine()) {
    await engine.call('workspace:open', { environment: tst });
    for (const [kind, text] of Object.entries(texts) as [ExtractKind, string][]) {
      const path = join(tempFolder(), `${kind}.csv`);
      await writeFile(path, text);
      await engine.call('source:attach', { kind, path });
    }
    return { engine, answer: await engine.ask('source:read', {}) };
  }
  const USERS = 'USID;TX40\nANNA;Anna Berg\n';

  test.each([
    ['emails', 'EMKY;EMAL\n', 'no e-mails came'],
    ['roles', 'ROLL;TX40\n', 'no roles came'],
    ['user-roles', 'USID;ROLL\n', 'no user-roles came'],
  ] as const)('%s in a file are asked about at the first read', async (kind, text, words) => {
    const { engine, answer } = await readFiles({ users: USERS, [kind]: text });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'ROSTER-SHRUNKEN', message: `What was read was not taken: ${words}.` },
    });
    expect((await engine.call('source:take-pending', {})).users).toBe(1);
    // It was agreed to.
    expect(await engine.ask('source:read', {})).toMatchObject({ ok: true });
  });

  test('a file of users without rows is no extract', async () => {
    const { answer } = await readFiles({ users: 'USID;TX40\n' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'FILE-NO-ROWS' } });
  });

  const users = [{ USID: 'ANNA', TX40: 'Anna Berg' }];

  test('lists of the API are asked about as well', async () => {
    const api = await startM3Api({ records: { users, roles: [{ ROLL: 'A', TX40: 'A' }] } });
    onTestFinished(() => api.close());
    const m3 = { ...tst.m3, way: 'm3-api' as const };
    const change = { gridUrl: api.url, user: api.signIn.user };
    const answer = await readLive(
      { ...tst, m3: { ...m3, api: { ...m3.api, ...change } } },
      api.signIn.password,
    );
    expect(answer).toMatchObject({
      error: { code: 'ROSTER-SHRUNKEN', details: { what: 'no e-mails came; no user-roles came' } },
    });
  });

  test('and tables of SQL Server', async () => {
    const tables = bigTables({ users: 3, roles: 1, rolesPerUser: 1 });
    const CEMAIL = { ...tables.CEMAIL, rows: [] };
    const databases = { M3: { schemas: { MVXJDTA: { ...tables, CEMAIL } } } };
    const server = await startSqlServer({ databases, sqlLogin: { user: 'muster', password: 'pass' } });
    onTestFinished(() => server.close());
    const { sqlServer } = tst.m3;
    const trust = { ...sqlServer.trust, by: 'pin' as const, pin: server.certificate.fingerprint };
    const place = { host: server.host, port: server.port, database: 'M3', user: 'muster', trust };
    const m3 = { ...tst.m3, way: 'sql-server' as const, sqlServer: { ...sqlServer, ...place } };
    expect(await readLive({ ...tst, m3 }, 'pass')).toMatchObject({
      error: { code: 'ROSTER-SHRUNKEN', details: { what: 'no e-mails came' } },
    });
  });

  async function readLive(environment: Environment, secret: string) {
    const engine = testEngine();
    const [need] = secretNeeds(environment);
    await engine.call('workspace:open', { environment });
    const access = {
      ...NO_ACCESS,
      secrets: { [need!.slot]: secret },
      purposes: { [need!.slot]: need!.purpose },
    };
    return engine.ask('source:read', {}, 'reading', access);
  }
});
