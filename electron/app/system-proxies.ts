import { calledAddresses } from '../../shared/environment/called-addresses.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import type { Reach } from '../../shared/environment/reach.ts';

/** Asks the system how it reaches an address; the answer is a list such as `PROXY host:port; DIRECT`. */
export type ResolveProxy = (url: string) => Promise<string>;

/**
 * The proxies to use for a call of an environment, by origin.
 * @returns for each origin what `firstProxy` makes of the system's answer; empty where no proxy is wanted
 */
export async function systemProxies(
  environment: Environment,
  reach: Reach,
  resolve: ResolveProxy,
): Promise<Readonly<Record<string, string>>> {
  const proxies: Record<string, string> = {};
  for (const address of calledAddresses(environment, reach)) {
    if (!URL.canParse(address)) continue;
    const { origin, protocol } = new URL(address);
    if (protocol === 'http:' || protocol === 'https:') proxies[origin] ??= firstProxy(await resolve(address));
  }
  return proxies;
}

/** A proxy that can be used: an HTTP proxy, or '' for none. */
const USABLE = /^$|^http:\/\/(\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i;

/**
 * The first of the listed ways that can be used. If none can be used but a proxy is named, the answer is that proxy with
 * its kind as the scheme, such as `socks5://host:port`: the caller refuses it, so that nobody bypasses the proxy.
 */
export function firstProxy(answer: string): string {
  const entries = answer.split(';').map((entry) => entry.trim());
  const ways = entries.filter((entry) => entry !== '').map(wayOf);
  return ways.find((way) => USABLE.test(way)) ?? ways[0] ?? '';
}

function wayOf(entry: string): string {
  const kind = (/^\S+/.exec(entry)?.[0] ?? '').toLowerCase();
  if (kind === 'direct') return '';
  return `${kind === 'proxy' ? 'http' : kind}://${entry.slice(kind.length).trim()}`;
}
