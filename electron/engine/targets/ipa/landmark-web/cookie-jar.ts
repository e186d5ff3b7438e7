import { Cookie, defaultPath, domainMatch, pathMatch } from 'tough-cookie';
import type { ServerAddress } from '../../../net/server-address.ts';

/** More than Landmark sets; a server that sets more is no reason to keep them. */
const MOST_COOKIES = 50;
const LONGEST = 4096;
/** A shorter value is no key to anything, and taking it out of texts would make holes in them. */
const SHORTEST_SECRET = 8;

interface HeldCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  /** When it is no longer given back, in milliseconds since 1970. */
  readonly endsAt: number;
}

/**
 * The cookies of one server, kept in memory alone. They are given back to this server only: another host, port or
 * scheme has a jar of its own, whatever a cookie's `Domain` says, so that no list of public suffixes is needed. (The jar of
 * the package keeps cookies for subdomains, and by its list has none for a server that is called `test` or `local`.) Cookies
 * that are the same but for their path are different ones, since each of Landmark's applications has its own session.
 */
export class CookieJar {
  readonly #address: ServerAddress;
  readonly #cookies = new Map<string, HeldCookie>();

  constructor(address: ServerAddress) {
    this.#address = address;
  }

  /** Takes what an answer of this server sets. */
  take(url: URL, lines: readonly string[] | undefined): void {
    if (url.origin !== this.#address.origin) return;
    for (const line of lines ?? []) this.#takeOne(line, url);
  }

  /** The header for a request to this server; null where there is nothing for its path, or it goes elsewhere. */
  headerFor(url: URL): string | null {
    if (url.origin !== this.#address.origin) return null;
    this.#dropEnded();
    const fitting = [...this.#cookies.values()].filter(({ path }) => pathMatch(url.pathname, path));
    // The most exact path first, as browsers do.
    fitting.sort((a, b) => b.path.length - a.path.length);
    return fitting.length === 0 ? null : fitting.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  /** A text without the values of cookies: whoever has them is signed in. */
  redact(text: string): string {
    let clean = text;
    for (const { value } of this.#cookies.values()) {
      if (value.length >= SHORTEST_SECRET) clean = clean.replaceAll(value, '(secret)');
    }
    return clean;
  }

  clear(): void {
    this.#cookies.clear();
  }

  #takeOne(line: string, url: URL): void {
    // What splits a header is left as a whole (RFC 6265bis, 5.6); the parser would read up to there.
    const cookie = /[\0\r\n]/.test(line) ? undefined : Cookie.parse(line);
    if (cookie === undefined) return;
    const { key: name, value, domain, secure } = cookie;
    if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(name) || !/^[\x21-\x3a\x3c-\x7e]*$/.test(value)) return;
    if (name.length + value.length > LONGEST) return;
    const { host, encrypted } = this.#address;
    if (domain !== null && !domainMatch(host, domain)) return;
    if (secure && !encrypted) return;
    const path = cookie.path ?? defaultPath(url.pathname);
    const key = JSON.stringify([name, path]);
    this.#cookies.delete(key);
    this.#dropEnded();
    const endsAt = cookie.expiryTime() ?? Number.POSITIVE_INFINITY;
    if (endsAt > Date.now() && this.#cookies.size < MOST_COOKIES)
      this.#cookies.set(key, { name, value, path, endsAt });
  }

  #dropEnded(): void {
    const now = Date.now();
    for (const [key, { endsAt }] of this.#cookies) if (endsAt <= now) this.#cookies.delete(key);
  }
}
