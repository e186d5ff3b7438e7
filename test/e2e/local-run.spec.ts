import type { Gate } from '../stand-ins/landmark/gate.ts';
import type { LandmarkFolder } from '../stand-ins/landmark/landmark-folder.ts';
import { previewFiles } from './pages/preview.ts';
import { goTo } from './pages/rail.ts';
import { agreeToRun, askToRunHere, expectOutcomes, outcome, runEnded, runHere } from './pages/run.ts';
import { pointAtLandmark } from './pages/settings.ts';
import { giveExtracts, readExtracts } from './pages/source.ts';
import { makeEnvironment } from './pages/start.ts';
import { answerMessageBoxes, askedQuestions } from './support/dialogs.ts';
import type { LaunchedMuster } from './support/launch.ts';
import { expect, test } from './support/muster-test.ts';

// The tools are stand-ins in a folder of the test's own; everything before them is the product.
const RUN = 0;
const CANCEL = 1;

// The buttons of the question that quitting asks while a run goes on.
const CANCEL_AND_QUIT = 0;
const KEEP_RUNNING = 1;

const EXTRACTS = {
  Users: [
    'USID;NAME;EMAIL',
    'ABERGSTR;Anna Bergström;anna@example.com',
    'BCARLSEN;Bo Carlsen;bo@example.com',
    'CDUPONT;Chloé Dupont;chloe@example.com',
    '',
  ].join('\r\n'),
  Roles: 'ROLL;TX40\r\nBUYER;Purchaser\r\nSELLER;Salesperson\r\n',
  'User-roles': 'USID;ROLL\r\nABERGSTR;BUYER\r\nABERGSTR;SELLER\r\nBCARLSEN;BUYER\r\nCDUPONT;SELLER\r\n',
};

/** Identity, actor, their link, an actor role and a user for each of three people; two tasks, four user-tasks. */
const OPERATIONS = 3 * 5 + 2 + 4;
/** What each of the three has in gen. */
const GEN_OPERATIONS_EACH = 4;

interface Prepared {
  readonly production?: boolean;
  readonly settings?: () => Promise<void>;
}

/** An environment on the stand-in folder with its files made and seen, so that only the run is left. */
async function prepare(
  muster: LaunchedMuster,
  folder: string,
  landmark: LandmarkFolder,
  { production = false, settings = async () => {} }: Prepared = {},
): Promise<void> {
  const { page } = muster;
  await makeEnvironment(page, { name: 'TST', production });
  await giveExtracts(muster, folder, EXTRACTS);
  await readExtracts(page);
  await pointAtLandmark(muster, landmark);
  await settings();
  await previewFiles(page);
}

/** Starts a run whose secadm hangs, with a child that does not want to end; answers once it hangs. */
async function startHangingRun(
  muster: LaunchedMuster,
  folder: string,
  landmark: LandmarkFolder,
): Promise<Gate> {
  await landmark.behave({
    secadm: { trouble: { kind: 'hang', grandchild: true, stubborn: true, before: 6 } },
  });
  const gate = await landmark.openGate('trouble');
  await prepare(muster, folder, landmark);
  await answerMessageBoxes(muster.app, RUN);
  await runHere(muster.page);
  expect((await gate.next()).reason).toBe('hangs');
  return gate;
}

test('tools that say nothing leave every outcome unknown, and the objects are there', async ({
  muster,
  folder,
  landmark,
}) => {
  const { app, page } = muster;
  await prepare(muster, folder, landmark);
  await answerMessageBoxes(app, RUN);
  await runHere(page);
  await runEnded(page);

  await expectOutcomes(page, { Unknown: OPERATIONS });
  const [question, ...more] = await askedQuestions(app);
  expect(question?.message).toContain('TST');
  expect(question?.detail).toContain(landmark.folder);
  expect(question?.detail).toContain(landmark.preCommand);
  expect(more).toEqual([]);
  expect((await landmark.calls()).map(({ tool }) => tool)).toEqual(['secadm', 'importPFIdata']);
  const { gen, dataAreas } = await landmark.state();
  expect(gen.actors.map(({ actor, lastName }) => `${actor} ${lastName}`)).toEqual([
    'ABERGSTR Bergström',
    'BCARLSEN Carlsen',
    'CDUPONT Dupont',
  ]);
  expect(dataAreas[landmark.dataArea]?.userTasks).toHaveLength(4);
  expect(muster.problems).toEqual([]);
});

test('exit code 0 counts as done where the environment says so', async ({ muster, folder, landmark }) => {
  const { app, page } = muster;
  await prepare(muster, folder, landmark, {
    settings: () => page.getByRole('switch', { name: 'Exit code 0 without a failure line' }).check(),
  });
  await answerMessageBoxes(app, RUN);
  await runHere(page);
  await runEnded(page);
  await expectOutcomes(page, { Done: OPERATIONS });
  await goTo(page, 'History');
  await expect(page.getByRole('grid', { name: 'Runs, 1' }).getByRole('row').nth(1)).toContainText(
    'This machine',
  );
});

test('a refusal in the window of the system starts nothing', async ({ muster, folder, landmark }) => {
  const { app, page } = muster;
  await prepare(muster, folder, landmark);
  await answerMessageBoxes(app, CANCEL);
  await runHere(page);
  await expect(page.getByRole('alert')).toContainText('Nothing was started');
  expect(await askedQuestions(app)).toHaveLength(1);
  expect(await landmark.calls()).toEqual([]);
  await goTo(page, 'History');
  await expect(page.getByText('There has been no run.')).toBeVisible();

  // It was no yes: the next try asks again.
  await answerMessageBoxes(app, RUN);
  await runHere(page);
  await runEnded(page);
  expect(await askedQuestions(app)).toHaveLength(1);
});

test('a failing user shows the tool’s own words, and the others go on', async ({
  muster,
  folder,
  landmark,
}) => {
  const { app, page } = muster;
  const words = 'Actor is locked by <b>administrator</b> FAILED';
  await landmark.behave({
    secadm: { output: 'echo', fail: { user: 'BCARLSEN', words } },
    importPFIdata: { exitCode: 0 },
  });
  await prepare(muster, folder, landmark);
  await answerMessageBoxes(app, RUN);
  await goTo(page, 'Run');
  await page.getByRole('checkbox', { name: /^Go on/ }).check();
  await runHere(page);
  await runEnded(page);

  await expect(outcome(page, 'Failed')).toHaveAccessibleName(/Failed ?4$/);
  await outcome(page, 'Failed').click();
  const failed = page.getByRole('grid', { name: `Outcomes, ${GEN_OPERATIONS_EACH}` });
  await expect(failed.getByRole('row').nth(1)).toContainText('BCARLSEN');
  for (let row = 1; row <= GEN_OPERATIONS_EACH; row++) {
    await expect(failed.getByRole('row').nth(row).getByRole('gridcell').last()).toHaveText(words);
  }
  expect((await landmark.state()).gen.actors.map(({ actor }) => actor)).toEqual(['ABERGSTR', 'CDUPONT']);
});

test('cancelling ends a hanging tool and everything that it started', async ({
  muster,
  folder,
  landmark,
}) => {
  const { page } = muster;
  const gate = await startHangingRun(muster, folder, landmark);
  expect((await landmark.alive()).length).toBeGreaterThanOrEqual(2);

  await page.getByRole('button', { name: 'Cancel…' }).click();
  const question = page.getByRole('alertdialog', { name: 'Cancel the run?' });
  await question.getByRole('button', { name: 'Cancel the run' }).click();
  await runEnded(page);
  await expect(page.getByText(/^Cancelled for TST/)).toBeVisible();
  expect(await landmark.alive()).toEqual([]);
  await expect(outcome(page, 'Done')).toHaveAccessibleName(/Done ?0$/);
  expect((await landmark.calls()).map(({ tool }) => tool)).toEqual(['secadm']);
  await gate.close();
});

test('quitting during a run asks first, and then ends the tools with it', async ({
  muster,
  folder,
  landmark,
}) => {
  const { app, page } = muster;
  const gate = await startHangingRun(muster, folder, landmark);

  await answerMessageBoxes(app, KEEP_RUNNING);
  await app.evaluate(({ app: program }) => program.quit());
  await expect.poll(async () => (await askedQuestions(app)).at(-1)?.message).toBe('A run is going on.');
  expect((await landmark.alive()).length).toBeGreaterThanOrEqual(2);
  await expect(page.getByRole('button', { name: 'Cancel…' })).toBeVisible();

  await answerMessageBoxes(app, CANCEL_AND_QUIT);
  const closed = app.waitForEvent('close');
  await app.evaluate(({ app: program }) => program.quit()).catch(() => {});
  await closed;
  expect(await landmark.alive()).toEqual([]);
  await gate.close();
});

test('production asks for its name, letter by letter', async ({ muster, folder, landmark }) => {
  const { app, page } = muster;
  await prepare(muster, folder, landmark, { production: true });
  await expect(page.getByText('PRODUCTION', { exact: true })).toBeVisible();
  await answerMessageBoxes(app, RUN);
  const question = await askToRunHere(page);
  const run = question.getByRole('button', { name: /^Run \d+ operations on this machine$/ });
  await expect(run).toBeDisabled();
  for (const wrong of ['tst', 'TST ', 'TS']) {
    await question.getByRole('textbox').fill(wrong);
    await expect(run).toBeDisabled();
    await question.getByRole('textbox').press('Enter');
    await expect(question).toBeVisible();
  }
  await question.getByRole('textbox').fill('TST');
  await agreeToRun(question);
  await runEnded(page);
  expect(await landmark.calls()).toHaveLength(2);
});
