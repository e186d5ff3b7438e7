import { resolve, sep } from 'node:path';
import { failure } from '../../shared/base/failure.ts';

/**
 * The paths that a person chose in a dialog, and the folders that Muster keeps itself. The renderer may name
 * these and no others: a page that was taken over cannot have files read or written elsewhere.
 */
export class PathGrants {
  /** For each path the channels that it may be named on, '' for any. */
  readonly #chosen = new Map<string, Set<string>>();
  readonly #own: string[] = [];

  /** @param only the one channel for it: a file of secrets is no extract whose first rows are shown */
  grant(path: string, only = ''): void {
    const whole = resolve(path);
    this.#chosen.set(whole, (this.#chosen.get(whole) ?? new Set()).add(only));
  }

  /** Lets a folder of Muster's own, and everything in it, be shown. */
  grantShowing(folder: string): void {
    this.#own.push(resolve(folder));
  }

  /**
   * For reading and writing: what Muster keeps itself, such as the records of runs, is not the page's to change.
   * @throws Failure PATH-NOT-CHOSEN
   */
  require(path: string, channel = ''): void {
    const leave = this.#chosen.get(resolve(path));
    if (!leave?.has('') && !leave?.has(channel)) throw failure('PATH-NOT-CHOSEN', { path });
  }

  /**
   * For showing in the file manager.
   * @throws Failure PATH-NOT-CHOSEN
   */
  requireShowing(path: string): void {
    const whole = resolve(path);
    if (this.#own.some((folder) => whole === folder || whole.startsWith(folder + sep))) return;
    if (!this.#chosen.has(whole)) this.require(path);
  }
}
