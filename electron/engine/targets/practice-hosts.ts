import { createHash } from 'node:crypto';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../../../shared/contract/failure.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import { landmarkSystemKey } from '../../../shared/environment/landmark-system.ts';
import { PracticeHost } from './practice-host.ts';

type SystemOf = Pick<Environment, 'id' | 'landmarkSystem'>;

/** The one host that there was before each Landmark system had its own, and what an empty one of it is. */
const FORMER_FILE = 'practice-ipa.jsonl';
const FORMER_EMPTY = '{"practiceIpa":1}';

/** The practice hosts, one for each Landmark system: opened when first needed, since a state may be large. */
export class PracticeHosts {
  readonly #folder: string;
  readonly #hosts = new Map<string, Promise<PracticeHost>>();
  #former: Promise<string> | null = null;

  /** @param folder holds a folder for each Landmark system */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The host of an environment's Landmark system. Throws PRACTICE-STATE-NOT-KEPT. */
  async of(environment: SystemOf): Promise<PracticeHost> {
    const name = practiceFolderName(environment);
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    const host = this.#open(name);
    this.#hosts.set(name, host);
    // What stood in the way may be mended: the next call tries again.
    host.catch(() => this.#hosts.delete(name));
    return host;
  }

  async #open(name: string): Promise<PracticeHost> {
    this.#former ??= setFormerAside(this.#folder);
    const former = this.#former;
    former.catch(() => {
      this.#former = null;
    });
    return PracticeHost.open({ folder: join(this.#folder, name), opening: await former });
  }
}

/**
 * The folder of a host: legible, and safe whatever a Landmark system is called. The hash alone tells two
 * apart.
 */
export function practiceFolderName(environment: SystemOf): string {
  const key = landmarkSystemKey(environment);
  const words = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 36)
    .replace(/-$/, '');
  // As JSON, since a half of a surrogate pair has no bytes of its own.
  const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16);
  return `${words}-${hash}`;
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
