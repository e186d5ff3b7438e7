import { Failure, failure } from '../../../../shared/base/failure.ts';
import { isTransactionAbsent } from '../../../../shared/m3/api/mi-error.ts';
import { type MiCall, nameOf, USER_INFO } from '../../../../shared/m3/api/transactions.ts';
import type { Dialect } from './dialect.ts';
import { requireSuccess } from './list-reading.ts';
import type { M3Session } from './m3-session.ts';

/** Who is signed in, and where the calls work. */
export interface UserInfo {
  readonly user: string;
  readonly company: string;
  readonly division: string;
}

const FIELDS = ['ZZUSID', 'ZDCONO', 'ZDDIVI'];

/**
 * Asks M3 who is signed in. A company that was asked for but is not taken over is refused here: the e-mails
 * would silently be those of another one (domain.md, 3).
 * @throws Failure API-COMPANY-OTHER, API-VERSION-OTHER, API-TRANSACTION-NONE and other API-…; AbortError on cancel
 */
export async function readUserInfo(session: M3Session): Promise<UserInfo> {
  const rows: string[][] = [];
  const { form, company: asked } = session.dialect;
  const call = { ...USER_INFO, inputs: {}, columns: [], most: 1 };
  const asking = session.call(call, (records) => {
    for (const record of records.slice(0, 1)) rows.push(form.rowOf(record, FIELDS));
  });
  const result = await asking.catch((error: unknown) => notThere(session, call, error));
  if (result.error !== null && isTransactionAbsent(result.error, USER_INFO)) {
    throw failure('API-TRANSACTION-NONE', { call: nameOf(USER_INFO) });
  }
  requireSuccess(session, USER_INFO, result, 0);
  const [user = '', company = '', division = ''] = (rows[0] ?? []).map((value) => value.trim());
  if (company === '') throw session.broken(nameOf(USER_INFO), 'it names no company');
  if (asked !== '' && Number(asked) !== Number(company)) {
    throw failure('API-COMPANY-OTHER', { company: asked, actual: session.words.clean(company) });
  }
  return { user, company: asked === '' ? company : asked, division };
}

/** Where nothing is at an address, the other version of the API may be (domain.md, 3). */
async function notThere(session: M3Session, call: MiCall, error: unknown): Promise<never> {
  if (!(error instanceof Failure) || error.error.code !== 'API-NOT-THERE') throw error;
  const found = await session.otherVersion(call);
  if (found === null) throw error;
  const { address, version } = session.dialect;
  const asked = spoken(version);
  throw failure('API-VERSION-OTHER', { server: address.server, asked, found: spoken(found) });
}

function spoken(version: Dialect['version']): string {
  return version === 'v1' ? 'v1' : 'v2';
}
