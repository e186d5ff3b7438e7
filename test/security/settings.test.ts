import { expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  laterFormatOf,
  SETTINGS_VERSION,
  upgradeSettings,
} from '../../electron/app/settings.ts';
import { newEnvironment } from '../../shared/environment/environment.ts';
import { parseProfile, profileText } from '../../shared/environment/profile.ts';

const TST = newEnvironment('tst-1', 'TST');

test('settings of this form stay as they are', () => {
  const stored = { ...DEFAULT_SETTINGS, theme: 'dark', environments: [TST] };
  expect(upgradeSettings(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
});

test('what an older form did not have takes its default, and what it had is kept', () => {
  const { landmark, render, policy, ...rest } = TST;
  const { dataArea, ...older } = { ...landmark, folder: 'D:\\Infor\\LMTST' };
  const stored = { version: 0, environments: [{ ...rest, production: true, landmark: older }] };
  const { theme, version, environments } = upgradeSettings(stored);
  expect([theme, version]).toEqual(['system', SETTINGS_VERSION]);
  expect(environments).toEqual([
    { ...rest, production: true, landmark: { ...older, dataArea }, render, policy },
  ]);
});

test('an environment without anything but id and name is a new one', () => {
  const { environments } = upgradeSettings({ version: 1, environments: [{ id: 'tst-1', name: 'TST' }] });
  expect(environments).toEqual([TST]);
});

test('a later form, or something else, is refused whole', () => {
  for (const stored of [
    null,
    [],
    'text',
    {},
    { version: SETTINGS_VERSION + 1, environments: [] },
    { version: 'x' },
    { version: 1, theme: 'pink' },
    { version: 1, environments: [{ id: '../../x', name: 'X' }] },
    { version: 1, environments: [{ ...TST, landmark: { ...TST.landmark, preCommand: 'a\nb' } }] },
    { version: 1, environments: [{ ...TST, landmark: { ...TST.landmark, dataArea: 'x & y' } }] },
  ]) {
    expect(() => upgradeSettings(stored), JSON.stringify(stored)).toThrow();
  }
});

test('nothing in a file reaches the prototype of anything', () => {
  const text = profileText(TST).replace(
    '"policy": {',
    '"__proto__": {"polluted": 1}, "policy": {"__proto__": {"polluted": 2},',
  );
  const profile = parseProfile(text, 'x.json');
  expect(profile).not.toHaveProperty('polluted');
  expect(profile.policy).not.toHaveProperty('polluted');
  expect({}).not.toHaveProperty('polluted');
});

test('a file of a later form is told from a damaged one', () => {
  const later = SETTINGS_VERSION + 1;
  expect(laterFormatOf(JSON.stringify({ ...DEFAULT_SETTINGS, version: later }))).toBe(later);
  expect(laterFormatOf(JSON.stringify(DEFAULT_SETTINGS))).toBeNull();
  expect(laterFormatOf('{"version":')).toBeNull();
});
