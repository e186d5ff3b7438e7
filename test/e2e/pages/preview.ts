import { expect, type Locator, type Page } from '@playwright/test';
import { answerOpenDialogs, answerSaveDialogs } from '../support/dialogs.ts';
import type { LaunchedMuster } from '../support/launch.ts';
import { goTo } from './rail.ts';

/** Goes to Preview and waits until every file is written and rehearsed without a failure. */
export async function previewFiles(page: Page): Promise<void> {
  await goTo(page, 'Preview');
  await expect(verdict(page)).toBeVisible({ timeout: 60_000 });
}

export function verdict(page: Page): Locator {
  return page.getByText('Nothing would fail. IPA would hold exactly what is planned.');
}

/** The lines of a file, as far as they are in view. */
export function lines(page: Page, file: string): Locator {
  return page.getByRole('listbox', { name: new RegExp(`^${file},`) });
}

/** Exports the bundle to a path that is given to the dialog; answers the window that says what came of it. */
export async function exportBundle(
  muster: LaunchedMuster,
  form: 'folder' | 'zip',
  path: string,
): Promise<Locator> {
  const { app, page } = muster;
  if (form === 'folder') await answerOpenDialogs(app, [[path]]);
  else await answerSaveDialogs(app, [path]);
  await page.getByRole('button', { name: 'Export bundle' }).click();
  await page.getByRole('menuitem', { name: form === 'folder' ? 'As folder…' : 'As zip file…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Bundle (not )?written$/ });
  await expect(dialog).toBeVisible({ timeout: 60_000 });
  return dialog;
}
