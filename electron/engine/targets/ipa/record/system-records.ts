import { readdir } from 'node:fs/promises';
import { failure } from '../../../../../shared/base/failure.ts';
import { PerSystem, type SystemOf } from '../landmark-state/system-folder.ts';
import { SystemRecord } from './system-record.ts';

/** Muster's own records, one for each Landmark system. */
export class SystemRecords {
  readonly #folder: string;
  readonly #records: PerSystem<SystemRecord>;

  /** @param folder holds a folder for each Landmark system */
  constructor(folder: string) {
    this.#folder = folder;
    this.#records = new PerSystem(folder, (own) => SystemRecord.open(own));
  }

  /** The record of an environment's Landmark system, as it is now. Throws RECORD-NOT-KEPT. */
  async of(environment: SystemOf): Promise<SystemRecord> {
    const record = await this.#records.of(environment);
    await record.catchUp();
    return record;
  }

  /**
   * Forgets what a removed environment has brought, to whichever Landmark system: it may have been on another
   * one before. Throws RECORD-NOT-KEPT.
   */
  async forget(environmentId: string): Promise<void> {
    for (const name of await this.#kept()) {
      await (await this.#records.inFolder(name)).forget(environmentId);
    }
  }

  async #kept(): Promise<string[]> {
    try {
      const entries = await readdir(this.#folder, { withFileTypes: true });
      return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      const reason = error instanceof Error ? error.message : String(error);
      throw failure('RECORD-NOT-KEPT', { folder: this.#folder, reason }, error);
    }
  }
}
