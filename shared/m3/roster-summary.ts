import type { Roster, RosterSource } from './roster.ts';
import type { RosterCounts } from './shrunken.ts';
import type { SnapshotInfo } from './snapshot-info.ts';

export interface RosterSummary {
  readonly sources: readonly RosterSource[];
  readonly users: number;
  readonly emails: number;
  readonly roles: number;
  readonly userRoles: number;
  readonly rejected: number;
  readonly readAt: string;
  /** SHA-256 over the sources' hashes. */
  readonly hash: string;
  /** The snapshot that it is kept as. Its environment may be another one: people are brought from DEV to TST. */
  readonly snapshot: SnapshotInfo;
  /** Companies that e-mails were found in. */
  readonly companies: readonly { readonly company: string; readonly emails: number }[];
  /** Distinct statuses with their number of users; empty where the extract has no status. */
  readonly statuses: readonly { readonly status: string; readonly users: number }[];
}

/** A roster in numbers, with what it was kept as. `hash` is the caller's: nothing here knows a hash function. */
export function summariseRoster(roster: Roster, snapshot: SnapshotInfo, hash: string): RosterSummary {
  return {
    sources: roster.sources,
    ...countRoster(roster),
    rejected: roster.sources.reduce((sum, source) => sum + source.rejected, 0),
    readAt: snapshot.readAt,
    hash,
    snapshot,
    companies: companiesOf(roster),
    statuses: statusesOf(roster),
  };
}

export function countRoster({ users, emails, roles, userRoles }: Roster): RosterCounts {
  return { users: users.length, emails: emails.length, roles: roles.length, userRoles: userRoles.count };
}

function companiesOf(roster: Roster): RosterSummary['companies'] {
  const counts = new Map<string, number>();
  const count = (company: string) => {
    if (company !== '') counts.set(company, (counts.get(company) ?? 0) + 1);
  };
  for (const email of roster.emails) count(email.company);
  for (const user of roster.users) if (user.email !== '') count(user.company);
  return sorted(counts).map(([company, emails]) => ({ company, emails }));
}

function statusesOf(roster: Roster): RosterSummary['statuses'] {
  const counts = new Map<string, number>();
  for (const { status } of roster.users) {
    if (status !== '') counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return sorted(counts).map(([status, users]) => ({ status, users }));
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
