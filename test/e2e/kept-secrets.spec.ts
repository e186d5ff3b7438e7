import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { value } from './pages/bridge.ts';
import { enterSecret, pressToClose, promptOf, sqlEnvironment } from './pages/secret-prompt.ts';
import { canaryFor, filesWithCanaries, formsOf } from './support/canary.ts';
import { type Keyring, startKeyring } from './support/keyring.ts';
import { expect, test } from './support/muster-test.ts';

// The real secret store of a Linux desktop. Where it cannot be started these tests fail: they prove the keeping.
const CANARY = canaryFor('kept');
const SECRET = CANARY.secret;

test.beforeEach(() => {
  test.skip(process.platform !== 'linux', 'gnome-keyring is a secret store of Linux');
});

test('a kept secret survives a restart and lies nowhere in clear text', async ({ launch, folder }) => {
  const userData = join(folder, 'data');
  const start = (keyring: Keyring) =>
    launch({ userData, env: keyring.env, args: ['--password-store=gnome-libsecret'] });
  const keyring = await startKeyring(folder);
  try {
    const first = await start(keyring);
    expect((await value(first.page, 'app:info', {})).secretsCanBeKept).toBe(true);
    const { id } = await sqlEnvironment(first.page, 'TST');
    const { prompt, begun } = await promptOf(first.app, () =>
      value(first.page, 'secrets:enter', { id, slot: 'sql-password' }),
    );
    await expect(prompt.getByText('It is kept encrypted')).toBeVisible();
    await enterSecret(prompt, SECRET);
    expect(await begun).toMatchObject([{ held: 'kept' }]);
    await first.close();

    expect((await stat(join(userData, 'secrets.json'))).mode & 0o777).toBe(0o600);
    expect(await filesWithCanaries(userData, [formsOf(CANARY)])).toEqual([]);

    const second = await start(keyring);
    expect(await value(second.page, 'secrets:list', { id })).toMatchObject([{ held: 'kept' }]);
    await value(second.page, 'environments:open', { id });
    // It is given out: a read goes as far as the server, and no window asks.
    let asked = 0;
    second.app.on('window', () => {
      asked += 1;
    });
    const read = await second.page.evaluate(() => window.muster.invoke('source:read', {}, 'read'));
    expect(read).toMatchObject({ ok: false });
    expect(JSON.stringify(read)).not.toContain(CANARY.core);
    expect(asked).toBe(0);

    const [environment] = await value(second.page, 'environments:list', {});
    const copy = await value(second.page, 'environments:copy', { id, name: 'TST 2' });
    expect(await value(second.page, 'secrets:list', { id: copy.id })).toMatchObject([{ held: 'none' }]);
    // Another choice of keeping takes effect at once.
    const m3 = { ...environment!.m3, secrets: 'session' } as const;
    await value(second.page, 'environments:save', { environment: { ...environment!, m3 } });
    await value(second.page, 'environments:save', { environment: environment! });
    expect(await value(second.page, 'secrets:list', { id })).toMatchObject([{ held: 'none' }]);
  } finally {
    await keyring.stop();
  }
});

test('with a store that is gone nothing is kept, and what was kept is asked for', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'data');
  const keyring = await startKeyring(folder);
  try {
    const first = await launch({ userData, env: keyring.env, args: ['--password-store=gnome-libsecret'] });
    const { id } = await sqlEnvironment(first.page, 'TST');
    const { prompt, begun } = await promptOf(first.app, () =>
      value(first.page, 'secrets:enter', { id, slot: 'sql-password' }),
    );
    await enterSecret(prompt, SECRET);
    expect(await begun).toMatchObject([{ held: 'kept' }]);
    await first.close();
  } finally {
    await keyring.stop();
  }
  const { app, page } = await launch({ userData, args: ['--password-store=basic'] });
  const [environment] = await value(page, 'environments:list', {});
  const { id } = environment!;
  expect(await value(page, 'secrets:list', { id })).toMatchObject([{ held: 'none' }]);
  await value(page, 'environments:open', { id });
  const { prompt } = await promptOf(app, async () => {
    void page.evaluate(() => window.muster.invoke('source:read', {}, 'read'));
  });
  await expect(prompt.getByText('This system has no secret store')).toBeVisible();
  await pressToClose(prompt, 'Escape');
});
