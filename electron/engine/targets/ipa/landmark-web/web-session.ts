import type { IncomingHttpHeaders } from 'node:http';
import { type Failure, failure } from '../../../../../shared/base/failure.ts';
import type { Access } from '../../../../../shared/environment/access.ts';
import type { IpaWebSettings } from '../../../../../shared/targets/ipa/ipa-source.ts';
import { decoderFor } from '../../../net/answer-words.ts';
import { ForeignWords } from '../../../net/foreign-words.ts';
import { type HttpAnswer, HttpCaller } from '../../../net/http-caller.ts';
import { parseAddress, type ServerAddress } from '../../../net/server-address.ts';
import { type Asked, statusFailure } from '../../../net/status-failure.ts';
import { CookieJar } from './cookie-jar.ts';
import { asksToSignIn, pageText } from './page-text.ts';

/** More than a form of the administration takes; what stands behind is not looked at. */
const MOST_PAGE_BYTES = 1 << 19;
/** Left out at the end of what is not read to its end, in characters. */
export const CUT = 2000;
const MOST_REDIRECTS = 10;
const FORM = 'application/x-www-form-urlencoded; charset=UTF-8';

/** gen's landing page (domain.md, 6). */
export const GEN_HOME = '/UserManagement/home?csk.gen=true';
/** The landing page of a data area. It is a plain word, so it is a part of the path as it is. */
export const homeOf = (dataArea: string): string => `/${dataArea}/LpaAdmin`;

/** A request to the server of the session. */
export interface WebCall {
  readonly method: 'GET' | 'POST';
  /** From the root of the server on, with what is asked. */
  readonly path: string;
  /** For messages: what is asked for, e.g. `the list of Actor`. */
  readonly call: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Never sent a second time but where the server asked to sign in instead of doing it. */
  readonly changes?: true;
}

/** An answer; redirects within the server were followed. */
export interface WebAnswer {
  readonly status: number;
  /** What was asked for in the end, with what is asked. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Its beginning, where it is a page; null where it is data. */
  readonly page: string | null;
  /** Empty for a page. Leaving it before its end breaks the connection. */
  readonly body: AsyncIterable<Buffer>;
}

/**
 * What is known about being signed in at one server: it outlives the sessions that use it, so that the parts of a run sign
 * in once. It holds a password; whoever makes one lets go of it when the work is done.
 */
export class WebKeys {
  readonly address: ServerAddress;
  readonly user: string;
  readonly password: string;
  readonly jar: CookieJar;
  /** Never shows password or cookies. */
  readonly words = new ForeignWords();
  signedIn = false;
  /** Landing pages that were opened: each application begins a session of its own there. */
  readonly opened = new Set<string>();
  /** Where user and password were refused: they are not tried again, since accounts are locked after a few attempts. */
  refused: Failure | null = null;

  /** @throws Failure IPA-WEB-SETTINGS-INCOMPLETE, IPA-WEB-ADDRESS-INVALID, API-ADDRESS-INVALID, SECRET-NONE */
  constructor({ url, user }: IpaWebSettings, { secrets, purposes }: Access) {
    if (url === '') throw failure('IPA-WEB-SETTINGS-INCOMPLETE', { missing: 'the address' });
    if (user === '') throw failure('IPA-WEB-SETTINGS-INCOMPLETE', { missing: 'the user' });
    const { address, path } = parseAddress(url);
    if (path !== '') throw failure('IPA-WEB-ADDRESS-INVALID', { address: url });
    const password = secrets['ipa-password'] ?? '';
    if (password === '') throw failure('SECRET-NONE', { purpose: purposes['ipa-password'] ?? user });
    this.address = address;
    this.user = user;
    this.password = password;
    this.jar = new CookieJar(address);
    this.words.hide(password);
  }

  /** A text without password and cookies: to be done before it is taken apart. */
  redact(text: string): string {
    return this.words.redact(this.jar.redact(text));
  }

  /** The words of the server as they may be shown. */
  clean(text: string): string {
    return this.words.clean(this.jar.redact(text));
  }
}

/**
 * Speaks with the web applications of a Landmark system as a signed-in browser would (domain.md, 6): it keeps the cookies,
 * follows redirects as far as they stay on the server, and signs in by the form.
 */
export class WebSession {
  readonly keys: WebKeys;
  readonly http: HttpCaller;
  /** Told of every request, as text without a secret. */
  onSent: (call: string, text: string) => void = () => {};

  constructor(keys: WebKeys, settings: IpaWebSettings, proxies: Access['proxies'], signal: AbortSignal) {
    this.keys = keys;
    this.http = new HttpCaller(settings, proxies, signal);
  }

  close(): void {
    this.http.close();
  }

  /** For failures. */
  asked(call: string): Asked {
    const { address, words } = this.keys;
    return { call, server: address.server, proxy: this.http.proxyFor(address), words };
  }

  /**
   * Asks as somebody who is signed in, and signs in where that is not so or is over.
   * @throws Failure IPA-WEB-SIGN-IN-…, IPA-WEB-SIGNED-OUT, API-…, TLS-…; AbortError on cancel
   */
  async ask(call: WebCall): Promise<WebAnswer> {
    if (!this.keys.signedIn) await this.signIn();
    const answer = await this.#send(call);
    if (!isSignedOut(answer)) return answer;
    await this.signIn();
    const again = await this.#send(call);
    if (!isSignedOut(again)) return again;
    throw failure('IPA-WEB-SIGNED-OUT', { server: this.keys.address.server, call: call.call });
  }

  /** Opens a landing page, where that was not done before. @returns its status, 200 where it was */
  async open(path: string): Promise<number> {
    if (this.keys.opened.has(path)) return 200;
    const { status } = await this.ask({ method: 'GET', path, call: path });
    if (status < 400) this.keys.opened.add(path);
    return status;
  }

  /**
   * Signs in by the form. User and password go to the server of the settings and are sent once; where they are refused,
   * they are not sent again.
   * @throws Failure IPA-WEB-SIGN-IN-REFUSED, IPA-WEB-SIGN-IN-ELSEWHERE, IPA-WEB-SIGN-IN-FAILED, API-…; AbortError on cancel
   */
  async signIn(): Promise<void> {
    const { keys } = this;
    if (keys.refused !== null) throw keys.refused;
    keys.signedIn = false;
    keys.jar.clear();
    // Its cookies belong to the sign-in, as in a browser that comes from there.
    await this.#send({ method: 'GET', path: GEN_HOME, call: GEN_HOME });
    const sent = await this.#sendForm();
    const atHome = sent.path === GEN_HOME;
    const home = atHome ? sent : await this.#send({ method: 'GET', path: GEN_HOME, call: GEN_HOME });
    if (isSignedOut(home)) throw this.#refusal(home);
    keys.signedIn = true;
    // What was opened before was so in the session that is over.
    const again = [...keys.opened].filter((path) => path !== GEN_HOME);
    if (home.status < 400) keys.opened.add(GEN_HOME);
    for (const path of again) await this.#send({ method: 'GET', path, call: path });
  }

  /** @returns the page that it leads to */
  async #sendForm(): Promise<WebAnswer> {
    const { address, user, password } = this.keys;
    const call = 'the sign-in';
    const origin = encodeURIComponent(`${address.origin}${GEN_HOME}`);
    const answer = await this.#send({
      method: 'POST',
      path: `/sso/SSOServlet?_action=LOGIN&_ssoOrigUrl=${origin}`,
      call,
      headers: { 'content-type': FORM },
      body: new URLSearchParams({ _ssoUser: user, _ssoPass: password }).toString(),
      changes: true,
    });
    if (isSignedOut(answer) || answer.status === 401 || answer.status === 403) throw this.#refusal(answer);
    if (answer.status === 404) {
      const reason = 'there is no sign-in by a form at this address (HTTP 404)';
      throw failure('IPA-WEB-SIGN-IN-FAILED', { server: address.server, reason });
    }
    if (answer.path !== GEN_HOME && answer.status >= 400) {
      throw await statusFailure(asHttp(answer), this.asked(call));
    }
    return answer;
  }

  #refusal({ page }: WebAnswer): Failure {
    const { address, user } = this.keys;
    const original = this.keys.clean(pageText(this.keys.redact(page ?? '')));
    const refused = failure('IPA-WEB-SIGN-IN-REFUSED', { server: address.server, user, original });
    this.keys.refused = refused;
    return refused;
  }

  /** One request and the redirects that follow. What changes something is not sent on, and nothing goes to another server. */
  async #send(call: WebCall): Promise<WebAnswer> {
    const { origin, server } = this.keys.address;
    let url = new URL(call.path, origin);
    if (url.origin !== origin) throw failure('INTERNAL', { reason: 'A request for another server.' });
    const { body, headers = {} } = call;
    let answer = await this.#sendOne({
      method: call.method,
      url,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(call.changes === true ? { once: true } : {}),
    });
    for (let count = 0; isRedirect(answer); count++) {
      const next = this.#placeOf(answer, url);
      // 307 and 308 ask for the same request once more, and with it for what it carries.
      if (call.method === 'POST' && answer.status >= 307) return pageAnswer(answer, url);
      await pageAnswer(answer, url);
      if (count === MOST_REDIRECTS) {
        throw failure('IPA-WEB-SIGN-IN-FAILED', { server, reason: 'it sends from page to page' });
      }
      url = next;
      answer = await this.#sendOne({ method: 'GET', url, headers: {} });
    }
    return pageAnswer(answer, url);
  }

  async #sendOne(call: Parameters<HttpCaller['send']>[0]): Promise<HttpAnswer> {
    const { jar } = this.keys;
    const cookie = jar.headerFor(call.url);
    const accept = call.headers.accept ?? 'text/html, application/xhtml+xml, application/json, */*';
    const headers = { ...call.headers, accept, ...(cookie === null ? {} : { cookie }) };
    const answer = await this.http.send({ ...call, headers });
    jar.take(call.url, answer.headers['set-cookie']);
    return answer;
  }

  /** @throws Failure IPA-WEB-SIGN-IN-ELSEWHERE */
  #placeOf({ headers }: HttpAnswer, from: URL): URL {
    const { origin, server } = this.keys.address;
    const location = headers.location ?? '';
    const place = URL.canParse(location, from.href) ? new URL(location, from) : null;
    if (place?.origin === origin && place.username === '' && place.password === '') return place;
    const shown = place === null ? 'nowhere' : place.origin === 'null' ? place.protocol : place.origin;
    throw failure('IPA-WEB-SIGN-IN-ELSEWHERE', { server, place: this.keys.clean(shown) });
  }
}

function isRedirect({ status, headers }: HttpAnswer): boolean {
  return [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;
}

function isSignedOut({ page }: WebAnswer): boolean {
  return page !== null && asksToSignIn(page);
}

function asHttp({ status, headers, page, body }: WebAnswer): HttpAnswer {
  return { status, headers, body: page === null ? body : one(Buffer.from(page, 'utf8')) };
}

/** Tells a page from data by how it begins: what a content type says is not always so. */
async function pageAnswer({ status, headers, body }: HttpAnswer, url: URL): Promise<WebAnswer> {
  const path = `${url.pathname}${url.search}`;
  const pieces = body[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  let bytes = 0;
  let isPage: boolean | null = null;
  for (;;) {
    const next = await pieces.next();
    if (next.done === true) break;
    read.push(next.value);
    bytes += next.value.length;
    isPage ??= beginsPage(next.value);
    if (isPage === false || bytes >= MOST_PAGE_BYTES) break;
  }
  if (isPage === false) return { status, path, headers, page: null, body: joined(read, pieces) };
  if (bytes >= MOST_PAGE_BYTES) await pieces.return?.();
  const page = decoderFor(headers['content-type']).decode(Buffer.concat(read));
  // At the end of what was read a secret may be cut in two, and so not be known as one.
  const whole = bytes < MOST_PAGE_BYTES ? page : page.slice(0, MOST_PAGE_BYTES - CUT);
  return { status, path, headers, page: whole, body: one() };
}

/** null while there are but blanks. */
function beginsPage(piece: Buffer): boolean | null {
  const first = piece.toString('latin1').replace(/^[\s\u00ef\u00bb\u00bf]+/, '')[0];
  return first === undefined ? null : first === '<';
}

async function* one(...pieces: Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

async function* joined(read: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* read;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
