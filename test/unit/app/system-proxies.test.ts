import { expect, test } from 'vitest';
import { firstProxy, systemProxies } from '../../../electron/app/system-proxies.ts';
import { newEnvironment } from '../../../shared/environment/environment.ts';
import type { M3ApiSettings } from '../../../shared/m3/api-settings.ts';

function apiEnvironment(changes: Partial<M3ApiSettings>) {
  const made = newEnvironment('tst-1', 'TST');
  return { ...made, m3: { ...made.m3, way: 'm3-api', api: { ...made.m3.api, ...changes } } as const };
}

const GATEWAY = {
  tenant: 'T_TST',
  clientName: 'Muster',
  apiUrl: 'https://mingle.example.com/T',
  authorizationUrl: 'https://sso.example.com:8443/T/as/',
  tokenPath: 'token.oauth2',
};

test.each([
  ['DIRECT', ''],
  ['', ''],
  ['PROXY proxy.example.com:8080', 'http://proxy.example.com:8080'],
  ['HTTPS proxy.example.com:443; DIRECT', ''],
  ['HTTPS proxy.example.com:443', 'https://proxy.example.com:443'],
  ['HTTPS s:443; PROXY p:3128', 'http://p:3128'],
  ['DIRECT; PROXY p:1', ''],
  ['SOCKS5 s:1080; proxy p:3128', 'http://p:3128'],
  ['SOCKS s:1080', 'socks://s:1080'],
  ['SOCKS5 s:1080; HTTPS p:443', 'socks5://s:1080'],
  ['PROXY [::1]:3128', 'http://[::1]:3128'],
  ['PROXY user@evil:1; DIRECT', ''],
  ['PROXY a b:1', 'http://a b:1'],
])('%s → %s', (answer, proxy) => {
  expect(firstProxy(answer)).toBe(proxy);
});

test('each address of the way is asked for, once an origin', async () => {
  const asked: string[] = [];
  const resolve = async (url: string) => {
    asked.push(url);
    return url.includes('sso') ? 'PROXY p:1' : 'DIRECT';
  };
  const v2 = apiEnvironment({ version: 'v2', gateway: GATEWAY });
  expect(await systemProxies(v2, 'm3', resolve)).toEqual({
    'https://mingle.example.com': '',
    'https://sso.example.com:8443': 'http://p:1',
  });
  const v1 = apiEnvironment({ version: 'v1', gridUrl: 'https://sso.grid:21108/x', gateway: GATEWAY });
  expect(await systemProxies(v1, 'm3', resolve)).toEqual({ 'https://sso.grid:21108': 'http://p:1' });
  expect(asked).toEqual([GATEWAY.apiUrl, GATEWAY.authorizationUrl, 'https://sso.grid:21108/x']);
});

test('nobody is asked where no proxy is wanted, or no address is known', async () => {
  const resolve = () => Promise.reject(new Error('asked'));
  for (const environment of [
    newEnvironment('x', 'X'),
    apiEnvironment({ proxy: 'none', gridUrl: 'https://grid:1' }),
    apiEnvironment({ gridUrl: '' }),
    apiEnvironment({ gridUrl: 'file:///etc/passwd' }),
    apiEnvironment({ version: 'v2' }),
  ]) {
    expect(await systemProxies(environment, 'm3', resolve)).toEqual({});
  }
});
