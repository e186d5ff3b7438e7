import { expect, type Locator, type Page } from '@playwright/test';
import type { LaunchedMuster } from '../support/launch.ts';
import { enterSecret, promptOf } from './secret-prompt.ts';
import { setText } from './settings.ts';

/** Chooses where the people come from. */
export async function chooseWay(page: Page, way: 'Files' | 'SQL Server' | 'M3 API'): Promise<void> {
  const ways = page.getByRole('radiogroup', { name: 'Where the people come from' });
  await ways.getByRole('radio', { name: new RegExp(`^${way}`) }).check();
}

/** Fills in settings of the connection by their labels. */
export async function fillIn(page: Page, settings: Readonly<Record<string, string | number>>): Promise<void> {
  for (const [label, value] of Object.entries(settings)) await setText(page, label, String(value));
}

export function testButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Test connection' });
}

export function readButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Read( again)?$/ });
}

/** Tests the connection, and waits until the test has ended. */
export async function testConnection(page: Page): Promise<void> {
  await testButton(page).click();
  await expect(testButton(page)).toBeVisible({ timeout: 30_000 });
}

/** The same where a password is asked for. */
export async function testWithPassword({ app, page }: LaunchedMuster, password: string): Promise<void> {
  const { prompt } = await promptOf(app, () => testButton(page).click());
  await enterSecret(prompt, password);
  await expect(testButton(page)).toBeVisible({ timeout: 30_000 });
}

/** Reads, and waits until all was read, or it was found why not. */
export async function read(page: Page): Promise<void> {
  await readButton(page).click();
  await expect(readButton(page)).toBeVisible({ timeout: 60_000 });
}

/** The same where a password is asked for. */
export async function readWithPassword({ app, page }: LaunchedMuster, password: string): Promise<void> {
  const { prompt } = await promptOf(app, () => readButton(page).click());
  await enterSecret(prompt, password);
  await expect(readButton(page)).toBeVisible({ timeout: 60_000 });
}

export type StepTitle =
  | 'Name'
  | 'Port'
  | 'Certificate'
  | 'Sign-in'
  | 'Tables'
  | 'Transactions'
  | 'Query'
  | 'Characters';

/** A step of the test, with its verdict. */
export function testStep(page: Page, title: StepTitle): Locator {
  return page
    .getByRole('region', { name: 'Test of the connection' })
    .getByRole('listitem')
    .filter({ has: page.getByText(title, { exact: true }) });
}

export async function expectSteps(
  page: Page,
  verdicts: Readonly<Partial<Record<StepTitle, 'Done' | 'Warning' | 'Failed' | 'Not reached'>>>,
): Promise<void> {
  for (const [title, verdict] of Object.entries(verdicts) as [StepTitle, string][]) {
    await expect(testStep(page, title)).toContainText(`${verdict}: `);
  }
}

/** What the test found there: counts, companies, five users. */
export function whatIsThere(page: Page): Locator {
  return page.getByRole('region', { name: 'What is there' });
}

/** The question about a result that is empty or sharply smaller than before. */
export function pendingQuestion(page: Page): Locator {
  return page.getByRole('region', { name: 'What was read was not taken' });
}
