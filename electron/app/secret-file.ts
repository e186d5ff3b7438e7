import { chmodSync, existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import Store from 'electron-store';
import { z } from 'zod';
import { SECRET_SLOTS, type SecretSlot } from '../../shared/environment/secrets.ts';

const NAME = 'secrets';
const VERSION = 1;
/** A hundred environments with every secret come to less. */
const MOST_BYTES = 4 << 20;

const entrySchema = z.strictObject({
  /** Id of the environment. */
  environment: z.string().max(60),
  slot: z.enum(SECRET_SLOTS),
  purpose: z.string().max(5000),
  /** Encrypted, as base64. */
  encrypted: z.base64(),
});
export type SecretEntry = z.infer<typeof entrySchema>;

const fileSchema = z.strictObject({ version: z.literal(VERSION), secrets: z.array(entrySchema) });
type SecretContents = z.infer<typeof fileSchema>;

/**
 * The encrypted secrets on the disk, in a file of their own that only this account reads. A file that cannot
 * be read is set aside and said; nothing in it is lost by that, because a secret can be entered again.
 */
export class SecretFile {
  readonly #store: Store<SecretContents>;
  /** What went wrong while the file was opened; '' for nothing. */
  readonly notice: string;

  constructor(folder: string) {
    const path = join(folder, `${NAME}.json`);
    this.notice = setDamagedAside(path);
    if (existsSync(path)) chmodSync(path, 0o600);
    // Without defaults: there is no file before there is a secret.
    this.#store = new Store<SecretContents>({ cwd: folder, name: NAME, configFileMode: 0o600 });
  }

  find(environment: string, slot: SecretSlot): SecretEntry | undefined {
    return this.#entries().find((one) => one.environment === environment && one.slot === slot);
  }

  put(entry: SecretEntry): void {
    this.#write([...this.#entries().filter((one) => !isSame(one, entry)), entry]);
  }

  /** Without a slot all of the environment's go. */
  remove(environment: string, slot?: SecretSlot): void {
    const entries = this.#entries();
    const left = entries.filter(
      (one) => one.environment !== environment || (slot !== undefined && one.slot !== slot),
    );
    if (left.length < entries.length) this.#write(left);
  }

  /** Removes those of all other environments. */
  keepOnly(environments: readonly string[]): void {
    const entries = this.#entries();
    const left = entries.filter(({ environment }) => environments.includes(environment));
    if (left.length < entries.length) this.#write(left);
  }

  #entries(): readonly SecretEntry[] {
    return this.#store.get('secrets', []);
  }

  #write(secrets: SecretEntry[]): void {
    this.#store.store = { version: VERSION, secrets };
  }
}

function isSame(a: SecretEntry, b: SecretEntry): boolean {
  return a.environment === b.environment && a.slot === b.slot;
}

/** @returns what to tell the person, '' for nothing */
function setDamagedAside(path: string): string {
  if (!existsSync(path)) return '';
  try {
    if (statSync(path).size > MOST_BYTES) throw new Error('far too large');
    fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return '';
  } catch {
    const aside = `${path.slice(0, -'.json'.length)}.damaged-${Date.now()}.json`;
    renameSync(path, aside);
    chmodSync(aside, 0o600);
    return `The file of secrets could not be read. It was set aside as ${basename(aside)}; passwords are asked for again.`;
  }
}
