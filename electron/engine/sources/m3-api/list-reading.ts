import { Failure, failure } from '../../../../shared/contract/failure.ts';
import type { MiResult } from '../../../../shared/m3/api/answer-form.ts';
import {
  isCompanyRefused,
  isNothingThere,
  isTransactionAbsent,
  miErrorText,
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

/**
 * Looks whether this M3 has a list, and which fields, by its first record alone: the fields are needed before the
 * rows, and asking for one that is not there is an error on some releases.
 * @returns null where there is no such transaction
 * @throws Failure API-FIELD-MISSING, API-TRANSACTION-FAILED and other API-…; AbortError on cancel
 */
export async function findList(session: M3Session, list: ListTransaction): Promise<FoundList | null> {
  const found = new Set<string>();
  const { form } = session.dialect;
  const result = await orAbsent(() =>
    session.call({ ...list, columns: [], most: 1 }, (records) => {
      for (const record of records) for (const name of form.fieldsOf(record)) found.add(name);
    }),
  );
  if (result === null) return null;
  if (result.error !== null && isTransactionAbsent(result.error, list)) return null;
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
 * @throws Failure API-TRANSACTION-NONE, and as findList
 */
export async function findFirst(session: M3Session, lists: readonly ListTransaction[]): Promise<FoundList> {
  for (const list of lists) {
    const found = await findList(session, list);
    if (found !== null) return found;
  }
  throw failure('API-TRANSACTION-NONE', { call: lists.map(nameOf).join(' or ') });
}

/**
 * Reads a list.
 * @param onRows called with rows in the order of the list's fields; their values have no blanks at the end
 * @returns how many there were
 * @throws Failure API-…; then what was handed out is not all. AbortError on cancel
 */
export async function readList(
  session: M3Session,
  { list, fields, described }: FoundList,
  most: number,
  onRows: (rows: readonly (readonly string[])[]) => void,
): Promise<number> {
  const names = fields.map(({ name }) => name);
  const { form } = session.dialect;
  let count = 0;
  const result = await session.call({ ...list, columns: described ? names : [], most }, (records) => {
    count += records.length;
    onRows(records.map((record) => form.rowOf(record, names)));
  });
  requireSuccess(session, list, result, count);
  return count;
}

/** @throws Failure API-COMPANY-REFUSED, API-TRANSACTION-FAILED, also where records came before the error */
export function requireSuccess(
  session: M3Session,
  called: Transaction,
  { error }: MiResult,
  records: number,
): void {
  if (error === null || (records === 0 && isNothingThere(error))) return;
  const original = session.words.clean(miErrorText(error));
  const { company, address } = session.dialect;
  if (isCompanyRefused(error)) {
    throw failure('API-COMPANY-REFUSED', { server: address.server, company, original });
  }
  throw failure('API-TRANSACTION-FAILED', { call: nameOf(called), server: address.server, original });
}

/** Some servers say by HTTP 404 that they have no such transaction. */
async function orAbsent<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Failure && error.error.code === 'API-NOT-THERE') return null;
    throw error;
  }
}
