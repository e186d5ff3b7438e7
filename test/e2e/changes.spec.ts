import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { IPA_TYPES } from '../../shared/targets/ipa/objects.ts';
import { value } from './pages/bridge.ts';
import {
  beside,
  choosePlan,
  decideByHand,
  expectSubject,
  expectTiles,
  findSubject,
  openPlan,
  openRules,
  openSubject,
  operationCount,
  planAgain,
  planMade,
  savePlan,
  setRule,
  subject,
  subjectCell,
  subjects,
  tile,
} from './pages/plan.ts';
import { practise, SMALL } from './pages/practice.ts';
import { previewFiles } from './pages/preview.ts';
import { goTo, heading } from './pages/rail.ts';
import { expectOutcomes, practiseRun, runEnded, whatChanged } from './pages/run.ts';
import { setText } from './pages/settings.ts';
import { changes, compareWith, openSnapshots } from './pages/snapshots.ts';
import { giveExtracts, readExtracts, result } from './pages/source.ts';
import { chooseFor, openEnvironment, openSample } from './pages/start.ts';
import { asFiles, type Company, joined, replaced, sampleLines, without } from './support/company.ts';
import { answerOpenDialogs } from './support/dialogs.ts';
import type { LaunchedMuster } from './support/launch.ts';
import { expect, test } from './support/muster-test.ts';

/** People of the sample that are neither blocked nor protected. */
const SAMPLE_PEOPLE = 1199;
const EQUAL = /objects? found and equal to the plan\./;

/** Gives extracts, reads them, and waits until it is they that were read. */
async function readCompany(muster: LaunchedMuster, folder: string, company: Company): Promise<void> {
  const { page } = muster;
  await goTo(page, 'Source');
  const before = await page.evaluate(() => document.querySelector('h1')?.nextSibling?.textContent ?? '');
  await giveExtracts(muster, folder, asFiles(company));
  await readExtracts(page);
  if (before.includes('read')) await expect(result(page)).toBeVisible();
}

/** Sees the files and runs them on the practice host; each operation is done, and found again. */
async function runAndVerify(page: Page, reason = ''): Promise<void> {
  await planMade(page);
  const planned = Number((await operationCount(page)).replaceAll(',', ''));
  await previewFiles(page);
  await goTo(page, 'Run');
  const run = page.getByRole('button', { name: 'Run on the practice host…' });
  if (reason !== '') {
    await expect(run).toBeDisabled();
    await page.getByRole('textbox', { name: 'Why it is run all the same' }).fill(reason);
  }
  await practiseRun(page);
  await runEnded(page);
  await expectOutcomes(page, { Done: planned });
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText(EQUAL)).toBeVisible();
}

/** What the practice host holds, of every data area. */
async function held(page: Page) {
  const { objects, others } = await value(page, 'practice:holds', {});
  return { objects, others };
}

/** Says that the users, as they were read, are whole, so that a rule may delete who is missing. */
async function takeAsWhole(page: Page, reason: string): Promise<void> {
  await expect(page.getByText(/ only in IPA (is|are) reported and not taken away/)).toBeVisible();
  await page.getByRole('button', { name: 'Take the extract as whole…' }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await page.getByRole('button', { name: 'Take the extract as whole', exact: true }).click();
  await expect(page.getByText(/ only in IPA (is|are) reported and not taken away/)).toBeHidden();
}

async function chooseCompany(page: Page, company: '100' | '200'): Promise<void> {
  await goTo(page, 'People');
  const decisions = beside(page, 'Decisions');
  if ((await decisions.count()) === 0) await page.getByRole('button', { name: 'Decisions' }).click();
  await decisions.getByRole('combobox', { name: 'E-mails are taken from' }).selectOption(company);
}

test('what changed in M3 is planned, limited, run, verified and taken back', async ({ muster, folder }) => {
  const { page } = muster;
  const sample = await sampleLines();
  await openSample(page);
  await readExtracts(page);
  await runAndVerify(page);
  const before = await held(page);

  let company = without(sample, ['AAHLERS', 'YWILLEMS', 'ZDUDEK']);
  company = replaced(company, 'Users', 'Anders Åkesson', 'Anders Åkerlund');
  company = replaced(company, 'User-roles', 'AANDERSS;SPARE_PART', 'AANDERSS;INQUIRY');
  company = joined(company, {
    Users: ['ZNEWMAN;Zara Newman;20;;SE;AAA;A01;001;PROD'],
    'E-mails': ['100;04;ZNEWMAN;zara.newman@hallvik.example.com'],
    'User-roles': ['ZNEWMAN;INQUIRY;0;0'],
  });
  await readCompany(muster, folder, company);

  // Who is only in IPA is named, and nothing is done about them by itself.
  await planMade(page);
  await expectTiles(page, { Create: 1, Change: 2, Delete: 0, Reported: 3, Unchanged: SAMPLE_PEOPLE - 5 });
  await expectSubject(page, 'ZNEWMAN', { compared: 'Only in M3', happens: 'Create', operations: '+6' });
  await expectSubject(page, 'AAKESSON', { compared: 'Different', happens: 'Change', operations: '~1' });
  await expectSubject(page, 'AANDERSS', { compared: 'Different', happens: 'Change', operations: '+1' });
  await expectSubject(page, 'AAHLERS', { compared: 'Only in IPA', happens: 'Only report', operations: '' });
  await tile(page, 'Reported').click();
  await expect(subjects(page)).toHaveAccessibleName('People of the plan, 3');
  await tile(page, 'Reported').click();
  const renamed = await openSubject(page, 'AAKESSON');
  await expect(renamed).toContainText('Åkesson');
  await expect(renamed).toContainText('Åkerlund');
  await renamed.getByRole('button', { name: 'Close' }).click();
  await findSubject(page, '');

  // A rule for all of them; the sample has rows that were refused, so somebody has to say that it is whole.
  await setRule(page, 'People', 'Delete');
  await expectTiles(page, { Delete: 0, Reported: 3 });
  await takeAsWhole(page, 'Three have left, says the personnel department.');
  await expectTiles(page, { Delete: 3, Reported: 0 });
  await beside(page, 'Rules').getByRole('button', { name: 'Close' }).click();
  await decideByHand(page, 'ZDUDEK', 'Leave as it is');
  await expectTiles(page, { Delete: 2 });
  await findSubject(page, '');
  await expectSubject(page, 'AAHLERS', { compared: 'Only in IPA', happens: 'Delete', operations: '−6' });

  // Another company has other addresses, and few: more changes than a run does without a reason.
  await chooseCompany(page, '200');
  await planMade(page);
  await expectTiles(page, { Create: 1, Delete: 2 });
  await expect(page.getByText('A limit is exceeded. A run asks for a reason.')).toBeVisible();
  const reason = 'The group moved to company 200.';
  await runAndVerify(page, reason);
  await planAgain(page);
  await expect(page.getByText(/^Nothing to do: /)).toBeVisible();
  await expectTiles(page, { Create: 0, Change: 0, Delete: 0 });

  // Taken back from History, as a plan like any other.
  await goTo(page, 'History');
  const runs = page.getByRole('grid', { name: 'Runs, 2' });
  await expect(runs.getByRole('row').nth(1).getByRole('img', { name: 'Limits were passed' })).toBeVisible();
  await runs.getByRole('row').nth(1).click();
  await expect(page.getByText(reason)).toBeVisible();
  await page.getByRole('button', { name: 'Undo…' }).click();
  await expect(heading(page, 'Plan')).toBeVisible();
  await expect(page.getByText(/^An undo: it takes back what the run/)).toBeVisible();
  await expectTiles(page, { 'Take away': 1, 'Bring back': 2 });
  await expectSubject(page, 'AAHLERS', { compared: 'Only in IPA', happens: 'Bring back', operations: '+6' });
  await runAndVerify(page, 'Company 200 was the wrong one.');
  expect(await held(page)).toEqual(before);

  // Every object is as it was: the first extracts find nothing to do, and nothing besides.
  await chooseCompany(page, '100');
  await readCompany(muster, folder, sample);
  await planMade(page);
  await expectTiles(page, { Create: 0, Change: 0, Delete: 0, Unchanged: SAMPLE_PEOPLE - 1 });
  await (await openRules(page)).getByRole('button', { name: 'Undo all by hand' }).click();
  await expectTiles(page, {
    Create: 0,
    Change: 0,
    Delete: 0,
    Reported: 0,
    Unchanged: SAMPLE_PEOPLE,
  });
  expect(muster.problems).toEqual([]);
});

test('two environments on one gen: its actors are found, differences are named, and none is taken away', async ({
  muster,
  folder,
}) => {
  const { page } = muster;
  const sample = await sampleLines();
  const here = 'anders.akesson@hallvik.example.com';
  const there = 'a.akesson@second.example.com';
  await openSample(page);
  await readExtracts(page);
  await runAndVerify(page);
  const before = await held(page);

  await goTo(page, 'Start');
  await chooseFor(page, 'Sample', 'Copy…');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Second');
  await page.keyboard.press('Enter');
  await openEnvironment(page, 'Second');
  await goTo(page, 'Settings');
  await setText(page, 'Data area of the environment', 'lmtstipa2');
  const second = replaced(sample, 'E-mails', here, there);
  await readCompany(muster, folder, second);

  // Everybody is new in this data area and known to gen: a user and user-tasks are all that is missing.
  await planMade(page);
  await expectTiles(page, { Create: SAMPLE_PEOPLE, Change: 0, Delete: 0, Reported: 0 });
  await expectSubject(page, 'AAHLERS', { compared: 'Only in M3', happens: 'Create', operations: '+2' });
  await findSubject(page, 'AAKESSON');
  await expect(subjectCell(page, 'AAKESSON', 'Findings')).toContainText(
    'Another value from another environment',
  );
  const panel = await openSubject(page, 'AAKESSON');
  await expect(panel).toContainText(`"${there}" here, "${here}" in Sample`);
  await panel.getByRole('button', { name: 'Close' }).click();
  await setRule(page, 'Another environment brought other values', 'Take the values of this environment');
  await expect(subjectCell(page, 'AAKESSON', 'Operations')).toHaveText('+4 ~1');
  await setRule(page, 'Another environment brought other values', 'Report both, change nothing');
  await expect(subjectCell(page, 'AAKESSON', 'Operations')).toHaveText('+4');
  await findSubject(page, '');
  await runAndVerify(page);
  const both = await held(page);
  for (const type of IPA_TYPES) expect(both.objects[type], type).toBe(before.objects[type]);
  expect(both.others.map(({ dataArea }) => dataArea)).toEqual(['lmtstipa']);

  // Who leaves here is still needed there.
  await readCompany(muster, folder, without(second, ['AAHLERS']));
  await planMade(page);
  await setRule(page, 'People', 'Delete');
  await beside(page, 'Rules').getByRole('button', { name: 'Close' }).click();
  await takeAsWhole(page, 'One has left.');
  await expectTiles(page, { Create: 0, Change: 0, Delete: 1 });
  await expectSubject(page, 'AAHLERS', { compared: 'Only in IPA', happens: 'Delete', operations: '−2' });
  await expect(await openSubject(page, 'AAHLERS')).toContainText('Actor AAHLERS is needed by Sample');
  await runAndVerify(page);
  const after = await held(page);
  expect(after.others).toEqual(both.others);
  expect(after.objects).toEqual({
    ...both.objects,
    user: SAMPLE_PEOPLE - 1,
    'user-task': both.objects['user-task'] - 1,
  });
  expect(muster.problems).toEqual([]);
});

test('one person is tried alone, and the plan that was saved before is refused with what changed', async ({
  muster,
  folder,
}) => {
  const { page } = muster;
  await practise(muster, folder);
  await planMade(page);
  await expectTiles(page, { Create: 3 });
  const path = join(folder, 'whole.jsonl');
  await savePlan(muster, path);

  await choosePlan(page, 'Try one person…');
  const asking = page.getByRole('dialog', { name: 'Try one person' });
  await asking.getByRole('textbox', { name: 'User id' }).fill('NOBODY');
  await asking.getByRole('button', { name: 'Make the plan' }).click();
  await expect(asking.getByRole('alert')).toContainText('NOBODY');
  await asking.getByRole('textbox', { name: 'User id' }).fill('ABERGSTR');
  await page.keyboard.press('Enter');
  await expect(asking).toHaveCount(0);
  await expect(page.getByText('Only for ABERGSTR.')).toBeVisible();
  await expect(subjects(page)).toHaveAccessibleName('People of the plan, 1');
  await expectSubject(page, 'ABERGSTR', { compared: 'Only in M3', happens: 'Create', operations: '+6' });
  await runAndVerify(page);
  await goTo(page, 'Plan');
  await page.getByRole('button', { name: 'Plan for everybody again' }).click();
  await planAgain(page);
  await expectTiles(page, { Create: 2, Unchanged: 1 });

  // Compared with the one that was saved: that somebody was made meanwhile is no difference.
  await answerOpenDialogs(muster.app, [[path]]);
  await choosePlan(page, 'Compare with a plan file…');
  await expect(heading(page, 'Preview')).toBeVisible();
  await expect(page.getByText('No difference.')).toBeVisible();

  // The saved one rests on what is no longer so. It can be read, and is not run.
  await goTo(page, 'Plan');
  await openPlan(muster, path);
  await expectTiles(page, { Create: 3 });
  await previewFiles(page);
  await goTo(page, 'Run');
  await practiseRun(page);
  await expect(page.getByRole('alert')).toContainText('The plan is out of date');
  await expect(
    whatChanged(page).filter({ hasText: 'actor ABERGSTR is there now, was not before' }),
  ).toHaveCount(1);
  await expect(whatChanged(page).filter({ hasText: 'BCARLSEN' })).toHaveCount(0);
  await goTo(page, 'Plan');
  await expect(subject(page, 'ABERGSTR')).toContainText('Create');
  await goTo(page, 'Run');
  await practiseRun(page);
  await page.getByRole('button', { name: 'Make the plan again' }).click();
  await expect(heading(page, 'Plan')).toBeVisible();
  await expectTiles(page, { Create: 2, Unchanged: 1 });
  expect(muster.problems).toEqual([]);
});

test('the people chosen among the changes of two reads are planned, and nobody else', async ({
  muster,
  folder,
}) => {
  const { page } = muster;
  await practise(muster, folder);
  await runAndVerify(page);
  await goTo(page, 'Source');
  const users = SMALL.Users.replace('Anna Bergström', 'Anna Lindqvist').replace('Bo Carlsen', 'Bo Karlsen');
  await writeFile(join(folder, 'users.csv'), `${users}DEVRIES;Daan de Vries;daan@example.com\r\n`);
  await readExtracts(page);
  await openSnapshots(page);
  await compareWith(page, /^TST, /);
  await expect(changes(page)).toHaveCount(4);
  for (const id of ['ABERGSTR', 'DEVRIES']) {
    await changes(page).filter({ hasText: id }).getByRole('gridcell').first().click();
    await expect(page.getByRole('checkbox', { name: `Choose ${id}` })).toBeChecked();
  }
  await expect(page.getByRole('region', { name: 'Chosen changes' })).toContainText('2 people chosen.');
  await page.getByRole('button', { name: 'Plan the chosen' }).click();
  await expect(heading(page, 'Plan')).toBeVisible();
  await expectTiles(page, { Create: 1, Change: 1, Delete: 0, Reported: 0 });
  await expectSubject(page, 'BCARLSEN', { compared: 'Out of scope', happens: 'Nothing', operations: '' });
  await runAndVerify(page);
  expect(muster.problems).toEqual([]);
});
