import { _electron, type ElectronApplication } from '@playwright/test';
import { electronPath } from '../prepare-electron.ts';

/** Starts an app, a folder or a script, in the prepared Electron with a data folder of its own. */
export async function launchApp(app: string, userData: string): Promise<ElectronApplication> {
  const { path } = await electronPath();
  // Chromium's sandbox does not start for root, which is who runs this in a container.
  const root = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return _electron.launch({ executablePath: path, args: [app, `--user-data-dir=${userData}`, ...root] });
}
