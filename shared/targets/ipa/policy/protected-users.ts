import { idKey } from '../../../base/id-key.ts';
import type { Policy } from '../../../policy/policy.ts';
import { PROTECTED_USERS } from '../objects.ts';

/**
 * Says of an id whether its user is left alone: the administrators of domain.md (What does not fit, 7), whom
 * no policy can open, and those that the policy adds. Without regard to case.
 */
export function makeProtected(policy: Pick<Policy, 'protectedUsers'>): (id: string) => boolean {
  const keys = new Set([...PROTECTED_USERS, ...policy.protectedUsers].map(idKey));
  return (id) => keys.has(idKey(id));
}

/**
 * The same of an identity: the account behind `User:` or `User:domain\\` (domain.md, 4), behind `domain/`, before
 * `@domain`, or in `cn=` is what is protected. An actor that somebody has given an administrator's identity is left
 * alone, too.
 */
export function makeProtectedIdentity(policy: Pick<Policy, 'protectedUsers'>): (identity: string) => boolean {
  const isProtected = makeProtected(policy);
  return (identity) => isProtected(identity) || accountsOf(identity).some(isProtected);
}

function accountsOf(identity: string): string[] {
  const named = Array.from(
    identity.matchAll(/(?:^|[^\p{L}\p{N}])(?:cn|uid)\s*=([^,;+]*)/giu),
    ([, name]) => name!,
  );
  return [identity, ...named].flatMap((name) => [
    tailOf(name),
    tailOf(beforeAt(name)),
    beforeAt(tailOf(name)),
  ]);
}

/** What stands behind the last `:`, `\` or `/`. */
function tailOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('\\'), name.lastIndexOf('/')) + 1);
}

function beforeAt(name: string): string {
  const at = name.indexOf('@');
  return at < 0 ? name : name.slice(0, at);
}
