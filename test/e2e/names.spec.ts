import { cell, person } from './pages/people.ts';
import { heading } from './pages/rail.ts';
import { setSize, setTheme } from './support/appearance.ts';
import { expect, test } from './support/muster-test.ts';

// "Ana Sofia dos Santos Lima", with the address ana.santos; and a name that stays a guess.
const KNOWN = 'ADSANTOS';

test('a name says why it is split so, and half a correction leaves the doubt', async ({ muster }) => {
  const { page } = muster;
  await setSize(muster, { width: 1280, height: 800 });
  await page.getByRole('button', { name: /^Open the sample/ }).click();
  await expect(heading(page, 'Source')).toBeVisible();
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.getByRole('button', { name: 'Go to People' }).click();
  await expect(heading(page, 'People')).toBeVisible();

  await page.getByRole('button', { name: 'Decisions' }).click();
  const decisions = page.getByRole('complementary', { name: 'Decisions' });
  await expect(decisions).toContainText(/Learned from the extract: .* names are First Last\./);
  await expect(decisions.getByRole('switch', { name: /^Look at e-mail/ })).toBeChecked();
  if (process.env.SHOTS) {
    await decisions.getByText('First and last name').scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${process.env.SHOTS}/decisions.png` });
  }

  const find = page.getByRole('searchbox', { name: /^Find/ });
  await find.fill(KNOWN);
  await cell(page, KNOWN, 'User').click();
  const known = page.getByRole('complementary', { name: KNOWN });
  await expect(known.getByText(/^Split so: /)).toBeVisible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/known.png` });

  const GUESS = 'INAGY';
  await find.fill(GUESS);
  await cell(page, GUESS, 'User').click();
  const guess = page.getByRole('complementary', { name: GUESS });
  await expect(guess.getByText(/^The split is a guess: /)).toBeVisible();
  const sign = person(page, GUESS).getByRole('img', { name: 'Doubtful split' });
  await expect(sign).toBeVisible();
  if (process.env.SHOTS) {
    await page.screenshot({ path: `${process.env.SHOTS}/guess.png` });
    await setTheme(muster.app, 'dark');
    await page.screenshot({ path: `${process.env.SHOTS}/guess-dark.png` });
    await setTheme(muster.app, 'light');
  }
});
