import { setImmediate as nextTurn } from 'node:timers/promises';
import { Failure, failure } from '../../../../shared/base/failure.ts';
import type { Access } from '../../../../shared/environment/access.ts';
import type { SecretSlot } from '../../../../shared/environment/secrets.ts';
import type { MiEnd, MiResult } from '../../../../shared/m3/api/answer-form.ts';
import type { GatewayCredentials } from '../../../../shared/m3/api/gateway-credentials.ts';
import { RecordCutter } from '../../../../shared/m3/api/record-cutter.ts';
import { type MiCall, nameOf, type Transaction } from '../../../../shared/m3/api/transactions.ts';
import type { M3ApiSettings } from '../../../../shared/m3/api-settings.ts';
import { decoderFor, readStart, readWords, saidIn } from '../../net/answer-words.ts';
import { ForeignWords } from '../../net/foreign-words.ts';
import { type HttpAnswer, type HttpCall, HttpCaller } from '../../net/http-caller.ts';
import { type Asked, statusFailure } from '../../net/status-failure.ts';
import { SOURCE_LIMITS, type SourceLimits } from '../source-limits.ts';
import { type ApiClock, SYSTEM_CLOCK } from './api-clock.ts';
import type { Dialect } from './dialect.ts';
import { GatewayTokens } from './gateway-tokens.ts';
import { v1Dialect } from './v1-dialect.ts';
import { v2Dialect, v2GridDialect } from './v2-dialect.ts';
import { whileBusy } from './while-busy.ts';

/** Far more than the beginning of an answer that is no data takes, in characters. */
const HEAD = 4096;
const NOT_PROCESSED: MiResult = { fields: [], error: null, processed: false };
/** How long pieces of an answer are read without looking up. */
const LONGEST_BREATH_MS = 10;

/** Calls to one M3, signed in, one after the other. Tokens live as long as it does. */
export class M3Session {
  readonly dialect: Dialect;
  readonly words: ForeignWords;
  readonly http: HttpCaller;
  /** Of the gateway; null for v1. */
  readonly tokens: GatewayTokens | null;
  /** Told of every call, as text without a secret. */
  onSent: (call: string, text: string) => void = () => {};
  readonly limits: SourceLimits;
  readonly #clock: ApiClock;
  /** The other version that a grid may answer at the same address; null for the gateway. */
  readonly #other: Dialect | null;

  private constructor(
    http: HttpCaller,
    dialect: Dialect,
    tokens: GatewayTokens | null,
    { words, clock, limits }: { words: ForeignWords; clock: ApiClock; limits: SourceLimits },
    other: Dialect | null = null,
  ) {
    this.#other = other;
    this.limits = limits;
    this.http = http;
    this.dialect = dialect;
    this.tokens = tokens;
    this.words = words;
    this.#clock = clock;
  }

  /**
   * Nobody is called yet.
   * @throws Failure API-SETTINGS-INCOMPLETE, API-ADDRESS-INVALID, API-SECRET-DAMAGED, SECRET-NONE, TLS-…
   */
  static open(
    settings: M3ApiSettings,
    access: Access,
    signal: AbortSignal,
    clock: ApiClock = SYSTEM_CLOCK,
    limits: SourceLimits = SOURCE_LIMITS,
  ): M3Session {
    const words = new ForeignWords();
    const http = new HttpCaller(settings, access.proxies, signal);
    const rest = { words, clock, limits };
    if (settings.version !== 'v2') {
      const password = secretOf(access, 'm3-password', settings.user);
      const v1 = v1Dialect(settings, password, words);
      const v2 = v2GridDialect(settings, password, words);
      const [dialect, other] = settings.version === 'v1' ? [v1, v2] : [v2, v1];
      return new M3Session(http, dialect, null, rest, other);
    }
    const { gateway } = settings;
    if (gateway === null) throw failure('API-SETTINGS-INCOMPLETE', { missing: 'the .ionapi file' });
    const credentials = credentialsOf(access, gateway.clientName);
    for (const secret of Object.values(credentials)) words.hide(secret);
    const tokens = new GatewayTokens(http, gateway, credentials, words, clock);
    return new M3Session(http, v2Dialect(settings, gateway, tokens), tokens, rest);
  }

  close(): void {
    this.http.close();
  }

  /**
   * Calls a transaction. An error that M3 gives in its answer is part of the result.
   * @param onRecords called with records while they arrive, in the form of the dialect
   * @throws Failure API-…, TLS-…; AbortError on cancel
   */
  async call(call: MiCall, onRecords: (records: readonly unknown[]) => void): Promise<MiResult> {
    const name = nameOf(call);
    const answer = await this.#ask({ method: 'GET', url: this.dialect.urlOf(call), headers: {} }, name);
    const { results, end } = await this.#read(answer, name, (records) => onRecords(records));
    const [result] = results;
    if (result === undefined || results.length > 1)
      throw this.broken(name, `it has ${results.length} results`);
    const cutShort = end.terminated !== null || !result.processed || end.successful === 0;
    if (result.error === null && cutShort) throw this.partly(name, end);
    return result;
  }

  /**
   * Calls a transaction once for each of the inputs, together where the API can.
   * @param onRecords called with records and the place of their inputs
   * @returns the results in the order of the inputs; those that M3 did not come to are not `processed`
   * @throws Failure API-PART-ANSWER where it is not clear which those are; API-…, TLS-…; AbortError on cancel
   */
  async callEach(
    transaction: Transaction,
    inputs: readonly Readonly<Record<string, string>>[],
    onRecords: (records: readonly unknown[], at: number) => void,
  ): Promise<readonly MiResult[]> {
    const name = nameOf(transaction);
    const bulk = this.dialect.bulkOf?.(transaction, inputs);
    if (bulk === undefined) {
      const results: MiResult[] = [];
      for (const [at, one] of inputs.entries()) {
        const call = { ...transaction, inputs: one, columns: [], most: 0 };
        results.push(await this.call(call, (records) => onRecords(records, at)));
      }
      return results;
    }
    const headers = { 'content-type': 'application/json' };
    const answer = await this.#ask({ method: 'POST', url: bulk.url, headers, body: bulk.body }, name);
    const holders = new Set<number>();
    const { results, end } = await this.#read(answer, name, (records, at) => {
      holders.add(at);
      onRecords(records, at);
    });
    if (results.length > inputs.length) throw this.broken(name, `it has ${results.length} results`);
    const whole = results.filter(({ error, processed }) => processed && error === null).length;
    // Without a count, nothing says whether the last one that was begun came to its end.
    const told = end.successful ?? (end.terminated === null ? whole : -1);
    const isSkipped = (at: number) => results[at]?.processed === false;
    if (told < whole || [...holders].some(isSkipped)) throw this.partly(name, end);
    return inputs.map((_, at) => results[at] ?? NOT_PROCESSED);
  }

  /** An answer that M3 itself did not bring to its end. */
  partly(call: string, { terminated }: Pick<MiEnd, 'terminated'>): Failure {
    const { server } = this.dialect.address;
    return failure('API-PART-ANSWER', { server, call, original: this.words.clean(terminated ?? '') });
  }

  /**
   * Whether the grid answers this call in its other version, where it has none of the one that is asked.
   * @returns the version; null where there is none, or where something else answers
   * @throws AbortError on cancel
   */
  async otherVersion(call: MiCall): Promise<Dialect['version'] | null> {
    const other = this.#other;
    if (other === null) return null;
    const name = nameOf(call);
    const url = other.urlOf(call);
    try {
      this.onSent(name, `GET ${url}`);
      const headers = { authorization: await other.authorize() };
      const answer = await this.http.send({ method: 'GET', url, headers });
      if (answer.status !== 200 && answer.status !== 400) {
        await readStart(answer);
        return null;
      }
      await this.#read(answer, name, () => {}, other.form);
      return other.version;
    } catch (error) {
      if (error instanceof Failure) return null;
      throw error;
    }
  }

  /** An answer that cannot be read. */
  broken(call: string, reason: string): Failure {
    const { server } = this.dialect.address;
    return failure('API-ANSWER-BROKEN', { server, call, reason: this.words.clean(reason) });
  }

  async #ask(request: HttpCall, call: string): Promise<HttpAnswer> {
    const { method, url, body } = request;
    this.onSent(call, `${method} ${url}${body === undefined ? '' : `\n${body}`}`);
    const asked = this.#asked(call);
    let answer = await this.#askOnce(request, asked);
    if (answer.status === 401 && this.dialect.renew()) {
      await readStart(answer);
      answer = await this.#askOnce(request, asked);
    }
    // M3's own words come under 400 as well as under 200 (domain.md, 3).
    if (answer.status === 200 || answer.status === 400) return answer;
    throw await this.#refusal(answer, asked);
  }

  #askOnce(request: HttpCall, asked: Asked): Promise<HttpAnswer> {
    const ask = async () => {
      const authorization = await this.dialect.authorize();
      return this.http.send({ ...request, headers: { ...request.headers, authorization } });
    };
    return whileBusy(ask, asked, this.#clock, this.http.lines.signal);
  }

  async #refusal(answer: HttpAnswer, asked: Asked): Promise<Failure> {
    const { version, user, company } = this.dialect;
    const { server, words } = asked;
    if (answer.status === 401) {
      const original = await readWords(answer, words);
      return failure('API-SIGN-IN-REFUSED', { server, user, version, original });
    }
    if (answer.status === 403 && company !== '') {
      const original = await readWords(answer, words);
      return failure('API-COMPANY-REFUSED', { server, company, original });
    }
    return statusFailure(answer, asked);
  }

  async #read(
    { status, body, headers }: HttpAnswer,
    call: string,
    onRecords: (records: readonly unknown[], result: number) => void,
    form = this.dialect.form,
  ): Promise<{ readonly results: readonly MiResult[]; readonly end: MiEnd }> {
    const cutter = new RecordCutter(form.list, onRecords);
    const decoder = decoderFor(headers['content-type']);
    let head = '';
    let begun = false;
    let breathedAt = performance.now();
    try {
      for await (const chunk of body) {
        // A fast server always has a next piece; cancel and progress need their turn too.
        if (performance.now() - breathedAt > LONGEST_BREATH_MS) {
          await nextTurn();
          breathedAt = performance.now();
        }
        const text = decoder.decode(chunk, { stream: true });
        if (begun) {
          cutter.write(text);
          continue;
        }
        head += text;
        begun = this.#begins(head, call, status);
        if (begun) cutter.write(head);
      }
      cutter.write(decoder.decode());
      const envelope = cutter.end();
      const results = form.resultsOf(envelope);
      if (cutter.results > 0 && cutter.results !== results.length) {
        throw new SyntaxError('its results cannot be told apart');
      }
      return { results, end: form.endOf(envelope) };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      if (status !== 200) throw this.#refused(call, status, head);
      throw this.broken(call, error.message);
    }
  }

  /** Whether data begins; not yet where there is nothing but blanks. */
  #begins(head: string, call: string, status: number): boolean {
    const first = head.trimStart()[0];
    if (first === undefined && head.length > HEAD) throw this.broken(call, 'it begins with blanks alone');
    if (first === undefined || first === '{') return first === '{';
    if (status !== 200) throw this.#refused(call, status, head);
    const { server } = this.dialect.address;
    const original = saidIn(head.slice(0, HEAD), this.words);
    throw failure('API-NOT-JSON', { server, call, original });
  }

  /** A refusal by its HTTP status, in other words than those of M3. */
  #refused(call: string, status: number, head: string): Failure {
    const { server } = this.dialect.address;
    return failure('API-STATUS', { server, call, status, original: saidIn(head.slice(0, HEAD), this.words) });
  }

  #asked(call: string): Asked {
    const { address } = this.dialect;
    return { call, server: address.server, proxy: this.http.proxyFor(address), words: this.words };
  }
}

function secretOf({ secrets, purposes }: Access, slot: SecretSlot, whose: string): string {
  const secret = secrets[slot];
  if (secret === undefined || secret === '') {
    throw failure('SECRET-NONE', { purpose: purposes[slot] ?? whose });
  }
  return secret;
}

const CREDENTIALS = ['clientId', 'clientSecret', 'serviceAccountKey', 'serviceAccountSecret'] as const;

function credentialsOf(access: Access, client: string): GatewayCredentials {
  const text = secretOf(access, 'ionapi', client);
  try {
    const value = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const parts = CREDENTIALS.map((name) => {
      const part = value[name];
      if (typeof part !== 'string' || part === '') throw new SyntaxError('incomplete');
      return [name, part];
    });
    return Object.fromEntries(parts) as GatewayCredentials;
  } catch {
    // The parser's words would quote the secret.
    throw failure('API-SECRET-DAMAGED', { purpose: access.purposes.ionapi ?? client });
  }
}
