import { expect, test } from 'vitest';
import { proxyByVariables } from '../../../electron/command-line/proxy-variables.ts';

const PROXIES = { HTTPS_PROXY: 'http://secure:1', HTTP_PROXY: 'http://plain:2' };

test.each([
  ['https://m3.example', PROXIES, 'http://secure:1'],
  ['http://m3.example', PROXIES, 'http://plain:2'],
  ['http://m3.example', { HTTPS_PROXY: 'http://secure:1' }, ''],
  ['https://m3.example', { ...PROXIES, https_proxy: 'http://small:3' }, 'http://small:3'],
  ['https://m3.example', { ...PROXIES, NO_PROXY: 'other, .example' }, ''],
  ['https://m3.example', { ...PROXIES, no_proxy: '*' }, ''],
  ['https://notexample', { ...PROXIES, NO_PROXY: 'example' }, 'http://secure:1'],
  ['https://m3.example', {}, ''],
])('%s with %o goes through "%s"', (address, variables, proxy) => {
  expect(proxyByVariables(new URL(address), variables)).toBe(proxy);
});
