import type { Roster } from '../../../../m3/roster.ts';
import type { Pair } from '../pair-people.ts';

/** USID has ten characters (domain.md, 2). */
const LONGEST_ID = 10;
const WORD = /^[^\s"';,|@]+$/;

/** Whether a row that the target knows nothing of has an id that M3 would not give, no name, or an address for one. */
export function isImprobable({ person, held }: Pair, { users }: Pick<Roster, 'users'>): boolean {
  if (person === null || held?.user != null) return false;
  const { id, name } = users[person.source]!;
  return name.trim() === '' || name.includes('@') || id.length > LONGEST_ID || !WORD.test(id);
}
