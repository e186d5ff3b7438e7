import { failure } from '../../../../shared/contract/failure.ts';
import { isTransactionAbsent } from '../../../../shared/m3/api/mi-error.ts';
import { LIST_ROLES_BY_USER, nameOf } from '../../../../shared/m3/api/transactions.ts';
import { EXTRACTS, idKey } from '../../../../shared/m3/extracts.ts';
import { requireSuccess } from './list-reading.ts';
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
 * is longer than M3's field is not asked for: no user-role can be kept under it.
 * @param onUsers called with the number of users that are done
 * @throws Failure API-TRANSACTION-NONE, API-TRANSACTION-FAILED and other API-…; AbortError on cancel
 */
export async function readRolesByUser(
  session: M3Session,
  users: readonly string[],
  onRows: (rows: readonly (readonly string[])[]) => void,
  onUsers: (done: number) => void,
): Promise<void> {
  const askable = users.filter((user) => [...user].length <= longestId());
  const together = session.dialect.bulkOf === null ? 1 : USERS_A_REQUEST;
  for (let done = 0; done < askable.length; ) {
    const asked = askable.slice(done, done + together);
    const count = await readSome(session, asked, onRows);
    done += count;
    onUsers(done + users.length - askable.length);
  }
}

/** @returns for how many of the users it is known; M3 may end before the last */
async function readSome(
  session: M3Session,
  users: readonly string[],
  onRows: (rows: readonly (readonly string[])[]) => void,
): Promise<number> {
  const counts = users.map(() => 0);
  const { form } = session.dialect;
  const results = await session.callEach(
    LIST_ROLES_BY_USER,
    users.map((USID) => ({ USID })),
    (records, at) => {
      const user = users[at];
      if (user === undefined) throw new SyntaxError('it has more results than were asked for');
      counts[at]! += records.length;
      onRows(records.map((record) => ofUser(form.rowOf(record, NAMES), user)));
    },
  );
  for (const [at, result] of results.entries()) {
    if (result.error !== null && isTransactionAbsent(result.error, LIST_ROLES_BY_USER)) {
      throw failure('API-TRANSACTION-NONE', { call: nameOf(LIST_ROLES_BY_USER) });
    }
    requireSuccess(session, LIST_ROLES_BY_USER, result, counts[at] ?? 0);
  }
  if (results.length === 0) throw session.broken(nameOf(LIST_ROLES_BY_USER), 'it has no results');
  return results.length;
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
