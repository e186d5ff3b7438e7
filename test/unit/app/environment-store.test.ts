import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { EnvironmentStore } from '../../../electron/app/environment-store.ts';
import { newEnvironment } from '../../../shared/environment/environment.ts';
import { tempFolder } from '../../support/temp-folder.ts';

// electron-store asks for Electron, which outside of itself is nothing but the path of its binary; without this
// it would be looked for, and downloaded.
vi.hoisted(() => {
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??= 'none';
});

const TST = newEnvironment('tst-1', 'TST');
const NEWER = { code: 'FILE-OF-NEWER-MUSTER' };

function folderWith(settings: unknown): {
  readonly folder: string;
  readonly path: string;
  readonly text: string;
} {
  const folder = tempFolder();
  const path = join(folder, 'settings.json');
  const text = JSON.stringify(settings);
  writeFileSync(path, text);
  return { folder, path, text };
}

test('settings of a newer format are left as they are: nothing is read of them, and nothing can be changed', () => {
  const { folder, path, text } = folderWith({ version: 2, theme: 'dark', places: [{ id: 'x' }] });
  const store = new EnvironmentStore(folder);
  expect(store.notice).toContain('were written by a newer Muster (format 2;');
  expect([store.list(), store.theme]).toEqual([[], 'system']);
  expect(() => store.create('DEV')).toThrow(
    expect.objectContaining({ error: expect.objectContaining(NEWER) }),
  );
  expect(() => {
    store.theme = 'dark';
  }).toThrow(expect.objectContaining({ error: expect.objectContaining(NEWER) }));
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test('what a newer Muster has added to settings of this format outlasts every change made here', () => {
  const policy = { ...TST.policy, days: 5, scope: { ...TST.policy.scope, list: ['A'], until: '2027' } };
  const { folder, path } = folderWith({
    version: 1,
    theme: 'dark',
    window: { wide: true },
    environments: [{ ...TST, policy, badge: 'star' }],
  });
  const store = new EnvironmentStore(folder);
  expect(store.notice).toBe('');
  const [known] = store.list();
  expect(known).toEqual({ ...TST, policy: { ...TST.policy, scope: { ...TST.policy.scope, list: ['A'] } } });
  store.save({ ...known!, colour: 'red' });
  store.create('DEV');
  const kept = JSON.parse(readFileSync(path, 'utf8'));
  expect(kept).toMatchObject({
    window: { wide: true },
    environments: [
      { id: TST.id, colour: 'red', badge: 'star', policy: { days: 5, scope: { until: '2027' } } },
      { name: 'DEV' },
    ],
  });
});

test('what was taken out of a list by name does not come back', () => {
  const corrections = { A: { name: 'A B', firstName: 'A', lastName: 'B' } };
  const nameSplit = { ...TST.policy.nameSplit, corrections };
  const { folder } = folderWith({
    version: 1,
    environments: [{ ...TST, policy: { ...TST.policy, nameSplit } }],
  });
  const store = new EnvironmentStore(folder);
  store.save(TST);
  expect(new EnvironmentStore(folder).list()).toEqual([TST]);
});
