import type { RosterSummary } from '../contract/workspace.ts';
import type { Roster } from './roster.ts';

/** A roster in numbers. `readAt` and `hash` are the caller's: nothing here knows a clock or a hash function. */
export function summariseRoster(roster: Roster, readAt: string, hash: string): RosterSummary {
  return {
    sources: roster.sources,
    users: roster.users.length,
    emails: roster.emails.length,
    roles: roster.roles.length,
    userRoles: roster.userRoles.count,
    rejected: roster.sources.reduce((sum, source) => sum + source.rejected, 0),
    readAt,
    hash,
    companies: companiesOf(roster),
    statuses: statusesOf(roster),
  };
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
