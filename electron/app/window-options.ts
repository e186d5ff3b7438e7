import type { BrowserWindowConstructorOptions } from 'electron';

/** The window's options as a pure function, so that its hardening can be tested. */
export function windowOptions(preload: string, dark: boolean): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 600,
    title: 'Muster',
    // The page's own colours, so that nothing flashes before it is painted.
    backgroundColor: dark ? '#17191c' : '#f7f8f9',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  };
}
