import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../project.ts';
import { launchApp } from './launch-app.ts';
import { median } from './measure.ts';

export interface WindowStart {
  /** From the start of the process until an empty window shows its only button. */
  readonly emptyMs: number;
  /** The same for Muster and a button of its first screen. */
  readonly musterMs: number;
}

const EMPTY_PAGE = 'data:text/html,<button>ready</button>';
const EMPTY_MAIN =
  "const { app, BrowserWindow } = require('electron');\n" +
  `app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadURL(${JSON.stringify(EMPTY_PAGE)}));\n`;

/** Starts both by turns, each with a data folder of its own, and answers the medians. */
export async function measureWindowStart(times: number): Promise<WindowStart> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-bench-window-'));
  try {
    const main = join(folder, 'main.cjs');
    await writeFile(main, EMPTY_MAIN);
    const empty: number[] = [];
    const muster: number[] = [];
    // The first start of each fills the disk's cache and does not count.
    for (let run = 0; run <= times; run++) {
      empty.push(await timeToButton(main, join(folder, `empty-${run}`)));
      muster.push(await timeToButton(PROJECT, join(folder, `muster-${run}`)));
    }
    return { emptyMs: median(empty.slice(1)), musterMs: median(muster.slice(1)) };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function timeToButton(app: string, userData: string): Promise<number> {
  const startedAt = performance.now();
  const launched = await launchApp(app, userData);
  try {
    const page = await launched.firstWindow();
    await page.getByRole('button').first().waitFor({ state: 'visible' });
    return performance.now() - startedAt;
  } finally {
    await launched.close();
  }
}
