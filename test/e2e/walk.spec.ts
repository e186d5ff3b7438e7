import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { people } from './pages/people.ts';
import { expectTiles, operationCount, operations, planAgain, showGrain, subjects } from './pages/plan.ts';
import { exportBundle, lines, previewFiles } from './pages/preview.ts';
import { activateByKey, goTo, heading } from './pages/rail.ts';
import { outcome, practiseRun, runEnded } from './pages/run.ts';
import { readExtracts, result } from './pages/source.ts';
import { openSample } from './pages/start.ts';
import { filesOfFolder, filesOfZip, sumsOf, sumsSaid } from './support/checksums.ts';
import { expect, test } from './support/muster-test.ts';

test('the sample goes the whole way: read, decided, planned, seen, run, verified and listed', async ({
  muster,
}) => {
  const { page } = muster;
  await openSample(page);
  await readExtracts(page);
  await expect(result(page)).toBeVisible();

  await activateByKey(page.getByRole('button', { name: 'Go to People' }));
  await expect(heading(page, 'People')).toBeVisible();
  await expect(people(page).getByRole('row').nth(1)).toBeVisible();

  await activateByKey(page.getByRole('button', { name: 'Go to Plan' }));
  await expect(heading(page, 'Plan')).toBeVisible();
  await expect(subjects(page).getByRole('row').nth(1)).toBeVisible();
  await expectTiles(page, { Change: 0, Delete: 0, Unchanged: 0, Reported: 0 });
  const planned = await operationCount(page);
  expect(planned).toMatch(/^\d{1,3},\d{3}$/);
  await showGrain(page, 'Objects');
  await expect(operations(page)).toHaveAccessibleName(`Operations, ${planned}`);

  await previewFiles(page);
  await expect(lines(page, '01-gen-create.secadm.txt').getByRole('option').first()).toContainText(
    'identity add',
  );

  await goTo(page, 'Run');
  await practiseRun(page);
  await runEnded(page);
  await expect(page.getByText(/^Finished for Sample/)).toBeVisible();
  await expect(outcome(page, 'Done')).toHaveAccessibleName(new RegExp(`${planned}$`));
  for (const other of ['Already there', 'Skipped', 'Failed', 'Unknown'] as const) {
    await expect(outcome(page, other)).toHaveAccessibleName(new RegExp(`${other} ?0$`));
  }

  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText(`${planned} of ${planned} objects found and equal to the plan.`)).toBeVisible();

  await goTo(page, 'History');
  const runs = page.getByRole('grid', { name: 'Runs, 1' });
  await expect(runs.getByRole('row').nth(1)).toContainText('Finished');
  await runs.getByRole('row').nth(1).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Run of / })).toBeVisible();
  await expect(page.getByText(`${planned} of ${planned} objects found and equal to the plan.`)).toBeVisible();

  // What was brought is not brought again.
  await planAgain(page);
  await expect(page.getByText(/^Nothing to do: /)).toBeVisible();
  expect(await operationCount(page)).toBe('0');
  await expectTiles(page, { Create: 0, Change: 0, Delete: 0 });
  expect(muster.problems).toEqual([]);
});

test('the bundle is written as folder and as zip, and its sums hold', async ({ muster, folder }) => {
  const { page } = muster;
  await openSample(page);
  await readExtracts(page);
  await previewFiles(page);

  const asFolder = join(folder, 'bundle');
  await mkdir(asFolder);
  const written = await exportBundle(muster, 'folder', asFolder);
  const files = await filesOfFolder(asFolder);
  expect([...files.keys()].sort()).toEqual([
    '01-gen-create.secadm.txt',
    '02-environment-import.xml',
    'README.html',
    'SHA256SUMS',
    'findings.csv',
    'people.csv',
    'plan.jsonl',
    'run.cmd',
    'undo/gen-undo.secadm.txt',
  ]);
  expect(sumsSaid(files)).toEqual(sumsOf(files));
  for (const name of files.keys()) await expect(written.getByRole('rowheader', { name })).toBeVisible();
  await written.getByRole('button', { name: 'Close' }).click();

  const asZip = join(folder, 'bundle.zip');
  const zipped = await exportBundle(muster, 'zip', asZip);
  await expect(zipped.getByText(asZip)).toBeVisible();
  const members = await filesOfZip(asZip);
  expect(sumsSaid(members)).toEqual(sumsOf(members));
  expect(sumsOf(members)).toEqual(sumsOf(files));
  await zipped.getByRole('button', { name: 'Close' }).click();

  // What stands in a folder is never taken for part of a bundle.
  const refused = await exportBundle(muster, 'folder', asFolder);
  await expect(refused.getByRole('alert')).toContainText(/already holds files/);
  expect(sumsOf(await filesOfFolder(asFolder))).toEqual(sumsOf(files));
  expect(muster.problems).toEqual([]);
});
