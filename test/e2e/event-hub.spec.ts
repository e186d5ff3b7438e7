import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goTo, heading } from './pages/rail.ts';
import { openSample } from './pages/start.ts';
import { answerSaveDialogs } from './support/dialogs.ts';
import { expect, test } from './support/muster-test.ts';

const ADDRESS = 'Actor="<!EMKY>" & ContactInfo.EmailAddress="<!EMAL>"';

test('the Event Hub kit is looked at, copied from and saved', async ({ muster, folder }) => {
  const { app, page } = muster;
  await openSample(page);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Show the kit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Event Hub kit' })).toBeVisible();
  await expect(page.getByText('M3:CMNUSR:CUD')).toBeVisible();

  const emails = page
    .getByRole('navigation', { name: 'Parts of the kit' })
    .getByRole('list', { name: /^E-mails/ });
  await emails.getByRole('button', { name: 'UPDATE' }).click();
  await expect(page.getByText('Operation == "UPDATE" && EMTP == "04" && Number(CONO) == 100')).toBeVisible();
  await page.getByRole('button', { name: 'Copy: Change the address of the actor' }).click();
  await expect(page.getByRole('button', { name: 'Copied: Change the address of the actor' })).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain(ADDRESS);

  const path = join(folder, 'kit.txt');
  await answerSaveDialogs(app, [path]);
  await page.getByRole('button', { name: 'Save as document…' }).click();
  await expect(page.getByText(`Written to ${path}.`)).toBeVisible();
  expect(await readFile(path, 'utf8')).toContain(ADDRESS);

  // Both ways back: its own button, which gives the focus back, and the rail.
  await page.getByRole('button', { name: 'All settings' }).click();
  await expect(page.getByRole('button', { name: 'Show the kit' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'All settings' })).toBeFocused();
  await goTo(page, 'Settings');
  await expect(heading(page, 'Settings')).toBeVisible();
  expect(muster.problems).toEqual([]);
});
