import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { value } from './pages/bridge.ts';
import { cell, person } from './pages/people.ts';
import { operations, showGrain, subject } from './pages/plan.ts';
import { goTo } from './pages/rail.ts';
import { changes, compareWith, openSnapshots, snapshot } from './pages/snapshots.ts';
import { giveExtracts, readExtracts, result } from './pages/source.ts';
import { makeEnvironment } from './pages/start.ts';
import { expect, test } from './support/muster-test.ts';

const BEFORE = 'USID;NAME\r\nABERGSTR;Anna Bergstrom\r\nBCARLSEN;Bo Carlsen\r\nCDUPONT;Chloé Dupont\r\n';
const AFTER = 'USID;NAME\r\nABERGSTR;Anna Bergström\r\nBCARLSEN;Bo Carlsen\r\nDEVRIES;Daan de Vries\r\n';

test('reads are kept, listed and compared; any of them can be used, also in another environment', async ({
  muster,
  folder,
}) => {
  const { page } = muster;
  await makeEnvironment(page, { name: 'DEV' });
  await page.getByRole('tab', { name: 'Snapshots' }).click();
  await expect(page.getByText('Nothing was read yet.')).toBeVisible();
  await page.getByRole('tab', { name: 'What an extract holds' }).click();
  await giveExtracts(muster, folder, {
    Users: BEFORE,
    'User-roles': 'USID;ROLL\r\nABERGSTR;BUYER\r\n',
  });
  await readExtracts(page);
  await writeFile(join(folder, 'users.csv'), AFTER);
  await writeFile(join(folder, 'user-roles.csv'), 'USID;ROLL\r\nABERGSTR;SELLER\r\n');
  await readExtracts(page);

  await openSnapshots(page);
  await expect(snapshot(page, 0)).toContainText('in use');
  await expect(snapshot(page, 0)).toContainText('DEV');
  await expect(snapshot(page, 1)).not.toContainText('in use');
  await expect(snapshot(page, 2)).toHaveCount(0);
  await compareWith(page, /^DEV, /);
  await expect(changes(page)).toHaveCount(6);
  const rows = changes(page);
  await expect(rows.filter({ hasText: 'CDUPONT' })).toContainText('Went');
  await expect(rows.filter({ hasText: 'DEVRIES' })).toContainText('Came');
  const changed = rows.filter({ hasText: 'ABERGSTR' });
  await expect(changed).toContainText('Changed');
  await expect(changed).toContainText('Anna Bergstrom → Anna Bergström');
  await expect(changed).toContainText('roles gained: SELLER; roles lost: BUYER');
  await page.getByRole('combobox', { name: 'Kind of change' }).selectOption('Went');
  await page.getByRole('combobox', { name: 'Users or roles' }).selectOption('Users');
  await expect(rows).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Kind of change' }).selectOption('Every change');
  await page.getByRole('searchbox', { name: 'Find changes' }).fill('bergstr');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('ABERGSTR');
  await page.getByRole('searchbox', { name: 'Find changes' }).fill('nobody');
  await expect(page.getByText('No change matches.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find changes' }).fill('');
  const compared = page
    .getByRole('region', { name: 'Changes between snapshots' })
    .getByRole('heading')
    .first();
  const pair = (await compared.textContent()) ?? '';
  // Another read leaves what is compared as it is.
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(result(page)).toBeVisible();
  await openSnapshots(page);
  await expect(snapshot(page, 2)).toBeVisible();
  await expect(compared).toHaveText(pair);

  await snapshot(page, 2).click();
  await page.getByRole('button', { name: 'Use this snapshot' }).click();
  await expect(snapshot(page, 2)).toContainText('in use');
  await goTo(page, 'People');
  await expect(cell(page, 'ABERGSTR', 'Name in M3')).toHaveText('Anna Bergstrom');
  await expect(person(page, 'DEVRIES')).toHaveCount(0);

  // From DEV to TST: planned for TST, with the people of DEV.
  await goTo(page, 'Start');
  await makeEnvironment(page, { name: 'TST' });
  await openSnapshots(page);
  await expect(snapshot(page, 0)).not.toContainText('in use');
  await snapshot(page, 0).click();
  await page.getByRole('button', { name: 'Use the people of DEV' }).click();
  await expect(snapshot(page, 0)).toContainText('in use');
  await expect(page.getByText(/^3 users read from DEV /)).toBeVisible();
  await goTo(page, 'People');
  await expect(cell(page, 'DEVRIES', 'Name in M3')).toHaveText('Daan de Vries');
  await goTo(page, 'Plan');
  await expect(page.getByRole('banner').getByRole('button', { name: /^Environment TST,/ })).toBeVisible();
  await expect(subject(page, 'DEVRIES')).toBeVisible();
  await showGrain(page, 'Objects');
  await expect(operations(page)).toContainText('DEVRIES');

  // One that is not in use can be removed, and brought back for a while.
  await goTo(page, 'Source');
  await page.getByRole('tab', { name: 'Snapshots' }).click();
  await snapshot(page, 1).click();
  const remove = page.getByRole('button', { name: 'Remove', exact: true });
  await remove.click();
  await expect(snapshot(page, 2)).toHaveCount(0);
  const removed = page.getByRole('status').filter({ hasText: /^The snapshot of DEV, .* is removed\./ });
  await removed.getByRole('button', { name: 'Undo' }).click();
  await expect(removed).toHaveCount(0);
  await expect(snapshot(page, 2)).toBeVisible();
  expect(await value(page, 'snapshots:list', {})).toHaveLength(3);

  // Where nobody takes it back it goes, also when another screen is shown by then.
  await page.clock.install();
  await snapshot(page, 1).click();
  await remove.click();
  await expect(removed).toBeVisible();
  await goTo(page, 'People');
  await page.clock.fastForward('01:00');
  await expect.poll(async () => (await value(page, 'snapshots:list', {})).length).toBe(2);
  await goTo(page, 'Source');
  await page.getByRole('tab', { name: 'Snapshots' }).click();
  await expect(snapshot(page, 1)).toBeVisible();
  await expect(snapshot(page, 2)).toHaveCount(0);
  await expect(removed).toHaveCount(0);
  expect(muster.problems).toEqual([]);
});
