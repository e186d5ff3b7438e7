import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { PROJECT } from '../project.ts';
import type { BigExtracts } from '../sample/big-extracts.ts';
import { launchApp } from './launch-app.ts';

/** The longest time in which a process heard nothing while something was done, in milliseconds. */
export interface Stalls {
  readonly doing: string;
  readonly mainMs: number;
  readonly rendererMs: number;
}

const LONGEST_WAIT_MS = 120_000;

/** Reads, plans and previews the extracts in the real window, as a person would, while both processes watch themselves. */
export async function measureStalls({ users, roles, userRoles }: BigExtracts): Promise<Stalls[]> {
  const userData = await mkdtemp(join(tmpdir(), 'muster-bench-window-'));
  const app = await launchApp(PROJECT, userData);
  try {
    const page = await app.firstWindow();
    page.setDefaultTimeout(LONGEST_WAIT_MS);
    await makeEnvironment(page);
    await chooseFile(app, page, 'Users', users);
    await chooseFile(app, page, 'Roles', roles);
    await chooseFile(app, page, 'User-roles', userRoles);
    await app.evaluate(watchStalls);
    await page.evaluate(watchStalls);

    const stalls: Stalls[] = [];
    const watch = async (doing: string, act: () => Promise<void>) => {
      await app.evaluate(longestStall);
      await page.evaluate(longestStall);
      await act();
      const mainMs = await app.evaluate(longestStall);
      stalls.push({ doing, mainMs, rendererMs: await page.evaluate(longestStall) });
    };
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    // By key: a click counts only on what has stood there for a while, and a key at once.
    const press = (name: string) => button(name).press('Enter');
    const firstRow = (grid: RegExp) =>
      page.getByRole('grid', { name: grid }).getByRole('row').nth(1).waitFor();
    await watch('reading', async () => {
      await press('Read');
      await button('Go to People').waitFor();
    });
    await watch('people', async () => {
      await press('Go to People');
      await page.getByRole('grid').getByRole('row').nth(1).waitFor();
    });
    await watch('planning', async () => {
      await press('Go to Plan');
      await firstRow(/^People of the plan, /);
    });
    await watch('objects', async () => {
      await page.getByRole('tab', { name: /^Objects / }).click();
      await firstRow(/^Operations, /);
    });
    await watch('previewing', async () => {
      await press('Go to Preview');
      await page.getByText(/^Nothing would fail/).waitFor();
    });
    return stalls;
  } finally {
    await app.close();
    await rm(userData, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function makeEnvironment(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^New environment/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New environment' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Bench');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Chooses a file in the dialog, which nobody can click here and is answered in its place. */
async function chooseFile(
  app: ElectronApplication,
  page: Page,
  extract: string,
  path: string,
): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
  await page.getByRole('button', { name: `Choose ${extract} file`, exact: true }).click();
  await page.getByRole('button', { name: `Choose another ${extract} file`, exact: true }).waitFor();
}

// Both run inside the watched processes: they know nothing of this file.

/** Notes from now on how long a timer of ten milliseconds was ever kept waiting, until it is asked. */
function watchStalls(): void {
  let last = performance.now();
  let longest = 0;
  const note = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 10);
    last = now;
  };
  setInterval(note, 10);
  const answer = () => {
    note();
    const answered = longest;
    longest = 0;
    return answered;
  };
  Object.assign(globalThis, { longestStall: answer });
}

function longestStall(): number {
  return (globalThis as unknown as { longestStall: () => number }).longestStall();
}
