import { PROTECTED_USERS } from '../ipa/objects.ts';
import { idKey } from '../m3/extracts.ts';
import type { Policy } from './policy.ts';

/**
 * Says of an id whether its user is left alone: the administrators of domain.md (What does not fit, 7), whom
 * no policy can open, and those that the policy adds. Without regard to case.
 */
export function makeProtected(policy: Pick<Policy, 'protectedUsers'>): (id: string) => boolean {
  const keys = new Set([...PROTECTED_USERS, ...policy.protectedUsers].map(idKey));
  return (id) => keys.has(idKey(id));
}

/**
 * The same of an identity: the account behind `User:` or `User:domain\\` (domain.md, 4) is what is protected. An
 * actor that somebody has given an administrator's identity is left alone, too.
 */
export function makeProtectedIdentity(policy: Pick<Policy, 'protectedUsers'>): (identity: string) => boolean {
  const isProtected = makeProtected(policy);
  return (identity) =>
    isProtected(identity) ||
    isProtected(identity.slice(Math.max(identity.lastIndexOf(':'), identity.lastIndexOf('\\')) + 1));
}
