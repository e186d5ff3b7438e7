import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExtractKind } from '../../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import { fileFailure, isFileError } from '../base/file-errors.ts';
import { inspectPasted } from '../sources/inspect-file.ts';

/** Keeps pasted tables as files for the process's own user, so that they are read and looked at like extracts. */
export class PastedTables {
  readonly #folder: string;
  #taken = 0;

  /** @param folder the process's own; it goes with the process */
  constructor(folder: string) {
    this.#folder = join(folder, 'pasted');
  }

  /**
   * Each paste has a file of its own: the one before may still be read, or belong to another environment.
   * @throws Failure FILE-EMPTY, FILE-NOT-READABLE
   */
  async take(kind: ExtractKind, text: string, signal: AbortSignal): Promise<InspectedFile> {
    const name = `${kind}-${++this.#taken}.txt`;
    const path = join(this.#folder, name);
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await writeFile(path, text, { mode: 0o600, flag: 'wx' });
      return await inspectPasted(kind, path, signal);
    } catch (error) {
      await rm(path, { force: true }).catch(() => {});
      if (isFileError(error)) throw fileFailure(error, name);
      throw error;
    }
  }

  /** Removes the file of a pasted table; any other extract stays where it is. */
  async remove({ origin, path }: InspectedFile): Promise<void> {
    // Where it is still being read, it goes with the process.
    if (origin === 'clipboard') await rm(path, { force: true }).catch(() => {});
  }
}
