import { request as httpRequest, type IncomingMessage } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { connect as connectTls, type SecureContext, type TLSSocket } from 'node:tls';
import { type Failure, failure } from '../../../shared/base/failure.ts';
import type { Trust } from '../../../shared/m3/trust-settings.ts';
import { guardRequest } from './guard-request.ts';
import { handshakeFault } from './handshake-fault.ts';
import { HTTP_LIMITS } from './http-limits.ts';
import { networkFailure } from './network-failure.ts';
import { openSocket } from './open-socket.ts';
import { addressOf, type ServerAddress } from './server-address.ts';
import { objectionTo, type ShownCertificate } from './trust.ts';

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
  await encrypted(socket, address, silenceMs, signal);
  const certificate = socket.getPeerX509Certificate();
  if (certificate === undefined) {
    socket.destroy();
    throw failure('TLS-FAILED', { server, seen: '' });
  }
  // Node gives the reason as its code, whatever the types say.
  const shown = { certificate, objection: socket.authorized ? '' : String(socket.authorizationError) };
  return { socket, shown, objection: objectionTo(shown, trust, server) };
}

/** @throws Failure API-…; AbortError on cancel */
export async function connect(
  address: ServerAddress,
  { silenceMs, signal }: Pick<LineOptions, 'silenceMs' | 'signal'>,
): Promise<Socket> {
  try {
    return await openSocket(address, { timeoutMs: silenceMs, signal });
  } catch (error) {
    signal.throwIfAborted();
    if ((error as NodeJS.ErrnoException).code !== 'ETIMEDOUT') throw networkFailure(error, address);
    const { server } = address;
    const seconds = silenceMs / 1000;
    throw failure('API-NOT-REACHED', { server, seconds, original: 'ETIMEDOUT' }, error);
  }
}

/** Waits until a line is encrypted; where it does not come so far, it is ended. */
function encrypted(
  socket: TLSSocket,
  address: ServerAddress,
  silenceMs: number,
  signal: AbortSignal,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const giveUp = () => socket.destroy(signal.reason as Error);
  // The whole of it has its time: a server that says a byte now and then is ended as well.
  const silent = setTimeout(
    () => socket.destroy(failure('API-SILENT', { server: address.server, seconds: silenceMs / 1000 })),
    silenceMs,
  );
  const closed = () => reject(failure('TLS-FAILED', { server: address.server, seen: 'closed' }));
  const failed = (error: Error) => reject(signal.aborted ? signal.reason : handshakeFailure(error, address));
  signal.addEventListener('abort', giveUp, { once: true });
  socket.once('error', failed).once('close', closed).once('secureConnect', resolve);
  if (signal.aborted) giveUp();
  return promise.finally(() => {
    clearTimeout(silent);
    signal.removeEventListener('abort', giveUp);
    socket.off('close', closed).off('error', failed);
    // Whoever uses the socket listens for itself; with nobody there, an error is no reason to end the process.
    socket.on('error', () => {});
  });
}

/** A server that ends the handshake does so because of the handshake. */
function handshakeFailure(error: Error, address: ServerAddress): Failure {
  const found = networkFailure(error, address);
  if (!/^(API-CONNECTION-LOST|TLS-FAILED)$/.test(found.error.code)) return found;
  const { code } = error as NodeJS.ErrnoException;
  const seen = handshakeFault([String(code ?? ''), error.message]);
  return failure('TLS-FAILED', { server: address.server, seen, original: found.error.original ?? '' }, error);
}

/** Has a proxy lead the way: what is sent later is encrypted for the server, the proxy cannot read it. */
async function tunnel(
  { host, port, server }: ServerAddress,
  proxy: ServerAddress,
  lines: LineOptions,
): Promise<Socket> {
  const { silenceMs, signal } = lines;
  const place = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  const line = await connect(proxy, lines).catch((error: unknown) => {
    signal.throwIfAborted();
    throw proxyFailure(error, proxy);
  });
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const request = httpRequest({
    createConnection: () => line,
    method: 'CONNECT',
    path: place,
    headers: { host: place },
    maxHeaderSize: HTTP_LIMITS.headBytes,
    signal,
  });
  guardRequest(request, { server: proxy.server, silenceMs, limits: HTTP_LIMITS }, reject);
  request.on('error', (error) => reject(signal.aborted ? signal.reason : proxyFailure(error, proxy)));
  const answered = ({ statusCode = 0 }: IncomingMessage, socket: Socket) => {
    if (statusCode >= 200 && statusCode < 300) {
      socket.setTimeout(0);
      resolve(socket);
      return;
    }
    socket.destroy();
    reject(failure('API-PROXY-REFUSED', { proxy: proxy.server, server, status: statusCode }));
  };
  request.on('connect', (answer, socket) => answered(answer, socket as Socket));
  request.end();
  return promise;
}

function proxyFailure(error: unknown, proxy: ServerAddress): Failure {
  const found = networkFailure(error, proxy);
  if (/^API-(SILENT|TOO-SLOW|INTERIM|HEADERS-TOO-LARGE)$/.test(found.error.code)) return found;
  const original = found.error.original ?? '';
  return failure('API-PROXY-NOT-REACHED', { proxy: proxy.server, original }, error);
}
