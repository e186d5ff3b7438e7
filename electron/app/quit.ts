import { type App, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { EngineProcess } from './engine-process.ts';

/**
 * Ends the program in order: asks first if a run is going on, then lets the engine end its tools and clean up. Closing
 * the window counts as quitting.
 */
export function quitInOrder(app: App, engine: EngineProcess, window: () => BrowserWindow | null): void {
  let state: 'open' | 'asking' | 'ending' = 'open';

  async function quit(): Promise<void> {
    state = 'asking';
    if (engine.runGoesOn && !(await agreesToEndRun(window()))) {
      state = 'open';
      return;
    }
    state = 'ending';
    await engine.stop();
    app.exit(0);
  }

  window()?.on('close', (event) => {
    if (state === 'ending') return;
    event.preventDefault();
    if (state === 'open') void quit();
  });
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (state === 'open') void quit();
  });
}

async function agreesToEndRun(window: BrowserWindow | null): Promise<boolean> {
  const options: MessageBoxOptions = {
    type: 'warning',
    buttons: ['Cancel the run and quit', 'Keep it running'],
    defaultId: 1,
    cancelId: 1,
    message: 'A run is going on.',
    detail: 'Quitting cancels it. What is done stays done; the rest can be run later.',
  };
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options));
  return response === 0;
}
