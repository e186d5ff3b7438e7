import type { Socket } from 'node:net';
import type { HttpCaller } from './http-caller.ts';
import { networkFailure } from './network-failure.ts';
import { type EncryptedLine, encryptLine, type LineOptions, openLine, proxyAddress } from './open-line.ts';
import { findAddresses } from './open-socket.ts';
import type { ServerAddress } from './server-address.ts';

/** A server that is called, and who is called in its place. */
export interface CalledServer {
  readonly address: ServerAddress;
  /** `http://host:port`, or '' for none. */
  readonly proxy: string;
  /** The proxy where there is one. */
  readonly next: ServerAddress;
}

/** @throws Failure API-PROXY-… */
export function calledServer(address: ServerAddress, http: HttpCaller): CalledServer {
  const proxy = http.proxyFor(address);
  return { address, proxy, next: proxy === '' ? address : proxyAddress(proxy, address) };
}

/** @returns the addresses that a name stands for. @throws Failure API-HOST-UNKNOWN, API-NOT-REACHED; AbortError on cancel */
export async function findName({ next }: CalledServer, { silenceMs, signal }: LineOptions): Promise<string> {
  try {
    return (await findAddresses(next.host, { timeoutMs: silenceMs, signal })).join(', ');
  } catch (error) {
    signal.throwIfAborted();
    throw networkFailure(error, next);
  }
}

/** Opens a line up to where the server listens; a proxy is led through only where that is encrypted. */
export function openPort({ address, proxy, next }: CalledServer, lines: LineOptions): Promise<Socket> {
  return address.encrypted ? openLine(address, proxy, lines) : openLine(next, '', lines);
}

/** @returns what an encrypted line showed, now closed; null where the server is not encrypted */
export async function showCertificate(
  server: CalledServer,
  lines: LineOptions,
): Promise<EncryptedLine | null> {
  if (!server.address.encrypted) return null;
  const line = await encryptLine(await openPort(server, lines), server.address, lines);
  line.socket.destroy();
  return line;
}
