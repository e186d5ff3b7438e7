import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { answerOpenDialogs } from '../support/dialogs.ts';
import type { LaunchedMuster } from '../support/launch.ts';
import { activateByKey } from './rail.ts';

export type Extract = 'Users' | 'E-mails' | 'Roles' | 'User-roles';

/** Chooses a file for an extract through the file dialog. */
export async function chooseExtract(muster: LaunchedMuster, extract: Extract, path: string): Promise<void> {
  await answerOpenDialogs(muster.app, [[path]]);
  await muster.page.getByRole('button', { name: new RegExp(`^Choose (another )?${extract} file$`) }).click();
}

/** Writes extracts into the folder and chooses each. */
export async function giveExtracts(
  muster: LaunchedMuster,
  folder: string,
  extracts: Readonly<Partial<Record<Extract, string | Uint8Array>>>,
): Promise<void> {
  for (const [extract, content] of Object.entries(extracts)) {
    const name = `${extract.toLowerCase()}.csv`;
    await writeFile(join(folder, name), content);
    await chooseExtract(muster, extract as Extract, join(folder, name));
    await expect(muster.page.getByRole('button', { name, exact: true })).toBeVisible();
  }
}

/** Opens the dialog into which the table of an extract is pasted. */
export async function openPaste(page: Page, extract: Extract): Promise<Locator> {
  await page.getByRole('button', { name: `Paste ${extract}`, exact: true }).click();
  return page.getByRole('dialog', { name: `Paste ${extract.toLowerCase()}`, exact: true });
}

/** Pastes a table into that dialog, as from the clipboard. */
export async function pasteInto(dialog: Locator, table: string): Promise<void> {
  // The clipboard of the machine is whoever's who runs the test: what it would bring is brought by hand.
  await dialog.getByRole('textbox').evaluate((area: HTMLTextAreaElement, text) => {
    area.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (area.dispatchEvent(paste)) document.execCommand('insertText', false, text);
  }, table);
}

/** Pastes a table for an extract, and takes it. */
export async function pasteExtract(page: Page, extract: Extract, table: string): Promise<void> {
  const dialog = await openPaste(page, extract);
  await pasteInto(dialog, table);
  await dialog.getByRole('button', { name: 'Take the table' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Reads what was chosen, and waits until it has been read. */
export async function readExtracts(page: Page): Promise<void> {
  await activateByKey(page.getByRole('button', { name: /^Read( again)?$/ }));
  await expect(page.getByRole('button', { name: 'Go to People' })).toBeVisible();
}

/** How the chosen file is read: its choices and first rows. */
export function reading(page: Page, file: string): Locator {
  return page.getByRole('region', { name: `How ${file} is read` });
}

export function result(page: Page): Locator {
  return page.getByRole('region', { name: 'What was read' });
}
