import { failure } from '../../../shared/base/failure.ts';

/** Where a server is. */
export interface ServerAddress {
  /** As the key of a proxy: `https://host:port`, without the port that the scheme has anyway. */
  readonly origin: string;
  readonly host: string;
  readonly port: number;
  readonly encrypted: boolean;
  /** For messages, as `host:port`. */
  readonly server: string;
}

/**
 * Reads the address of a server.
 * @returns it, and the path behind it without a slash at its end
 * @throws Failure API-ADDRESS-INVALID
 */
export function parseAddress(text: string): { readonly address: ServerAddress; readonly path: string } {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    // What stands before an @ may be a password.
    throw failure('API-ADDRESS-INVALID', { address: text.replace(/\/\/.*@/, '//…@') });
  }
  if (url.search !== '' || url.hash !== '') throw failure('API-ADDRESS-INVALID', { address: text });
  return { address: addressOf(url), path: url.pathname.replace(/\/+$/, '') };
}

export function addressOf(url: URL): ServerAddress {
  const encrypted = url.protocol === 'https:';
  const port = url.port === '' ? (encrypted ? 443 : 80) : Number(url.port);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return { origin: url.origin, host, port, encrypted, server: `${url.hostname}:${port}` };
}
