import { expect, type Locator, type Page } from '@playwright/test';

/** More Tab stops than any screen has between two of its controls. */
const MOST_STOPS = 80;

/** Presses Tab until the control has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${control} is not reached by Tab`);
}

/** Reaches a control by Tab and presses a key on it. */
export async function press(page: Page, control: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await expect(control).toBeEnabled();
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Presses a key several times. */
export async function repeat(page: Page, key: string, times: number): Promise<void> {
  for (let done = 0; done < times; done++) await page.keyboard.press(key);
}
