import { failure } from '../../../../shared/base/failure.ts';
import { idKey } from '../../../../shared/base/id-key.ts';
import { isTransactionAbsent } from '../../../../shared/m3/api/mi-error.ts';
import { LIST_ROLES_BY_USER, nameOf } from '../../../../shared/m3/api/transactions.ts';
import { EXTRACTS } from '../../../../shared/m3/extracts.ts';
import { isUsualLimit } from '../../net/usual-limits.ts';
import { requireRoom, requireSuccess } from './list-reading.ts';
import type { M3Session } from './m3-session.ts';

/** Users in one request, where the API takes several. */
const USERS_A_REQUEST = 50;

/** The fields of the rows that are handed out. */
export const ROLES_BY_USER_FIELDS = [
  { name: 'USID', field: 'user' },
  { name: 'ROLL', field: 'role' },
  { name: 'FVDT', field: 'validFrom' },
  { name: 'VTDT', field: 'validTo' },
] as const;

const NAMES = ROLES_BY_USER_FIELDS.map(({ name }) => name);

/**
 * Reads user-roles user by user, one request after the other, for an M3 that has no list of them all. An id that
 * is longer than M3's field is not asked for: no user-role can be kept under it. What M3 did not come to in one request is
 * asked for in the next ones, fewer users at a time.
 * @param onUsers called with the number of users that are done
 * @returns how many users have exactly as many roles as a server may give at most
 * @throws Failure API-TRANSACTION-NONE, API-TRANSACTION-FAILED, API-PART-ANSWER where M3 does not come to a single user,
 * and other API-…; AbortError on cancel
 */
export async function readRolesByUser(
  session: M3Session,
  users: readonly string[],
  onRows: (rows: readonly (readonly string[])[]) => void,
  onUsers: (done: number) => void,
): Promise<number> {
  const askable = users.filter((user) => [...user].length <= longestId());
  const count = { records: 0, atLimit: 0 };
  let together = session.dialect.bulkOf === null ? 1 : USERS_A_REQUEST;
  let again: readonly string[] = [];
  for (let next = 0; next < askable.length || again.length > 0; ) {
    const more = again.length > 0 ? 0 : together;
    const asked = again.length > 0 ? again.slice(0, together) : askable.slice(next, next + more);
    const left = await readSome(session, asked, onRows, count);
    if (left.length === asked.length && together === 1) {
      throw session.partly(nameOf(LIST_ROLES_BY_USER), { terminated: null });
    }
    if (left.length > 0) together = Math.max(1, together >> 1);
    again = [...left, ...again.slice(asked.length)];
    next += more;
    onUsers(Math.min(next, askable.length) - again.length + users.length - askable.length);
  }
  return count.atLimit;
}

/** @returns the users that M3 did not come to */
async function readSome(
  session: M3Session,
  users: readonly string[],
  onRows: (rows: readonly (readonly string[])[]) => void,
  count: { records: number; atLimit: number },
): Promise<readonly string[]> {
  const counts = users.map(() => 0);
  const { form } = session.dialect;
  const results = await session.callEach(
    LIST_ROLES_BY_USER,
    users.map((USID) => ({ USID })),
    (records, at) => {
      const user = users[at];
      if (user === undefined) throw new SyntaxError('it has more results than were asked for');
      counts[at]! += records.length;
      count.records += records.length;
      requireRoom(session, LIST_ROLES_BY_USER, count.records);
      onRows(records.map((record) => ofUser(form.rowOf(record, NAMES), user)));
    },
  );
  for (const [at, result] of results.entries()) {
    if (result.error !== null && isTransactionAbsent(result.error, LIST_ROLES_BY_USER)) {
      throw failure('API-TRANSACTION-NONE', { call: nameOf(LIST_ROLES_BY_USER) });
    }
    requireSuccess(session, LIST_ROLES_BY_USER, result, counts[at] ?? 0);
  }
  count.atLimit += counts.filter(isUsualLimit).length;
  return users.filter((_, at) => !results[at]!.processed);
}

/** Results are known by their place alone; where a row names its user, it has to be the one of that place. */
function ofUser(row: string[], user: string): string[] {
  const [named = ''] = row;
  if (named.trim() === '') row[0] = user;
  else if (idKey(named) !== idKey(user)) throw new SyntaxError('its results are not of the users asked for');
  return row;
}

function longestId(): number {
  return EXTRACTS.users.fields.find(({ field }) => field === 'user')!.maxLength;
}
