import { cell, person } from './pages/people.ts';
import { activateByKey, heading } from './pages/rail.ts';
import { setSize } from './support/appearance.ts';
import { expect, test } from './support/muster-test.ts';

// "Ana Sofia dos Santos Lima", with the address ana.santos; and a name that stays a guess.
const KNOWN = 'ADSANTOS';

test('a name says why it is split so, and half a correction leaves the doubt', async ({ muster }) => {
  const { page } = muster;
  await setSize(muster, { width: 1280, height: 800 });
  await page.getByRole('button', { name: /^Open the sample/ }).click();
  await expect(heading(page, 'Source')).toBeVisible();
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await activateByKey(page.getByRole('button', { name: 'Go to People' }));
  await expect(heading(page, 'People')).toBeVisible();

  await page.getByRole('button', { name: 'Decisions' }).click();
  const decisions = page.getByRole('complementary', { name: 'Decisions' });
  await expect(decisions).toContainText(/Learned from the extract: .* names are First Last\./);
  await expect(decisions.getByRole('switch', { name: /^Look at e-mail/ })).toBeChecked();

  const find = page.getByRole('searchbox', { name: 'Search id, name or e-mail' });
  await find.fill(KNOWN);
  await cell(page, KNOWN, 'User').click();
  const known = page.getByRole('complementary', { name: KNOWN });
  await expect(known.getByText(/^Split this way because /)).toBeVisible();

  const GUESS = 'KVONUND';
  await find.fill(GUESS);
  await cell(page, GUESS, 'User').click();
  const guess = page.getByRole('complementary', { name: GUESS });
  await expect(guess.getByText(/^The split is a guess: /)).toBeVisible();
  const sign = person(page, GUESS).getByRole('img', { name: 'Doubtful split' });
  await expect(sign).toBeVisible();

  const first = guess.getByRole('textbox', { name: 'First name' });
  await first.fill('Klara Maria');
  await first.press('Enter');
  await expect(
    guess.getByText(/^The split is a guess: only the first name was corrected by hand/),
  ).toBeVisible();
  await expect(sign).toBeVisible();

  await guess.getByRole('button', { name: 'Both names are right' }).click();
  await expect(guess.getByText('Split this way because it was corrected by hand.')).toBeVisible();
  await expect(sign).toHaveCount(0);
  await expect(person(page, GUESS).getByRole('img', { name: 'Corrected by hand' })).toBeVisible();

  await guess.getByRole('button', { name: 'Back to the rule' }).click();
  await expect(guess.getByText(/^The split is a guess: /)).toBeVisible();
});
