import { Failure, failure } from '../../../../shared/base/failure.ts';
import type { MiResult } from '../../../../shared/m3/api/answer-form.ts';
import {
  isCompanyRefused,
  isNothingThere,
  isTransactionAbsent,
  type MiError,
  miErrorText,
  saysNothing,
} from '../../../../shared/m3/api/mi-error.ts';
import {
  type ListTransaction,
  nameOf,
  type Transaction,
  wantedFields,
} from '../../../../shared/m3/api/transactions.ts';
import type { FieldName } from '../../../../shared/m3/extracts.ts';
import type { M3Session } from './m3-session.ts';

/** A list that this M3 has, and the fields of it that are taken. */
export interface FoundList {
  readonly list: ListTransaction;
  readonly fields: readonly { readonly name: string; readonly field: FieldName }[];
  /** Whether the fields are known to be there: an empty list may not name any. */
  readonly described: boolean;
}

/** Why a list is taken for absent: null where M3 says so, else the refusal that may mean it. */
interface AbsentList {
  readonly reason: Failure | null;
}

/**
 * Looks whether this M3 has a list, and which fields, by its first record alone: the fields are needed before the
 * rows, and asking for one that is not there is an error on some releases.
 * @returns null where there is no such transaction, or where the call was refused without M3 saying why
 * @throws Failure API-FIELD-MISSING, API-TRANSACTION-FAILED and other API-…; AbortError on cancel
 */
export async function findList(session: M3Session, list: ListTransaction): Promise<FoundList | null> {
  const found = await lookForList(session, list);
  return 'reason' in found ? null : found;
}

async function lookForList(session: M3Session, list: ListTransaction): Promise<FoundList | AbsentList> {
  const found = new Set<string>();
  const { form } = session.dialect;
  const result = await orAbsent(() =>
    session.call({ ...list, columns: [], most: 1 }, (records) => {
      for (const record of records) for (const name of form.fieldsOf(record)) found.add(name);
    }),
  );
  if ('reason' in result) return result;
  if (result.error !== null && isTransactionAbsent(result.error, list)) return { reason: null };
  if (result.error !== null && saysNothing(result.error)) {
    return { reason: transactionFailure(session, list, result.error) };
  }
  requireSuccess(session, list, result, 0);
  for (const name of result.fields) found.add(name);
  const { server } = session.dialect.address;
  const missing = list.required.filter((name) => found.size > 0 && !found.has(name));
  if (missing.length > 0) {
    throw failure('API-FIELD-MISSING', { call: nameOf(list), server, fields: missing.join(', ') });
  }
  const names = found.size > 0 ? [...found] : list.required;
  return { list, fields: wantedFields(list.kind, names), described: found.size > 0 };
}

/**
 * The first of several transactions that this M3 has.
 * @throws Failure API-TRANSACTION-NONE; where one was refused without M3 saying why, that refusal; and as findList
 */
export async function findFirst(session: M3Session, lists: readonly ListTransaction[]): Promise<FoundList> {
  let refused: Failure | null = null;
  for (const list of lists) {
    const found = await lookForList(session, list);
    if (!('reason' in found)) return found;
    refused ??= found.reason;
  }
  throw refused ?? failure('API-TRANSACTION-NONE', { call: lists.map(nameOf).join(' or ') });
}

/** How a list ended. */
export interface ListEnd {
  readonly records: number;
  /** The first record, the last but one and the last, in the order of the list's fields; fewer where there are. */
  readonly marks: readonly (readonly string[])[];
}

/**
 * Reads a list.
 * @param most 0 for all
 * @param onRows called with rows in the order of the list's fields; their values have no blanks at the end
 * @throws Failure API-…; then what was handed out is not all. AbortError on cancel
 */
export async function readList(
  session: M3Session,
  { list, fields, described }: FoundList,
  most: number,
  onRows: (rows: readonly (readonly string[])[]) => void,
): Promise<ListEnd> {
  const names = fields.map(({ name }) => name);
  const { form } = session.dialect;
  let records = 0;
  let first: readonly string[] | undefined;
  let last: (readonly string[])[] = [];
  const result = await session.call({ ...list, columns: described ? names : [], most }, (more) => {
    records += more.length;
    requireRoom(session, list, records);
    const rows = more.map((record) => form.rowOf(record, names));
    first ??= rows[0];
    last = [...last, ...rows.slice(-2)].slice(-2);
    onRows(rows);
  });
  requireSuccess(session, list, result, records);
  return { records, marks: first === undefined ? [] : [first, ...last] };
}

/** @throws Failure API-TOO-MANY-RECORDS */
export function requireRoom(session: M3Session, list: Transaction, records: number): void {
  const { rows: most } = session.limits;
  if (records <= most) return;
  throw failure('API-TOO-MANY-RECORDS', { server: session.dialect.address.server, call: nameOf(list), most });
}

/** @throws Failure API-COMPANY-REFUSED, API-TRANSACTION-FAILED, also where records came before the error */
export function requireSuccess(
  session: M3Session,
  called: Transaction,
  { error }: MiResult,
  records: number,
): void {
  if (error === null || (records === 0 && isNothingThere(error))) return;
  if (!isCompanyRefused(error)) throw transactionFailure(session, called, error);
  const original = session.words.clean(miErrorText(error));
  const { company, address } = session.dialect;
  throw failure('API-COMPANY-REFUSED', { server: address.server, company, original });
}

function transactionFailure(session: M3Session, called: Transaction, error: MiError): Failure {
  const original = session.words.clean(miErrorText(error));
  return failure('API-TRANSACTION-FAILED', { call: nameOf(called), original });
}

/** Some servers say by HTTP 404, or by a 400 without any words of M3, that they have no such transaction. */
async function orAbsent<T extends object>(call: () => Promise<T>): Promise<T | AbsentList> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { code, details } = error.error;
    if (code === 'API-NOT-THERE') return { reason: null };
    if (code === 'API-STATUS' && details?.status === 400) return { reason: error };
    throw error;
  }
}
