import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever a script was called from. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What scripts fetch or make on the way. `npm ci` empties it, and nothing in it is ever packaged. */
export const CACHE = join(PROJECT, 'node_modules', '.cache', 'muster');

/** True when the module at `moduleUrl` is the script that Node was started with. */
export function isStartedDirectly(moduleUrl: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}
