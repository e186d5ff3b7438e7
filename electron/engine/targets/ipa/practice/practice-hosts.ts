import { readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../../../../../shared/base/failure.ts';
import { PerSystem, type SystemOf } from '../landmark-state/system-folder.ts';
import { PracticeHost } from './practice-host.ts';

/** The one host that there was before each Landmark system had its own, and what an empty one of it is. */
const FORMER_FILE = 'practice-ipa.jsonl';
const FORMER_EMPTY = '{"practiceIpa":1}';

/** The practice hosts, one for each Landmark system. */
export class PracticeHosts {
  readonly #folder: string;
  readonly #hosts: PerSystem<PracticeHost>;
  #former: Promise<string> | null = null;

  /** @param folder holds a folder for each Landmark system */
  constructor(folder: string) {
    this.#folder = folder;
    this.#hosts = new PerSystem(folder, (own) => this.#open(own));
  }

  /** The host of an environment's Landmark system. Throws PRACTICE-STATE-NOT-KEPT. */
  of(environment: SystemOf): Promise<PracticeHost> {
    return this.#hosts.of(environment);
  }

  async #open(folder: string): Promise<PracticeHost> {
    this.#former ??= setFormerAside(this.#folder);
    const former = this.#former;
    former.catch(() => {
      this.#former = null;
    });
    return PracticeHost.open({ folder, opening: await former });
  }
}

/**
 * The host of all environments kept neither the Landmark system nor the data area of what it held, so none
 * of the hosts of today can take it over. It is set aside, never deleted.
 * @returns what has to be told about it, '' for nothing
 */
async function setFormerAside(folder: string): Promise<string> {
  const path = join(folder, FORMER_FILE);
  try {
    if (!(await exists(path))) return '';
    if ((await stat(path)).size <= FORMER_EMPTY.length + 2) {
      if ((await readFile(path, 'utf8')).trim() === FORMER_EMPTY) {
        await rm(path);
        return '';
      }
    }
    let number = 1;
    while (await exists(`${path}.former-${number}`)) number++;
    const aside = `${path}.former-${number}`;
    await rename(path, aside);
    return `Until now one practice host served all environments, without a note of whose its objects were. What it held was set aside as ${aside}; the practice hosts of the Landmark systems begin without it.`;
  } catch (error) {
    // Another Muster has just done the same.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    const reason = error instanceof Error ? error.message : String(error);
    throw failure('PRACTICE-STATE-NOT-KEPT', { folder, reason }, error);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
