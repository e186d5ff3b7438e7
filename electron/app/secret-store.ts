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

/**
 * What is encrypted: the secret with everything that it is bound to, so that nobody can give an entry of the file another
 * purpose.
 */
const sealedSchema = z.strictObject({
  environment: z.string(),
  slot: z.string(),
  purpose: z.string(),
  secret: z.string(),
});

/**
 * Holds the secrets of the environments as each of them says: encrypted in a file, until Muster ends, or not at all.
 * Where the system has no secret store, nothing is written. A secret is only given out for the purpose that it was
 * entered for.
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

  /** What went wrong while the kept secrets were opened; '' for nothing. */
  get notice(): string {
    return this.#file.notice;
  }

  /** Whether secrets can be kept after Muster ends. */
  canKeep(): Promise<boolean> {
    return this.#cipher.available().catch(() => false);
  }

  /** Whether and how each secret that an environment needs is held. */
  async list(environment: Environment): Promise<readonly SecretState[]> {
    const kept = environment.m3.secrets === 'keep' && (await this.canKeep());
    return secretNeeds(environment).map(({ slot, purpose }) => ({
      slot,
      purpose,
      held: this.#howHeld(environment, slot, purpose, kept),
    }));
  }

  /** The secret, if it is held for exactly this purpose; otherwise null. */
  async give(environment: Environment, { slot, purpose }: SecretNeed): Promise<string | null> {
    const { id, m3 } = environment;
    if (m3.secrets === 'ask') return null;
    const held = this.#session.get(id)?.get(slot);
    if (held !== undefined) return held.purpose === purpose ? held.secret : null;
    if (m3.secrets !== 'keep' || !(await this.canKeep())) return null;
    return this.#open(id, slot, purpose);
  }

  /**
   * Holds a secret in one way at most, in place of the one before.
   * @param keeping says how to hold the secret. It is asked again after the encryption, which takes a while. If it
   * throws, e.g.
   *   because the environment is gone, nothing is held.
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

  /** Forgets the kept secrets of environments that no longer exist; for the start. */
  keepOnly(environments: readonly Environment[]): void {
    this.#file.keepOnly(environments.map(({ id }) => id));
  }

  /**
   * Forgets the secrets that an environment no longer allows to be held; to be called whenever the environment is saved.
   */
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

  /** null where the secret store is missing or locked; the secret is then held until Muster ends, and shown so. */
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

  /** Whether the entry could be written, which fails on a full disk, for example. */
  #keep(entry: SecretEntry): boolean {
    try {
      this.#file.put(entry);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * null also where the secret cannot be decrypted, because it is another account's or the store is locked. The person is
   * then asked for it again.
   */
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
