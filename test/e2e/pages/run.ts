import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './rail.ts';

export type OutcomeName = 'Done' | 'Already there' | 'Skipped' | 'Failed' | 'Unknown';

/** Chooses this machine on Run and opens the last question, which is answered by the caller. */
export async function askToRunHere(page: Page, environment: string): Promise<Locator> {
  await goTo(page, 'Run');
  await page.getByRole('radio', { name: /^This machine/ }).check();
  await page.getByRole('button', { name: 'Run on this machine…' }).click();
  return page.getByRole('alertdialog', { name: `Run on this machine for ${environment}?` });
}

/** Runs on this machine; the message box of the system is answered by `answerMessageBoxes`. */
export async function runHere(page: Page, environment: string): Promise<void> {
  const question = await askToRunHere(page, environment);
  await question.getByRole('button', { name: 'Run on this machine' }).click();
  await expect(question).toBeHidden();
}

/** What changed since a plan was made that was refused for it. */
export function whatChanged(page: Page): Locator {
  return page.getByRole('list', { name: 'What changed' }).getByRole('listitem');
}

/** Waits until the run has ended, whatever came of it. */
export async function runEnded(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'New run' })).toBeVisible({ timeout: 90_000 });
}

/** The count of an outcome, which is also its filter. */
export function outcome(page: Page, name: OutcomeName): Locator {
  return page.getByRole('group', { name: 'Filter by outcome' }).getByRole('button', { name });
}

/** Checks that exactly these outcomes were counted and no others. */
export async function expectOutcomes(
  page: Page,
  counts: Readonly<Partial<Record<OutcomeName, number>>>,
): Promise<void> {
  for (const name of ['Done', 'Already there', 'Skipped', 'Failed', 'Unknown'] as const) {
    const count = new Intl.NumberFormat('en-US').format(counts[name] ?? 0);
    await expect(outcome(page, name)).toHaveAccessibleName(new RegExp(`${name} ?${count}$`));
  }
}
