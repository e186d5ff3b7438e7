import type { Page } from '@playwright/test';
import { press, repeat, tabTo } from './pages/keyboard.ts';
import { cell } from './pages/people.ts';
import { beside, operations, subject, subjectCell, subjects } from './pages/plan.ts';
import { lines, verdict } from './pages/preview.ts';
import { heading, step } from './pages/rail.ts';
import { outcome, runEnded, whatChanged } from './pages/run.ts';
import { themeChoice } from './pages/settings.ts';
import { expect, test } from './support/muster-test.ts';

// Nothing in this file moves or presses the mouse.
const PERSON = 'AAFUGGL';
const NOT_YET = 'AAHLERS';

/** Opens the last question, which begins on Cancel, and says yes to it. */
async function pressToRun(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: 'Run on the practice host…' }), 'Enter');
  const question = page.getByRole('alertdialog', { name: /^Run on the practice host for / });
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await press(
    page,
    question.getByRole('button', { name: /^Run [\d,]+ operations? on the practice host$/ }),
    'Enter',
  );
  await expect(question).toHaveCount(0);
}

test('the whole way by keyboard alone, with a name corrected on it', async ({ muster }) => {
  const { page } = muster;
  const { keyboard } = page;
  await press(page, page.getByRole('button', { name: /^Open the sample/ }), 'Enter');
  await expect(heading(page, 'Source')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Read', exact: true }), 'Enter');
  await expect(page.getByRole('button', { name: 'Go to People' })).toBeVisible();

  await keyboard.press('Control+2');
  await expect(heading(page, 'People')).toBeVisible();
  await expect(cell(page, PERSON, 'Last name')).toHaveText('af Ugglekulla');
  await tabTo(page, cell(page, PERSON, 'Marked'));
  await keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Marked people' })).toContainText('1 person marked');
  await keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Marked people' })).toHaveCount(0);

  // First name, Tab, last name: one correction of both.
  await repeat(page, 'ArrowRight', 3);
  await keyboard.press('F2');
  await keyboard.type('Astrid Maria');
  await keyboard.press('Tab');
  await keyboard.type('Ugglekulla');
  await keyboard.press('Enter');
  await expect(cell(page, PERSON, 'First name')).toContainText('Astrid Maria');
  await expect(cell(page, PERSON, 'Last name')).toHaveText('Ugglekulla');
  await expect(
    cell(page, PERSON, 'First name').getByRole('img', { name: 'Corrected by hand' }),
  ).toBeVisible();
  await expect(cell(page, PERSON, 'Last name')).toBeFocused();

  // An edit that is left with Esc changes nothing.
  await keyboard.press('F2');
  await keyboard.type('Nobody');
  await keyboard.press('Escape');
  await expect(cell(page, PERSON, 'Last name')).toHaveText('Ugglekulla');

  // A person is opened with Enter and closed with Esc.
  await keyboard.press('Home');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: PERSON });
  await expect(panel).toBeVisible();
  await tabTo(page, panel.getByRole('button', { name: 'Close' }));
  await keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  await keyboard.press('Control+3');
  // Somebody of the plan is opened and closed, and left as they are by a menu at their row.
  await expect(subject(page, PERSON)).toContainText('Create');
  await tabTo(page, page.getByRole('searchbox', { name: 'Find people' }));
  await keyboard.type(NOT_YET);
  await expect(subjects(page).getByRole('row')).toHaveCount(2);
  await tabTo(page, subjects(page).locator('[tabindex="0"]'));
  await keyboard.press('Enter');
  await expect(beside(page, NOT_YET)).toBeVisible();
  await tabTo(page, beside(page, NOT_YET).getByRole('button', { name: 'Close' }));
  await keyboard.press('Escape');
  await expect(beside(page, NOT_YET)).toHaveCount(0);
  await tabTo(page, subjects(page).locator('[tabindex="0"]'));
  await keyboard.press('Home');
  await repeat(page, 'ArrowRight', 3);
  await keyboard.press('Space');
  const menu = page.getByRole('menu', { name: `What is done about ${NOT_YET}` });
  await expect(menu.getByRole('menuitemradio', { name: 'As the rules say' })).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(menu).toHaveCount(0);
  await expect(subjectCell(page, NOT_YET, 'What happens')).toContainText('Nothing');
  await expect(subjectCell(page, NOT_YET, 'What happens')).toBeFocused();
  await tabTo(page, page.getByRole('searchbox', { name: 'Find people' }));
  await keyboard.press('Control+a');
  await keyboard.press('Delete');

  await tabTo(page, page.getByRole('tab', { name: /^People / }));
  await repeat(page, 'ArrowRight', 2);
  await expect(operations(page)).toBeVisible();
  await tabTo(page, operations(page).locator('[tabindex="0"]'));
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'What the plan rests on' })).toHaveCount(0);
  const operation = page.getByRole('complementary').filter({ hasText: 'Everything about' });
  await expect(operation).toBeVisible();

  await keyboard.press('Control+4');
  await expect(verdict(page)).toBeVisible();
  await keyboard.press('Control+f');
  await expect(page.getByRole('searchbox', { name: 'Search in this file' })).toBeFocused();
  await keyboard.type('Astrid Maria');
  await keyboard.press('Enter');
  const line = lines(page, '01-gen-create.secadm.txt').getByRole('option', { selected: true });
  await expect(line).toContainText(`actor add ${PERSON} --firstname "Astrid Maria" --lastname Ugglekulla`);

  await keyboard.press('Control+5');
  await pressToRun(page);
  await runEnded(page);
  await expect(outcome(page, 'Done')).not.toHaveAccessibleName(/Done ?0$/);
  await press(page, page.getByRole('button', { name: 'Verify' }), 'Space');
  await expect(page.getByText('objects found and equal to the plan.')).toBeVisible();

  await keyboard.press('Control+6');
  const runs = page.getByRole('grid', { name: 'Runs, 1' });
  await tabTo(page, runs.locator('[tabindex="0"]'));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Run of / })).toBeVisible();

  await keyboard.press('Control+7');
  await tabTo(page, themeChoice(page, 'As the system'));
  await repeat(page, 'ArrowDown', 2);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');

  await keyboard.press('Control+1');
  await expect(heading(page, 'Source')).toBeVisible();
  expect(muster.problems).toEqual([]);
});

test('the rail is one stop of Tab, and arrows go along it', async ({ muster }) => {
  const { page } = muster;
  await tabTo(page, step(page, 'Start'));
  await page.keyboard.press('End');
  await expect(step(page, 'Settings')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'History')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(heading(page, 'Source')).toBeVisible();
});

test('a dialog holds the focus, is left with Esc and gives the focus back', async ({ muster }) => {
  const { page } = muster;
  const opener = page.getByRole('button', { name: /^New environment/ });
  await press(page, opener, 'Enter');
  const dialog = page.getByRole('dialog', { name: 'New environment' });
  await expect(dialog).toBeVisible();
  await repeat(page, 'Tab', 8);
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('DEV');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Source')).toBeVisible();
});

test('Enter on a question that was not read empties nothing', async ({ muster }) => {
  const { page } = muster;
  await press(page, page.getByRole('button', { name: /^Open the sample/ }), 'Enter');
  await press(page, page.getByRole('button', { name: 'Read', exact: true }), 'Enter');
  await expect(page.getByRole('button', { name: 'Go to People' })).toBeVisible();
  await page.keyboard.press('Control+4');
  await expect(verdict(page)).toBeVisible();
  await page.keyboard.press('Control+5');
  await pressToRun(page);
  await runEnded(page);
  await press(page, page.getByRole('button', { name: 'New run' }), 'Enter');
  await press(page, page.getByRole('button', { name: 'Empty it…' }), 'Enter');
  const question = page.getByRole('alertdialog', { name: 'Empty the practice host?' });
  await expect(question).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Empty it…' })).toBeVisible();

  // It still holds what was run: the same plan is out of date by it.
  await pressToRun(page);
  await expect(whatChanged(page).first()).toContainText('is there now, was not before');
});
