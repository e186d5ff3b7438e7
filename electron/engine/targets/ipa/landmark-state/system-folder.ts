import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Environment } from '../../../../../shared/environment/environment.ts';
import { landmarkSystemKey } from '../../../../../shared/targets/ipa/landmark-system.ts';

export type SystemOf = Pick<Environment, 'id' | 'landmarkSystem'>;

/**
 * The folder in which something is kept of a Landmark system: legible, and safe whatever the system is called.
 * The hash alone tells two apart.
 */
export function systemFolderName(environment: SystemOf): string {
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

/** Something for each Landmark system, opened when first needed, since it may be large. */
export class PerSystem<T> {
  readonly #folder: string;
  readonly #open: (folder: string) => Promise<T>;
  readonly #opened = new Map<string, Promise<T>>();

  /** @param folder holds a folder for each Landmark system */
  constructor(folder: string, open: (folder: string) => Promise<T>) {
    this.#folder = folder;
    this.#open = open;
  }

  of(environment: SystemOf): Promise<T> {
    return this.inFolder(systemFolderName(environment));
  }

  /** @param name a folder's own name, of those that `systemFolderName` makes */
  inFolder(name: string): Promise<T> {
    const known = this.#opened.get(name);
    if (known !== undefined) return known;
    const opened = this.#open(join(this.#folder, name));
    this.#opened.set(name, opened);
    // What stood in the way may be mended: the next call tries again.
    opened.catch(() => this.#opened.delete(name));
    return opened;
  }
}
