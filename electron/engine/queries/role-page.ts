import type { PayloadOf, ValueOf } from '../../../shared/contract/channels.ts';
import type { Roster } from '../../../shared/m3/roster.ts';

/** A page of the roles whose id or description holds the text, with their number of users. */
export function rolePage(roster: Roster, query: PayloadOf<'roles:list'>): ValueOf<'roles:list'> {
  const users = new Uint32Array(roster.roles.length);
  for (const role of roster.userRoles.role) users[role] = users[role]! + 1;
  const text = query.text.trim().toLowerCase();
  const matching = roster.roles.flatMap(({ id, name }, index) =>
    text === '' || `${id} ${name}`.toLowerCase().includes(text) ? [{ id, name, users: users[index]! }] : [],
  );
  return { total: matching.length, rows: matching.slice(query.offset, query.offset + query.limit) };
}
