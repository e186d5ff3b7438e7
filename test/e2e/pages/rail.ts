import { expect, type Locator, type Page } from '@playwright/test';

export type Screen = 'Start' | 'Source' | 'People' | 'Plan' | 'Preview' | 'Run' | 'History' | 'Settings';

/** A step of the rail. Its name begins with its title; what follows says how far it is. */
export function step(page: Page, screen: Screen): Locator {
  return page.getByRole('navigation', { name: 'Steps' }).getByRole('button', {
    name: new RegExp(`^${screen}\\b`),
  });
}

/** The screen that is shown, by its heading. */
export function heading(page: Page, screen: Screen): Locator {
  return page.getByRole('heading', { level: 1, name: screen, exact: true });
}

export async function goTo(page: Page, screen: Screen): Promise<void> {
  await step(page, screen).click();
  await expect(heading(page, screen)).toBeVisible();
}

/**
 * Activates a button as the keyboard does, once it can be: a click where the last one was does not count for a moment,
 * on whatever has come there.
 */
export async function activateByKey(button: Locator): Promise<void> {
  await expect(button).toBeEnabled();
  await button.press('Enter');
}
