import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { SecretFile } from '../../../electron/app/secret-file.ts';
import { SecretStore } from '../../../electron/app/secret-store.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { needOf, sqlEnvironment } from './environments.ts';
import { FakeCipher } from './fake-cipher.ts';

// electron-store asks for Electron, which outside of itself is nothing but the path of its binary; without this
// it would be looked for, and downloaded.
vi.hoisted(() => {
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??= 'none';
});

const SECRET = 'canary-5e1f';
const PATH = 'secrets.json';

function storeIn(folder: string, cipher = new FakeCipher()) {
  return { folder, cipher, store: new SecretStore(new SecretFile(folder), cipher) };
}

describe('kept', () => {
  test('it survives a restart, encrypted, in a file for this account alone', async () => {
    const { store, folder, cipher } = storeIn(tempFolder());
    const tst = sqlEnvironment();
    expect(existsSync(join(folder, PATH))).toBe(false);
    await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
    expect(await store.list(tst)).toEqual([
      { slot: 'sql-password', purpose: 'muster at SQL Server sqltst:1433', held: 'kept' },
    ]);
    const text = readFileSync(join(folder, PATH), 'utf8');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(Buffer.from(SECRET).toString('base64').slice(0, 10));
    if (process.platform !== 'win32') expect(statSync(join(folder, PATH)).mode & 0o777).toBe(0o600);

    const later = storeIn(folder, cipher).store;
    expect(await later.give(tst, needOf(tst))).toBe(SECRET);
    expect(later.notice).toBe('');
  });

  test('settings that point elsewhere do not get it, and those that point back do', async () => {
    const { store } = storeIn(tempFolder());
    const tst = sqlEnvironment();
    await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
    for (const changes of [
      { host: 'evil' },
      { port: 1434 },
      { user: 'sa' },
      { signIn: 'domain', domain: 'CORP' },
      { reach: 'instance', instance: '1433' },
      { encryption: 'off' },
      { host: 'sqltst:1433', port: 1 },
    ] as const) {
      const moved = sqlEnvironment('keep', changes);
      expect(await store.give(moved, needOf(moved)), JSON.stringify(changes)).toBeNull();
      expect(await store.list(moved), JSON.stringify(changes)).toMatchObject([{ held: 'elsewhere' }]);
    }
    expect(await store.give(tst, needOf(tst))).toBe(SECRET);
  });

  test('an entry whose purpose or environment was changed in the file is not given out', async () => {
    const { store, folder, cipher } = storeIn(tempFolder());
    const tst = sqlEnvironment();
    await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
    const evil = sqlEnvironment('keep', { host: 'evil' }, 'evil-1');
    const text = readFileSync(join(folder, PATH), 'utf8');
    writeFileSync(
      join(folder, PATH),
      text.replace(needOf(tst).purpose, needOf(evil).purpose).replace('tst-1', 'evil-1'),
    );
    const later = storeIn(folder, cipher).store;
    expect(await later.list(evil)).toMatchObject([{ held: 'kept' }]);
    expect(await later.give(evil, needOf(evil))).toBeNull();
  });

  test('with another key, or a store that is locked, it is not there', async () => {
    const { store, folder, cipher } = storeIn(tempFolder());
    const tst = sqlEnvironment();
    await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
    expect(await storeIn(folder).store.give(tst, needOf(tst))).toBeNull();
    cipher.locked = true;
    expect(await store.give(tst, needOf(tst))).toBeNull();
    cipher.locked = false;
    expect(await store.give(tst, needOf(tst))).toBe(SECRET);
  });

  test('a file that cannot be read is set aside and said', async () => {
    for (const damaged of [
      '{"version": 1, "secr',
      '[]',
      '{"version": 0, "secrets": []}',
      '{"version":1,"secrets":[{}]}',
    ]) {
      const folder = tempFolder();
      writeFileSync(join(folder, PATH), damaged);
      const { store } = storeIn(folder);
      const aside = readdirSync(folder).find((name) => name.startsWith('secrets.damaged-'));
      expect(readFileSync(join(folder, aside!), 'utf8')).toBe(damaged);
      expect(store.notice).toContain(aside);
      const tst = sqlEnvironment();
      expect(await store.list(tst)).toMatchObject([{ held: 'none' }]);
      await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
      expect(await store.give(tst, needOf(tst))).toBe(SECRET);
    }
  });
});

describe('a file of a newer Muster', () => {
  test('is left as it is, gives nothing out, and takes nothing in', async () => {
    const folder = tempFolder();
    const newer = '{"version": 2, "vault": {"tst-1": "…"}}';
    writeFileSync(join(folder, PATH), newer);
    const { store } = storeIn(folder);
    expect(store.notice).toContain('was written by a newer Muster');
    const tst = sqlEnvironment();
    await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
    expect(await store.list(tst)).toMatchObject([{ held: 'session' }]);
    expect(await store.give(tst, needOf(tst))).toBe(SECRET);
    store.forgetAll(tst.id);
    store.keepOnly([]);
    expect(readdirSync(folder)).toEqual([PATH]);
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(newer);
  });

  test('keeps entries and keys of which only a newer one knows', async () => {
    const folder = tempFolder();
    const vault = { environment: 'tst-1', slot: 'vault', purpose: 'a vault', encrypted: 'AAAA', rounds: 3 };
    writeFileSync(join(folder, PATH), JSON.stringify({ version: 1, hint: 'x', secrets: [vault] }));
    const { store } = storeIn(folder);
    expect(store.notice).toBe('');
    const tst = sqlEnvironment();
    await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
    const kept = JSON.parse(readFileSync(join(folder, PATH), 'utf8'));
    expect(kept).toMatchObject({ version: 1, hint: 'x' });
    expect(kept.secrets).toHaveLength(2);
    expect(kept.secrets).toContainEqual(vault);
  });
});

describe('not kept', () => {
  test('without a secret store nothing is written, and it is held until the end', async () => {
    const { store, folder, cipher } = storeIn(tempFolder());
    cipher.there = false;
    const tst = sqlEnvironment();
    await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
    expect(await store.canKeep()).toBe(false);
    expect(await store.list(tst)).toMatchObject([{ held: 'session' }]);
    expect(await store.give(tst, needOf(tst))).toBe(SECRET);
    expect(readdirSync(folder)).toEqual([]);
    expect(await storeIn(folder, cipher).store.give(tst, needOf(tst))).toBeNull();
  });

  test('a store that is locked while it is entered: held until the end, and shown so', async () => {
    const { store, cipher } = storeIn(tempFolder());
    cipher.locked = true;
    const tst = sqlEnvironment();
    await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
    expect(await store.list(tst)).toMatchObject([{ held: 'session' }]);
    const moved = sqlEnvironment('keep', { host: 'evil' });
    expect(await store.give(moved, needOf(moved))).toBeNull();
    expect(await store.list(moved)).toMatchObject([{ held: 'elsewhere' }]);
  });

  test('asked for at every use: nothing is held at all', async () => {
    const { store, folder } = storeIn(tempFolder());
    const tst = sqlEnvironment('ask');
    await store.hold(tst.id, () => 'ask', needOf(tst), SECRET);
    expect(await store.give(tst, needOf(tst))).toBeNull();
    expect(await store.list(sqlEnvironment())).toMatchObject([{ held: 'none' }]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('let go of', () => {
  for (const keeping of ['session', 'ask'] as const) {
    test(`what was kept goes as the environment changes to ${keeping}, also for good`, async () => {
      const { store, folder } = storeIn(tempFolder());
      const tst = sqlEnvironment();
      await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
      const changed = sqlEnvironment(keeping);
      // Even before it is told so.
      expect(await store.give(changed, needOf(changed))).toBeNull();
      store.obey(changed);
      store.obey(tst);
      expect(await store.give(tst, needOf(tst))).toBeNull();
      expect(readFileSync(join(folder, PATH), 'utf8')).not.toContain('encrypted');
    });
  }

  test('what is held until the end goes as it changes to asking, and stays otherwise', async () => {
    const { store } = storeIn(tempFolder());
    const tst = sqlEnvironment('session');
    await store.hold(tst.id, () => 'session', needOf(tst), SECRET);
    store.obey(sqlEnvironment('keep'));
    expect(await store.give(tst, needOf(tst))).toBe(SECRET);
    store.obey(sqlEnvironment('ask'));
    expect(await store.give(tst, needOf(tst))).toBeNull();
  });

  test('what is left of environments that are gone goes, whatever its slot', async () => {
    const { store, folder } = storeIn(tempFolder());
    const [tst, dev] = [sqlEnvironment(), sqlEnvironment('keep', {}, 'dev-1')];
    await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
    await store.hold(dev.id, () => 'keep', needOf(dev), 'other');
    store.keepOnly([dev]);
    expect(readFileSync(join(folder, PATH), 'utf8')).not.toContain(tst.id);
    expect(await store.give(tst, needOf(tst))).toBeNull();
    expect(await store.give(dev, needOf(dev))).toBe('other');
  });

  test('an environment’s go with it, another’s stay', async () => {
    const { store } = storeIn(tempFolder());
    const [tst, dev] = [sqlEnvironment(), sqlEnvironment('keep', {}, 'dev-1')];
    await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
    await store.hold(dev.id, () => 'keep', needOf(dev), 'other');
    store.forgetAll(tst.id);
    expect(await store.give(tst, needOf(tst))).toBeNull();
    expect(await store.give(dev, needOf(dev))).toBe('other');
    store.forget(dev.id, 'sql-password');
    expect(await store.list(dev)).toMatchObject([{ held: 'none' }]);
  });
});
