import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idKey } from '../../shared/base/id-key.ts';
import { complete } from '../../shared/base/steps.ts';
import { compareRosters, type RosterComparison } from '../../shared/m3/compare-rosters.ts';
import type { Roster } from '../../shared/m3/roster.ts';
import { rosterOf } from '../unit/m3/m3-rows.ts';

const id = fc.constantFrom(
  'ANN',
  'ann',
  'BOB',
  'Å',
  'A\u030a',
  '__proto__',
  'ZOË',
  '\u{1f600}',
  'constructor',
);
const text = fc.constantFrom('', 'a', 'b', 'é', 'e\u0301');
const rows = (...cells: fc.Arbitrary<string>[]) => fc.array(fc.tuple(...cells), { maxLength: 10 });

const anyRoster: fc.Arbitrary<Roster> = fc
  .tuple(rows(id, text, text), rows(text, id, text), rows(id, text), rows(id, id))
  .map(([users, emails, roles, userRoles]) =>
    rosterOf({
      users: { columns: ['user', 'name', 'division'], rows: users },
      emails: { columns: ['company', 'user', 'email'], rows: emails },
      roles: { columns: ['role', 'name'], rows: roles },
      'user-roles': { columns: ['user', 'role'], rows: userRoles },
    }),
  );

const compare = (before: Roster, after: Roster): RosterComparison => complete(compareRosters(before, after));

describe('compareRosters', () => {
  it('finds no difference of a roster from itself', () => {
    fc.assert(
      fc.property(anyRoster, (roster) => {
        expect(compare(roster, roster).changes).toEqual([]);
      }),
    );
  });

  it('accounts for every user, role and user-role', () => {
    fc.assert(
      fc.property(anyRoster, anyRoster, (before, after) => {
        const { counts, changes } = compare(before, after);
        expect(after.users.length - before.users.length).toBe(counts.users.came - counts.users.went);
        expect(after.roles.length - before.roles.length).toBe(counts.roles.came - counts.roles.went);
        expect(after.userRoles.count - before.userRoles.count).toBe(
          counts.userRolesGained - counts.userRolesLost,
        );
        for (const subject of ['user', 'role'] as const) {
          const keys = changes
            .filter((change) => change.subject === subject)
            .map((change) => idKey(change.id));
          expect(keys).toEqual([...new Set(keys)].sort());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the other way round where the rosters are', () => {
    const turned = { came: 'went', went: 'came', changed: 'changed' } as const;
    fc.assert(
      fc.property(anyRoster, anyRoster, (before, after) => {
        const there = compare(before, after);
        const back = compare(after, before);
        const shape = ({ changes }: RosterComparison, turn: boolean) =>
          changes.map(({ subject, kind, id: own, fields, rolesGained, rolesLost }) => ({
            ...{ subject, kind: turn ? turned[kind] : kind, key: idKey(own) },
            fields: fields.map((field) =>
              turn ? { name: field.name, before: field.after, after: field.before } : field,
            ),
            gained: (turn ? rolesLost : rolesGained).map(idKey),
            lost: (turn ? rolesGained : rolesLost).map(idKey),
          }));
        expect(shape(back, true)).toEqual(shape(there, false));
      }),
      { numRuns: 500 },
    );
  });
});
