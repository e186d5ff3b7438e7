import { resolve, sep } from 'node:path';
import { failure } from '../../shared/contract/failure.ts';

/**
 * The paths that a person chose in a dialog, or that Muster made itself. The renderer may name these and no
 * others: a page that was taken over cannot have files read or written elsewhere.
 */
export class PathGrants {
  readonly #files = new Set<string>();
  readonly #folders: string[] = [];

  grant(path: string): void {
    this.#files.add(resolve(path));
  }

  /** Grants a folder of Muster's own with everything in it. */
  grantFolder(path: string): void {
    this.#folders.push(resolve(path));
  }

  /** @throws Failure PATH-NOT-CHOSEN */
  require(path: string): void {
    const whole = resolve(path);
    if (this.#files.has(whole)) return;
    if (this.#folders.some((folder) => whole === folder || whole.startsWith(folder + sep))) return;
    throw failure('PATH-NOT-CHOSEN', { path });
  }
}
