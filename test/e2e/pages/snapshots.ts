import { expect, type Locator, type Page } from '@playwright/test';

export async function openSnapshots(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Snapshots' }).click();
  await expect(snapshot(page, 0)).toBeVisible();
}

/** A kept snapshot by its place in the list, the newest first. */
export function snapshot(page: Page, place: number): Locator {
  return page
    .getByRole('grid', { name: 'Snapshots', exact: true })
    .getByRole('row')
    .nth(place + 1);
}

/** The changes from one snapshot to another. */
export function changes(page: Page): Locator {
  return page.getByRole('grid', { name: 'Changes between snapshots' }).getByRole('row');
}

/** Compares the chosen snapshot with another, by the words that begin its place in the choice. */
export async function compareWith(page: Page, words: string | RegExp): Promise<void> {
  const choice = page.getByRole('combobox', { name: 'Compare with' });
  const option = choice.getByRole('option', { name: words });
  await choice.selectOption((await option.textContent()) ?? '');
}
