import { describe, expect, it } from 'vitest';
import { complete } from '../../../shared/base/steps.ts';
import { compareRosters, type RosterComparison } from '../../../shared/m3/compare-rosters.ts';
import type { ExtractKind, FieldName } from '../../../shared/m3/extracts.ts';
import { type M3Table, rosterOf } from './m3-rows.ts';

type Tables = Partial<Record<ExtractKind, M3Table>>;

function compare(before: Tables, after: Tables): RosterComparison {
  return complete(compareRosters(rosterOf(before), rosterOf(after)));
}

const table = (columns: string, ...rows: string[][]): M3Table => ({
  columns: columns.split(' ') as FieldName[],
  rows,
});

const ANN = ['ANN', 'Ann Berg', '20'];
const BOB = ['BOB', 'Bob Carl', '20'];
const users = (...rows: string[][]) => table('user name status', ...rows);

describe('compareRosters', () => {
  it('says nothing about the same people in another order, case or Unicode form', () => {
    const before = {
      users: users(['ZOÉ', 'Zoé Åberg', '20'], ANN),
      emails: table(
        'company user email',
        ['100', 'ANN', 'é@x'],
        ['200', 'ANN', 'a@x'],
        ['100', 'ANN', 'b@x'],
      ),
      'user-roles': table(
        'user role validFrom validTo',
        ['ANN', 'BUYER', '0', ''],
        ['ANN', 'CLERK', '', '0'],
      ),
    };
    const after = {
      users: users(ANN, ['zoe\u0301', 'Zoe\u0301 A\u030aberg', '20']),
      emails: table(
        'company user email',
        ['100', 'ANN', 'b@x'],
        ['100', 'ANN', 'e\u0301@x'],
        ['200', 'ann', 'a@x'],
      ),
      'user-roles': table('user role validFrom validTo', ['ann', 'clerk', '', ''], ['ANN', 'buyer', '', '']),
    };
    expect(compare(before, after)).toEqual({
      changes: [],
      counts: {
        users: { came: 0, went: 0, changed: 0 },
        roles: { came: 0, went: 0, changed: 0 },
        userRolesGained: 0,
        userRolesLost: 0,
      },
    });
  });

  it('tells who came, went and changed, users first and each by id', () => {
    const { changes, counts } = compare(
      {
        users: users(['ZAC', 'Zac', '20'], BOB, ANN),
        roles: table('role name', ['R9', 'Nine'], ['R1', 'One']),
        'user-roles': table('user role', ['ANN', 'R9'], ['ZAC', 'R1'], ['ZAC', 'R9']),
      },
      {
        users: users(['CAT', 'Cat', '20'], ANN, ['bob', 'Bob Carl', '90']),
        roles: table('role name', ['R1', 'Uno'], ['R2', 'Two']),
        'user-roles': table('user role', ['ANN', 'R2'], ['ANN', 'R1'], ['CAT', 'R2']),
      },
    );
    const nothing = { fields: [], rolesGained: [], rolesLost: [] };
    expect(changes).toEqual([
      {
        ...{ ...nothing, subject: 'user', kind: 'changed', id: 'ANN', name: 'Ann Berg' },
        rolesGained: ['R1', 'R2'],
        rolesLost: ['R9'],
      },
      {
        ...{ ...nothing, subject: 'user', kind: 'changed', id: 'bob', name: 'Bob Carl' },
        fields: [{ name: 'status', before: '20', after: '90' }],
      },
      { ...nothing, subject: 'user', kind: 'came', id: 'CAT', name: 'Cat' },
      { ...nothing, subject: 'user', kind: 'went', id: 'ZAC', name: 'Zac' },
      {
        ...{ ...nothing, subject: 'role', kind: 'changed', id: 'R1', name: 'Uno' },
        fields: [{ name: 'name', before: 'One', after: 'Uno' }],
      },
      { ...nothing, subject: 'role', kind: 'came', id: 'R2', name: 'Two' },
      { ...nothing, subject: 'role', kind: 'went', id: 'R9', name: 'Nine' },
    ]);
    expect(counts).toEqual({
      users: { came: 1, went: 1, changed: 2 },
      roles: { came: 1, went: 1, changed: 1 },
      userRolesGained: 3,
      userRolesLost: 3,
    });
  });

  it('compares e-mails by company, whether they came with the users or on their own', () => {
    const { changes } = compare(
      {
        users: table('user name email company', ['ANN', 'Ann', 'ann@x', '100']),
        emails: table('company user email', ['200', 'ANN', 'two@x'], ['300', 'ANN', 'three@x']),
      },
      {
        users: table('user name', ['ANN', 'Ann']),
        emails: table(
          'company user email',
          ['100', 'ANN', 'ann@x'],
          ['200', 'ANN', 'b@x'],
          ['200', 'ANN', 'a@x'],
        ),
      },
    );
    expect(changes[0]?.fields).toEqual([
      { name: 'email', before: '200 two@x', after: '200 a@x, b@x' },
      { name: 'email', before: '300 three@x', after: '' },
    ]);
  });

  it('compares the details that both have, and the dates of the roles that stayed', () => {
    const { changes } = compare(
      {
        users: table('user name division facility', ['ANN', 'Ann', 'AAA', 'F1']),
        'user-roles': table('user role validFrom validTo', ['ANN', 'R1', '20260101', '0']),
      },
      {
        users: table('user name division department', ['ANN', 'Ann', 'BBB', 'D1']),
        'user-roles': table('user role validFrom validTo', ['ANN', 'R1', '20260101', '20261231']),
      },
    );
    expect(changes[0]?.fields).toEqual([
      { name: 'division', before: 'AAA', after: 'BBB' },
      { name: 'validity', before: 'R1 20260101–', after: 'R1 20260101–20261231' },
    ]);
  });

  it('takes what one of them did not read for unknown, not for a change', () => {
    const { changes, counts } = compare(
      {
        users: users(ANN),
        emails: table('company user email', ['100', 'ANN', 'a@x']),
        roles: table('role name', ['R1', 'One']),
        'user-roles': table('user role', ['ANN', 'R1']),
      },
      { users: table('user name', ['ANN', 'Ann Berg']) },
    );
    expect(changes).toEqual([]);
    expect(counts).toMatchObject({ roles: { went: 0 }, userRolesLost: 0 });
  });

  it('does not take the missing names of roles for other names', () => {
    const { changes } = compare(
      {
        users: users(ANN),
        roles: table('role name', ['R1', 'One']),
        'user-roles': table('user role', ['ANN', 'R1']),
      },
      { users: users(ANN), 'user-roles': table('user role', ['ANN', 'R1']) },
    );
    expect(changes).toEqual([]);
  });
});
