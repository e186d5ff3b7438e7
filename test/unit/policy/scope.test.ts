import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, type ScopePolicy } from '../../../shared/policy/policy.ts';
import { makeScope } from '../../../shared/policy/scope.ts';
import { rosterOf } from './rosters.ts';

const roster = rosterOf(
  [
    { id: 'ANNA', name: 'Anna Smith', status: '20', email: 'anna@one.com', more: { division: 'AAA' } },
    { id: 'BOB', name: 'Bob Lee', status: '90', more: { division: 'BBB' } },
    { id: 'Cleo', name: 'Cleo', status: '' },
  ],
  [[1, '100', 'bob@two.com']],
  [
    [0, 'SALES'],
    [1, 'BUYER'],
    [1, 'SALES'],
  ],
);

function inScope(parts: Partial<ScopePolicy>) {
  const decide = makeScope({ ...DEFAULT_POLICY.scope, ...parts }, roster);
  return roster.users.filter((_, index) => decide(index).inScope).map((user) => user.id);
}

type Filter = ScopePolicy['filter'];
const filter = (field: Filter['field'], operator: Filter['operator'], value = '') =>
  inScope({ rule: 'filter', filter: { field, operator, value } });

describe('makeScope', () => {
  it('all', () => expect(inScope({ rule: 'all' })).toEqual(['ANNA', 'BOB', 'Cleo']));

  it('active, with a word about unknown statuses', () => {
    expect(inScope({ rule: 'active' })).toEqual(['ANNA']);
    const decide = makeScope({ ...DEFAULT_POLICY.scope, rule: 'active' }, roster);
    expect(decide(1).findings).toEqual([]);
    expect(decide(2).findings).toEqual([{ code: 'USER-STATUS-UNKNOWN', params: {} }]);
  });

  it('roles, in any case', () => {
    expect(inScope({ rule: 'roles', roles: ['buyer'] })).toEqual(['BOB']);
    expect(inScope({ rule: 'roles', roles: ['SALES'] })).toEqual(['ANNA', 'BOB']);
    expect(inScope({ rule: 'roles', roles: [] })).toEqual([]);
  });

  it('list, in any case', () => {
    expect(inScope({ rule: 'list', list: ['anna', 'CLEO', 'NOBODY'] })).toEqual(['ANNA', 'Cleo']);
    expect(inScope({ rule: 'list' })).toEqual([]);
  });

  it('filter', () => {
    expect(filter('user', 'equals', 'cleo')).toEqual(['Cleo']);
    expect(filter('name', 'starts-with', 'bob')).toEqual(['BOB']);
    expect(filter('name', 'contains', 'LE')).toEqual(['BOB', 'Cleo']);
    expect(filter('status', 'is-empty')).toEqual(['Cleo']);
    expect(filter('status', 'not-empty')).toEqual(['ANNA', 'BOB']);
    expect(filter('division', 'equals', 'BBB')).toEqual(['BOB']);
    expect(filter('division', 'is-empty')).toEqual(['Cleo']);
  });

  it('filter by e-mail looks at both extracts', () => {
    expect(filter('email', 'contains', '@')).toEqual(['ANNA', 'BOB']);
    expect(filter('email', 'is-empty')).toEqual(['Cleo']);
  });

  it('by hand, where leaving out wins', () => {
    expect(inScope({ rule: 'active', include: ['bob', 'cleo'], exclude: ['CLEO'] })).toEqual(['ANNA', 'BOB']);
    const decide = makeScope(
      { ...DEFAULT_POLICY.scope, rule: 'active', include: ['cleo'], exclude: ['anna'] },
      roster,
    );
    expect([0, 1, 2].map((index) => decide(index).by)).toEqual(['exclude', 'rule', 'include']);
    expect(decide(2).findings).toEqual([]);
  });
});
