import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { value } from './pages/bridge.ts';
import { enterSecret, pressToClose, promptOf, sqlEnvironment } from './pages/secret-prompt.ts';
import { filesOfFolder } from './support/checksums.ts';
import { type Keyring, startKeyring } from './support/keyring.ts';
import { expect, test } from './support/muster-test.ts';

// The real secret store of a Linux desktop. Where it cannot be started these tests fail: they prove the keeping.
const SECRET = 'kept-canary-7f3a91c2';

test.beforeEach(() => {
  test.skip(process.platform !== 'linux', 'gnome-keyring is a secret store of Linux');
});

/** Every form in which a text might lie in a file without being encrypted. */
function formsOf(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text);
  // Within a longer base64 text the letters depend on where the secret begins: three ways, less their edges.
  const based = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  return [
    bytes,
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    Buffer.from(bytes.toString('hex')),
  ].concat(based.map((form) => Buffer.from(form)));
}

async function filesWith(folder: string, text: string): Promise<string[]> {
  const forms = formsOf(text);
  return [...(await filesOfFolder(folder))]
    .filter(([, bytes]) => forms.some((form) => Buffer.from(bytes).includes(form)))
    .map(([name]) => name);
}

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
    expect(await filesWith(userData, SECRET)).toEqual([]);
    // The search itself finds what is there.
    expect(await filesWith(userData, '127.0.0.1')).toContain('secrets.json');

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
    expect(JSON.stringify(read)).not.toContain(SECRET);
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
