import { value } from './pages/bridge.ts';
import { chooseWay, fillIn } from './pages/connection.ts';
import { goTo, heading } from './pages/rail.ts';
import { enterSecret, promptOf } from './pages/secret-prompt.ts';
import { setText } from './pages/settings.ts';
import { card, chooseFor, makeEnvironment, openEnvironment } from './pages/start.ts';
import { expect, test } from './support/muster-test.ts';

const WITHOUT_STORE = { args: process.platform === 'linux' ? ['--password-store=basic'] : [] };

test('copied, renamed, compared, removed and brought back; a copy has every setting and no secret', async ({
  launch,
}) => {
  const muster = await launch(WITHOUT_STORE);
  const { app, page } = muster;
  await makeEnvironment(page, { name: 'DEV' });
  await chooseWay(page, 'SQL Server');
  await fillIn(page, { Host: 'sqldev', Database: 'M3FDBDEV', User: 'muster' });
  await page.getByRole('combobox', { name: 'How it is kept' }).selectOption('Until Muster ends');
  const { prompt } = await promptOf(app, () => page.getByRole('button', { name: 'Enter…' }).click());
  await expect(prompt.getByText('muster at SQL Server sqldev:1433')).toBeVisible();
  await enterSecret(prompt, 'secret of DEV');
  await expect(page.getByText('Kept until Muster ends.', { exact: true })).toBeVisible();

  await goTo(page, 'Start');
  await chooseFor(page, 'DEV', 'Copy…');
  const copying = page.getByRole('dialog', { name: 'Copy DEV' });
  await expect(copying).toContainText('a password is not');
  await copying.getByRole('textbox', { name: 'Name' }).fill('dev');
  await copying.getByRole('button', { name: 'Copy' }).click();
  await expect(copying.getByRole('alert')).toContainText('There is already an environment named dev.');
  await copying.getByRole('textbox', { name: 'Name' }).fill('TST');
  await copying.getByRole('button', { name: 'Copy' }).click();
  await expect(copying).toHaveCount(0);
  await openEnvironment(page, 'TST');
  await expect(page.getByRole('textbox', { name: 'Host' })).toHaveValue('sqldev');
  await expect(page.getByText('Not entered. It is asked for when it is needed.')).toBeVisible();
  const environments = await value(page, 'environments:list', {});
  const held = await Promise.all(environments.map(({ id }) => value(page, 'secrets:list', { id })));
  expect(held).toMatchObject([[{ held: 'session' }], [{ held: 'none' }]]);

  await fillIn(page, { Host: 'sqltst', Database: 'M3FDBTST' });
  await goTo(page, 'Settings');
  await setText(page, 'Landmark system', 'LMTST');
  await goTo(page, 'Start');
  await chooseFor(page, 'DEV', 'Compare…');
  const comparing = page.getByRole('dialog', { name: 'Compare DEV' });
  await expect(comparing.getByText('3 settings differ.')).toBeVisible();
  await expect(comparing.getByRole('row', { name: /^SQL Server: host/ })).toHaveText(
    'SQL Server: hostsqldevsqltst',
  );
  await expect(comparing.getByRole('row', { name: /^SQL Server: database/ })).toHaveText(
    'SQL Server: databaseM3FDBDEVM3FDBTST',
  );
  await expect(comparing.getByRole('row', { name: /^Landmark system/ })).toHaveText(
    'Landmark system(empty)LMTST',
  );
  await comparing.getByRole('button', { name: 'Close' }).click();

  await chooseFor(page, 'TST', 'Rename…');
  const renaming = page.getByRole('dialog', { name: 'Rename TST' });
  await renaming.getByRole('textbox', { name: 'Name' }).fill('DEV');
  await renaming.getByRole('button', { name: 'Rename' }).click();
  await expect(renaming.getByRole('alert')).toContainText('There is already an environment named DEV.');
  await renaming.getByRole('textbox', { name: 'Name' }).fill('TST 2');
  await page.keyboard.press('Enter');
  await expect(renaming).toHaveCount(0);
  await expect(card(page, 'TST 2')).toContainText('LMTST');
  // The band follows.
  await expect(page.getByRole('banner').getByRole('button', { name: /^Environment TST 2,/ })).toBeVisible();

  // Removed from its settings; what is removed can be brought back for a while, wherever it was done.
  await chooseFor(page, 'TST 2', 'Settings');
  await page.getByRole('button', { name: 'Remove environment' }).click();
  await expect(heading(page, 'Start')).toBeVisible();
  await expect(card(page, 'TST 2')).toHaveCount(0);
  const removed = page.getByRole('status').filter({ hasText: 'TST 2 is removed.' });
  await removed.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'TST 2')).toContainText('LMTST');
  await expect(removed).toHaveCount(0);

  expect(muster.problems).toEqual([]);

  // Where nobody takes it back it goes, with what it held; the other stays as it was.
  await page.clock.install();
  await chooseFor(page, 'DEV', 'Remove');
  await expect(page.getByText('DEV is removed.')).toBeVisible();
  await page.clock.fastForward('01:00');
  await expect(page.getByText('DEV is removed.')).toHaveCount(0);
  await expect(card(page, 'DEV')).toHaveCount(0);
  expect((await value(page, 'environments:list', {})).map(({ name }) => name)).toEqual(['TST 2']);
  await openEnvironment(page, 'TST 2');
  await expect(page.getByRole('textbox', { name: 'Host' })).toHaveValue('sqltst');
});
