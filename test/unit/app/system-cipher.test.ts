import type { SafeStorage } from 'electron';
import { expect, test, vi } from 'vitest';
import { systemCipher } from '../../../electron/app/system-cipher.ts';

function safeStorage(backend: string, available = true) {
  return {
    getSelectedStorageBackend: vi.fn(() => backend),
    isEncryptionAvailable: vi.fn(() => available),
    isAsyncEncryptionAvailable: vi.fn(async () => available),
    encryptString: vi.fn((text: string) => Buffer.from(`sync ${text}`)),
    encryptStringAsync: vi.fn(async (text: string) => Buffer.from(`async ${text}`)),
    decryptString: vi.fn(() => 'sync'),
    decryptStringAsync: vi.fn(async () => ({ shouldReEncrypt: false, result: 'async' })),
  };
}

const cipherOf = (safe: ReturnType<typeof safeStorage>, platform: NodeJS.Platform, version: string) =>
  systemCipher(safe as unknown as SafeStorage, platform, version);

test.each([
  ['linux', 'gnome_libsecret', true, true],
  ['linux', 'kwallet6', true, true],
  ['linux', 'gnome_libsecret', false, false],
  ['linux', 'basic_text', true, false],
  ['linux', 'unknown', true, false],
  ['win32', 'basic_text', true, true],
  ['win32', '', false, false],
] as const)('%s with %s, which says %s: %s', async (platform, backend, said, expected) => {
  for (const version of ['42.0.0', '45.4.1']) {
    expect(await cipherOf(safeStorage(backend, said), platform, version).available()).toBe(expected);
  }
});

test('Electron 42 is never asked asynchronously: it would end', async () => {
  const safe = safeStorage('gnome_libsecret');
  const cipher = cipherOf(safe, 'linux', '42.0.0');
  await cipher.available();
  expect(String(await cipher.encrypt('x'))).toBe('sync x');
  expect(await cipher.decrypt(Buffer.from(''))).toBe('sync');
  for (const name of ['isAsyncEncryptionAvailable', 'encryptStringAsync', 'decryptStringAsync'] as const) {
    expect(safe[name]).not.toHaveBeenCalled();
  }
});

test('later ones are asked asynchronously', async () => {
  const cipher = cipherOf(safeStorage('gnome_libsecret'), 'linux', '45.4.1');
  expect(String(await cipher.encrypt('x'))).toBe('async x');
  expect(await cipher.decrypt(Buffer.from(''))).toBe('async');
});
