import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, nativeTheme, protocol, safeStorage, session } from 'electron';
import type { Pushed } from '../shared/contract/channels.ts';
import { OutwardCalls } from './app/access.ts';
import { appHandlers } from './app/app-handlers.ts';
import { askPerson } from './app/ask-person.ts';
import { EngineProcess } from './app/engine-process.ts';
import { EnvironmentStore } from './app/environment-store.ts';
import { guardLocalRuns } from './app/guard-local-runs.ts';
import { installMenu } from './app/menu.ts';
import { quitInOrder } from './app/quit.ts';
import { answerRenderer } from './app/renderer-door.ts';
import { SecretFile } from './app/secret-file.ts';
import { SecretKeeper } from './app/secret-keeper.ts';
import { secretPrompt } from './app/secret-prompt.ts';
import { SecretStore } from './app/secret-store.ts';
import { registerScheme, serveRenderer } from './app/serve-renderer.ts';
import { systemCipher } from './app/system-cipher.ts';
import { windowOptions } from './app/window-options.ts';
import { APP_PAGE } from './security/app-origin.ts';
import { guardNavigation } from './security/navigation.ts';
import { PathGrants } from './security/path-grants.ts';
import { denyPermissions } from './security/permissions.ts';

// Composes the app, nothing else.

const out = import.meta.dirname;
const sampleFolder = join(app.isPackaged ? process.resourcesPath : join(out, '../../build'), 'sample');
let window: BrowserWindow | null = null;

function push(...[event, value]: Pushed): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(`muster:event:${event}`, value);
}

function openWindow(): void {
  window = new BrowserWindow(
    windowOptions(join(out, '../preload/preload.cjs'), nativeTheme.shouldUseDarkColors),
  );
  window.on('closed', () => {
    window = null;
  });
  void window.loadURL(APP_PAGE);
}

function compose(): void {
  const dataFolder = app.getPath('userData');
  const store = new EnvironmentStore(dataFolder);
  nativeTheme.themeSource = store.theme;
  denyPermissions(session.defaultSession);
  serveRenderer(protocol, join(out, '../renderer'));
  openWindow();

  const engine = new EngineProcess(join(out, 'engine.js'), join(dataFolder, 'engine'), push);
  const grants = new PathGrants();
  grants.grantShowing(join(dataFolder, 'engine'));
  const cipher = systemCipher(safeStorage, process.platform, process.versions.electron);
  const secrets = new SecretStore(new SecretFile(dataFolder), cipher);
  // Settings that were set aside may come back; what belongs to them is not yet nobody's.
  if (store.notice === '') secrets.keepOnly(store.list());
  const stored = (id: string) => store.get(id);
  const prompt = secretPrompt(() => window, join(out, '../preload/preload-secret-prompt.cjs'));
  const keeper = new SecretKeeper(
    secrets,
    stored,
    askPerson(prompt, () => window),
  );
  const outward = new OutwardCalls(engine, stored, keeper, (url) => session.defaultSession.resolveProxy(url));
  const parts = {
    app,
    store,
    secrets,
    keeper,
    engine,
    grants,
    nativeTheme,
    window: () => window,
    sampleFolder,
  };
  const handlers = appHandlers(parts);
  answerRenderer(ipcMain, { handlers, engine, outward, grants, guard: guardLocalRuns(parts) });
  installMenu(!app.isPackaged);
  quitInOrder(app, engine, () => window);
}

if (app.requestSingleInstanceLock()) {
  app.setName('Muster');
  registerScheme(protocol);
  guardNavigation(app);
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(compose);
} else {
  app.quit();
}
