/** What reading M3 sends to it. */
import type { ConnectionReport } from '../../../../shared/contract/connection.ts';
import { shippedCalls } from '../../../../shared/m3/api/shipped-calls.ts';
import type { M3SourceSettings, M3Way } from '../../../../shared/m3/m3-source.ts';
import { shippedQueries, shownQuery } from '../../../../shared/m3/sql/queries.ts';

/** A query or call, and which of its columns are left out where the table does not have them. */
export type Sent = ConnectionReport['sent'][number] & { readonly optional?: readonly string[] };

/** Every query or call, before a test has adapted them to the server. */
export function sentBy(m3: M3SourceSettings): readonly Sent[] {
  if (m3.way === 'm3-api') return shippedCalls();
  return shippedQueries(m3.sqlServer.schema).map((query) => ({
    title: query.title,
    text: shownQuery(query),
    optional: query.optional,
  }));
}

/** @param tested whether they are shown as the latest test has sent them */
export function sentWords(way: M3Way, tested: boolean): string {
  if (tested)
    return 'As it was sent by the latest test. Nothing is changed in M3; a password is never part of it.';
  return way === 'm3-api'
    ? 'As it will be sent. Where a transaction is not there, another is tried. Nothing is changed in M3.'
    : 'As it will be sent where the tables have every column; optional ones that are not there are left out. Nothing is changed, and no lock is held.';
}
