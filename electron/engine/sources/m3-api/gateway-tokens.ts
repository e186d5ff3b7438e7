import { z } from 'zod';
import { failure } from '../../../../shared/base/failure.ts';
import type { GatewayCredentials } from '../../../../shared/m3/api/gateway-credentials.ts';
import type { GatewaySettings } from '../../../../shared/m3/api-settings.ts';
import { readStart, readWords, saidIn } from '../../net/answer-words.ts';
import type { ForeignWords } from '../../net/foreign-words.ts';
import type { HttpCaller } from '../../net/http-caller.ts';
import { addressOf, parseAddress } from '../../net/server-address.ts';
import { type Asked, statusFailure } from '../../net/status-failure.ts';
import type { ApiClock } from './api-clock.ts';
import { whileBusy } from './while-busy.ts';

const MOST_BYTES = 65_536;
/** A token that has no longer than this to live is not used any more. */
const MARGIN_MS = 60_000;

const tokenSchema = z.object({
  // It goes into a header.
  access_token: z.string().regex(/^[\x21-\x7e]+$/),
  expires_in: z.coerce.number().positive().optional(),
});

/** The tokens of a gateway for one reading; they are kept nowhere but in here (domain.md, 3). */
export class GatewayTokens {
  readonly url: URL;
  readonly #http: HttpCaller;
  readonly #credentials: GatewayCredentials;
  readonly #clock: ApiClock;
  readonly #client: string;
  readonly #asked: Asked;
  #token = '';
  #goodUntil = 0;

  /** @throws Failure API-ADDRESS-INVALID */
  constructor(
    http: HttpCaller,
    { authorizationUrl, tokenPath, clientName }: GatewaySettings,
    credentials: GatewayCredentials,
    words: ForeignWords,
    clock: ApiClock,
  ) {
    parseAddress(authorizationUrl);
    this.url = new URL(`${authorizationUrl.replace(/\/*$/, '/')}${tokenPath}`);
    const address = addressOf(this.url);
    // A path can be no way to another host.
    if (address.origin !== new URL(authorizationUrl).origin) {
      throw failure('API-ADDRESS-INVALID', { address: tokenPath });
    }
    this.#http = http;
    this.#credentials = credentials;
    this.#clock = clock;
    this.#client = clientName;
    this.#asked = { call: tokenPath, server: address.server, proxy: http.proxyFor(address), words };
  }

  /** @throws Failure API-CREDENTIALS-REFUSED and other API-…; AbortError on cancel */
  async get(): Promise<string> {
    if (this.#token === '' || this.#clock.now() >= this.#goodUntil) await this.#fetch();
    return this.#token;
  }

  /** The gateway refused the token: the next one is a new one. */
  drop(): void {
    this.#token = '';
  }

  async #fetch(): Promise<void> {
    const { call, server, words } = this.#asked;
    const { signal } = this.#http.lines;
    const answer = await whileBusy(() => this.#ask(), this.#asked, this.#clock, signal);
    if ([400, 401, 403].includes(answer.status)) {
      const original = await readWords(answer, words);
      throw failure('API-CREDENTIALS-REFUSED', { server, client: this.#client, original });
    }
    if (answer.status !== 200) throw await statusFailure(answer, this.#asked);
    const text = await readStart(answer, MOST_BYTES);
    if (!text.trimStart().startsWith('{')) {
      throw failure('API-NOT-JSON', { server, call, original: saidIn(text, words) });
    }
    const { access_token, expires_in } = parseToken(text, call, server);
    words.hide(access_token);
    this.#token = access_token;
    this.#goodUntil = this.#clock.now() + usableMs(expires_in);
  }

  #ask() {
    const { serviceAccountKey, serviceAccountSecret, clientId, clientSecret } = this.#credentials;
    // URLSearchParams writes a # as %23.
    const form = new URLSearchParams({
      grant_type: 'password',
      username: serviceAccountKey,
      password: serviceAccountSecret,
      client_id: clientId,
      client_secret: clientSecret,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.#http.send({ method: 'POST', url: this.url, headers, body: form.toString() });
  }
}

/** A token whose life is not told is good until it is refused. */
function usableMs(expiresInS: number | undefined): number {
  if (expiresInS === undefined) return Number.POSITIVE_INFINITY;
  const lifeMs = expiresInS * 1000;
  return lifeMs - Math.min(MARGIN_MS, lifeMs / 2);
}

function parseToken(text: string, call: string, server: string): z.infer<typeof tokenSchema> {
  try {
    return tokenSchema.parse(JSON.parse(text));
  } catch {
    // The parser's words would quote the answer, and with it a token.
    throw failure('API-ANSWER-BROKEN', { call, server, reason: 'it holds no token' });
  }
}
