import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { practise, SMALL } from './pages/practice.ts';
import { previewFiles, verdict } from './pages/preview.ts';
import { goTo, heading, type Screen } from './pages/rail.ts';
import {
  agreeToRun,
  askToRun,
  clickWhenSettled,
  expectOutcomes,
  practiseRun,
  runEnded,
  runHere,
} from './pages/run.ts';
import { pointAtLandmark } from './pages/settings.ts';
import { giveExtracts, readExtracts } from './pages/source.ts';
import { makeEnvironment, openEnvironment, openSample } from './pages/start.ts';
import { SIZES, setSize } from './support/appearance.ts';
import { answerMessageBoxes } from './support/dialogs.ts';
import { expect, test } from './support/muster-test.ts';

/** The sizes that are looked at, and the least one that the window can be given. */
const ALL_SIZES = [...SIZES, { width: 960, height: 600 }];

const FORWARD: readonly (readonly [from: Screen, button: string, to: Screen])[] = [
  ['Source', 'Go to People', 'People'],
  ['People', 'Go to Plan', 'Plan'],
  ['Plan', 'Go to Preview', 'Preview'],
  ['Preview', 'Go to Run', 'Run'],
];

/** What starts something, on whichever screen is shown. */
function starters(page: Page): Locator {
  return page.getByRole('button', {
    name: /^(Run |Read|Test connection|Undo|Verify|Empty it|Make the plan)/,
  });
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = (await locator.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function expectApart(forward: Locator, page: Page, leave: () => Promise<void>): Promise<void> {
  const before = (await forward.boundingBox())!;
  await leave();
  for (const starter of await starters(page).all()) {
    const after = await starter.boundingBox();
    if (after === null) continue;
    const apart =
      after.x >= before.x + before.width ||
      after.x + after.width <= before.x ||
      after.y >= before.y + before.height ||
      after.y + after.height <= before.y;
    expect(apart, `${await starter.textContent()} lies under the pointer`).toBe(true);
  }
}

async function noRun(page: Page): Promise<void> {
  await goTo(page, 'History');
  await expect(page.getByText('There has been no run.')).toBeVisible();
}

for (const { width, height } of ALL_SIZES) {
  test(`what starts something never lies where the step before was left, at ${width} × ${height}`, async ({
    muster,
  }) => {
    const { page } = muster;
    await setSize(muster, { width, height });
    const open = page.getByRole('button', { name: /^Open the sample/ });
    await expectApart(open, page, async () => {
      await open.click();
      await expect(heading(page, 'Source')).toBeVisible();
    });
    await readExtracts(page);
    for (const [from, button, to] of FORWARD) {
      await expect(heading(page, from)).toBeVisible();
      const forward = page.getByRole('button', { name: button });
      await expectApart(forward, page, async () => {
        await clickWhenSettled(forward, () => expect(heading(page, to)).toBeVisible({ timeout: 300 }));
        if (to === 'Preview') await expect(verdict(page)).toBeVisible();
      });
    }
    const start = page.getByRole('button', { name: 'Run on the practice host…' });
    const place = (await start.boundingBox())!;
    const question = await askToRun(page, 'the practice host');
    const yes = (await question.getByRole('button', { name: /^Run / }).boundingBox())!;
    expect(yes.y + yes.height < place.y || yes.x > place.x + place.width).toBe(true);
    await agreeToRun(question);
    await runEnded(page);
    // The run that has ended is what Go to Run leads to now.
    await goTo(page, 'Preview');
    const forward = page.getByRole('button', { name: 'Go to Run' });
    await expectApart(forward, page, async () => {
      await forward.click();
      await expect(page.getByRole('button', { name: 'New run' })).toBeVisible();
    });
    const another = page.getByRole('button', { name: 'New run' });
    await expectApart(another, page, async () => {
      // It lies where Go to Run lay: for a moment a click does not count.
      await clickWhenSettled(another, () => expect(start).toBeVisible({ timeout: 300 }));
    });
  });
}

for (const clicks of [2, 3, 5]) {
  test(`a click that comes ${clicks} times at each step leads one step on and starts nothing`, async ({
    muster,
  }) => {
    const { page } = muster;
    await openSample(page);
    await readExtracts(page);
    for (const [from, button, to] of FORWARD) {
      await expect(heading(page, from)).toBeVisible();
      const { x, y } = await middleOf(page.getByRole('button', { name: button }));
      await expect(async () => {
        await page.mouse.click(x, y, { clickCount: clicks });
        await expect(heading(page, to)).toBeVisible({ timeout: 3000 });
      }).toPass({ intervals: [200] });
      if (to === 'Preview') await expect(verdict(page)).toBeVisible();
      await expect(page.getByRole('alertdialog')).toHaveCount(0);
    }
    await expect(page.getByRole('button', { name: 'Run on the practice host…' })).toBeVisible();
    await noRun(page);
    expect(muster.problems).toEqual([]);
  });
}

test('two single clicks in one place count once, as a slow double click does', async ({ muster }) => {
  const { page } = muster;
  await openSample(page);
  await readExtracts(page);
  const { x, y } = await middleOf(page.getByRole('button', { name: 'Go to People' }));
  await page.mouse.click(x, y);
  await page.mouse.click(x, y);
  await expect(heading(page, 'People')).toBeVisible();
});

test('the button that opens the last question does not answer it, however often it is clicked', async ({
  muster,
  folder,
}) => {
  const { page } = muster;
  await practise(muster, folder);
  await previewFiles(page);
  await goTo(page, 'Run');
  const start = page.getByRole('button', { name: 'Run on the practice host…' });
  const question = page.getByRole('alertdialog', { name: 'Run on the practice host for TST?' });
  const { x, y } = await middleOf(start);
  await expect(async () => {
    await page.mouse.click(x, y, { clickCount: 3 });
    await expect(question).toBeVisible({ timeout: 300 });
  }).toPass({ intervals: [200] });
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  // An Enter that is held, and one that was pressed without reading, run nothing either.
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(start).toBeVisible();
  await noRun(page);
});

test('a key that is held does not go through the question that it opened', async ({ muster, folder }) => {
  const { page } = muster;
  await practise(muster, folder);
  await previewFiles(page);
  await goTo(page, 'Run');
  const start = page.getByRole('button', { name: 'Run on the practice host…' });
  await start.focus();
  await page.keyboard.down('Enter');
  const question = page.getByRole('alertdialog');
  await expect(question).toBeVisible();
  // Playwright repeats a key that is pressed again while it is down.
  for (let times = 0; times < 5; times++) await page.keyboard.down('Enter');
  await expect(question).toBeVisible();
  await page.keyboard.up('Enter');
  await expect(question).toBeVisible();
});

test('before a run it is said what, where and how many', async ({ muster, folder }) => {
  const { page } = muster;
  await practise(muster, folder);
  await previewFiles(page);
  await goTo(page, 'Run');
  const question = await askToRun(page, 'the practice host');
  await expect(question).toContainText('3 Identities, 3 Actors');
  await expect(question).toContainText('20, for 3 people and 2 roles');
  await expect(question).toContainText('The practice host: data areas gen and lmtstipa');
  await expect(
    question.getByRole('button', { name: 'Run 20 operations on the practice host' }),
  ).toBeVisible();
  await agreeToRun(question);
  await runEnded(page);
  await expectOutcomes(page, { Done: 20 });
});

test('the place of the last run is kept, over a restart too, and never changed without a word', async ({
  launch,
  folder,
  landmark,
}) => {
  const userData = join(folder, 'data');
  const muster = await launch({ userData });
  const { app, page } = muster;
  await makeEnvironment(page, { name: 'TST' });
  await giveExtracts(muster, folder, SMALL);
  await readExtracts(page);
  await pointAtLandmark(muster, landmark);
  await previewFiles(page);
  await goTo(page, 'Run');
  const place = (one: Page, name: RegExp) => one.getByRole('radio', { name });
  await expect(place(page, /^Practice host/)).toBeChecked();
  await answerMessageBoxes(app, 0);
  await runHere(page);
  await runEnded(page);
  await expect(page.getByText(`on this machine, ${landmark.folder}`)).toBeVisible();
  await page.getByRole('button', { name: 'New run' }).click();
  await expect(place(page, /^This machine · last run here/)).toBeChecked();
  await muster.close();

  const again = await launch({ userData });
  await openEnvironment(again.page, 'TST');
  await giveExtracts(again, folder, SMALL);
  await readExtracts(again.page);
  await goTo(again.page, 'Run');
  await expect(place(again.page, /^This machine · last run here/)).toBeChecked();

  // A plan that was compared with the practice host cannot be run here: then nothing is chosen, and it is said.
  await goTo(again.page, 'Settings');
  const known = again.page.getByRole('radiogroup', { name: 'How it is known' });
  await known.getByRole('radio', { name: /^The practice host/ }).check();
  await goTo(again.page, 'Plan');
  await expect(again.page.getByRole('tab', { name: /^Objects / })).toBeVisible();
  await previewFiles(again.page);
  await goTo(again.page, 'Run');
  await expect(
    again.page.getByText('The last run went to this machine, where this plan cannot be run'),
  ).toBeVisible();
  await expect(place(again.page, /^Practice host/)).not.toBeChecked();
  await expect(place(again.page, /^This machine/)).not.toBeChecked();
  await expect(again.page.getByRole('button', { name: 'Run…' })).toBeDisabled();
  await place(again.page, /^Practice host/).check();
  await practiseRun(again.page);
  await runEnded(again.page);
});
