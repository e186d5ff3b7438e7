import { expect, type Locator, type Page } from '@playwright/test';
import type { LandmarkFolder } from '../../stand-ins/landmark/landmark-folder.ts';
import { answerOpenDialogs } from '../support/dialogs.ts';
import type { LaunchedMuster } from '../support/launch.ts';
import { goTo } from './rail.ts';

/** Fills in a text setting and leaves it, which saves it. */
export async function setText(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(value);
  await field.press('Enter');
  await expect(field).toHaveValue(value);
}

/** Points the open environment at a Landmark install, through the folder dialog. */
export async function pointAtLandmark(muster: LaunchedMuster, landmark: LandmarkFolder): Promise<void> {
  const { app, page } = muster;
  await goTo(page, 'Settings');
  await answerOpenDialogs(app, [[landmark.folder]]);
  await page.getByRole('button', { name: 'Choose…' }).click();
  await expect(page.getByRole('textbox', { name: 'Landmark folder' })).toHaveValue(landmark.folder);
  await setText(page, 'Pre-command', landmark.preCommand);
}

export function themeChoice(page: Page, theme: 'As the system' | 'Light' | 'Dark'): Locator {
  return page.getByRole('radiogroup', { name: 'Theme' }).getByRole('radio', { name: theme });
}
