import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { errorOf, invoke, value } from './pages/bridge.ts';
import {
  closing,
  enterSecret,
  pressToClose,
  promptOf,
  SECRET_PROMPT_URL,
  sqlEnvironment,
} from './pages/secret-prompt.ts';
import { setTheme, THEMES } from './support/appearance.ts';
import { answerOpenDialogs } from './support/dialogs.ts';
import { expect, test } from './support/muster-test.ts';

// Without a secret store, as on a machine that has none: what is entered is held until Muster ends.
const WITHOUT_STORE = { args: process.platform === 'linux' ? ['--password-store=basic'] : [] };
const SECRET = 'S3cret-canary-Äß"\\';
const PURPOSE = 'muster at SQL Server 127.0.0.1:1';

test.beforeEach(() => {
  test.skip(process.platform !== 'linux', 'only on Linux can the secret store be taken away');
});

test('a secret is entered in a window of its own, held until the end, and forgotten', async ({ launch }) => {
  const { app, page, userData, problems } = await launch(WITHOUT_STORE);
  expect((await value(page, 'app:info', {})).secretsCanBeKept).toBe(false);
  const { id } = await sqlEnvironment(page, 'TST');
  const state = { slot: 'sql-password', purpose: PURPOSE } as const;
  expect(await value(page, 'secrets:list', { id })).toEqual([{ ...state, held: 'none' }]);

  const { prompt, begun } = await promptOf(app, () =>
    value(page, 'secrets:enter', { id, slot: 'sql-password' }),
  );
  expect(prompt.url()).toBe(SECRET_PROMPT_URL);
  await expect(prompt.getByRole('heading', { name: 'Password for TST' })).toBeVisible();
  await expect(prompt.getByText(PURPOSE)).toBeVisible();
  await expect(prompt.getByText('This system has no secret store')).toBeVisible();
  await expect(prompt.getByText('not encrypted')).toBeHidden();
  expect(await prompt.title()).not.toContain(PURPOSE);

  // The field has the focus, is described by whom it is for, and shows its content only on demand.
  const field = prompt.getByLabel('Password', { exact: true });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(new RegExp(`${PURPOSE}.*|.*${PURPOSE}`));
  await expect(prompt.getByRole('button', { name: 'OK' })).toBeDisabled();
  await prompt.keyboard.type(SECRET);
  await expect(field).toHaveAttribute('type', 'password');
  await prompt.getByRole('button', { name: 'Show the password' }).click();
  await expect(field).toHaveAttribute('type', 'text');
  await field.focus();
  await pressToClose(prompt, 'Enter');

  expect(await begun).toEqual([{ ...state, held: 'session' }]);
  expect(await readdir(userData)).not.toContain('secrets.json');
  expect(await value(page, 'secrets:forget', { id, slot: 'sql-password' })).toEqual([
    { ...state, held: 'none' },
  ]);
  expect(problems).toEqual([]);
});

test('a read asks for what it needs; Escape cancels it; two reads share one question', async ({ launch }) => {
  const { app, page } = await launch(WITHOUT_STORE);
  await sqlEnvironment(page, 'TST', { encryption: 'off' });
  const first = await promptOf(app, () => errorOf(page, 'source:read', {}));
  await expect(first.prompt.getByText('The connection is not encrypted')).toBeVisible();
  await pressToClose(first.prompt, 'Escape');
  expect(await first.begun).toBe('CANCELLED');

  let opened = 0;
  app.on('window', () => {
    opened += 1;
  });
  const both = await promptOf(app, () =>
    Promise.all([errorOf(page, 'source:read', {}), errorOf(page, 'connection:test', {})]),
  );
  await closing(both.prompt, () => both.prompt.getByRole('button', { name: 'Cancel' }).click());
  expect(await both.begun).toEqual(['CANCELLED', 'CANCELLED']);
  expect(opened).toBe(1);
});

test('a call that is cancelled takes its question along', async ({ launch }) => {
  const { app, page } = await launch(WITHOUT_STORE);
  await sqlEnvironment(page, 'TST');
  const { prompt, begun } = await promptOf(app, () =>
    page.evaluate(() => window.muster.invoke('source:read', {}, 'read-1')),
  );
  const closed = prompt.waitForEvent('close');
  await page.evaluate(() => window.muster.cancel('read-1'));
  await closed;
  expect(await begun).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
});

test('an environment that has its secrets asked for holds none', async ({ launch }) => {
  const { app, page, userData } = await launch(WITHOUT_STORE);
  const { id } = await sqlEnvironment(page, 'PRD', { secrets: 'ask' });
  expect(await errorOf(page, 'secrets:enter', { id, slot: 'sql-password' })).toBe('SECRET-NOT-HELD');
  for (const _ of ['first', 'again']) {
    const { prompt, begun } = await promptOf(app, () => invoke(page, 'source:read', {}));
    await expect(prompt.getByText('It is used for this once and not kept.')).toBeVisible();
    await enterSecret(prompt, SECRET);
    // It got as far as the server, which is not there; and nothing answered says what was entered.
    const answer = JSON.stringify(await begun);
    expect(answer).not.toContain('CANCELLED');
    expect(answer).not.toContain('S3cret-canary');
    expect(await value(page, 'secrets:list', { id })).toMatchObject([{ held: 'none' }]);
  }
  expect(await readdir(userData)).not.toContain('secrets.json');
});

test('the prompt reaches nothing but its question and its answer', async ({ launch }) => {
  const { app, page } = await launch(WITHOUT_STORE);
  const { id } = await sqlEnvironment(page, 'TST');
  const { prompt, begun } = await promptOf(app, () =>
    errorOf(page, 'secrets:enter', { id, slot: 'sql-password' }),
  );
  const found = await prompt.evaluate(() => ({
    bridge: Object.keys((window as unknown as { secretPrompt: object }).secretPrompt).sort(),
    strangers: ['muster', 'require', 'process', 'ipcRenderer'].filter((name) => name in window),
    opened: window.open('muster://app/index.html'),
  }));
  expect(found).toEqual({ bridge: ['answer', 'cancel', 'question'], strangers: [], opened: null });
  const fetched = await prompt.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    ),
  );
  expect(fetched).toBe('refused');
  await prompt.evaluate(() => {
    location.href = 'muster://app/index.html';
  });
  expect(prompt.url()).toBe(SECRET_PROMPT_URL);
  // What is no secret is no answer.
  await prompt.evaluate(() => {
    const { secretPrompt } = window as unknown as { secretPrompt: { answer(value: unknown): void } };
    for (const value of ['', 5, null, { a: 1 }, 'x'.repeat(20_000)]) secretPrompt.answer(value);
  });
  // Locators would wait for the navigation, which never comes.
  expect(await prompt.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Password for TST');
  await prompt.close();
  expect(await begun).toBe('CANCELLED');
});

test('what is too long for a password is said to be, and not cut', async ({ launch }) => {
  const { app, page } = await launch(WITHOUT_STORE);
  const { id } = await sqlEnvironment(page, 'TST');
  const { prompt, begun } = await promptOf(app, () =>
    errorOf(page, 'secrets:enter', { id, slot: 'sql-password' }),
  );
  const field = prompt.getByLabel('Password', { exact: true });
  await field.fill('x'.repeat(1001));
  await expect(field).toHaveValue('x'.repeat(1001));
  await expect(prompt.getByText('Too long: at most 1,000 characters.')).toBeVisible();
  await expect(prompt.getByRole('button', { name: 'OK' })).toBeDisabled();
  await field.fill('x'.repeat(1000));
  await expect(prompt.getByText('Too long')).toHaveCount(0);
  await expect(prompt.getByRole('button', { name: 'OK' })).toBeEnabled();
  await pressToClose(prompt, 'Escape');
  expect(await begun).toBe('CANCELLED');
});

test('an .ionapi file: its secrets go to the store, and each use asks for the file where none is held', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch(WITHOUT_STORE);
  const { id } = await value(page, 'environments:create', { name: 'TST' });
  const content = {
    ...{
      ti: 'ACME_TST',
      cn: 'Muster',
      dt: '12',
      ci: 'ACME~id',
      cs: 'canary-cs',
      saak: 'ACME#k',
      sask: 'canary-sask',
    },
    ...{ iu: 'https://127.0.0.1:1', pu: 'https://127.0.0.1:1/ACME_TST/as/', ot: 'token.oauth2' },
  };
  const paths = {
    right: join(folder, 'right.ionapi'),
    other: join(folder, 'other.ionapi'),
    damaged: join(folder, 'damaged.ionapi'),
  };
  await writeFile(paths.right, JSON.stringify(content));
  await writeFile(paths.other, JSON.stringify({ ...content, ti: 'OTHER_TST' }));
  await writeFile(paths.damaged, JSON.stringify({ ...content, sask: undefined }));
  expect(await errorOf(page, 'ionapi:import', { id, path: paths.right })).toBe('PATH-NOT-CHOSEN');
  await answerOpenDialogs(app, [[paths.damaged], [paths.right], [paths.other], [], [paths.right]]);
  const choose = () => value(page, 'dialog:choose', { purpose: 'ionapi', suggestion: '' });
  await choose();
  expect(await errorOf(page, 'ionapi:import', { id, path: paths.damaged })).toBe('IONAPI-INVALID');
  expect((await value(page, 'environments:list', {}))[0]?.m3.way).toBe('files');

  await choose();
  const imported = await value(page, 'ionapi:import', { id, path: paths.right });
  expect(imported.m3).toMatchObject({
    way: 'm3-api',
    api: { version: 'v2', gateway: { tenant: 'ACME_TST' } },
  });
  expect(JSON.stringify(imported)).not.toContain('canary');
  expect(await value(page, 'secrets:list', { id })).toMatchObject([{ slot: 'ionapi', held: 'session' }]);

  // Asked for at every use: the file is chosen again, and has to be of the same system.
  await value(page, 'environments:save', {
    environment: { ...imported, m3: { ...imported.m3, secrets: 'ask' } },
  });
  await value(page, 'environments:open', { id });
  expect(await errorOf(page, 'source:read', {})).toBe('IONAPI-OTHER');
  expect(await errorOf(page, 'source:read', {})).toBe('CANCELLED');
  const read = JSON.stringify(await invoke(page, 'source:read', {}));
  expect(read).not.toMatch(/IONAPI-|CANCELLED|canary/);
});

for (const theme of THEMES) {
  test(`the prompt is accessible and as high as what it says, ${theme}`, async ({ launch }) => {
    const { app, page } = await launch(WITHOUT_STORE);
    await setTheme(app, theme);
    const user = 'a-service-account-with-a-long-name-'.repeat(3);
    const { id } = await sqlEnvironment(page, `TST ${theme}`, { encryption: 'off', user });
    const { prompt, begun } = await promptOf(app, () =>
      errorOf(page, 'secrets:enter', { id, slot: 'sql-password' }),
    );
    await expect(prompt.locator('html')).toHaveAttribute('data-scheme', theme);
    await expect
      .poll(() =>
        prompt.evaluate(() => Math.round(document.body.getBoundingClientRect().height) - innerHeight),
      )
      .toBe(0);
    await prompt.screenshot({ path: `test-results/screens/secret-prompt-${theme}.png` });
    const { violations } = await new AxeBuilder({ page: prompt }).setLegacyMode().analyze();
    expect(
      violations.map(({ id: rule, nodes }) => ({ rule, at: nodes.map(({ target }) => target) })),
    ).toEqual([]);
    await pressToClose(prompt, 'Escape');
    expect(await begun).toBe('CANCELLED');
  });
}
