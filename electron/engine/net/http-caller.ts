import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { createSecureContext, type SecureContext } from 'node:tls';
import { type Failure, failure } from '../../../shared/base/failure.ts';
import type { M3ApiSettings } from '../../../shared/m3/api-settings.ts';
import type { Trust } from '../../../shared/m3/trust-settings.ts';
import { answerBody, type BodyWatch, noBody } from './answer-body.ts';
import { guardRequest } from './guard-request.ts';
import { HTTP_LIMITS, type HttpLimits } from './http-limits.ts';
import { networkFailure } from './network-failure.ts';
import { connect, encryptLine, type LineOptions, openLine, proxyAddress } from './open-line.ts';
import { addressOf, type ServerAddress } from './server-address.ts';
import { authoritiesOf } from './trust.ts';

export interface HttpCall {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** It changes something: it is never sent a second time, also where the connection was found closed. */
  readonly once?: true;
}

/** How the servers of a reading or a run are reached. */
export type HttpSettings = Pick<M3ApiSettings, 'trust' | 'proxy' | 'silenceTimeoutS'>;

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Leaving it before its end breaks the connection. @throws Failure API-…; AbortError on cancel */
  readonly body: AsyncIterable<Buffer>;
}

/**
 * Makes HTTP calls to the servers of one reading or run: over lines whose other end is trusted, through the proxy that
 * the system names, with an end to silence. It follows no redirect and keeps no cookie.
 *
 * It is made on node:http, since undici takes an unasked `100 Continue` for a fault and does not say on which connection a
 * request went: whether it was an old one, and how many bytes had come.
 */
export class HttpCaller {
  readonly #proxies: Readonly<Record<string, string>>;
  readonly #limits: HttpLimits;
  readonly #agents = new Map<string, HttpAgent>();
  readonly lines: LineOptions;

  constructor(
    { trust, proxy, silenceTimeoutS }: HttpSettings,
    proxies: Readonly<Record<string, string>>,
    signal: AbortSignal,
    limits: HttpLimits = HTTP_LIMITS,
  ) {
    this.#limits = limits;
    this.#proxies = proxy === 'system' ? proxies : {};
    let made: SecureContext | null = null;
    const context = () => {
      made ??= secureContext(trust);
      return made;
    };
    this.lines = { trust, context, silenceMs: silenceTimeoutS * 1000, signal };
  }

  /** The proxy for a server, `http://host:port`; '' for none. */
  proxyFor({ origin }: ServerAddress): string {
    return this.#proxies[origin] ?? '';
  }

  /** @throws Failure API-…, TLS-…; AbortError on cancel */
  async send(call: HttpCall): Promise<HttpAnswer> {
    this.lines.signal.throwIfAborted();
    try {
      return await this.#sendOnce(call);
    } catch (error) {
      // A connection that was kept may have been closed by the server in the meantime; that is no news.
      if (error !== STALE) throw error;
      return this.#sendOnce(call);
    }
  }

  close(): void {
    for (const agent of this.#agents.values()) agent.destroy();
  }

  #sendOnce({ method, url, headers, body, once }: HttpCall): Promise<HttpAnswer> {
    const { signal, silenceMs } = this.lines;
    const address = addressOf(url);
    const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
    const request = (address.encrypted ? httpsRequest : httpRequest)(url, {
      method,
      // Nothing compressed is asked for, so that what arrives is as large as it says.
      headers: { accept: 'application/json', 'accept-encoding': 'identity', ...headers },
      agent: this.#agentFor(address),
      maxHeaderSize: this.#limits.headBytes,
      signal,
    });
    let fault: Failure | null = null;
    let answered = false;
    const reasonOf = (error: unknown): unknown => {
      if (signal.aborted) return signal.reason;
      if (fault !== null) return fault;
      const stale = request.reusedSocket && !answered && once !== true;
      return stale && (error as NodeJS.ErrnoException).code === 'ECONNRESET'
        ? STALE
        : networkFailure(error, address);
    };
    const limits = this.#limits;
    const isOver = () => signal.aborted || fault !== null;
    const watch = { server: address.server, silenceMs, limits, isOver, reasonOf };
    guardRequest(request, watch, (found) => {
      fault ??= found;
      reject(found);
    });
    request.on('error', (error) => reject(reasonOf(error)));
    request.on('response', (response) => {
      answered = true;
      try {
        resolve(answerOf(response, watch));
      } catch (error) {
        response.destroy();
        reject(error);
      }
    });
    request.end(body);
    return promise;
  }

  #agentFor(address: ServerAddress): HttpAgent {
    let agent = this.#agents.get(address.origin);
    if (agent === undefined) {
      agent = this.#makeAgent(address, this.proxyFor(address));
      this.#agents.set(address.origin, agent);
    }
    return agent;
  }

  #makeAgent(address: ServerAddress, proxy: string): HttpAgent {
    if (address.encrypted) return new TrustedAgent(address, proxy, this.lines);
    if (proxy === '') return new PlainAgent(address, this.lines);
    return new HttpAgent({ keepAlive: true, proxyEnv: { HTTP_PROXY: proxyAddress(proxy, address).origin } });
  }
}

const STALE = new Error('The connection was closed while it was not used.');

/** @throws Failure API-HEADERS-TOO-LARGE, API-COMPRESSED */
function answerOf(response: IncomingMessage, watch: BodyWatch): HttpAnswer {
  const { statusCode: status = 0, headers, rawHeaders } = response;
  const { server, limits } = watch;
  if (rawHeaders.length / 2 > limits.headers) {
    throw failure('API-HEADERS-TOO-LARGE', { server, most: `${limits.headers} headers` });
  }
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') {
    return { status, headers, body: answerBody(response, watch) };
  }
  if (status < 300) throw failure('API-COMPRESSED', { server, encoding: encoding.slice(0, 40) });
  // What it says beside its status is not worth unpacking.
  response.destroy();
  return { status, headers, body: noBody() };
}

/** @throws Failure TLS-AUTHORITY-NONE, TLS-PIN-NONE */
function secureContext(trust: Trust): SecureContext {
  return createSecureContext({
    ca: authoritiesOf(trust),
    // An authority that was chosen is trusted also where it is itself signed by another one.
    allowPartialTrustChain: trust.by === 'authority',
    minVersion: 'TLSv1.2',
  });
}

/** Tries every address of a server, as TrustedAgent does. */
class PlainAgent extends HttpAgent {
  readonly #address: ServerAddress;
  readonly #lines: LineOptions;

  constructor(address: ServerAddress, lines: LineOptions) {
    super({ keepAlive: true });
    this.#address = address;
    this.#lines = lines;
  }

  override createConnection(
    _options: unknown,
    done?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    handOut(connect(this.#address, this.#lines), done);
  }
}

/**
 * Hands out connections only when the certificate at their other end was judged. Node's own agent would hand
 * them out before, and with a proxy would not tell its refusals apart.
 */
class TrustedAgent extends HttpsAgent {
  readonly #address: ServerAddress;
  readonly #proxy: string;
  readonly #lines: LineOptions;

  constructor(address: ServerAddress, proxy: string, lines: LineOptions) {
    super({ keepAlive: true });
    this.#address = address;
    this.#proxy = proxy;
    this.#lines = lines;
  }

  override createConnection(
    _options: unknown,
    done?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    handOut(this.#open(), done);
  }

  async #open(): Promise<Duplex> {
    const line = await openLine(this.#address, this.#proxy, this.#lines);
    const { socket, objection } = await encryptLine(line, this.#address, this.#lines);
    if (objection === null) return socket;
    socket.destroy();
    throw objection;
  }
}

function handOut(
  opening: Promise<Duplex>,
  done: ((error: Error | null, stream: Duplex) => void) | undefined,
): void {
  const none = undefined as unknown as Duplex;
  opening.then(
    (socket) => done?.(null, socket),
    (error: Error) => done?.(error, none),
  );
}
