import { chmodSync, existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import Store from 'electron-store';
import { z } from 'zod';
import { failure } from '../../shared/base/failure.ts';
import { isNewer } from '../../shared/base/format/newer.ts';
import type { SecretSlot } from '../../shared/environment/secrets.ts';

const NAME = 'secrets';
/** The format of the file of secrets. */
export const SECRETS_VERSION = 1;
/** The secrets of a hundred environments take less. */
const MOST_BYTES = 4 << 20;

/** Keeps all of an entry for a slot that only a newer Muster has. */
const entrySchema = z.looseObject({
  /** The environment's id. */
  environment: z.string().max(60),
  slot: z.string().max(60),
  purpose: z.string().max(5000),
  /** Encrypted, as base64. */
  encrypted: z.base64(),
});
export type SecretEntry = z.infer<typeof entrySchema>;

const fileSchema = z.looseObject({ version: z.literal(SECRETS_VERSION), secrets: z.array(entrySchema) });
type SecretContents = z.infer<typeof fileSchema>;

/**
 * The encrypted secrets on the disk, in a separate file that only this account can read. A file that cannot be read is
 * set aside, and the person is told; nothing is lost, because secrets can be entered again. A file that a newer Muster
 * has written stays where it is, and is neither read nor changed.
 */
export class SecretFile {
  /** null where a newer Muster has written the file. */
  readonly #store: Store<SecretContents> | null;
  /** What went wrong while the file was opened; '' for nothing. */
  readonly notice: string;

  constructor(folder: string) {
    const path = join(folder, `${NAME}.json`);
    const { notice, isNewer } = checkFile(path);
    this.notice = notice;
    if (existsSync(path)) chmodSync(path, 0o600);
    // Without defaults, so that there is no file before there is a secret.
    this.#store = isNewer
      ? null
      : new Store<SecretContents>({ cwd: folder, name: NAME, configFileMode: 0o600 });
  }

  find(environment: string, slot: SecretSlot): SecretEntry | undefined {
    return this.#entries().find((one) => one.environment === environment && one.slot === slot);
  }

  /** @throws Failure FILE-OF-NEWER-MUSTER */
  put(entry: SecretEntry): void {
    this.#write([...this.#entries().filter((one) => !isSame(one, entry)), entry]);
  }

  /** Removes an environment's secret in a slot or, without a slot, all of its secrets. */
  remove(environment: string, slot?: SecretSlot): void {
    const entries = this.#entries();
    const remaining = entries.filter(
      (one) => one.environment !== environment || (slot !== undefined && one.slot !== slot),
    );
    if (remaining.length < entries.length) this.#write(remaining);
  }

  /** Removes the secrets of all other environments. */
  keepOnly(environments: readonly string[]): void {
    const entries = this.#entries();
    const remaining = entries.filter(({ environment }) => environments.includes(environment));
    if (remaining.length < entries.length) this.#write(remaining);
  }

  #entries(): readonly SecretEntry[] {
    return this.#store?.get('secrets', []) ?? [];
  }

  #write(secrets: SecretEntry[]): void {
    if (this.#store === null) {
      const why = `it is of a later format than ${SECRETS_VERSION}, which this version reads`;
      throw failure('FILE-OF-NEWER-MUSTER', { file: 'The file of secrets', why });
    }
    this.#store.store = { ...this.#store.store, version: SECRETS_VERSION, secrets };
  }
}

function isSame(a: SecretEntry, b: SecretEntry): boolean {
  return a.environment === b.environment && a.slot === b.slot;
}

/** Says what to tell the person about the file, '' for nothing, and sets a damaged file aside. */
function checkFile(path: string): { readonly notice: string; readonly isNewer: boolean } {
  if (!existsSync(path)) return { notice: '', isNewer: false };
  try {
    if (statSync(path).size > MOST_BYTES) throw new Error('far too large');
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isNewer(z.object({ version: z.number() }).parse(stored).version, SECRETS_VERSION)) {
      const notice =
        'The file of secrets was written by a newer Muster and is left as it is; passwords are asked for, and held until Muster ends.';
      return { notice, isNewer: true };
    }
    fileSchema.parse(stored);
    return { notice: '', isNewer: false };
  } catch {
    const aside = `${path.slice(0, -'.json'.length)}.damaged-${Date.now()}.json`;
    renameSync(path, aside);
    chmodSync(aside, 0o600);
    const notice = `The file of secrets could not be read. It was set aside as ${basename(aside)}; passwords are asked for again.`;
    return { notice, isNewer: false };
  }
}
