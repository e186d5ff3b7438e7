import type { SafeStorage } from 'electron';

/** Encrypts with a key that the system's secret store keeps for this account. */
export interface Cipher {
  /** Whether there is such a store; one whose key lies open does not count. */
  available(): Promise<boolean>;
  /** @throws Error where the store is locked or gone */
  encrypt(text: string): Promise<Buffer>;
  /** @throws Error where it was encrypted with another key, or the store is locked or gone */
  decrypt(encrypted: Buffer): Promise<string>;
}

/**
 * Before this version, the asynchronous functions crash the program if they are called before the key has arrived, and
 * report no store although there is one (electron/electron#51759). Each kind can read what the other has written.
 */
const FIRST_ASYNC_VERSION = 43;

/** @param version Electron's own, e.g. `45.4.1` */
export function systemCipher(safe: SafeStorage, platform: NodeJS.Platform, version: string): Cipher {
  const asynchronous = Number.parseInt(version, 10) >= FIRST_ASYNC_VERSION;
  return {
    async available() {
      // Without a secret store, Linux encrypts with a key that everybody knows.
      if (platform === 'linux' && ['basic_text', 'unknown'].includes(safe.getSelectedStorageBackend())) {
        return false;
      }
      return asynchronous ? safe.isAsyncEncryptionAvailable() : safe.isEncryptionAvailable();
    },
    async encrypt(text) {
      return asynchronous ? safe.encryptStringAsync(text) : safe.encryptString(text);
    },
    async decrypt(encrypted) {
      return asynchronous ? (await safe.decryptStringAsync(encrypted)).result : safe.decryptString(encrypted);
    },
  };
}
