import { expect, test } from 'vitest';
import {
  consoleEncoding,
  encodingOfCodePage,
} from '../../../../electron/engine/targets/ipa/tools/console-encoding.ts';

test('the code page is the number at the end, in whatever language', () => {
  expect(encodingOfCodePage('Active code page: 850\r\n')).toBe('cp850');
  expect(encodingOfCodePage('Aktive Codepage: 437.\r\n')).toBe('cp437');
  expect(encodingOfCodePage('Teckentabell: 65001')).toBe('utf-8');
  expect(encodingOfCodePage('Active code page: 1252')).toBe('windows-1252');
  expect(encodingOfCodePage('')).toBe('utf-8');
  expect(encodingOfCodePage('Active code page: 99999')).toBe('utf-8');
});

test('only `auto` on Windows asks', async () => {
  const ask = async () => 'Active code page: 850';
  expect(await consoleEncoding('auto', 'win32', ask)).toBe('cp850');
  expect(await consoleEncoding('auto', 'linux', ask)).toBe('utf-8');
  expect(await consoleEncoding('cp437', 'win32', ask)).toBe('cp437');
});
