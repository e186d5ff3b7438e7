import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goTo } from './pages/rail.ts';
import { pointAtLandmark, setText, themeChoice } from './pages/settings.ts';
import { card, makeEnvironment, openEnvironment } from './pages/start.ts';
import { answerOpenDialogs, answerSaveDialogs } from './support/dialogs.ts';
import { expect, test } from './support/muster-test.ts';

test('environments and their settings survive a restart', async ({ launch, folder, landmark }) => {
  const userData = join(folder, 'data');
  const first = await launch({ userData });
  await makeEnvironment(first.page, { name: 'PRD', production: true });
  await pointAtLandmark(first, landmark);
  await setText(first.page, 'Landmark system', 'LMPRD');
  await first.close();

  const { page } = await launch({ userData });
  await expect(card(page, 'PRD')).toContainText('PRODUCTION');
  await expect(card(page, 'PRD')).toContainText('LMPRD');
  await openEnvironment(page, 'PRD');
  await goTo(page, 'Settings');
  await expect(page.getByRole('textbox', { name: 'Landmark folder' })).toHaveValue(landmark.folder);
  await expect(page.getByRole('textbox', { name: 'Pre-command' })).toHaveValue(landmark.preCommand);
});

test('a settings file that is cut short is set aside, and that is said', async ({ launch, folder }) => {
  const content = '{"version": 1, "environments": [{"id": "a", "na';
  const userData = join(folder, 'data');
  const before = await launch({ userData });
  await makeEnvironment(before.page, { name: 'DEV' });
  await before.close();
  await writeFile(join(userData, 'settings.json'), content);

  const { page } = await launch({ userData });
  const aside = (await readdir(userData)).filter((name) => name.startsWith('settings.damaged-'));
  expect(aside).toHaveLength(1);
  expect(await readFile(join(userData, aside[0]!), 'utf8')).toBe(content);
  await expect(page.getByRole('status').filter({ hasText: aside[0]! })).toBeVisible();

  // It goes on with empty settings that work.
  await makeEnvironment(page, { name: 'TST' });
  await goTo(page, 'Start');
  await expect(card(page, 'TST')).toBeVisible();
  expect(await readFile(join(userData, aside[0]!), 'utf8')).toBe(content);
});

test('a settings file of a newer Muster stays where it is, and that is said', async ({ launch, folder }) => {
  const content = '{"version": 999, "theme": "dark", "environments": []}';
  const userData = join(folder, 'data');
  await (await launch({ userData })).close();
  await writeFile(join(userData, 'settings.json'), content);

  const { page, close } = await launch({ userData });
  await expect(page.getByRole('status').filter({ hasText: 'written by a newer Muster' })).toBeVisible();
  await close();
  expect(await readFile(join(userData, 'settings.json'), 'utf8')).toBe(content);
  expect((await readdir(userData)).filter((name) => name.includes('.damaged-'))).toEqual([]);
});

test('the choice of theme survives a restart', async ({ launch, folder }) => {
  const userData = join(folder, 'data');
  const first = await launch({ userData });
  await goTo(first.page, 'Settings');
  await themeChoice(first.page, 'Dark').check();
  await expect(first.page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await first.close();

  const { app, page } = await launch({ userData });
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await goTo(page, 'Settings');
  await expect(themeChoice(page, 'Dark')).toBeChecked();
});

test('a profile goes to another machine, without the folder of this one', async ({
  launch,
  folder,
  landmark,
}) => {
  const profile = join(folder, 'TST.json');
  const here = await launch();
  await makeEnvironment(here.page, { name: 'TST' });
  await pointAtLandmark(here, landmark);
  await setText(here.page, 'Landmark system', 'LMTST');
  await setText(here.page, 'Data area of the environment', 'lmtstipa2');
  await answerSaveDialogs(here.app, [profile]);
  await here.page.getByRole('button', { name: 'Export profile…' }).click();
  await expect(here.page.getByText(`Written to ${profile}.`)).toBeVisible();
  await here.close();

  const there = await launch();
  await answerOpenDialogs(there.app, [[profile]]);
  await there.page.getByRole('button', { name: /^Import profile/ }).click();
  await expect(card(there.page, 'TST')).toContainText('LMTST');
  await openEnvironment(there.page, 'TST');
  await goTo(there.page, 'Settings');
  await expect(there.page.getByRole('textbox', { name: 'Data area of the environment' })).toHaveValue(
    'lmtstipa2',
  );
  await expect(there.page.getByRole('textbox', { name: 'Pre-command' })).toHaveValue(landmark.preCommand);
  await expect(there.page.getByRole('textbox', { name: 'Landmark folder' })).toHaveValue('');
});

test('a file that is no profile is refused, and nothing is added', async ({ muster, folder }) => {
  const { app, page } = muster;
  const path = join(folder, 'other.json');
  await writeFile(path, '{"muster": "profile", "environment": {"id": "../x", "name": "X"}}');
  await answerOpenDialogs(app, [[path]]);
  await page.getByRole('button', { name: /^Import profile/ }).click();
  await expect(page.getByRole('alert')).toContainText('other.json is not a Muster profile');
  await expect(page.getByRole('list', { name: 'Environments' })).toHaveCount(0);
});
