import type { BrowserWindow, BrowserWindowConstructorOptions, WebPreferences } from 'electron';

/** The restrictions that every page of Muster runs under. */
const HARDENED: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
};

/** The options of the main window, as a pure function so that a test can check the hardening. */
export function windowOptions(preload: string, dark: boolean): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 600,
    title: 'Muster',
    backgroundColor: background(dark),
    webPreferences: { preload, ...HARDENED },
  };
}

/** The options of the small window that asks for a secret. It belongs to the main window and blocks it. */
export function promptOptions(
  parent: BrowserWindow | null,
  preload: string,
  dark: boolean,
): BrowserWindowConstructorOptions {
  return {
    ...(parent === null ? {} : { parent, modal: true }),
    width: 480,
    // Until the page knows its own height and asks for it.
    height: 280,
    useContentSize: true,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    show: false,
    title: 'Enter a password – Muster',
    backgroundColor: background(dark),
    webPreferences: { preload, ...HARDENED },
  };
}

/** The page's own colours, so that nothing flashes before it is painted. */
function background(dark: boolean): string {
  return dark ? '#17191c' : '#f7f8f9';
}
