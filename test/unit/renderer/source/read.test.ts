import { expect, it } from 'vitest';
import { pendingKind } from '../../../../renderer/screens/source/read/pending-kind.ts';
import { readFacts } from '../../../../renderer/screens/source/read/read-facts.ts';
import type { PendingRoster } from '../../../../shared/contract/workspace.ts';
import type { RosterSummary } from '../../../../shared/m3/roster-summary.ts';

const ROSTER = { users: 5, emails: 0, roles: 0, userRoles: 0, rejected: 1 } as RosterSummary;

it('gives no number of a list that was not read', () => {
  const read = (...kinds: string[]) =>
    readFacts({ ...ROSTER, sources: kinds.map((kind) => ({ kind })) } as unknown as RosterSummary);
  expect(read('users')).toEqual([
    ['Users', 5],
    ['Rows left out', 1],
  ]);
  expect(read('users', 'roles')).toEqual([
    ['Users', 5],
    ['Roles', 0],
    ['Rows left out', 1],
  ]);
});

it('tells nobody, an empty list and far fewer from each other', () => {
  const kind = (users: number, ...before: (number | null)[]) =>
    pendingKind({
      counts: { users },
      shrunken: before.map((one) => ({ what: 'roles', before: one, now: 0 })),
    } as unknown as PendingRoster);
  expect(kind(0, 1200)).toBe('nobody');
  expect(kind(5, null)).toBe('list-empty');
  expect(kind(5, null, 100)).toBe('fewer');
});
