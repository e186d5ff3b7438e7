import type { ServerAddress } from '../http/server-address.ts';

/** More than Landmark sets; a server that sets more is no reason to keep them. */
const MOST_COOKIES = 50;
const LONGEST = 4096;
/** A shorter value is no key to anything, and taking it out of texts would make holes in them. */
const SHORTEST_SECRET = 8;

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  /** When it is no longer given back, in milliseconds since 1970. */
  readonly endsAt: number;
}

/**
 * The cookies of one server, kept in memory alone. They are given back to this server only: another host, port or
 * scheme has a jar of its own, whatever a cookie's `Domain` says. Cookies that are the same but for their path are
 * different ones, since each of Landmark's applications has its own session.
 */
export class CookieJar {
  readonly #address: ServerAddress;
  readonly #cookies = new Map<string, Cookie>();

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
    const fitting = [...this.#cookies.values()].filter(({ path }) => isUnder(url.pathname, path));
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
    const [pair = '', ...parts] = line.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, at)).trim();
    const value = pair.slice(at + 1).trim();
    if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(name) || !/^[\x21-\x3a\x3c-\x7e]*$/.test(value)) return;
    if (name.length + value.length > LONGEST) return;
    const attributes = new Map(parts.map(attributeOf));
    const domain = attributes.get('domain')?.replace(/^\./, '').toLowerCase() ?? '';
    const { host, encrypted } = this.#address;
    if (domain !== '' && host !== domain && !host.endsWith(`.${domain}`)) return;
    if (attributes.has('secure') && !encrypted) return;
    const path = pathOf(attributes.get('path'), url);
    const key = JSON.stringify([name, path]);
    this.#cookies.delete(key);
    this.#dropEnded();
    const endsAt = endOf(attributes);
    if (endsAt > Date.now() && this.#cookies.size < MOST_COOKIES)
      this.#cookies.set(key, { name, value, path, endsAt });
  }

  #dropEnded(): void {
    const now = Date.now();
    for (const [key, { endsAt }] of this.#cookies) if (endsAt <= now) this.#cookies.delete(key);
  }
}

function attributeOf(part: string): [string, string] {
  const at = part.indexOf('=');
  const name = at < 0 ? part : part.slice(0, at);
  return [name.trim().toLowerCase(), at < 0 ? '' : part.slice(at + 1).trim()];
}

function pathOf(given: string | undefined, { pathname }: URL): string {
  if (given?.startsWith('/')) return given;
  return pathname.slice(0, Math.max(1, pathname.lastIndexOf('/')));
}

function isUnder(pathname: string, path: string): boolean {
  if (!pathname.startsWith(path)) return false;
  return pathname.length === path.length || path.endsWith('/') || pathname[path.length] === '/';
}

/** The time that a cookie gives itself; one without it, or with one that cannot be read, is kept as long as this jar. */
function endOf(attributes: ReadonlyMap<string, string>): number {
  const age = attributes.get('max-age') ?? '';
  if (/^-?\d+$/.test(age)) return Date.now() + Number(age) * 1000;
  const end = Date.parse(attributes.get('expires') ?? '');
  return Number.isNaN(end) ? Number.POSITIVE_INFINITY : end;
}
