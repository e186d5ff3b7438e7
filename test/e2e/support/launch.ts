import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronPath } from '../../../build/scripts/prepare-electron.ts';

const PROJECT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** A running Muster with a data folder of its own. */
export interface LaunchedMuster {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Where this Muster keeps its data. */
  readonly userData: string;
  /** Errors of the page and of its console since the start; a test that expects none looks at it last. */
  readonly problems: readonly string[];
  /** Ends the app and removes its data folder, unless the folder was given. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A data folder to start with, e.g. one that an earlier start left; it is not removed. */
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built app in the real Electron and waits for its first window. */
export async function launchMuster(options: LaunchOptions = {}): Promise<LaunchedMuster> {
  const electron = await electronPath();
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'muster-e2e-')));
  const app = await _electron.launch({
    executablePath: electron.path,
    cwd: PROJECT,
    args: ['.', `--user-data-dir=${userData}`, ...rootArguments(), ...(options.args ?? [])],
    env: { ...ownEnvironment(), ...options.env },
    // Else Playwright pretends a light system, whatever the app's theme says.
    colorScheme: null,
  });
  const page = await app.firstWindow();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return {
    app,
    page,
    userData,
    problems,
    close: async () => {
      await app.close();
      // Electron's helpers may still hold files for a moment after the main process has ended.
      if (options.userData === undefined)
        await rm(userData, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

function ownEnvironment(): Record<string, string> {
  const defined = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(defined);
}

/** Chromium's sandbox does not start for root, which is who tests often are in a container. */
function rootArguments(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
