import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { SecretFile } from '../../../electron/app/secret-file.ts';
import { SecretKeeper } from '../../../electron/app/secret-keeper.ts';
import { SecretStore } from '../../../electron/app/secret-store.ts';
import { failure } from '../../../shared/base/failure.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { SecretKeeping } from '../../../shared/m3/m3-source.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { needOf, sqlEnvironment } from './environments.ts';
import { FakeCipher } from './fake-cipher.ts';

// See secret-store.test.ts.
vi.hoisted(() => {
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??= 'none';
});

const SECRET = 'canary-91bd';

/** A secret store that does something on the way: encrypting takes a while. */
class SlowCipher extends FakeCipher {
  meanwhile = () => {};

  override async encrypt(text: string): Promise<Buffer> {
    const encrypted = await super.encrypt(text);
    this.meanwhile();
    return encrypted;
  }
}

/** The keeper of one environment, as it is stored. */
function world(environment: Environment) {
  const folder = tempFolder();
  const cipher = new SlowCipher();
  const store = new SecretStore(new SecretFile(folder), cipher);
  let stored: Environment | null = environment;
  const current = () => {
    if (stored === null) throw failure('ENVIRONMENT-UNKNOWN');
    return stored;
  };
  const keeper = new SecretKeeper(store, current, async () => SECRET);
  return {
    cipher,
    store,
    keeper,
    save: (next: Environment) => {
      stored = next;
      store.obey(next);
    },
    remove: () => {
      stored = null;
      store.forgetAll(environment.id);
    },
    /** What stands on the disk. */
    written: () => {
      const path = join(folder, 'secrets.json');
      return existsSync(path) ? readFileSync(path, 'utf8') : '';
    },
  };
}

describe.each(['taken over', 'entered'] as const)('a secret that is %s', (how) => {
  const hold = ({ keeper }: ReturnType<typeof world>, environment: Environment) =>
    how === 'taken over'
      ? keeper.take(environment, needOf(environment), SECRET)
      : keeper.enter(environment, needOf(environment), new AbortController().signal);

  test.each<[SecretKeeping, SecretKeeping]>([
    ['keep', 'ask'],
    ['session', 'ask'],
    ['ask', 'keep'],
    ['ask', 'session'],
  ])('where it was to be "%s" and now is to be "%s" is not held', async (then, now) => {
    const app = world(sqlEnvironment(now));
    await hold(app, sqlEnvironment(then));
    const tst = sqlEnvironment('keep');
    expect(await app.store.list(tst)).toMatchObject([{ held: 'none' }]);
    expect(app.written()).toBe('');
  });

  test.each<[SecretKeeping, 'none' | 'session']>([
    ['ask', 'none'],
    ['session', 'session'],
  ])('and is to be "%s" since it is being encrypted, is not kept', async (later, held) => {
    const tst = sqlEnvironment('keep');
    const app = world(tst);
    app.cipher.meanwhile = () => app.save(sqlEnvironment(later));
    await hold(app, tst);
    expect(await app.store.list(sqlEnvironment('session'))).toMatchObject([{ held }]);
    expect(app.written()).toBe('');
  });

  test('is held for an environment that is still there alone', async () => {
    const tst = sqlEnvironment('keep');
    for (const removing of ['before', 'meanwhile'] as const) {
      const app = world(tst);
      if (removing === 'before') app.remove();
      else app.cipher.meanwhile = app.remove;
      await expect(hold(app, tst)).rejects.toMatchObject({ error: { code: 'ENVIRONMENT-UNKNOWN' } });
      expect(await app.store.list(tst)).toMatchObject([{ held: 'none' }]);
      expect(app.written()).toBe('');
    }
  });

  test('is kept where nothing changed', async () => {
    const tst = sqlEnvironment('keep');
    const app = world(tst);
    await hold(app, tst);
    expect(await app.store.list(tst)).toMatchObject([{ held: 'kept' }]);
    expect(app.written()).toContain(tst.id);
  });
});
