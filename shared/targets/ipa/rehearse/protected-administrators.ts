import { PROTECTED_USERS } from '../objects.ts';
import type { IpaCommand } from './ipa-commands.ts';

const PROTECTED: ReadonlySet<string> = new Set(PROTECTED_USERS.map((user) => user.toUpperCase()));

/** The account of an identity such as `User:M3ADMIN` or `User:domain\M3ADMIN` (domain.md, 4). */
function accountOf(identity: string): string {
  return identity.slice(Math.max(identity.lastIndexOf(':'), identity.lastIndexOf('\\')) + 1);
}

/** The administrator that a command is about, in any case; null where it is about nobody protected. */
export function protectedIn(command: IpaCommand): string | null {
  const names = [
    'actor' in command ? command.actor : '',
    'user' in command ? command.user : '',
    'identity' in command ? accountOf(command.identity) : '',
  ];
  return names.find((name) => PROTECTED.has(name.toUpperCase())) ?? null;
}
