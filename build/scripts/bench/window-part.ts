import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CompanySize, writeBigExtracts } from '../sample/big-extracts.ts';
import type { BenchBook } from './book.ts';
import { measureStalls } from './window-stalls.ts';
import { measureWindowStart } from './window-start.ts';

/** How often the window is started, and the company that is then read in it. */
export interface WindowSize extends CompanySize {
  readonly starts: number;
}

/** The built app in the real Electron, on the display that the environment names. */
export async function benchWindow({ starts, ...size }: WindowSize, book: BenchBook): Promise<void> {
  const { emptyMs, musterMs } = await measureWindowStart(starts);
  const ratio = musterMs / emptyMs;
  book.say('\nStart of the window until it can be used, with Playwright attached');
  book.say(
    `empty window ${emptyMs.toFixed(0)} ms, Muster ${musterMs.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  );
  book.expectAtMost('start of the window against an empty one', ratio, 2);
  await benchStalls(size, book);
}

/** While many users are read, planned and previewed, the window answers as ever. */
async function benchStalls(size: CompanySize, book: BenchBook): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  try {
    const stalls = await measureStalls(await writeBigExtracts({ ...size, folder }));
    book.say(
      `\nLongest stall while ${size.users.toLocaleString('en-US')} users are read and planned in the window`,
    );
    for (const { doing, mainMs, rendererMs } of stalls) {
      book.say(`${doing}: main process ${mainMs.toFixed(0)} ms, renderer ${rendererMs.toFixed(0)} ms`);
    }
    const longest = (of: (stall: (typeof stalls)[number]) => number) => Math.max(...stalls.map(of));
    book.expectAtMost(
      'longest stall of the main process, ms',
      longest(({ mainMs }) => mainMs),
      50,
    );
    book.expectAtMost(
      'longest stall of the renderer, ms',
      longest(({ rendererMs }) => rendererMs),
      50,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
