import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { value } from '../e2e/pages/bridge.ts';
import {
  chooseWay,
  expectSteps,
  fillIn,
  read,
  readButton,
  testConnection,
  testWithPassword,
} from '../e2e/pages/connection.ts';
import { exportBundle, previewFiles } from '../e2e/pages/preview.ts';
import { goTo } from '../e2e/pages/rail.ts';
import { practiseRun, runEnded } from '../e2e/pages/run.ts';
import { result } from '../e2e/pages/source.ts';
import { makeEnvironment, openEnvironment } from '../e2e/pages/start.ts';
import {
  canariesIn,
  canaryFor,
  filesWithCanaries,
  formsOf,
  listen,
  processTexts,
} from '../e2e/support/canary.ts';
import { answerMessageBoxes, answerOpenDialogs, answerSaveDialogs } from '../e2e/support/dialogs.ts';
import { type Keyring, startKeyring } from '../e2e/support/keyring.ts';
import type { LaunchedMuster } from '../e2e/support/launch.ts';
import { expect, test } from '../e2e/support/muster-test.ts';
import { smallDatabase, startSql } from '../e2e/support/servers.ts';
import { type M3ApiStandIn, startM3Api } from '../stand-ins/m3-api/m3-api.ts';
import type { SqlServerStandIn } from '../stand-ins/sql-server/sql-server.ts';

// Every secret field gets a canary, the whole way is gone, and then nothing that was written or said holds one.
const CANARIES = {
  sql: canaryFor('SQL password'),
  sqlWrong: canaryFor('mistyped SQL password'),
  m3: canaryFor('M3 password'),
  m3Wrong: canaryFor('mistyped M3 password'),
  clientId: canaryFor('ci'),
  clientSecret: canaryFor('cs'),
  accessKey: canaryFor('saak'),
  secretKey: canaryFor('sask'),
} as const;
const FORMS = Object.values(CANARIES).map(formsOf);
const PEOPLE = [
  { id: 'ABERGSTR', name: 'Anna Bergström', roles: ['BUYER'] },
  { id: 'BCARLSEN', name: 'Bo Carlsen', roles: ['BUYER', 'SELLER'] },
];
const USERS = 'MNS150MI/LstUserData';
const RECORDS = {
  users: PEOPLE.map(({ id, name }) => ({ USID: id, TX40: name, USTA: '20' })),
  roles: [{ ROLL: 'BUYER', TX40: 'Purchaser' }],
  userRoles: [{ USID: 'ABERGSTR', ROLL: 'BUYER' }],
};

/** The servers, which take the canaries and nothing else. */
interface Servers {
  readonly sql: SqlServerStandIn;
  readonly grid: M3ApiStandIn;
  readonly gateway: M3ApiStandIn;
  close(): Promise<void>;
}

async function startServers(): Promise<Servers> {
  const { secret: password } = CANARIES.sql;
  const sql = await startSql({ M3FDBTST: smallDatabase(PEOPLE) }, { user: 'muster', password });
  const grid = await startM3Api({
    records: RECORDS,
    tls: true,
    signIn: { user: 'M3SRVADM', password: CANARIES.m3.secret },
  });
  const gateway = await startM3Api({
    records: RECORDS,
    tls: true,
    account: {
      clientId: CANARIES.clientId.secret,
      clientSecret: CANARIES.clientSecret.secret,
      accessKey: CANARIES.accessKey.secret,
      secretKey: CANARIES.secretKey.secret,
    },
  });
  const all = [sql, grid, gateway];
  return {
    sql,
    grid,
    gateway,
    close: async () => {
      for (const server of all) await server.close();
    },
  };
}

/** From the settings to the practice host, with a mistyped password and a server that tells what it was told. */
async function walkOverSql(muster: LaunchedMuster, { sql }: Servers, exports: string): Promise<void> {
  const { app, page } = muster;
  await makeEnvironment(page, { name: 'SQL' });
  await chooseWay(page, 'SQL Server');
  await fillIn(page, { Host: sql.host, Port: sql.port, Database: 'M3FDBTST', User: 'muster' });
  await page.getByRole('radio', { name: /^Exactly one certificate/ }).check();
  await fillIn(page, { 'SHA-256 fingerprint': sql.certificate.fingerprint });
  await testWithPassword(muster, CANARIES.sqlWrong.secret);
  await expectSteps(page, { 'Sign-in': 'Failed' });
  await testWithPassword(muster, CANARIES.sql.secret);
  await expectSteps(page, { 'Sign-in': 'Done', Query: 'Done' });
  await expect(page.getByText('Kept in the secret store of this system.')).toBeVisible();
  const message = `The password ${CANARIES.sql.secret} was given.`;
  sql.behave({ kind: 'error', afterRows: 1, table: 'CMNUSR', number: 50_000, message });
  await read(page);
  await expect(page.getByRole('alert')).toContainText('was given.');
  sql.behave(null);
  await read(page);
  await expect(result(page)).toBeVisible();

  await previewFiles(page);
  const folder = join(exports, 'bundle');
  await mkdir(folder, { recursive: true });
  for (const [form, path] of [
    ['folder', folder],
    ['zip', join(exports, 'bundle.zip')],
  ] as const) {
    const written = await exportBundle(muster, form, path);
    await written.getByRole('button', { name: 'Close' }).click();
  }
  await goTo(page, 'Settings');
  await answerSaveDialogs(app, [join(exports, 'profile.json')]);
  await page.getByRole('button', { name: 'Export profile…' }).click();
  await expect(page.getByText(/^Written to /)).toBeVisible();
  await goTo(page, 'Run');
  await practiseRun(page);
  await runEnded(page);
}

async function walkOverGrid(muster: LaunchedMuster, { grid }: Servers, authority: string): Promise<void> {
  const { app, page } = muster;
  await goTo(page, 'Start');
  await makeEnvironment(page, { name: 'GRID' });
  await chooseWay(page, 'M3 API');
  await fillIn(page, { 'Address of the grid': grid.url, User: 'M3SRVADM' });
  await trustAuthority(muster, authority);
  await testWithPassword(muster, CANARIES.m3Wrong.secret);
  await expectSteps(page, { 'Sign-in': 'Failed' });
  await testWithPassword(muster, CANARIES.m3.secret);
  await expectSteps(page, { 'Sign-in': 'Done', Query: 'Done' });
  const message = `The password ${CANARIES.m3.secret} was given.`;
  grid.faults.add({ kind: 'error-after', rows: 1, failure: { message } }, { transaction: USERS });
  await read(page);
  await expect(page.getByRole('alert')).toContainText('was given.');
  grid.faults.clear();
  await read(page);
  await expect(result(page)).toBeVisible();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
}

async function walkOverGateway(
  muster: LaunchedMuster,
  { gateway }: Servers,
  files: { readonly ionapi: string; readonly authority: string },
): Promise<void> {
  const { app, page } = muster;
  await goTo(page, 'Start');
  await makeEnvironment(page, { name: 'CLOUD' });
  await chooseWay(page, 'M3 API');
  await page.getByRole('radio', { name: /^Through the API gateway/ }).check();
  await answerOpenDialogs(app, [[files.ionapi]]);
  await page.getByRole('group', { name: 'Server' }).getByRole('button', { name: 'Choose…' }).click();
  await expect(page.getByText('MUSTER_TST', { exact: true })).toBeVisible();
  await trustAuthority(muster, files.authority);
  gateway.faults.add({ kind: 'html', status: 502 }, { on: 'token', times: 1 });
  await testConnection(page);
  gateway.faults.clear();
  const secrets = [CANARIES.clientSecret, CANARIES.secretKey].map(({ secret }) => secret).join(' and ');
  const message = `The secrets ${secrets} were given.`;
  gateway.faults.add({ kind: 'error-after', rows: 0, failure: { message } }, { transaction: USERS });
  await testConnection(page);
  await expect(page.getByRole('region', { name: 'Test of the connection' })).toContainText('were given.');
  gateway.faults.clear();
  await testConnection(page);
  await expectSteps(page, { 'Sign-in': 'Done', Query: 'Done' });
  await read(page);
  await expect(result(page)).toBeVisible();
}

async function trustAuthority({ app, page }: LaunchedMuster, authority: string): Promise<void> {
  await answerMessageBoxes(app, 0);
  await page.getByRole('radio', { name: /^Issued by an authority/ }).check();
  await answerOpenDialogs(app, [[authority]]);
  await page.getByRole('group', { name: 'Connection' }).getByRole('button', { name: 'Choose…' }).click();
  await expect(page.getByRole('textbox', { name: 'Certificate of the authority' })).toHaveValue(/\.pem$/);
}

/** Ends the engine while it has a password in hand, as a crash would. */
async function crashWhileReading({ app, page }: LaunchedMuster, { sql }: Servers): Promise<string> {
  sql.behave({ kind: 'stall', afterRows: 1, table: 'CMNUSR' });
  const asked = sql.nextQuery('CMNUSR');
  await readButton(page).click();
  await asked;
  const processes = await processTexts(app);
  await app.evaluate((electron) => {
    const engine = electron.app.getAppMetrics().find(({ name }) => name === 'Muster engine');
    if (engine === undefined) throw new Error('no engine runs');
    process.kill(engine.pid, 'SIGABRT');
  });
  await expect(page.getByRole('alert')).toBeVisible();
  sql.behave(null);
  return processes;
}

test.beforeEach(() => {
  test.skip(process.platform !== 'linux', 'gnome-keyring is a secret store of Linux');
});

test('a secret is in no file, message, console or process, whatever is done with it', async ({
  launch,
  folder,
}) => {
  const [userData, exports, log] = [join(folder, 'data'), join(folder, 'exports'), join(folder, 'logs')];
  await mkdir(join(folder, 'keyring'));
  await mkdir(log);
  const files = { ionapi: join(folder, 'acme.ionapi'), authority: join(folder, 'authority.pem') };
  const keyring: Keyring = await startKeyring(join(folder, 'keyring'));
  const servers = await startServers();
  const start = (name: string) =>
    launch({
      userData,
      env: keyring.env,
      args: [
        '--password-store=gnome-libsecret',
        '--enable-logging=file',
        `--log-file=${join(log, `${name}.log`)}`,
      ],
    });
  const spoken: string[] = [];
  try {
    await writeFile(files.ionapi, JSON.stringify(servers.gateway.ionapi()));
    const first = await start('first');
    const heard = await listen(first);
    await walkOverSql(first, servers, exports);
    spoken.push(await processTexts(first.app));
    await writeFile(files.authority, servers.grid.ca ?? '');
    await walkOverGrid(first, servers, files.authority);
    await writeFile(files.authority, servers.gateway.ca ?? '');
    await walkOverGateway(first, servers, files);
    spoken.push(await processTexts(first.app), await heard.all());
    await first.close();

    const second = await start('second');
    const heardAgain = await listen(second);
    await openEnvironment(second.page, 'SQL');
    await read(second.page);
    await expect(result(second.page)).toBeVisible();
    spoken.push(await crashWhileReading(second, servers));
    await goTo(second.page, 'Start');
    for (const { id } of await value(second.page, 'environments:list', {})) {
      expect(await value(second.page, 'secrets:list', { id })).toMatchObject([{ held: 'kept' }]);
    }
    spoken.push(await processTexts(second.app), await heardAgain.all());
    await second.close();
  } finally {
    await servers.close();
    await keyring.stop();
  }

  expect(canariesIn(spoken.join('\n'), FORMS)).toEqual([]);
  for (const where of [userData, exports, log]) expect(await filesWithCanaries(where, FORMS)).toEqual([]);

  // What was listened to and searched is what it is taken for.
  const all = spoken.join('\n');
  for (const told of ['"code":"ENGINE-STOPPED"', 'muster:event:connection', '--user-data-dir=', 'ABERGSTR']) {
    expect(all).toContain(told);
  }
  const known = [formsOf({ field: 'purpose', secret: 'muster at SQL Server', core: 'muster at SQL Server' })];
  expect(await filesWithCanaries(userData, known)).toContain('secrets.json: purpose');
});

test('the search finds a canary in whatever form it lies', async ({ folder }) => {
  const canary = CANARIES.sql;
  const { secret } = canary;
  const basic = Buffer.from(`muster:${secret}`);
  const written: Readonly<Record<string, string | Buffer>> = {
    plain: `password=${secret};`,
    latin1: Buffer.from(`<${secret}>`, 'latin1'),
    wide: Buffer.from(`<${secret}>`, 'utf16le'),
    escaped: JSON.stringify({ password: secret }),
    twice: JSON.stringify(JSON.stringify({ password: secret })),
    address: `https://example.com/?p=${encodeURIComponent(secret)}`,
    form: new URLSearchParams({ grant_type: 'password', password: secret }).toString(),
    basic: `Authorization: Basic ${basic.toString('base64')}`,
    wideBase64: Buffer.from(`xx${secret}`, 'utf16le').toString('base64'),
    hex: basic.toString('hex'),
    cut: secret.slice(2, -3),
    'pw.gz': gzipSync(`{"p":"${secret}"}`),
  };
  for (const [name, content] of Object.entries(written)) await writeFile(join(folder, name), content);
  await writeFile(join(folder, 'innocent'), 'muster at SQL Server');
  const found = await filesWithCanaries(folder, [formsOf(canary)]);
  expect(found.sort()).toEqual(
    Object.keys(written)
      .map((name) => `${name}: SQL password`)
      .sort(),
  );
});
