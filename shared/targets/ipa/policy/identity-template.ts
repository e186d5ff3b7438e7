import { idKey } from '../../../base/id-key.ts';
import { NO_REMARKS, type Remark, remark } from '../../../base/remark.ts';
import { codePointName, shownCharacter } from '../../../policy/character-name.ts';

const PLACEHOLDER = '{USID}';
/** What stands before an id is nothing, or a word with its separator: `User:`, `CORP\\`, `User:CORP\\` (domain.md, 4). */
const PREFIX = /^$|[:\\/]$/;
const UNSAFE = /^-|["\\]|[^ -~\xA1-\xAC\xAE-\xFF]/u;

export interface IdentityTemplate {
  /** The identity of a user id. */
  readonly identityOf: (id: string) => string;
  /** TEXT-UNQUOTABLE where the template's own text cannot be written in a secadm line; it then holds for everyone. */
  readonly findings: readonly Remark[];
  /** What the template puts before an id; null where it is not made of a prefix, the id and nothing before it. */
  readonly prefix: string | null;
  /**
   * What an identity has before the id in the place of the template's prefix, e.g. `User:` of `User:ANNA` where the
   * template makes `ANNA`; null where it differs in more than that, or not at all. Case does not count.
   */
  readonly otherPrefixOf: (identity: string, id: string) => string | null;
  /** The same template with another prefix. */
  readonly withPrefix: (prefix: string) => string;
}

/** Makes identities from the policy's template: `{USID}`, `User:{USID}` … (domain.md, 4, Identity naming). */
export function makeIdentityTemplate(template: string): IdentityTemplate {
  const parts = template.split(PLACEHOLDER);
  const unsafe = UNSAFE.exec(parts.join(''))?.[0];
  const findings = unsafe === undefined ? NO_REMARKS : [unquotable(unsafe)];
  // split and join, because replace would read `$&` in an id as a pattern.
  const identityOf = template === PLACEHOLDER ? (id: string) => id : (id: string) => parts.join(id);
  const [before = '', after = ''] = parts;
  const prefix = parts.length === 2 && PREFIX.test(before) ? before : null;
  return {
    identityOf,
    findings,
    prefix,
    otherPrefixOf: (identity, id) => (prefix === null ? null : otherPrefix(identity, id + after, prefix)),
    withPrefix: (other) => `${other}${PLACEHOLDER}${after}`,
  };
}

function otherPrefix(identity: string, rest: string, own: string): string | null {
  const [key, tail] = [idKey(identity), idKey(rest)];
  if (!key.endsWith(tail)) return null;
  const before = key.slice(0, key.length - tail.length);
  return before === idKey(own) || !PREFIX.test(before) ? null : identity.slice(0, before.length);
}

function unquotable(character: string): Remark {
  const params = { character: shownCharacter(character), codePoint: codePointName(character) };
  return remark('TEXT-UNQUOTABLE', { field: 'Identity', ...params, count: 1 });
}
