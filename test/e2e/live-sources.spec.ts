import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startM3Api } from '../stand-ins/m3-api/m3-api.ts';
import { sampleRecords } from '../stand-ins/m3-api/sample-records.ts';
import {
  chooseWay,
  expectSteps,
  fillIn,
  pendingQuestion,
  read,
  readButton,
  readWithPassword,
  testButton,
  testConnection,
  testStep,
  testWithPassword,
  whatIsThere,
} from './pages/connection.ts';
import { people, person } from './pages/people.ts';
import { operations, showGrain, subjects } from './pages/plan.ts';
import { previewFiles } from './pages/preview.ts';
import { activateByKey, goTo } from './pages/rail.ts';
import { outcome, practiseRun, runEnded } from './pages/run.ts';
import { enterSecret, pressToClose, promptOf } from './pages/secret-prompt.ts';
import { result } from './pages/source.ts';
import { card, makeEnvironment } from './pages/start.ts';
import { answerMessageBoxes, answerOpenDialogs, askedQuestions } from './support/dialogs.ts';
import { expect, test } from './support/muster-test.ts';
import { SQL_LOGIN, sampleCompany, smallDatabase, startSql } from './support/servers.ts';

// The servers are stand-ins on sockets of this machine; everything before them is the product. Without a secret store,
// so that no test leaves a password in that of whoever runs it.
const WITHOUT_STORE = { args: process.platform === 'linux' ? ['--password-store=basic'] : [] };

const PEOPLE = [
  { id: 'ABERGSTR', name: 'Anna Bergström', roles: ['BUYER'] },
  { id: 'BCARLSEN', name: 'Bo Carlsen', roles: ['BUYER', 'SELLER'] },
  { id: 'CDUPONT', name: 'Chloé Dupont', roles: ['SELLER'] },
  { id: 'DEVRIES', name: 'Daan de Vries', roles: ['SELLER'] },
  { id: 'EOZTURK', name: 'Elif Öztürk', roles: ['BUYER'] },
];

test('SQL Server: tested until it works, read, planned and run on the practice host', async ({ launch }) => {
  const server = await startSql({ M3FDBTST: sampleCompany() });
  try {
    const muster = await launch(WITHOUT_STORE);
    const { app, page } = muster;
    await makeEnvironment(page, { name: 'TST' });
    await chooseWay(page, 'SQL Server');
    await expect(testButton(page)).toBeDisabled();
    await expect(page.getByText('The host of the server is still to be entered.')).toBeVisible();
    const { host, port } = server;
    await fillIn(page, { Host: host, Port: port, Database: 'M3FDBTST', User: SQL_LOGIN.user });
    if (process.platform === 'linux') {
      await expect(page.getByText('This system offers no secret store that encrypts.')).toBeVisible();
    }

    // Nobody is asked for nothing: a question that is left alone leaves all as it was.
    const left = await promptOf(app, () => testButton(page).click());
    await expect(left.prompt.getByText(`${SQL_LOGIN.user} at SQL Server ${host}:${port}`)).toBeVisible();
    await pressToClose(left.prompt, 'Escape');
    await expect(testButton(page)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByText('Not tested yet.')).toBeVisible();
    expect(server.logins).toHaveLength(0);

    // A server that is not trusted is sent nothing.
    await testWithPassword(muster, 'wrong password');
    await expectSteps(page, { Name: 'Done', Port: 'Done', Certificate: 'Failed', 'Sign-in': 'Not reached' });
    expect(server.logins).toHaveLength(0);
    const certificate = page.getByRole('region', { name: 'Certificate of the server' });
    await expect(certificate).toContainText(server.certificate.fingerprint.replaceAll(/(.{4})(?=.)/g, '$1 '));
    const trust = certificate.getByRole('button', { name: 'Trust this certificate' });
    await answerMessageBoxes(app, 1);
    await trust.click();
    await expect(page.getByText('trusting another certificate was not agreed to')).toBeVisible();
    expect((await askedQuestions(app))[0]?.detail).toContain(server.certificate.fingerprint);
    await answerMessageBoxes(app, 0);
    await trust.click();
    await expect(page.getByRole('textbox', { name: 'SHA-256 fingerprint' })).toHaveValue(
      server.certificate.fingerprint,
    );
    await expect(page.getByText('Kept until Muster ends.', { exact: true })).toBeVisible();

    // The password is held, but wrong: the server's own words stand below what Muster says.
    await testConnection(page);
    await expectSteps(page, { Certificate: 'Done', 'Sign-in': 'Failed', Tables: 'Not reached' });
    await expect(testStep(page, 'Sign-in')).toContainText('refused the sign-in of muster.');
    await expect(testStep(page, 'Sign-in')).toContainText("Login failed for user 'muster'.");
    const tried = server.logins.length;
    expect(tried).toBeGreaterThan(0);

    // It is not tried again unasked.
    const again = await promptOf(app, () => testButton(page).click());
    await expect(again.prompt.getByText('The server refused the password that was sent last.')).toBeVisible();
    expect(server.logins).toHaveLength(tried);
    await enterSecret(again.prompt, SQL_LOGIN.password);
    await expect(testButton(page)).toBeVisible({ timeout: 30_000 });
    await expectSteps(page, {
      Name: 'Done',
      Port: 'Done',
      Certificate: 'Done',
      'Sign-in': 'Done',
      Tables: 'Done',
      Query: 'Done',
      Characters: 'Warning',
    });
    // The sample has one name that was damaged before it came into M3.
    await expect(testStep(page, 'Characters')).toContainText('could not be read: 1, e.g. J\uFFFDrgen');
    const found = whatIsThere(page);
    await expect(found.getByText('Users', { exact: true }).locator('..')).toContainText('1,2');
    await expect(found.getByRole('table').getByRole('row')).toHaveCount(6);
    const company = found.getByRole('button', { name: /^Company 100:/ });
    await company.click();
    await expect(company).toHaveAttribute('aria-pressed', 'true');

    await read(page);
    await expect(result(page)).toBeVisible();
    await activateByKey(page.getByRole('button', { name: 'Go to People' }));
    await expect(people(page).getByRole('row').nth(1)).toBeVisible();
    await expect(person(page, 'AAFUGGL')).toContainText('Astrid af Ugglekulla');
    await goTo(page, 'Start');
    await expect(card(page, 'TST')).toContainText('Company 100');
    await previewFiles(page);
    await goTo(page, 'Run');
    await practiseRun(page);
    await runEnded(page);
    await expect(page.getByText(/^Finished for TST/)).toBeVisible();
    await expect(outcome(page, 'Failed')).toHaveAccessibleName(/Failed ?0$/);
    expect(muster.problems).toEqual([]);
  } finally {
    await server.close();
  }
});

test('a server that stops and tables that shrink leave what was read as it was', async ({ launch }) => {
  const server = await startSql({
    M3FDBTST: smallDatabase(PEOPLE),
    LESS: smallDatabase(PEOPLE.slice(0, 1)),
    NOBODY: smallDatabase([]),
  });
  try {
    const muster = await launch(WITHOUT_STORE);
    const { page } = muster;
    await makeEnvironment(page, { name: 'TST' });
    await chooseWay(page, 'SQL Server');
    const { host, port } = server;
    await fillIn(page, { Host: host, Port: port, Database: 'M3FDBTST', User: SQL_LOGIN.user });
    await page.getByRole('radio', { name: /^Exactly one certificate/ }).check();
    await fillIn(page, { 'SHA-256 fingerprint': server.certificate.fingerprint });
    await readWithPassword(muster, SQL_LOGIN.password);
    await expect(result(page).getByText('Every row was taken as it is.')).toBeVisible();

    await server.refuse();
    await server.whenIdle();
    await read(page);
    await expect(page.getByRole('alert')).toContainText(`${host}:${port} refused the connection`);
    await expect(page.getByRole('alert')).toContainText('Check the port');
    await goTo(page, 'People');
    await expect(person(page, 'EOZTURK')).toContainText('Elif Öztürk');

    await server.accept();
    await goTo(page, 'Source');
    server.behave({ kind: 'break', afterRows: 2, table: 'CMNRUS' });
    await read(page);
    await expect(page.getByRole('alert')).toContainText('was lost while');

    // Cancelled while rows come: at once, without an error, and the server is told.
    server.behave({ kind: 'stall', afterRows: 2, table: 'CMNRUS' });
    const asked = server.nextQuery('CMNRUS');
    await readButton(page).click();
    await asked;
    // What is being read from cannot be changed meanwhile, and it is said why.
    await page.getByRole('tab', { name: 'Connection' }).click();
    await expect(page.getByText('Locked while people are read.')).toBeVisible();
    const settings = page.getByRole('region', { name: 'M3 on SQL Server' });
    await expect(settings.getByRole('textbox', { name: 'Host' })).toBeDisabled();
    for (const role of ['textbox', 'radio', 'combobox', 'switch', 'button'] as const) {
      for (const one of await settings.getByRole(role).all()) await expect(one).toBeDisabled();
    }
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(readButton(page)).toBeVisible();
    await expect(page.getByText('Locked while')).toHaveCount(0);
    await expect(settings.getByRole('textbox', { name: 'Host' })).toBeEnabled();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await server.whenIdle();
    server.behave(null);

    await page.getByRole('tab', { name: 'Connection' }).click();
    await fillIn(page, { Database: 'LESS' });
    await read(page);
    const question = pendingQuestion(page);
    await expect(question).toContainText('Far fewer were read than before');
    await expect(question.getByRole('row', { name: /^Users/ })).toHaveText('Users51');
    await expect(question.getByRole('row', { name: /^User-roles/ })).toHaveText('User-roles61');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await question.getByRole('button', { name: 'Keep what was there' }).click();
    await expect(question).toHaveCount(0);
    await goTo(page, 'People');
    await expect(person(page, 'EOZTURK')).toBeVisible();

    await goTo(page, 'Source');
    await page.getByRole('tab', { name: 'Connection' }).click();
    await fillIn(page, { Database: 'NOBODY' });
    await read(page);
    await expect(question).toContainText('Nobody was read');
    await expect(question.getByRole('button', { name: 'Take nobody' })).toBeVisible();
    await fillIn(page, { Database: 'LESS' });
    await read(page);
    await expect(question.getByRole('row', { name: /^Users/ })).toHaveText('Users51');
    await question.getByRole('button', { name: 'Take what was read' }).click();
    await expect(question).toHaveCount(0);
    await goTo(page, 'People');
    await expect(person(page, 'ABERGSTR')).toBeVisible();
    await expect(person(page, 'EOZTURK')).toHaveCount(0);
    expect(muster.problems).toEqual([]);
  } finally {
    await server.close();
  }
});

test('where it is wished, the password is asked for at every use', async ({ launch }) => {
  const server = await startSql({ M3FDBTST: smallDatabase(PEOPLE) });
  try {
    const muster = await launch(WITHOUT_STORE);
    const { page } = muster;
    await makeEnvironment(page, { name: 'PRD' });
    await chooseWay(page, 'SQL Server');
    const { host, port } = server;
    await fillIn(page, { Host: host, Port: port, Database: 'M3FDBTST', User: SQL_LOGIN.user });
    await page.getByRole('radio', { name: /^Exactly one certificate/ }).check();
    await fillIn(page, { 'SHA-256 fingerprint': server.certificate.fingerprint });
    await page.getByRole('combobox', { name: 'How it is kept' }).selectOption('Not at all: ask every time');
    await expect(page.getByText('Asked for at every use.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Enter…' })).toHaveCount(0);
    await testWithPassword(muster, SQL_LOGIN.password);
    await expectSteps(page, { 'Sign-in': 'Done', Query: 'Done' });
    await readWithPassword(muster, SQL_LOGIN.password);
    await expect(result(page)).toBeVisible();
    await readWithPassword(muster, SQL_LOGIN.password);
    expect(server.logins.length).toBeGreaterThanOrEqual(3);
    expect(muster.problems).toEqual([]);
  } finally {
    await server.close();
  }
});

test('the M3 API on the grid: tested, read and planned', async ({ launch }) => {
  const api = await startM3Api({ records: await sampleRecords() });
  try {
    const muster = await launch(WITHOUT_STORE);
    const { app, page } = muster;
    await makeEnvironment(page, { name: 'TST' });
    await chooseWay(page, 'M3 API');
    await fillIn(page, { 'Address of the grid': api.url, User: api.signIn.user });
    await expect(page.getByText('Without https everybody on the network between')).toBeVisible();
    const { prompt } = await promptOf(app, () => testButton(page).click());
    await expect(prompt.getByText('The connection is not encrypted')).toBeVisible();
    await enterSecret(prompt, 'wrong');
    await expect(testButton(page)).toBeVisible({ timeout: 30_000 });
    await expectSteps(page, { Port: 'Done', 'Sign-in': 'Failed', Transactions: 'Not reached' });
    await expect(testStep(page, 'Sign-in')).toContainText('refused the sign-in of M3SRVADM.');
    await testWithPassword(muster, api.signIn.password);
    await expectSteps(page, { 'Sign-in': 'Done', Transactions: 'Done', Query: 'Done', Characters: 'Done' });
    await expect(whatIsThere(page).getByRole('table').getByRole('row')).toHaveCount(6);
    await page.getByRole('tab', { name: 'What is sent' }).click();
    await expect(page.getByRole('region', { name: 'What is sent' })).toContainText('MNS150MI');

    await read(page);
    await expect(result(page)).toBeVisible();
    await goTo(page, 'People');
    await expect(person(page, 'AAFUGGL')).toContainText('Astrid af Ugglekulla');
    await goTo(page, 'Plan');
    await expect(subjects(page).getByRole('row').nth(1)).toBeVisible();
    await showGrain(page, 'Objects');
    await expect(operations(page).getByRole('row').nth(1)).toBeVisible();
    expect(muster.problems).toEqual([]);
  } finally {
    await api.close();
  }
});

test('the M3 API through the gateway: credentials from a file, an authority of its own', async ({
  launch,
  folder,
}) => {
  const api = await startM3Api({ records: await sampleRecords(), tls: true });
  try {
    const muster = await launch(WITHOUT_STORE);
    const { app, page } = muster;
    const credentials = join(folder, 'muster.ionapi');
    const authority = join(folder, 'authority.pem');
    await writeFile(credentials, JSON.stringify(api.ionapi()));
    await writeFile(authority, api.ca ?? '');
    await makeEnvironment(page, { name: 'CLOUD' });
    await chooseWay(page, 'M3 API');
    await page.getByRole('radio', { name: /^Through the API gateway/ }).check();
    await expect(page.getByText('The .ionapi file is still to be chosen.')).toBeVisible();
    await answerOpenDialogs(app, [[credentials], [authority]]);
    await page.getByRole('group', { name: 'Server' }).getByRole('button', { name: 'Choose…' }).click();
    await expect(page.getByText('MUSTER_TST', { exact: true })).toBeVisible();
    await testConnection(page);
    await expectSteps(page, { Port: 'Done', Certificate: 'Failed', 'Sign-in': 'Not reached' });
    // The credentials are held already, so another authority wants a word outside of the page.
    await answerMessageBoxes(app, 0);
    await page.getByRole('radio', { name: /^Issued by an authority/ }).check();
    await page.getByRole('group', { name: 'Connection' }).getByRole('button', { name: 'Choose…' }).click();
    await expect(page.getByRole('textbox', { name: 'Certificate of the authority' })).toHaveValue(
      'authority.pem',
    );
    await testConnection(page);
    await expectSteps(page, {
      Certificate: 'Done',
      'Sign-in': 'Done',
      Transactions: 'Done',
      Query: 'Done',
      Characters: 'Done',
    });
    await read(page);
    await expect(result(page)).toBeVisible();
    await goTo(page, 'People');
    await expect(person(page, 'AAFUGGL')).toContainText('Astrid af Ugglekulla');

    // A gateway that no longer takes the credentials: asked for anew, and what was read stays.
    api.faults.add({ kind: 'status', status: 401 }, { on: 'token' });
    api.expireTokens();
    await goTo(page, 'Source');
    await read(page);
    await expect(page.getByRole('alert')).toContainText('were refused');
    await goTo(page, 'People');
    await expect(person(page, 'AAFUGGL')).toBeVisible();
    await goTo(page, 'Plan');
    await expect(subjects(page).getByRole('row').nth(1)).toBeVisible();
    await showGrain(page, 'Objects');
    await expect(operations(page).getByRole('row').nth(1)).toBeVisible();
    expect(muster.problems).toEqual([]);
  } finally {
    await api.close();
  }
});
