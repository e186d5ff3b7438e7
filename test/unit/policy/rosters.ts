import type { M3User, Roster } from '../../../shared/m3/roster.ts';

type UserParts = Partial<M3User> & { readonly id: string };

/**
 * A roster of users, with e-mails as [user index, company, address] and user-roles as [user index, role id],
 * the latter grouped by user as a roster has them.
 */
export function rosterOf(
  users: readonly UserParts[],
  emails: readonly (readonly [number, string, string])[] = [],
  userRoles: readonly (readonly [number, string])[] = [],
): Roster {
  const roles = [...new Set(userRoles.map(([, role]) => role))];
  const ends = users.map((_, index) => userRoles.filter(([user]) => user <= index).length);
  return {
    sources: [],
    users: users.map((user, line) => ({
      source: 0,
      line,
      name: '',
      status: '',
      email: '',
      company: '',
      ...user,
    })),
    emails: emails.map(([userIndex, company, address], line) => ({
      source: 1,
      line,
      user: users[userIndex]!.id,
      userIndex,
      company,
      address,
    })),
    roles: roles.map((id, line) => ({ source: 2, line, id, name: id })),
    userRoles: {
      count: userRoles.length,
      offsets: Uint32Array.from([0, ...ends]),
      user: Uint32Array.from(userRoles.map(([user]) => user)),
      role: Uint32Array.from(userRoles.map(([, role]) => roles.indexOf(role))),
      line: Uint32Array.from(userRoles.map((_, line) => line)),
    },
    rolesKnown: true,
    findings: [],
  };
}
