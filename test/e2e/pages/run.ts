import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './rail.ts';

export type OutcomeName = 'Done' | 'Already there' | 'Skipped' | 'Failed' | 'Unknown';

/**
 * Clicks on what starts something until it has done so: for a moment after it has come to the screen, a click on it does
 * not count.
 */
export async function clickWhenSettled(button: Locator, done: () => Promise<void>): Promise<void> {
  await expect(async () => {
    // Once it has done so the button may be gone, and what it did may only take longer to be seen.
    await button.click({ timeout: 1000 }).catch(() => {});
    await done();
  }).toPass({ intervals: [200], timeout: 20_000 });
}

/** Opens the last question before a run in the place that is chosen on Run. */
export async function askToRun(page: Page, place: 'the practice host' | 'this machine'): Promise<Locator> {
  const question = page.getByRole('alertdialog', { name: new RegExp(`^Run on ${place} for `) });
  await clickWhenSettled(page.getByRole('button', { name: `Run on ${place}…` }), () =>
    expect(question).toBeVisible({ timeout: 300 }),
  );
  return question;
}

/** Says yes to that question. */
export async function agreeToRun(question: Locator): Promise<void> {
  await clickWhenSettled(question.getByRole('button', { name: /^Run / }), () =>
    expect(question).toBeHidden({ timeout: 300 }),
  );
}

/** Runs on the practice host, which is chosen on Run. */
export async function practiseRun(page: Page): Promise<void> {
  await agreeToRun(await askToRun(page, 'the practice host'));
}

/** Chooses this machine on Run and opens the last question, which is answered by the caller. */
export async function askToRunHere(page: Page): Promise<Locator> {
  await goTo(page, 'Run');
  await page.getByRole('radio', { name: /^This machine/ }).check();
  return askToRun(page, 'this machine');
}

/** Runs on this machine; the message box of the system is answered by `answerMessageBoxes`. */
export async function runHere(page: Page): Promise<void> {
  await agreeToRun(await askToRunHere(page));
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
