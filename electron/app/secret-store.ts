import { z } from 'zod';
import type { SecretState } from '../../shared/contract/channels.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import {
  SECRET_SLOTS,
  type SecretNeed,
  type SecretSlot,
  secretNeeds,
} from '../../shared/environment/secrets.ts';
import type { SecretKeeping } from '../../shared/m3/m3-source.ts';
import type { SecretEntry, SecretFile } from './secret-file.ts';
import type { Cipher } from './system-cipher.ts';

/** A secret with what it was entered for. */
interface HeldSecret {
  readonly purpose: string;
  readonly secret: string;
}

/** What is encrypted: with all that it is bound to, so that an entry of the file cannot be given another purpose. */
const sealedSchema = z.strictObject({
  environment: z.string(),
  slot: z.string(),
  purpose: z.string(),
  secret: z.string(),
});

/**
 * The secrets of the environments, held as each of them says: kept encrypted, until Muster ends, or not at
 * all. Where the system has no secret store nothing is written. A secret is given out for the purpose it was
 * entered for and for no other.
 */
export class SecretStore {
  readonly #file: SecretFile;
  readonly #cipher: Cipher;
  /** Until Muster ends: by environment, then by slot. */
  readonly #session = new Map<string, Map<SecretSlot, HeldSecret>>();

  constructor(file: SecretFile, cipher: Cipher) {
    this.#file = file;
    this.#cipher = cipher;
  }

  /** Something that went wrong while what was kept was opened; '' for nothing. */
  get notice(): string {
    return this.#file.notice;
  }

  /** Whether secrets can be kept beyond the end of Muster. */
  canKeep(): Promise<boolean> {
    return this.#cipher.available().catch(() => false);
  }

  /** How the secrets that an environment needs stand. */
  async list(environment: Environment): Promise<readonly SecretState[]> {
    const kept = environment.m3.secrets === 'keep' && (await this.canKeep());
    return secretNeeds(environment).map(({ slot, purpose }) => ({
      slot,
      purpose,
      held: this.#howHeld(environment, slot, purpose, kept),
    }));
  }

  /** The secret where it is held for this very purpose; null where it is not. */
  async give(environment: Environment, { slot, purpose }: SecretNeed): Promise<string | null> {
    const { id, m3 } = environment;
    if (m3.secrets === 'ask') return null;
    const held = this.#session.get(id)?.get(slot);
    if (held !== undefined) return held.purpose === purpose ? held.secret : null;
    if (m3.secrets !== 'keep' || !(await this.canKeep())) return null;
    return this.#open(id, slot, purpose);
  }

  /**
   * Holds a secret in one way at most; what was held in its place goes.
   * @param keeping how it is to be held, asked for once more when it is encrypted: that takes a while. What it
   *   throws, e.g. for an environment that is gone, ends it with nothing held.
   */
  async hold(id: string, keeping: () => SecretKeeping, need: SecretNeed, secret: string): Promise<void> {
    this.forget(id, need.slot);
    const sealed = keeping() === 'keep' ? await this.#seal(id, need, secret) : null;
    const now = keeping();
    if (now === 'ask') return;
    if (now === 'keep' && sealed !== null && this.#keep(sealed)) return;
    const { slot, purpose } = need;
    const slots = this.#session.get(id) ?? new Map<SecretSlot, HeldSecret>();
    this.#session.set(id, slots.set(slot, { purpose, secret }));
  }

  /** Whether anything is held for an environment, for whatever purpose. */
  holdsAny(id: string): boolean {
    const session = this.#session.get(id)?.size ?? 0;
    return session > 0 || SECRET_SLOTS.some((slot) => this.#file.find(id, slot) !== undefined);
  }

  forget(id: string, slot: SecretSlot): void {
    this.#session.get(id)?.delete(slot);
    this.#file.remove(id, slot);
  }

  forgetAll(id: string): void {
    this.#session.delete(id);
    this.#file.remove(id);
  }

  /** Lets go of what is kept for environments that are no longer there; for the start. */
  keepOnly(environments: readonly Environment[]): void {
    this.#file.keepOnly(environments.map(({ id }) => id));
  }

  /** Lets go of what an environment no longer allows to be held; to be called whenever it is saved. */
  obey({ id, m3 }: Environment): void {
    if (m3.secrets !== 'keep') this.#file.remove(id);
    if (m3.secrets === 'ask') this.#session.delete(id);
  }

  #howHeld(
    { id, m3 }: Environment,
    slot: SecretSlot,
    purpose: string,
    countKept: boolean,
  ): SecretState['held'] {
    const held = m3.secrets === 'ask' ? undefined : this.#session.get(id)?.get(slot);
    if (held !== undefined) return held.purpose === purpose ? 'session' : 'elsewhere';
    const kept = countKept ? this.#file.find(id, slot) : undefined;
    if (kept === undefined) return 'none';
    return kept.purpose === purpose ? 'kept' : 'elsewhere';
  }

  /** null where the secret store is missing or locked: then it is held until Muster ends, and shown so. */
  async #seal(
    environment: string,
    { slot, purpose }: SecretNeed,
    secret: string,
  ): Promise<SecretEntry | null> {
    if (!(await this.canKeep())) return null;
    try {
      const sealed = JSON.stringify({ environment, slot, purpose, secret });
      const encrypted = (await this.#cipher.encrypt(sealed)).toString('base64');
      return { environment, slot, purpose, encrypted };
    } catch {
      return null;
    }
  }

  /** Whether it could be written; on a full disk, say, it could not. */
  #keep(entry: SecretEntry): boolean {
    try {
      this.#file.put(entry);
      return true;
    } catch {
      return false;
    }
  }

  /** What cannot be decrypted is not there: another account's, or the store is locked. It is asked for again. */
  async #open(environment: string, slot: SecretSlot, purpose: string): Promise<string | null> {
    const entry = this.#file.find(environment, slot);
    if (entry?.purpose !== purpose) return null;
    try {
      const text = await this.#cipher.decrypt(Buffer.from(entry.encrypted, 'base64'));
      const sealed = sealedSchema.parse(JSON.parse(text));
      const bound = sealed.environment === environment && sealed.slot === slot && sealed.purpose === purpose;
      return bound ? sealed.secret : null;
    } catch {
      return null;
    }
  }
}
