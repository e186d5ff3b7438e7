import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  chooseWay,
  fillIn,
  pendingQuestion,
  read,
  testButton,
  testConnection,
  testWithPassword,
} from '../e2e/pages/connection.ts';
import { cell } from '../e2e/pages/people.ts';
import {
  findSubject,
  openPlan,
  openRules,
  openSubject,
  operations,
  planMade,
  savePlan,
  showGrain,
  subject,
  subjects,
} from '../e2e/pages/plan.ts';
import { practise, SMALL } from '../e2e/pages/practice.ts';
import { exportBundle, previewFiles } from '../e2e/pages/preview.ts';
import { goTo } from '../e2e/pages/rail.ts';
import { askToRun, practiseRun, runEnded, whatChanged } from '../e2e/pages/run.ts';
import { enterSecret, promptOf } from '../e2e/pages/secret-prompt.ts';
import { pointAtLandmark } from '../e2e/pages/settings.ts';
import { changes, compareWith, openSnapshots } from '../e2e/pages/snapshots.ts';
import { giveExtracts, readExtracts } from '../e2e/pages/source.ts';
import { chooseFor, makeEnvironment, openSample } from '../e2e/pages/start.ts';
import { setTheme, THEMES, type Theme } from '../e2e/support/appearance.ts';
import { answerMessageBoxes } from '../e2e/support/dialogs.ts';
import type { LaunchedMuster } from '../e2e/support/launch.ts';
import { expect, test } from '../e2e/support/muster-test.ts';
import { SQL_LOGIN, smallDatabase, startSql } from '../e2e/support/servers.ts';
import { startM3Api } from '../stand-ins/m3-api/m3-api.ts';
import type { SqlServerStandIn } from '../stand-ins/sql-server/sql-server.ts';

/** Fluent's marks before and after a list of tabs: they take the focus only to hand it on in the same turn. */
const FOCUS_GUARDS = '[data-tabster-dummy]';

/** What somebody who relies on a screen reader or on contrast is stopped or seriously hindered by. */
const GRAVE = ['serious', 'critical'];

/** Looks at all that is on the window now. The rules come in by the debugger, so the page's policy stays as it is. */
async function expectAccessible(page: Page, where: string): Promise<void> {
  await shownWhole(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude(FOCUS_GUARDS).analyze();
  const grave = violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })));
  expect.soft(grave, where).toEqual([]);
}

/** Waits for what fades in: half shown it has another contrast. What turns for ever is not waited for. */
async function shownWhole(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

async function inTheme(muster: LaunchedMuster, theme: Theme): Promise<void> {
  await setTheme(muster.app, theme);
  await expect(muster.page.locator('html')).toHaveAttribute('data-scheme', theme);
}

/** Without a secret store, so that no password is left in that of whoever runs the test. */
const WITHOUT_STORE = { args: process.platform === 'linux' ? ['--password-store=basic'] : [] };

const PEOPLE = [
  { id: 'ABERGSTR', name: 'Anna Bergström', roles: ['BUYER'] },
  { id: 'BCARLSEN', name: 'Bo Carlsen', roles: ['BUYER', 'SELLER'] },
  { id: 'CDUPONT', name: 'Chloé Dupont', roles: ['SELLER'] },
];

/** Source over SQL Server, from nothing to what is there. */
async function lookAtSqlServer(muster: LaunchedMuster, server: SqlServerStandIn): Promise<void> {
  const { app, page } = muster;
  await makeEnvironment(page, { name: 'TST' });
  await chooseWay(page, 'SQL Server');
  await expectAccessible(page, 'Source over SQL Server, nothing entered');
  await fillIn(page, { Host: server.host, Port: server.port, Database: 'M3FDBTST', User: SQL_LOGIN.user });
  const { prompt } = await promptOf(app, () => testButton(page).click());
  await expectAccessible(prompt, 'the question for a password');
  await expect(page.getByText('Locked while the connection is tested.')).toBeVisible();
  await expectAccessible(page, 'settings that cannot be changed for now');
  await enterSecret(prompt, SQL_LOGIN.password);
  const trust = page.getByRole('button', { name: 'Trust this certificate' });
  await expect(trust).toBeVisible();
  await expectAccessible(page, 'a certificate that is not trusted');
  await answerMessageBoxes(app, 0);
  await trust.click();
  await testConnection(page);
  await expect(page.getByRole('region', { name: 'What is there' })).toBeVisible();
  await page.getByRole('button', { name: /^Company 100/ }).click();
  await expectAccessible(page, 'a test that went well');
  await page.getByRole('tab', { name: 'What is sent' }).click();
  await expectAccessible(page, 'what is sent to SQL Server');
}

/** A question about a smaller result, then snapshots and what differs between them. */
async function lookAtSnapshots({ page }: LaunchedMuster): Promise<void> {
  await read(page);
  await page.getByRole('tab', { name: 'Connection' }).click();
  await fillIn(page, { Database: 'LESS' });
  await read(page);
  await expect(pendingQuestion(page)).toBeVisible();
  await expectAccessible(page, 'the question about a smaller result');
  await page.getByRole('button', { name: 'Take what was read' }).click();
  await expect(pendingQuestion(page)).toHaveCount(0);
  await openSnapshots(page);
  await compareWith(page, /^TST, /);
  await expect(changes(page).filter({ hasText: 'CDUPONT' })).toContainText('Went');
  await expectAccessible(page, 'snapshots and what differs between two');
}

for (const theme of THEMES) {
  test.describe(theme, () => {
    test('before anything is read', async ({ muster }) => {
      const { page } = muster;
      await inTheme(muster, theme);
      for (const screen of [
        'Start',
        'Source',
        'People',
        'Plan',
        'Preview',
        'Run',
        'History',
        'Settings',
      ] as const) {
        await goTo(page, screen);
        await expectAccessible(page, `${screen} without an environment`);
      }
      await goTo(page, 'Start');
      await page.getByRole('button', { name: /^New environment/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.getByRole('combobox', { name: 'Colour of the band' }).click();
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectAccessible(page, 'the dialog for a new environment');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await makeEnvironment(page, { name: 'PRD', production: true });
      await expectAccessible(page, 'Source without an extract, in production');
      await page.getByRole('banner').getByRole('button').click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectAccessible(page, 'the menu of environments');
      await page.keyboard.press('Escape');
      await goTo(page, 'Settings');
      await expectAccessible(page, 'Settings');
      await page.getByRole('textbox', { name: 'Pre-command' }).fill('x'.repeat(501));
      await page.getByRole('textbox', { name: 'Pre-command' }).press('Enter');
      await expectAccessible(page, 'Settings with a refused value');
      await page.getByRole('button', { name: 'Remove environment' }).click();
      await expect(page.getByText('PRD is removed.')).toBeVisible();
      await expectAccessible(page, 'Start with an environment that can be brought back');
    });

    test('the sample on its way', async ({ muster, folder }) => {
      const { page } = muster;
      await inTheme(muster, theme);
      await openSample(page);
      await expectAccessible(page, 'Source with extracts');
      await readExtracts(page);
      await expect(page.getByRole('grid', { name: 'Remarks about files and rows' })).toBeVisible();
      await expectAccessible(page, 'Source after reading');
      await page.getByRole('tab', { name: /^How users.csv/ }).click();
      await expectAccessible(page, 'Source, how a file was read');

      await goTo(page, 'People');
      await expect(cell(page, 'AAFUGGL', 'User')).toBeVisible();
      await expectAccessible(page, 'People');
      await cell(page, 'AAFUGGL', 'Marked').click();
      await page
        .getByRole('button', { name: /^One-word name/ })
        .first()
        .click();
      await expectAccessible(page, 'People, one finding filtered and somebody marked');
      await page.getByRole('button', { name: 'Show all' }).first().click();
      await page.getByRole('button', { name: 'Decisions' }).click();
      await expect(page.getByRole('complementary', { name: 'Decisions' })).toBeVisible();
      await expectAccessible(page, 'the decisions');
      await cell(page, 'AAFUGGL', 'User').click();
      await expect(page.getByRole('complementary', { name: 'AAFUGGL' })).toBeVisible();
      await expectAccessible(page, 'a person');
      await cell(page, 'AAFUGGL', 'First name').dblclick();
      await expectAccessible(page, 'a name under edit');
      await page.keyboard.press('Escape');

      await goTo(page, 'Plan');
      await expect(subject(page, 'AAFUGGL')).toBeVisible();
      await expectAccessible(page, 'Plan, people');
      await openSubject(page, 'AAFUGGL');
      await expectAccessible(page, 'Plan, a person');
      await findSubject(page, '');
      await openRules(page);
      await expectAccessible(page, 'Plan, the rules');
      await showGrain(page, 'Roles');
      await expect(subjects(page).getByRole('row').nth(1)).toBeVisible();
      await expectAccessible(page, 'Plan, roles');
      await showGrain(page, 'Objects');
      await expect(operations(page).getByRole('row').nth(1)).toContainText('1');
      await expectAccessible(page, 'Plan, objects');
      await operations(page).getByRole('row').nth(1).click();
      await expect(page.getByRole('complementary').filter({ hasText: 'Everything about' })).toBeVisible();
      await expectAccessible(page, 'Plan, an operation');
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectAccessible(page, 'Plan, what else can be done with it');
      await page.getByRole('menuitem', { name: 'Try one person…' }).click();
      await expect(page.getByRole('dialog', { name: 'Try one person' })).toBeVisible();
      await expectAccessible(page, 'the dialog for one person');
      await page.keyboard.press('Escape');

      await previewFiles(page);
      await expectAccessible(page, 'Preview');
      await page.getByRole('searchbox', { name: 'Search in this file' }).fill('actor');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('option', { selected: true })).toBeVisible();
      await expectAccessible(page, 'Preview, a line found');
      await mkdir(join(folder, 'bundle'));
      const written = await exportBundle(muster, 'folder', join(folder, 'bundle'));
      await expectAccessible(page, 'the bundle that was written');
      await written.getByRole('button', { name: 'Close' }).click();

      await goTo(page, 'Run');
      await expectAccessible(page, 'Run');
      await practiseRun(page);
      await runEnded(page);
      await expectAccessible(page, 'Run, the outcomes');
      await page.getByRole('tab', { name: /^Log/ }).click();
      await expectAccessible(page, 'Run, the log');
      await page.getByRole('button', { name: 'Verify' }).click();
      await expect(page.getByText('objects found and equal to the plan.')).toBeVisible();
      await goTo(page, 'History');
      const runs = page.getByRole('grid', { name: 'Runs, 1' });
      await expect(runs.getByRole('row').nth(1)).toContainText('Finished');
      await expectAccessible(page, 'History');
      await runs.getByRole('row').nth(1).click();
      await expect(page.getByRole('heading', { level: 1, name: /^Run of / })).toBeVisible();
      await expectAccessible(page, 'History, a run');
    });

    test('what is already there: limits, a plan that is out of date, and the way back', async ({
      muster,
      folder,
    }) => {
      const { page } = muster;
      await inTheme(muster, theme);
      await practise(muster, folder);
      const known = page.getByRole('radiogroup', { name: 'How it is known' });
      for (const way of ['Files', 'The database of IPA', 'The data lists of Landmark']) {
        await known.getByRole('radio', { name: new RegExp(`^${way}`) }).check();
        await expectAccessible(page, `Settings, what is in IPA from: ${way}`);
      }
      await known.getByRole('radio', { name: /^The practice host/ }).check();
      const created = page.getByRole('group', { name: 'Created' }).getByRole('textbox', { name: 'At most' });
      await created.fill('-1');
      await created.press('Enter');
      await expectAccessible(page, 'Settings, a limit that is refused');
      await created.press('Escape');
      await previewFiles(page);
      await goTo(page, 'Run');
      await practiseRun(page);
      await runEnded(page);

      await goTo(page, 'Settings');
      await created.fill('0');
      await created.press('Enter');
      await goTo(page, 'Source');
      const users = SMALL.Users.replace('Anna Bergström', 'Anna Lindqvist');
      await writeFile(join(folder, 'users.csv'), `${users}DEVRIES;Daan de Vries;daan@example.com\r\n`);
      await readExtracts(page);
      await planMade(page);
      await expect(page.getByText('A limit is exceeded. A run asks for a reason.')).toBeVisible();
      await expectAccessible(page, 'Plan, a limit exceeded');
      await openSubject(page, 'ABERGSTR');
      await expectAccessible(page, 'Plan, fields before and after');
      await findSubject(page, '');
      await savePlan(muster, join(folder, 'plan.jsonl'));
      await previewFiles(page);
      await expectAccessible(page, 'Preview of changes');
      await goTo(page, 'Run');
      const why = page.getByRole('textbox', { name: 'Why it is run all the same' });
      await expectAccessible(page, 'Run, a limit exceeded');
      await why.fill('A colleague joined.');
      await practiseRun(page);
      await runEnded(page);
      await expectAccessible(page, 'Run, limits were passed');

      await goTo(page, 'Plan');
      await openPlan(muster, join(folder, 'plan.jsonl'));
      await expectAccessible(page, 'Plan, from a file');
      await previewFiles(page);
      await goTo(page, 'Run');
      // The run of this very plan is shown until another one is wanted.
      await page.getByRole('button', { name: 'New run' }).click();
      await why.fill('Once more.');
      await practiseRun(page);
      await expect(whatChanged(page).first()).toBeVisible();
      await expectAccessible(page, 'Run, a plan that is out of date');

      await goTo(page, 'History');
      await page.getByRole('grid', { name: 'Runs, 2' }).getByRole('row').nth(1).click();
      await expectAccessible(page, 'History, a run that passed limits');
      await page.getByRole('button', { name: 'Undo…' }).click();
      await expect(page.getByText(/^An undo: /)).toBeVisible();
      await expectAccessible(page, 'Plan, an undo');
      await previewFiles(page);
      await goTo(page, 'Run');
      await practiseRun(page);
      await runEnded(page);
      await goTo(page, 'History');
      const runs = page.getByRole('grid', { name: 'Runs, 3' });
      await expect(runs.getByRole('img', { name: 'An undo' })).toBeVisible();
      await expectAccessible(page, 'History with an undo');
    });

    test('what goes wrong', async ({ muster, folder, landmark }) => {
      const { page } = muster;
      await inTheme(muster, theme);
      await makeEnvironment(page, { name: 'PRD', production: true });
      await giveExtracts(muster, folder, { Users: 'WHO;EMAIL\nX;x@example.com\n' });
      await expectAccessible(page, 'Source, a column missing');
      await giveExtracts(muster, folder, { Users: 'USID;NAME\nX;Xaver\nABERGSTR;Anna Bergstrom\nB\n' });
      await readExtracts(page);
      await pointAtLandmark(muster, landmark);
      await previewFiles(page);
      await goTo(page, 'Run');
      await page.getByRole('radio', { name: /^This machine/ }).check();
      await expectAccessible(page, 'Run on this machine');
      await askToRun(page, 'this machine');
      await expectAccessible(page, 'the question before production');
      await page.keyboard.press('Escape');
    });

    test('M3 over a connection, its snapshots, and environments side by side', async ({ launch }) => {
      const databases = { M3FDBTST: smallDatabase(PEOPLE), LESS: smallDatabase(PEOPLE.slice(0, 1)) };
      const server = await startSql(databases);
      const api = await startM3Api({ records: { users: [{ USID: 'ABERGSTR', TX40: 'Anna Bergstrom' }] } });
      try {
        const muster = await launch(WITHOUT_STORE);
        const { page } = muster;
        await inTheme(muster, theme);
        await lookAtSqlServer(muster, server);
        await lookAtSnapshots(muster);

        await chooseWay(page, 'M3 API');
        await expectAccessible(page, 'Source over the M3 API, nothing entered');
        await page.getByRole('radio', { name: /^Through the API gateway/ }).check();
        await expectAccessible(page, 'Source over the API gateway, nothing entered');
        await page.getByRole('radio', { name: /^On the grid/ }).check();
        await fillIn(page, { 'Address of the grid': api.url, User: api.signIn.user });
        await testWithPassword(muster, 'wrong');
        await expectAccessible(page, 'a test of the M3 API that failed');
        await testWithPassword(muster, api.signIn.password);
        await expectAccessible(page, 'a test of the M3 API that went well');

        await chooseWay(page, 'Files');
        await page.getByRole('button', { name: 'Paste Users' }).click();
        await expect(page.getByRole('dialog', { name: 'Paste users' })).toBeVisible();
        await expectAccessible(page, 'the dialog for a pasted table');
        await page.getByRole('button', { name: 'Cancel' }).click();

        await goTo(page, 'Start');
        await chooseFor(page, 'TST', 'Copy…');
        await expect(page.getByRole('dialog', { name: 'Copy TST' })).toBeVisible();
        await expectAccessible(page, 'the dialog for a copy');
        await page.getByRole('textbox', { name: 'Name' }).fill('PRD');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('button', { name: 'More for PRD' })).toBeVisible();
        await chooseFor(page, 'PRD', 'Compare…');
        await expect(page.getByText('No setting differs but the name.')).toBeVisible();
        await page.getByRole('button', { name: 'Close' }).click();
        await makeEnvironment(page, { name: 'NEW', production: true });
        await goTo(page, 'Start');
        await chooseFor(page, 'PRD', 'Compare…');
        await page.getByRole('combobox', { name: 'With' }).selectOption('NEW');
        await expect(page.getByRole('region', { name: 'Settings that differ' })).toBeVisible();
        await expectAccessible(page, 'two environments side by side');
        await page.getByRole('button', { name: 'Close' }).click();
        await chooseFor(page, 'PRD', 'Remove');
        await expect(page.getByText('PRD is removed.')).toBeVisible();
        await expectAccessible(page, 'an environment that is being removed');
      } finally {
        await server.close();
        await api.close();
      }
    });
  });
}
