import { expect, type Locator, type Page } from '@playwright/test';
import { heading } from './rail.ts';

/** Opens the sample company; Source is shown then. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Open the sample/ }).click();
  await expect(heading(page, 'Source')).toBeVisible();
}

export interface NewEnvironment {
  readonly name: string;
  readonly production?: boolean;
}

/** Makes an environment and opens it; Source is shown then. */
export async function makeEnvironment(
  page: Page,
  { name, production = false }: NewEnvironment,
): Promise<void> {
  await page.getByRole('button', { name: /^New environment/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New environment' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  if (production) await dialog.getByRole('switch', { name: 'This is a production environment' }).click();
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog).toBeHidden();
  await expect(heading(page, 'Source')).toBeVisible();
}

/** The card of an environment on Start. */
export function card(page: Page, name: string): Locator {
  const own = page.getByRole('button', { name: `More for ${name}`, exact: true });
  return page.getByRole('list', { name: 'Environments' }).getByRole('listitem').filter({ has: own });
}

/** Opens an environment from its card. */
export async function openEnvironment(page: Page, name: string): Promise<void> {
  await card(page, name).getByRole('button').first().click();
  await expect(heading(page, 'Source')).toBeVisible();
}

/** Chooses from the menu of an environment's card. */
export async function chooseFor(
  page: Page,
  name: string,
  item: 'Settings' | 'Rename…' | 'Copy…' | 'Compare…' | 'Remove',
): Promise<void> {
  await page.getByRole('button', { name: `More for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
