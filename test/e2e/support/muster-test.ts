import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type LandmarkFolder, makeLandmarkFolder } from '../../stand-ins/landmark/landmark-folder.ts';
import { type LaunchedMuster, type LaunchOptions, launchMuster } from './launch.ts';

interface MusterFixtures {
  /** A folder of this test's own. */
  readonly folder: string;
  /** Starts Muster, as often as the test wants; each is closed at the end of the test. */
  readonly launch: (options?: LaunchOptions) => Promise<LaunchedMuster>;
  /** A Muster with an empty data folder. */
  readonly muster: LaunchedMuster;
  /** A stand-in Landmark install, whose processes are ended with the test. */
  readonly landmark: LandmarkFolder;
}

/** A test with whatever it needs of a running Muster; all of it is its own and is gone afterwards. */
export const test = base.extend<MusterFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the braces
  folder: async ({}, use) => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'muster-e2e-files-')));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  },
  // With the folder, so that whatever lies in it is let go of before it is removed.
  launch: async ({ folder: _ }, use) => {
    const launched: LaunchedMuster[] = [];
    await use(async (options) => {
      const muster = await launchMuster(options);
      launched.push(muster);
      return muster;
    });
    for (const muster of launched) await muster.close();
  },
  muster: async ({ launch }, use) => {
    await use(await launch());
  },
  landmark: async ({ folder }, use) => {
    const landmark = await makeLandmarkFolder({ parent: folder });
    await use(landmark);
    await landmark.dispose();
  },
});

export { expect } from '@playwright/test';
