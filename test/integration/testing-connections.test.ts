import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { ConnectionReport } from '../../shared/contract/connection.ts';
import { NO_ACCESS } from '../../shared/environment/access.ts';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import { secretNeeds } from '../../shared/environment/secrets.ts';
import { type TestEngine, testEngine } from '../support/engine.ts';

// A test of a connection belongs to the environment that it was begun for, as that was then.

/** An environment that reads from a SQL Server that never answers. */
async function silentEnvironment(): Promise<Environment> {
  const silent = createServer((socket) => socket.on('error', () => {}).resume());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const tst = newEnvironment('tst', 'TST');
  const sqlServer = { ...tst.m3.sqlServer, host: '127.0.0.1', port, database: 'M3', user: 'muster' };
  return { ...tst, m3: { ...tst.m3, way: 'sql-server', sqlServer } };
}

/** Begins a test, and waits until it waits for the server. */
async function begin(engine: TestEngine, environment: Environment, call: string) {
  const [need] = secretNeeds(environment);
  const secrets = { 'sql-password': 'x' };
  const access = { ...NO_ACCESS, secrets, purposes: { 'sql-password': need!.purpose } };
  const atWork = engine.event(
    (event, value) => event === 'connection' && isAtWork(value as ConnectionReport),
  );
  const ended = engine.ask('connection:test', {}, call, access);
  await atWork;
  return { ended };
}

function isAtWork({ steps }: ConnectionReport): boolean {
  return steps.some(({ id, state }) => id === 'certificate' && state === 'running');
}

const connectionOf = async (engine: TestEngine) => (await engine.call('workspace:state', {})).connection;

test.each([
  ['a copy of it is opened', (tst: Environment) => ({ ...tst, id: 'copy', name: 'Copy' })],
  [
    'its server changes',
    (tst: Environment) => ({
      ...tst,
      m3: { ...tst.m3, sqlServer: { ...tst.m3.sqlServer, database: 'OTHER' } },
    }),
  ],
])('it ends where %s, and says nothing there', async (_, changed) => {
  const tst = await silentEnvironment();
  const engine = testEngine();
  await engine.call('workspace:open', { environment: tst });
  const { ended } = await begin(engine, tst, 'the-test');
  const said = engine.events.filter(({ event }) => event === 'connection').length;
  await engine.call('workspace:open', { environment: changed(tst) });
  expect(await ended).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
  expect(await connectionOf(engine)).toBeNull();
  expect(engine.events.filter(({ event }) => event === 'connection')).toHaveLength(said);
});

test('it ends where its environment is removed', async () => {
  const tst = await silentEnvironment();
  const engine = testEngine();
  await engine.call('workspace:open', { environment: tst });
  const { ended } = await begin(engine, tst, 'the-test');
  await engine.call('workspace:close', {});
  expect(await ended).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
});

test('it goes on where nothing changes that it rests on', async () => {
  const tst = await silentEnvironment();
  const engine = testEngine();
  await engine.call('workspace:open', { environment: tst });
  const { ended } = await begin(engine, tst, 'the-test');
  await engine.call('workspace:open', { environment: { ...tst, m3: { ...tst.m3, snapshotsKept: 3 } } });
  expect(await connectionOf(engine)).toMatchObject({ endedAt: null });
  engine.cancel('the-test');
  expect(await ended).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
  expect(await connectionOf(engine)).toBeNull();
});
