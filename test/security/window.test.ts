import { EventEmitter } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App, Protocol, Session, WebFrameMain } from 'electron';
import { expect, test } from 'vitest';
import { serveRenderer } from '../../electron/app/serve-renderer.ts';
import { promptOptions, windowOptions } from '../../electron/app/window-options.ts';
import { APP_PAGE, isAppUrl } from '../../electron/security/app-origin.ts';
import { CONTENT_SECURITY_POLICY } from '../../electron/security/content-security-policy.ts';
import { guardNavigation } from '../../electron/security/navigation.ts';
import { denyPermissions } from '../../electron/security/permissions.ts';
import { isTrustedSender } from '../../electron/security/trusted-sender.ts';
import { tempFolder } from '../support/temp-folder.ts';

const STRANGERS = [
  'https://app/',
  'https://example.com/?muster://app/',
  'muster://app.example.com/',
  'muster://other/index.html',
  'muster://app:80/index.html',
  'musters://app/index.html',
  'file:///index.html',
  'about:blank',
  'data:text/html,muster://app/',
  'javascript:alert(1)',
  '',
  'muster:app',
];

test('only the app’s own host is its own', () => {
  expect(isAppUrl(APP_PAGE)).toBe(true);
  expect(isAppUrl('muster://app/assets/x.js?y#z')).toBe(true);
  for (const url of STRANGERS) expect(isAppUrl(url), url).toBe(false);
});

test('only the top frame of an own page is heard', () => {
  const frame = (url: string, parent: unknown = null) => ({ url, parent }) as unknown as WebFrameMain;
  expect(isTrustedSender(frame(APP_PAGE))).toBe(true);
  expect(isTrustedSender(frame(APP_PAGE, frame(APP_PAGE)))).toBe(false);
  expect(isTrustedSender(null)).toBe(false);
  for (const url of STRANGERS) expect(isTrustedSender(frame(url)), url).toBe(false);
});

test.each([
  ['the window', windowOptions('/preload.cjs', true)],
  ['the window that asks for a secret', promptOptions(null, '/preload.cjs', false)],
])('%s has no Node, no way round the sandbox and no spelling service', (_, { webPreferences }) => {
  expect(webPreferences).toMatchObject({
    preload: '/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
  const weakening = ['allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures'];
  for (const name of weakening) expect(webPreferences).not.toHaveProperty(name);
});

test('the policy lets in the app’s own files and nothing that comes by markup', () => {
  const directives = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
    expect(directives.get(name)).toEqual(["'none'"]);
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
  const sources = [...directives.values()].flat();
  for (const source of sources) {
    expect(source).not.toMatch(/unsafe|\*|https?:|blob:|strict-dynamic/);
  }
  expect(directives.get('style-src')?.filter((source) => source.startsWith("'sha256-"))).toHaveLength(1);
});

interface Going {
  readonly url: string;
  readonly isMainFrame: boolean;
  defaultPrevented: boolean;
  preventDefault(): void;
}

function going(url: string, isMainFrame = true): Going {
  return {
    url,
    isMainFrame,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

function guardedContents() {
  const app = new EventEmitter();
  guardNavigation(app as unknown as App);
  let opened: (() => { action: string }) | null = null;
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => { action: string }) => {
      opened = handler;
    },
  });
  app.emit('web-contents-created', {}, contents);
  const prevented = (event: string, to: Going) => {
    contents.emit(event, to);
    return to.defaultPrevented;
  };
  return { prevented, open: () => opened?.() };
}

test('navigation, redirects, frames, windows and webviews are refused', () => {
  const { prevented, open } = guardedContents();
  expect(open()).toEqual({ action: 'deny' });
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    expect(prevented(event, going(APP_PAGE)), event).toBe(false);
    for (const url of STRANGERS) expect(prevented(event, going(url)), `${event} ${url}`).toBe(true);
  }
  expect(prevented('will-frame-navigate', going(APP_PAGE, false))).toBe(true);
  expect(prevented('will-attach-webview', going(APP_PAGE))).toBe(true);
});

test('no permission but to copy text', () => {
  const handlers: Record<string, (...given: unknown[]) => unknown> = {};
  const session = new Proxy(
    {},
    { get: (_, name: string) => (handler: () => unknown) => Object.assign(handlers, { [name]: handler }) },
  );
  denyPermissions(session as Session);
  const asked = (permission: string) => {
    let granted: unknown;
    handlers.setPermissionRequestHandler?.(null, permission, (answer: unknown) => {
      granted = answer;
    });
    return [granted, handlers.setPermissionCheckHandler?.(null, permission)];
  };
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'hid',
    'usb',
    'unknown',
  ]) {
    expect(asked(permission), permission).toEqual([false, false]);
  }
  expect(asked('clipboard-sanitized-write')).toEqual([true, true]);
  expect(handlers.setDevicePermissionHandler?.({})).toBe(false);
});

test('the renderer’s folder is served, and nothing beside it', async () => {
  const root = tempFolder();
  const folder = join(root, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(join(root, 'renderer-secret'));
  await writeFile(join(folder, 'index.html'), '<p>page</p>');
  await writeFile(join(folder, 'assets', 'a.js'), 'a');
  await writeFile(join(folder, 'notes.txt'), 'no type');
  await writeFile(join(root, 'secret.js'), 'secret');
  await writeFile(join(root, 'renderer-secret', 'x.js'), 'secret');
  let handle: (request: { url: string }) => Promise<Response> = async () => new Response();
  const protocol = {
    handle: (_: string, handler: typeof handle) => {
      handle = handler;
    },
  };
  serveRenderer(protocol as unknown as Protocol, folder);

  const page = await handle({ url: APP_PAGE });
  expect(page.status).toBe(200);
  expect(await page.text()).toBe('<p>page</p>');
  expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await handle({ url: 'muster://app/assets/a.js' })).status).toBe(200);

  for (const path of [
    '/../secret.js',
    '/..%2fsecret.js',
    '/..%2Fsecret.js',
    '/%2e%2e%2fsecret.js',
    '/assets/..%2f..%2fsecret.js',
    '/..%2frenderer-secret%2fx.js',
    '/..%5csecret.js',
    `/${encodeURIComponent(join(root, 'secret.js'))}`,
    '/notes.txt',
    '/assets',
    '/',
    '/nothing.js',
    '/a%00.js',
    '/%',
    '/%ff.js',
  ]) {
    const answer = await handle({ url: `muster://app${path}` });
    expect(answer.status, path).toBe(404);
    expect(await answer.text(), path).not.toContain('secret');
  }
  expect((await handle({ url: 'muster://other/index.html' })).status).toBe(404);
});
