import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { errorOf, invoke, value } from '../e2e/pages/bridge.ts';
import { people, person } from '../e2e/pages/people.ts';
import { findSubject, openSubject, operations, showGrain, subject } from '../e2e/pages/plan.ts';
import { exportBundle, previewFiles } from '../e2e/pages/preview.ts';
import { goTo, heading } from '../e2e/pages/rail.ts';
import { practiseRun, runEnded } from '../e2e/pages/run.ts';
import { enterSecret, pressToClose, promptOf, sqlEnvironment } from '../e2e/pages/secret-prompt.ts';
import { pointAtLandmark } from '../e2e/pages/settings.ts';
import { giveExtracts, readExtracts } from '../e2e/pages/source.ts';
import { makeEnvironment } from '../e2e/pages/start.ts';
import { filesOfFolder } from '../e2e/support/checksums.ts';
import {
  answerMessageBoxes,
  answerOpenDialogs,
  answerSaveDialogs,
  askedQuestions,
} from '../e2e/support/dialogs.ts';
import { expect, test } from '../e2e/support/muster-test.ts';

// A page that was taken over tries to get out. Each attempt is made in the page itself, in the real app.
const PAGE = 'muster://app/index.html';

interface Attempt {
  readonly url: string;
  readonly prevented: boolean;
}

/** Keeps every navigation that the page tries, and whether it was prevented. */
async function watchNavigations(app: ElectronApplication): Promise<() => Promise<Attempt[]>> {
  await app.evaluate(({ BrowserWindow }) => {
    const attempts: Attempt[] = [];
    Object.assign(globalThis, { attempts });
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => {
      attempts.push({ url: event.url, prevented: event.defaultPrevented });
    });
  });
  return () => app.evaluate(() => (globalThis as unknown as { attempts: Attempt[] }).attempts);
}

function windows(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(({ webContents }) => webContents.getAllWebContents().map((one) => one.getURL()));
}

/** What stands on the page. Locators would wait for the navigation, which never comes. */
function titleOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('h1')?.textContent);
}

test.describe('the window stays on the app’s own page', () => {
  const elsewhere = [
    'https://example.com/',
    'http://localhost:1/',
    'data:text/html,<h1>x</h1>',
    'muster://other/index.html',
  ];
  for (const url of elsewhere) {
    test(`location and links to ${url}`, async ({ muster }) => {
      const { app, page } = muster;
      await expect(heading(page, 'Start')).toBeVisible();
      const attempts = await watchNavigations(app);
      await page.evaluate((to) => {
        location.href = to;
      }, url);
      // Chromium itself refuses some before anybody is asked; whoever is asked must prevent it.
      await page.evaluate((to) => {
        const link = document.createElement('a');
        link.href = to;
        document.body.append(link);
        link.click();
        link.target = '_blank';
        link.click();
        link.remove();
      }, url);
      expect(await page.evaluate((to) => window.open(to), url)).toBeNull();
      expect(await titleOf(page)).toBe('Start');
      for (const attempt of await attempts()) expect(attempt).toMatchObject({ prevented: true });
      expect(await windows(app)).toEqual([PAGE]);
    });
  }

  test('a form and a file of this machine', async ({ muster }) => {
    const { app, page } = muster;
    await expect(heading(page, 'Start')).toBeVisible();
    const attempts = await watchNavigations(app);
    const violated = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          location.href = 'file:///etc/passwd';
          const form = document.createElement('form');
          form.action = 'https://example.com/';
          document.body.append(form);
          form.submit();
        }),
    );
    expect(violated).toBe('form-action');
    expect(await titleOf(page)).toBe('Start');
    for (const attempt of await attempts()) expect(attempt).toMatchObject({ prevented: true });
    expect(await windows(app)).toEqual([PAGE]);
  });

  test('frames of any kind stay empty, and a webview is no element', async ({ muster }) => {
    const { app, page } = muster;
    const violated = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      for (const [tag, url] of [
        ['iframe', 'https://example.com/'],
        ['iframe', 'muster://app/index.html'],
        ['object', 'https://example.com/'],
        ['embed', 'https://example.com/'],
        ['webview', 'https://example.com/'],
      ] as const) {
        const element = document.createElement(tag);
        try {
          element.setAttribute(tag === 'object' ? 'data' : 'src', url);
        } catch {
          seen.push(`${tag} refused`);
        }
        document.body.append(element);
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return seen;
    });
    expect(violated.length).toBeGreaterThanOrEqual(3);
    expect(await windows(app)).toEqual([PAGE]);
    for (const frame of page.frames().filter((one) => one !== page.mainFrame())) {
      expect(await frame.evaluate(() => typeof window.muster)).toBe('undefined');
    }
  });
});

test('nothing is fetched from elsewhere, nor from outside the renderer’s folder', async ({ muster }) => {
  const { app, page } = muster;
  for (const url of [
    'https://example.com/',
    'file:///etc/passwd',
    'muster://app/index.html',
    'muster://app/../../package.json',
  ]) {
    const got = await page.evaluate(
      (from) =>
        fetch(from).then(
          (answer) => answer.status,
          () => 'refused',
        ),
      url,
    );
    expect(got, url).toBe('refused');
  }
  // The scheme itself, asked from where no policy stands in between.
  for (const path of [
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/../main/main.js',
    '/..%2fmain%2fmain.js',
    '//etc/passwd',
    '/assets/../../main/main.js',
    '/%00',
    '/%',
  ]) {
    const status = await app.evaluate(
      ({ net }, url) =>
        net.fetch(url).then(
          (answer) => answer.status,
          () => 'failed',
        ),
      `muster://app${path}`,
    );
    expect([404, 'failed'], path).toContain(status);
  }
  const answer = await app.evaluate(async ({ net }) => {
    const page = await net.fetch('muster://app/index.html');
    return { status: page.status, policy: page.headers.get('content-security-policy') };
  });
  expect(answer.status).toBe(200);
  expect(answer.policy).toContain("default-src 'none'");
});

test('script and style that come in by markup are not carried out', async ({ muster }) => {
  const { page } = muster;
  const found = await page.evaluate(async () => {
    const attempts: (() => unknown)[] = [
      () => {
        document.body.innerHTML += '<img src=x onerror="window.hacked = 1">';
      },
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.hacked = 2';
        document.body.append(script);
      },
      () => {
        const script = document.createElement('script');
        script.src = 'https://example.com/x.js';
        document.body.append(script);
      },
      () => document.write('<script>window.hacked = 3</script>'),
      () => document.createElement('div').setAttribute('onclick', 'window.hacked = 4'),
      () => new Worker('data:text/javascript,postMessage(1)'),
      () => import('data:text/javascript,window.hacked = 5' as string),
    ];
    const refused: boolean[] = [];
    for (const attempt of attempts) {
      try {
        await attempt();
        refused.push(false);
      } catch {
        refused.push(true);
      }
    }
    // From a timer, where the debugger that carries this test in has no say any more.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        try {
          // biome-ignore lint/security/noGlobalEval: it must be refused
          globalThis.eval('window.hacked = 6');
        } catch {}
        try {
          new Function('window.hacked = 7')();
        } catch {}
        resolve();
      });
    });
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red !important }';
    document.head.append(style);
    const marked = document.createElement('p');
    try {
      marked.setAttribute('style', 'outline: 7px solid red');
    } catch {}
    document.body.append(marked);
    const outlines = [document.body, marked].map((element) => getComputedStyle(element).outlineWidth);
    return { hacked: (window as { hacked?: number }).hacked, outlines, refused };
  });
  expect(found.hacked).toBeUndefined();
  expect(found.outlines).not.toContain('7px');
  expect(found.refused.filter(Boolean).length).toBeGreaterThanOrEqual(3);
});

test('the page has the bridge’s three functions and nothing of Node or Electron', async ({ muster }) => {
  const { page } = muster;
  const found = await page.evaluate(() => {
    const strangers = [
      'require',
      'process',
      'ipcRenderer',
      'module',
      'global',
      'Buffer',
      '__dirname',
      'electron',
    ];
    const before = window.muster.invoke;
    try {
      Object.assign(window.muster, { invoke: () => 'mine' });
    } catch {}
    return {
      names: Object.keys(window.muster).sort(),
      strangers: strangers.filter((name) => name in window),
      kept: window.muster.invoke === before,
    };
  });
  expect(found).toEqual({ names: ['cancel', 'invoke', 'on'], strangers: [], kept: true });
});

test('calls that are no calls answer an error as data', async ({ muster }) => {
  const { page } = muster;
  for (const channel of [
    '',
    'no:such',
    '__proto__',
    'constructor',
    'toString',
    'app:info\0',
    'muster:invoke',
    'hasOwnProperty',
  ]) {
    expect(await errorOf(page, channel, {}), channel).toBe('CALL-INVALID');
  }
  for (const payload of [null, 5, 'x', [], { more: 1 }, { theme: 'pink' }]) {
    expect(await errorOf(page, 'app:theme', payload), JSON.stringify(payload)).toBe('CALL-INVALID');
  }
  expect(await errorOf(page, 'people:page', { offset: -1, limit: 1e9 })).toBe('CALL-INVALID');
  expect(await errorOf(page, 'source:attach', { kind: 'users', path: 'x'.repeat(5000) })).toBe(
    'CALL-INVALID',
  );
  expect(await errorOf(page, 'dialog:choose', { purpose: 'anything', suggestion: '' })).toBe('CALL-INVALID');
  const polluted = await page.evaluate(() =>
    window.muster.invoke('app:theme', JSON.parse('{"theme":"dark","__proto__":{"polluted":1}}'), 'own-1'),
  );
  expect(polluted).toEqual({ ok: true, value: null });
  // Whatever was tried, the app still answers.
  expect((await value(page, 'app:info', {})).theme).toBe('dark');
  expect(await page.evaluate(() => window.muster.on('anything' as never, () => {})())).toBeUndefined();
});

test('paths that nobody chose are refused, whatever they are for', async ({ muster, folder }) => {
  const { app, page, userData } = muster;
  await makeEnvironment(page, { name: 'TST' });
  const [environment] = await value(page, 'environments:list', {});
  const { id } = environment!;
  const strange = join(folder, 'strange');
  const own = join(userData, 'engine', 'runs', 'x');
  for (const path of [
    '/etc/passwd',
    strange,
    join(userData, 'engine', '..', 'settings.json'),
    '.',
    '/',
    own,
  ]) {
    expect(await errorOf(page, 'source:attach', { kind: 'users', path }), path).toBe('PATH-NOT-CHOSEN');
    expect(await errorOf(page, 'bundle:export', { path, form: 'folder' }), path).toBe('PATH-NOT-CHOSEN');
    expect(await errorOf(page, 'plan:save', { path }), path).toBe('PATH-NOT-CHOSEN');
    expect(await errorOf(page, 'environments:import', { path }), path).toBe('PATH-NOT-CHOSEN');
    expect(await errorOf(page, 'environments:export', { id, path }), path).toBe('PATH-NOT-CHOSEN');
    if (path !== own) expect(await errorOf(page, 'shell:reveal', { path }), path).toBe('PATH-NOT-CHOSEN');
  }
  const landmark = { ...environment!.landmark, folder: strange };
  expect(await errorOf(page, 'environments:save', { environment: { ...environment, landmark } })).toBe(
    'PATH-NOT-CHOSEN',
  );
  expect(await readdir(folder)).toEqual([]);

  // A choice counts for that path alone.
  await writeFile(join(folder, 'chosen.csv'), 'USID;NAME\nX;Xaver Xu\n');
  await writeFile(join(folder, 'beside.csv'), 'USID;NAME\nX;Xaver Xu\n');
  await answerOpenDialogs(app, [[join(folder, 'chosen.csv')]]);
  await value(page, 'dialog:choose', { purpose: 'extract', suggestion: '' });
  expect(await errorOf(page, 'source:attach', { kind: 'users', path: join(folder, 'chosen.csv') })).toBe('');
  for (const path of [join(folder, 'beside.csv'), join(folder, 'chosen.csv', '..', 'beside.csv'), folder]) {
    expect(await errorOf(page, 'source:attach', { kind: 'users', path }), path).toBe('PATH-NOT-CHOSEN');
  }
});

test('the question before a local run is about what would be run, not about what the page says', async ({
  muster,
  folder,
  landmark,
}) => {
  const { app, page } = muster;
  await makeEnvironment(page, { name: 'TST' });
  await giveExtracts(muster, folder, { Users: 'USID;NAME\nABERGSTR;Anna Bergstrom\n' });
  await readExtracts(page);
  await pointAtLandmark(muster, landmark);
  await previewFiles(page);
  const run = {
    target: 'local',
    continueOnError: false,
    part: 'all',
    confirmation: '',
    overrideReason: '',
  } as const;
  const [stored] = await value(page, 'environments:list', {});

  // Agreed once to the true settings.
  await answerMessageBoxes(app, 0);
  await value(page, 'run:start', run);
  await goTo(page, 'Run');
  await runEnded(page);
  const before = (await landmark.calls()).length;

  // Other settings are stored, and the engine takes them over; the person refuses what is now asked.
  const preCommand = `touch ${join(folder, 'pwned')}`;
  await answerMessageBoxes(app, 1);
  await value(page, 'environments:save', {
    environment: { ...stored!, landmark: { ...stored!.landmark, preCommand } },
  });
  await value(page, 'plan:make', { only: null, again: false });
  await value(page, 'artifacts:render', {});
  expect(await errorOf(page, 'run:start', run)).toBe('RUN-NOT-AGREED');
  expect(await askedQuestions(app)).toMatchObject([{ detail: expect.stringContaining(preCommand) }]);
  expect(await landmark.calls()).toHaveLength(before);
  expect(await readdir(folder)).not.toContain('pwned');
});

test('the page cannot open settings that are not stored, nor bring access of its own', async ({ muster }) => {
  const { page } = muster;
  const environment = await sqlEnvironment(page, 'TST');
  const sqlServer = { ...environment.m3.sqlServer, host: 'evil.example' };
  const forged = { ...environment, m3: { ...environment.m3, sqlServer } };
  expect(await errorOf(page, 'workspace:open', { environment: forged })).toBe('CALL-INVALID');
  expect(await errorOf(page, 'workspace:open', { environment })).toBe('CALL-INVALID');
  expect(await errorOf(page, 'environments:open', { id: environment.id, environment: forged })).toBe('');
  expect((await value(page, 'workspace:state', {})).environmentId).toBe(environment.id);
  for (const channel of ['source:read', 'connection:test']) {
    const access = { secrets: { 'sql-password': 'x' }, purposes: {}, proxies: {} };
    expect(await errorOf(page, channel, { access }), channel).toBe('CALL-INVALID');
  }
});

test('the page never sees a secret, whatever it asks for', async ({ muster, folder }) => {
  const { app, page } = muster;
  const secret = 'page-canary-41c7';
  const { id } = await sqlEnvironment(page, 'TST', { secrets: 'session' });
  await page.evaluate(() => {
    const events: unknown[] = [];
    for (const name of ['progress', 'workspace', 'run', 'connection'] as const) {
      window.muster.on(name, (event) => events.push(event));
    }
    Object.assign(window, { events });
  });
  const { prompt, begun } = await promptOf(app, () =>
    value(page, 'secrets:enter', { id, slot: 'sql-password' }),
  );
  await enterSecret(prompt, secret);
  const answers: unknown[] = [await begun];
  expect(answers).toMatchObject([[{ held: 'session' }]]);
  for (const [channel, payload] of [
    ['secrets:list', { id }],
    ['environments:list', {}],
    ['app:info', {}],
    ['connection:test', {}],
    ['source:read', {}],
    ['workspace:state', {}],
    ['secrets:give', { id }],
  ] as const) {
    answers.push(await invoke(page, channel, payload));
  }
  // To another host it is not sent: the person is asked, and told where it would go.
  const [environment] = await value(page, 'environments:list', {});
  const sqlServer = { ...environment!.m3.sqlServer, host: 'evil.example' };
  await value(page, 'environments:save', {
    environment: { ...environment!, m3: { ...environment!.m3, sqlServer } },
  });
  expect(await value(page, 'secrets:list', { id })).toMatchObject([{ held: 'elsewhere' }]);
  const again = await promptOf(app, () => invoke(page, 'source:read', {}));
  await expect(again.prompt.getByText('muster at SQL Server evil.example:1')).toBeVisible();
  await pressToClose(again.prompt, 'Escape');
  answers.push(await again.begun);
  expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
  const profile = join(folder, 'profile.json');
  await answerSaveDialogs(app, [profile]);
  await value(page, 'dialog:choose', { purpose: 'profile-save', suggestion: 'profile.json' });
  await value(page, 'environments:export', { id, path: profile });
  answers.push(await readFile(profile, 'utf8'), await page.content());
  answers.push(await page.evaluate(() => (window as unknown as { events: unknown }).events));
  expect(JSON.stringify(answers)).not.toContain(secret);
});

test('permissions are denied', async ({ muster }) => {
  const { page } = muster;
  const answers = await page.evaluate(async () => {
    const refused = (asked: Promise<unknown>) =>
      asked.then(
        () => 'granted',
        () => 'refused',
      );
    return {
      notifications: await Notification.requestPermission(),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await refused(navigator.clipboard.readText()),
      place: await refused(
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
    };
  });
  expect(answers).toEqual({
    notifications: 'denied',
    camera: 'refused',
    screen: 'refused',
    clipboard: 'refused',
    place: 'refused',
  });
});

test('hostile names are text, from the first row to the runbook', async ({ muster, folder }) => {
  const { page } = muster;
  const names = [
    ['A1', '<img src=x onerror=window.hacked=1>'],
    ['A2', '"><script>window.hacked=2</script>'],
    ['A3', '=HYPERLINK("http://x.example";"x")'],
    ['A4', 'Anna \u202Enosrac\u202C Lee'],
    ['A5', "Robert'); DROP TABLE--"],
    ['A6', '{{7*7}} $(7*7) %s'],
    ['<b>A7</b>', 'javascript:alert(1)'],
    ['A8', '&lt;u&gt; &amp; ]]>'],
  ];
  const quoted = names.map(([id, name]) => `${id};"${name!.replaceAll('"', '""')}"`);
  await makeEnvironment(page, { name: '<i>TST</i>' });
  await giveExtracts(muster, folder, {
    Users: ['JUUSID;JUTX40', ...quoted, '<script>window.hacked=3</script>;too;many;fields', ''].join('\r\n'),
    Roles: 'KRROLL;KRTX40\r\n<i>R</i>;<svg onload=window.hacked=4>\r\n',
    'User-roles': 'KUUSID;KUROLL\r\nA1;<i>R</i>\r\n',
  });
  await readExtracts(page);
  await goTo(page, 'People');
  for (const [id, name] of names) {
    await expect(people(page).getByRole('gridcell', { name: id!, exact: true })).toBeVisible();
    await expect(people(page).getByText(name!, { exact: true }).first()).toBeVisible();
  }
  // Such an id is shown like any other, and nothing is made of it.
  await expect(person(page, '<b>A7</b>')).toContainText('Blocked');
  await people(page).getByRole('gridcell', { name: 'A1', exact: true }).click();
  await expect(page.getByRole('complementary', { name: 'A1' })).toContainText(
    '<img src=x onerror=window.hacked=1>',
  );
  await goTo(page, 'Plan');
  await expect(subject(page, 'A1')).toContainText('<img src=x onerror=window.hacked=1>');
  await expect(subject(page, '<b>A7</b>')).toContainText('Blocked');
  const panel = await openSubject(page, 'A1');
  await expect(panel).toContainText('onerror=window.hacked=1>');
  await panel.getByRole('button', { name: 'Close' }).click();
  await findSubject(page, '');
  await showGrain(page, 'Roles');
  await expect(subject(page, '<i>R</i>')).toContainText('<svg onload=window.hacked=4>');
  await showGrain(page, 'Objects');
  await expect(operations(page)).toContainText('<img src=x · onerror=window.hacked=1>');
  await findSubject(page, '<b>a7');
  await expect(operations(page)).toHaveAccessibleName('Operations, 0');
  await previewFiles(page);
  const bundle = join(folder, 'bundle');
  const written = await exportBundle(muster, 'folder', bundle);
  await written.getByRole('button', { name: 'Close' }).click();
  await goTo(page, 'Run');
  await practiseRun(page);
  await runEnded(page);
  await page.getByRole('tab', { name: /^Log/ }).click();
  await goTo(page, 'History');
  await expect(page.getByRole('grid', { name: 'Runs, 1' })).toContainText('<i>TST</i>');

  const injected = await page.evaluate(() => ({
    hacked: (window as { hacked?: number }).hacked,
    elements: document.querySelectorAll('main img, main script, main b, main u, svg[onload]').length,
  }));
  expect(injected).toEqual({ hacked: undefined, elements: 0 });
  const files = await filesOfFolder(bundle);
  const runbook = Buffer.from(files.get('README.html') ?? []).toString('utf8');
  expect(runbook).toContain('&lt;i&gt;TST&lt;/i&gt;');
  expect(runbook).not.toMatch(/<img|<script|<svg|<i>|<b>A7/i);
  const csv = Buffer.from(files.get('people.csv') ?? []).toString('utf8');
  expect(csv).not.toMatch(/(^|[;,\n])"?[=+@-]/);
  expect(muster.problems).toEqual([]);
});

test('the window’s page loads without one violation of its own policy', async ({ launch }) => {
  const muster = await launch();
  const { page } = muster;
  for (const screen of [
    'Source',
    'People',
    'Plan',
    'Preview',
    'Run',
    'History',
    'Settings',
    'Start',
  ] as const) {
    await goTo(page, screen);
  }
  expect(muster.problems).toEqual([]);
  expect((await invoke(page, 'app:info', {})).ok).toBe(true);
  expect(await readFile(join(muster.userData, 'settings.json'), 'utf8')).toContain('"version"');
});
