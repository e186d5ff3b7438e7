import { expect, test } from 'vitest';
import { RunConsent } from '../../electron/security/run-consent.ts';
import {
  DEFAULT_LANDMARK,
  type LandmarkSettings,
  landmarkSchema,
} from '../../shared/targets/ipa/landmark-settings.ts';

const LANDMARK: LandmarkSettings = {
  ...DEFAULT_LANDMARK,
  folder: 'D:\\Infor\\LMTST',
  preCommand: 'enter.cmd',
};

function asking(answers: readonly boolean[]) {
  const asked: { message: string; detail: string }[] = [];
  const consent = new RunConsent(async (question) => {
    asked.push(question);
    return answers[asked.length - 1] ?? false;
  });
  return { asked, consent };
}

test('is asked once, and names all that will be started', async () => {
  const { asked, consent } = asking([true]);
  expect(await consent.obtain('TST', LANDMARK, '')).toBe(true);
  expect(await consent.obtain('TST', { ...LANDMARK }, '')).toBe(true);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.message).toContain('TST');
  for (const part of [LANDMARK.folder, LANDMARK.preCommand, LANDMARK.genDataArea, LANDMARK.dataArea]) {
    expect(asked[0]?.detail).toContain(part);
  }
});

test('a refusal is no yes later', async () => {
  const { asked, consent } = asking([false, true]);
  expect(await consent.obtain('TST', LANDMARK, '')).toBe(false);
  expect(await consent.obtain('TST', LANDMARK, '')).toBe(true);
  expect(asked).toHaveLength(2);
});

const CHANGES: Partial<LandmarkSettings>[] = [
  { folder: 'D:\\Infor\\OTHER' },
  { preCommand: 'enter.cmd & del /q *' },
  { preCommandOpens: 'shell' },
  { genDataArea: 'gen2' },
  { dataArea: 'lmprdipa' },
];
for (const change of CHANGES) {
  test(`is asked anew where ${Object.keys(change)[0]} has changed`, async () => {
    const { asked, consent } = asking([true, false]);
    await consent.obtain('TST', LANDMARK, '');
    expect(await consent.obtain('TST', { ...LANDMARK, ...change }, '')).toBe(false);
    expect(asked).toHaveLength(2);
    // The one that was agreed to still is.
    expect(await consent.obtain('TST', LANDMARK, '')).toBe(true);
    expect(asked).toHaveLength(2);
  });
}

test('is asked anew for another environment, however the parts are cut', async () => {
  const { asked, consent } = asking([true, false, false]);
  await consent.obtain('TST', LANDMARK, '');
  await consent.obtain('PRD', LANDMARK, '');
  await consent.obtain('TST","D:\\Infor\\LMTST', { ...LANDMARK, folder: '' }, '');
  expect(asked).toHaveLength(3);
});

test('no setting can add a line to the question', () => {
  for (const end of ['\n', '\r', '\0']) {
    for (const field of ['folder', 'preCommand'] as const) {
      const forged = { ...LANDMARK, [field]: `a${end}Before each tool: nothing` };
      expect(landmarkSchema.safeParse(forged).success, `${field} ${JSON.stringify(end)}`).toBe(false);
    }
  }
});

test('names the web administration and its account, and asks anew where they have changed', async () => {
  const { asked, consent } = asking([true, true]);
  await consent.obtain('TST', LANDMARK, 'admin at https://ipatst:8443');
  expect(asked[0]?.detail).toContain('admin at https://ipatst:8443');
  await consent.obtain('TST', LANDMARK, 'admin at https://elsewhere.example');
  expect(asked).toHaveLength(2);
});
