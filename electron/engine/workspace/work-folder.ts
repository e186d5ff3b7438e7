import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isProcessAlive } from '../base/is-process-alive.ts';

/** Where this process keeps what it has rendered: personal data that goes with the process. */
export function workFolderOf(dataFolder: string): string {
  return join(dataFolder, 'work', String(process.pid));
}

/** Removes what processes have left that ended without tidying up. */
export async function removeAbandonedWork(dataFolder: string): Promise<void> {
  const folder = join(dataFolder, 'work');
  const names = await readdir(folder).catch(() => []);
  const abandoned = names.filter((name) => /^[0-9]+$/.test(name) && !isProcessAlive(Number(name)));
  for (const name of abandoned)
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
}
