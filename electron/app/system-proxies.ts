import type { Environment } from '../../shared/environment/environment.ts';

/** Asks the system how it reaches an address: a list such as `PROXY host:port; DIRECT`. */
export type ResolveProxy = (url: string) => Promise<string>;

/**
 * The proxies to use for an environment, by origin.
 * @returns for each origin `http://host:port`, or '' for none; empty where no proxy is wanted
 */
export async function systemProxies(
  environment: Environment,
  resolve: ResolveProxy,
): Promise<Readonly<Record<string, string>>> {
  const proxies: Record<string, string> = {};
  for (const address of addressesOf(environment)) {
    if (!URL.canParse(address)) continue;
    const { origin, protocol } = new URL(address);
    if (protocol === 'http:' || protocol === 'https:') proxies[origin] ??= firstProxy(await resolve(address));
  }
  return proxies;
}

function addressesOf({ m3: { way, api } }: Environment): readonly string[] {
  if (way !== 'm3-api' || api.proxy === 'none') return [];
  if (api.version === 'v1') return [api.gridUrl];
  return api.gateway === null ? [] : [api.gateway.apiUrl, api.gateway.authorizationUrl];
}

/** The first way that can be gone, as the system lists them: an HTTP proxy, or none. */
export function firstProxy(answer: string): string {
  for (const entry of answer.split(';')) {
    const [, kind, hostAndPort] = /^\s*(\w+)\s*(\S*)\s*$/.exec(entry) ?? [];
    if (kind?.toUpperCase() === 'DIRECT') return '';
    const isHttp = kind !== undefined && ['PROXY', 'HTTPS', 'HTTP'].includes(kind.toUpperCase());
    if (isHttp && hostAndPort !== undefined && /^(\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i.test(hostAndPort)) {
      return `http://${hostAndPort}`;
    }
  }
  return '';
}
