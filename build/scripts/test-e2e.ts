import { join } from 'node:path';
import { buildAppIfStale } from './build-app.ts';
import { runCommand } from './command.ts';
import { startVirtualDisplay } from './display.ts';
import { electronPath } from './prepare-electron.ts';
import { prepareSystem, SystemNotReady } from './prepare-system.ts';
import { isStartedDirectly, PROJECT } from './project.ts';

/**
 * Runs the tests that need the real Electron; on Linux on a display of their own, so that they neither need
 * nor disturb a desktop.
 *
 * @param args given to `playwright test`, e.g. a file or `-g TITLE`.
 * @returns the exit code: Playwright's, or 2 when the system lacks something.
 */
export async function runEndToEndTests(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  try {
    await prepareSystem('tests');
  } catch (error) {
    if (!(error instanceof SystemNotReady)) throw error;
    console.error(error.message);
    return 2;
  }
  await electronPath();
  const built = await buildAppIfStale();
  if (built.exitCode !== 0) return built.exitCode;
  if (process.platform !== 'linux') return runPlaywright(args, environment);
  const display = await startVirtualDisplay();
  try {
    return await runPlaywright(args, { ...environment, DISPLAY: display.name });
  } finally {
    await display.stop();
  }
}

async function runPlaywright(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const playwright = join(PROJECT, 'node_modules', '@playwright', 'test', 'cli.js');
  const env: NodeJS.ProcessEnv = { ...process.env, ...environment };
  // A Wayland session would be preferred to the display that was started for this.
  delete env.WAYLAND_DISPLAY;
  const ended = await runCommand(process.execPath, [playwright, 'test', ...args], { cwd: PROJECT, env });
  return ended.exitCode;
}

if (isStartedDirectly(import.meta.url)) process.exitCode = await runEndToEndTests(process.argv.slice(2));
