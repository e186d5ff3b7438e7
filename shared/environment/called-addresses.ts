import type { Environment } from './environment.ts';
import type { Reach } from './reach.ts';

/**
 * The addresses that a call of this reach speaks HTTP with, where the proxies of the machine are to be used for them.
 * They are as they were entered: not every one is an address.
 */
export function calledAddresses(environment: Environment, reach: Reach): readonly string[] {
  const { m3, ipa } = environment;
  if (reach === 'm3') {
    if (m3.way !== 'm3-api' || m3.api.proxy === 'none') return [];
    if (m3.api.version !== 'v2') return [m3.api.gridUrl];
    return m3.api.gateway === null ? [] : [m3.api.gateway.apiUrl, m3.api.gateway.authorizationUrl];
  }
  const web = reach === 'run' || (reach === 'ipa' && ipa.way === 'data-rest');
  return web && ipa.web.proxy !== 'none' && ipa.web.url !== '' ? [ipa.web.url] : [];
}
