import { describe, expect, it } from 'vitest';
import { countFindings } from '../../../../renderer/screens/people/decisions/decision.ts';
import { whyNobody } from '../../../../renderer/screens/people/decisions/nobody-in-scope.ts';
import type { RosterSummary } from '../../../../shared/m3/roster-summary.ts';
import { actorRoleProblem } from '../../../../shared/policy/actor-role-settings.ts';
import { DEFAULT_POLICY, policySchema, type ScopePolicy } from '../../../../shared/policy/policy.ts';
import type { PeopleSummary } from '../../../../shared/target/people-summary.ts';

describe('why a scope lets nobody through', () => {
  const why = (scope: Partial<ScopePolicy>, ...statuses: string[]) =>
    whyNobody({ ...DEFAULT_POLICY.scope, ...scope }, {
      statuses: statuses.map((status) => ({ status, users: 1 })),
    } as unknown as RosterSummary);

  it('is told by rules that name nobody', () => {
    expect(why({ rule: 'roles', roles: [] })).toMatch(/^No role is chosen/);
    expect(why({ rule: 'list', list: [] })).toMatch(/^Nobody is listed/);
    expect(why({ rule: 'active' }, '')).toMatch(/no status/);
    expect(why({ rule: 'active' })).toMatch(/no status/);
  });

  it('is not told by a rule that can let somebody through', () => {
    expect(why({ rule: 'all' })).toBeNull();
    expect(why({ rule: 'roles', roles: ['SALES'] })).toBeNull();
    expect(why({ rule: 'list', list: ['JSMITH'] })).toBeNull();
    expect(why({ rule: 'active' }, '', '20')).toBeNull();
    expect(why({ rule: 'filter' })).toBeNull();
  });
});

describe('the name of an actor role', () => {
  const isTakenByPolicy = (name: string) =>
    policySchema.safeParse({
      ...DEFAULT_POLICY,
      actorRoles: { ...DEFAULT_POLICY.actorRoles, default: [name] },
    }).success;

  it.each(['InbasketUser_ST', 'a', '9', '', 'Two words', 'né', 'a-b', 'x'.repeat(60), 'x'.repeat(61)])(
    'is good where the policy takes it: “%s”',
    (name) => {
      expect(actorRoleProblem(name) === null).toBe(isTakenByPolicy(name));
    },
  );
});

it('counts the findings of several codes together', () => {
  const people = {
    findings: [
      { code: 'TEXT-NOT-LATIN1', count: 3 },
      { code: 'TEXT-UNQUOTABLE', count: 2 },
      { code: 'NAME-ONE-WORD', count: 7 },
    ],
  } as unknown as PeopleSummary;
  expect(countFindings(people, 'TEXT-NOT-LATIN1', 'TEXT-UNQUOTABLE')).toBe(5);
  expect(countFindings(people, 'EMAIL-OTHER-COMPANY')).toBe(0);
});
