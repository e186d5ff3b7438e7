import { request as httpRequest } from 'node:http';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, type SecureContext, type TLSSocket } from 'node:tls';
import { type Failure, failure } from '../../../shared/contract/failure.ts';
import type { Trust } from '../../../shared/environment/m3-source.ts';
import { objectionTo, type ShownCertificate } from '../sources/trust.ts';
import { networkFailure } from './network-failure.ts';
import { addressOf, type ServerAddress } from './server-address.ts';

/** How servers are reached. */
export interface LineOptions {
  readonly trust: Trust;
  /**
   * Of the authorities that `trust` names; made once and not before it is needed, since a machine has hundreds.
   * @throws Failure TLS-AUTHORITY-NONE, TLS-PIN-NONE
   */
  readonly context: () => SecureContext;
  readonly silenceMs: number;
  readonly signal: AbortSignal;
}

/** An encrypted line, and whether its other end is trusted. Nothing was sent on it. */
export interface EncryptedLine {
  readonly socket: TLSSocket;
  readonly shown: ShownCertificate;
  /** Why it is not trusted; null where it is. */
  readonly objection: Failure | null;
}

/**
 * Opens a socket to a server, or through a proxy to it.
 * @param proxy `http://host:port`, or '' for none
 * @throws Failure API-…, TLS-…; AbortError on cancel
 */
export async function openLine(address: ServerAddress, proxy: string, options: LineOptions): Promise<Socket> {
  // Settings that trust nobody are no reason to call anybody.
  if (address.encrypted) options.context();
  if (proxy === '') return connect(address, options);
  return tunnel(address, proxyAddress(proxy, address), options);
}

/** @throws Failure API-PROXY-UNSUPPORTED for one that is spoken to in another way than HTTP, API-PROXY-INVALID */
export function proxyAddress(proxy: string, { server }: ServerAddress): ServerAddress {
  const url = URL.canParse(proxy) ? new URL(proxy) : null;
  if (url === null || url.host === '' || url.username !== '' || url.password !== '') {
    throw failure('API-PROXY-INVALID', { proxy: url?.host ?? '', server });
  }
  if (url.protocol !== 'http:') {
    const kind = url.protocol.slice(0, -1).toUpperCase();
    throw failure('API-PROXY-UNSUPPORTED', { kind, proxy: url.host, server });
  }
  return addressOf(url);
}

/**
 * Encrypts a line and judges the certificate. The handshake itself refuses nothing, so that what was shown can be
 * looked at: whoever goes on without asking for `objection` sends secrets to anybody.
 * @throws Failure TLS-FAILED, API-…; AbortError on cancel
 */
export async function encryptLine(
  line: Socket,
  address: ServerAddress,
  { trust, context, silenceMs, signal }: LineOptions,
): Promise<EncryptedLine> {
  const { host, server } = address;
  const name = isIP(host) === 0 ? { servername: host } : {};
  const socket = connectTls({
    socket: line,
    host,
    secureContext: context(),
    rejectUnauthorized: false,
    ...name,
  });
  await ready(socket, 'secureConnect', address, silenceMs, signal);
  const certificate = socket.getPeerX509Certificate();
  if (certificate === undefined) {
    socket.destroy();
    throw failure('TLS-FAILED', { server });
  }
  // Node gives the reason as its code, whatever the types say.
  const shown = { certificate, objection: socket.authorized ? '' : String(socket.authorizationError) };
  return { socket, shown, objection: objectionTo(shown, trust, server) };
}

async function connect(address: ServerAddress, { silenceMs, signal }: LineOptions): Promise<Socket> {
  signal.throwIfAborted();
  const socket = connectTcp({ host: address.host, port: address.port });
  await ready(socket, 'connect', address, silenceMs, signal);
  return socket;
}

/** Waits until a socket has come so far; where it does not, it is ended. */
function ready(
  socket: Socket,
  event: 'connect' | 'secureConnect',
  address: ServerAddress,
  silenceMs: number,
  signal: AbortSignal,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const giveUp = () => socket.destroy(signal.reason as Error);
  const silent = () =>
    socket.destroy(failure('API-SILENT', { server: address.server, seconds: silenceMs / 1000 }));
  const closed = () => reject(failure('API-CONNECTION-LOST', { server: address.server }));
  const failed = (error: Error) =>
    reject(signal.aborted ? signal.reason : handshakeFailure(error, event, address));
  signal.addEventListener('abort', giveUp, { once: true });
  socket.setTimeout(silenceMs, silent);
  socket.once('error', failed).once('close', closed).once(event, resolve);
  if (signal.aborted) giveUp();
  return promise.finally(() => {
    signal.removeEventListener('abort', giveUp);
    socket.setTimeout(0, silent);
    socket.off('close', closed).off('error', failed);
    // Whoever uses the socket listens for itself; with nobody there, an error is no reason to end the process.
    socket.on('error', () => {});
  });
}

/** A server that ends the handshake does so because of the handshake. */
function handshakeFailure(error: Error, event: string, address: ServerAddress): Failure {
  const found = networkFailure(error, address);
  if (event !== 'secureConnect' || found.error.code !== 'API-CONNECTION-LOST') return found;
  return failure('TLS-FAILED', { server: address.server, original: found.error.original ?? '' }, error);
}

/** Has a proxy lead the way: what is sent later is encrypted for the server, the proxy cannot read it. */
function tunnel(
  { host, port, server }: ServerAddress,
  proxy: ServerAddress,
  { silenceMs, signal }: LineOptions,
): Promise<Socket> {
  const place = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const request = httpRequest({
    host: proxy.host,
    port: proxy.port,
    method: 'CONNECT',
    path: place,
    headers: { host: place },
    agent: false,
    signal,
  });
  request.setTimeout(silenceMs, () =>
    request.destroy(failure('API-SILENT', { server: proxy.server, seconds: silenceMs / 1000 })),
  );
  request.on('error', (error) => reject(signal.aborted ? signal.reason : proxyFailure(error, proxy)));
  request.on('connect', ({ statusCode = 0 }, socket) => {
    if (statusCode >= 200 && statusCode < 300) {
      socket.setTimeout(0);
      resolve(socket as Socket);
      return;
    }
    socket.destroy();
    reject(failure('API-PROXY-REFUSED', { proxy: proxy.server, server, status: statusCode }));
  });
  request.end();
  return promise;
}

function proxyFailure(error: unknown, proxy: ServerAddress): Failure {
  const found = networkFailure(error, proxy);
  if (found.error.code === 'API-SILENT') return found;
  const original = found.error.original ?? '';
  return failure('API-PROXY-NOT-REACHED', { proxy: proxy.server, original }, error);
}
