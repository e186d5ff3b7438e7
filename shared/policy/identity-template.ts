import { codePointName, shownCharacter } from './character-name.ts';
import { NO_REMARKS, type Remark, remark } from './remark.ts';

const PLACEHOLDER = '{USID}';
const UNSAFE = /^-|["\\]|[^ -~\xA1-\xAC\xAE-\xFF]/u;

export interface IdentityTemplate {
  /** The identity of a user id. */
  readonly identityOf: (id: string) => string;
  /** TEXT-UNQUOTABLE where the template's own text cannot be written in a secadm line; it then holds for everyone. */
  readonly findings: readonly Remark[];
}

/** Makes identities from the policy's template: `{USID}`, `User:{USID}` … (domain.md, 4, Identity naming). */
export function makeIdentityTemplate(template: string): IdentityTemplate {
  const parts = template.split(PLACEHOLDER);
  const unsafe = UNSAFE.exec(parts.join(''))?.[0];
  const findings = unsafe === undefined ? NO_REMARKS : [unquotable(unsafe)];
  // split and join, because replace would read `$&` in an id as a pattern.
  const identityOf = template === PLACEHOLDER ? (id: string) => id : (id: string) => parts.join(id);
  return { identityOf, findings };
}

function unquotable(character: string): Remark {
  const params = { character: shownCharacter(character), codePoint: codePointName(character) };
  return remark('TEXT-UNQUOTABLE', { field: 'Identity', ...params, count: 1 });
}
