import { expect, type Locator, type Page } from '@playwright/test';
import { answerOpenDialogs, answerSaveDialogs } from '../support/dialogs.ts';
import type { LaunchedMuster } from '../support/launch.ts';
import { goTo } from './rail.ts';

/** What a row of the list is. */
export type Grain = 'People' | 'Roles' | 'Objects';

/** The tiles of a plan, and those of an undo, which name what the way back does. */
export type TileTitle =
  | 'Create'
  | 'Change'
  | 'Delete'
  | 'Reported'
  | 'Unchanged'
  | 'Left alone'
  | 'Only in IPA'
  | 'Take away'
  | 'Change back'
  | 'Bring back';

/** Goes to Plan and waits until it is made. */
export async function planMade(page: Page): Promise<void> {
  await goTo(page, 'Plan');
  await expect(tab(page, 'Objects')).toBeVisible();
  await expect(page.getByText(/^Making the plan/)).toHaveCount(0);
}

/** Reads IPA again, and makes the plan of that. What comes of it is to be waited for. */
export async function planAgain(page: Page): Promise<void> {
  await goTo(page, 'Plan');
  await page.getByRole('button', { name: 'Read IPA again' }).click();
}

function tab(page: Page, grain: Grain): Locator {
  return page
    .getByRole('tablist', { name: 'What the list shows' })
    .getByRole('tab', { name: new RegExp(`^${grain} `) });
}

/** Shows the plan by people, roles or objects. */
export async function showGrain(page: Page, grain: Grain): Promise<void> {
  await tab(page, grain).click();
  await expect(tab(page, grain)).toHaveAttribute('aria-selected', 'true');
}

/** How many operations the plan has, as it is written, e.g. `8,123`. */
export async function operationCount(page: Page): Promise<string> {
  return ((await tab(page, 'Objects').textContent()) ?? '').replace(/^Objects /, '');
}

/** The operations, object by object, as they are run. Its name tells how many there are. */
export function operations(page: Page): Locator {
  return page.getByRole('grid', { name: /^Operations,/ });
}

/** The people of the plan, or its roles. Its name tells how many there are. */
export function subjects(page: Page): Locator {
  return page.getByRole('grid', { name: /^(People|Roles) of the plan,/ });
}

/** A person's or role's row, by id. */
export function subject(page: Page, id: string): Locator {
  return subjects(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: id, exact: true }) });
}

const COLUMNS = ['Id', 'Name', 'Compared', 'What happens', 'Operations', 'Findings'] as const;

/** A cell of a row; Findings only where nothing is open beside the list. */
export function subjectCell(page: Page, id: string, column: (typeof COLUMNS)[number]): Locator {
  return subject(page, id).getByRole('gridcell').nth(COLUMNS.indexOf(column));
}

/** Looks for a person or role by id, so that its row is in view. */
export async function findSubject(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: /^Find (people|roles|operations)$/ }).fill(text);
}

/** How somebody stands and what is done, as Plan says it. */
export async function expectSubject(
  page: Page,
  id: string,
  said: { readonly compared: string; readonly happens: string; readonly operations?: string },
): Promise<void> {
  await findSubject(page, id);
  await expect(subjectCell(page, id, 'Compared')).toHaveText(said.compared);
  await expect(subjectCell(page, id, 'What happens')).toHaveText(said.happens);
  if (said.operations !== undefined)
    await expect(subjectCell(page, id, 'Operations')).toHaveText(said.operations);
  await findSubject(page, '');
}

export function tile(page: Page, title: TileTitle): Locator {
  return page
    .getByRole('group', { name: /^Filter (people|roles|objects) by what happens$/ })
    .getByRole('button', { name: new RegExp(`^${title}`) });
}

/** Checks the numbers of tiles. */
export async function expectTiles(
  page: Page,
  counts: Readonly<Partial<Record<TileTitle, number>>>,
): Promise<void> {
  for (const [title, count] of Object.entries(counts)) {
    const number = new Intl.NumberFormat('en-US').format(count);
    // The number stands between title and note, which may begin with a number of its own.
    await expect(
      tile(page, title as TileTitle)
        .locator('> span')
        .nth(1),
      title,
    ).toHaveText(number);
  }
}

/** What is open beside the list, by its title. */
export function beside(page: Page, title: string): Locator {
  return page.getByRole('complementary', { name: title, exact: true });
}

/** Opens a person or role beside the list. */
export async function openSubject(page: Page, id: string): Promise<Locator> {
  await findSubject(page, id);
  await subjectCell(page, id, 'Id').click();
  await expect(beside(page, id)).toBeVisible();
  return beside(page, id);
}

export async function openRules(page: Page): Promise<Locator> {
  const rules = beside(page, 'Rules');
  if ((await rules.count()) === 0) await page.getByRole('button', { name: 'Rules', exact: true }).click();
  await expect(rules).toBeVisible();
  return rules;
}

/** Chooses a rule by its label; the plan is made again by it. */
export async function setRule(page: Page, label: string, choice: string): Promise<void> {
  const rule = (await openRules(page)).getByRole('combobox', { name: label, exact: true });
  await rule.selectOption(choice);
  await expect(rule.getByRole('option', { selected: true })).toHaveText(choice);
}

/** Decides about somebody in the list, as a click on what happens does. */
export async function decideByHand(page: Page, id: string, choice: string): Promise<void> {
  await findSubject(page, id);
  await subjectCell(page, id, 'What happens').click();
  await page
    .getByRole('menu', { name: `What is done about ${id}` })
    .getByRole('menuitemradio', { name: choice })
    .click();
  await expect(subject(page, id).getByRole('img', { name: 'Decided by hand' })).toBeVisible();
}

/** Chooses from what else can be done with the plan. */
export async function choosePlan(
  page: Page,
  item: 'Save plan…' | 'Open plan…' | 'Compare with a plan file…' | 'Try one person…',
): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

export async function savePlan({ app, page }: LaunchedMuster, path: string): Promise<void> {
  await answerSaveDialogs(app, [path]);
  await choosePlan(page, 'Save plan…');
  await expect(page.getByText(`Written to ${path}.`)).toBeVisible();
}

export async function openPlan({ app, page }: LaunchedMuster, path: string): Promise<void> {
  await answerOpenDialogs(app, [[path]]);
  await choosePlan(page, 'Open plan…');
  await expect(page.getByText('It is shown as it was made.')).toBeVisible();
}
