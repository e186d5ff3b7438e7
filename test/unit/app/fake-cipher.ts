import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Cipher } from '../../../electron/app/system-cipher.ts';

/** A secret store whose key this test holds; it can be taken away and locked. */
export class FakeCipher implements Cipher {
  readonly #key = randomBytes(32);
  there = true;
  locked = false;

  async available(): Promise<boolean> {
    return this.there;
  }

  async encrypt(text: string): Promise<Buffer> {
    if (this.locked) throw new Error('locked');
    const iv = randomBytes(16);
    const cipher = createCipheriv('aes-256-cbc', this.#key, iv);
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
  }

  async decrypt(encrypted: Buffer): Promise<string> {
    if (this.locked) throw new Error('locked');
    const decipher = createDecipheriv('aes-256-cbc', this.#key, encrypted.subarray(0, 16));
    return decipher.update(encrypted.subarray(16), undefined, 'utf8') + decipher.final('utf8');
  }
}
