import { describe, expect, it } from 'vitest';
import type { HandDecision } from '../../../../../shared/policy/changes.ts';
import { DEFAULT_CHANGES } from '../../../../../shared/policy/changes.ts';
import { heldSubjects } from '../../../../../shared/target/held-back.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { uncertainDeletes } from '../../../../../shared/targets/ipa/plan/uncertain-deletes.ts';
import { type Given, planOf } from '../../../../support/changes.ts';
import { ALL_DELETE, codesOf, linesOf, loaded } from './plan-lines.ts';

type User = readonly [string, string, string?, string?];

const CARL: User = ['CARLELM', 'Carl Elm', 'carl@x.se', '20'];
const STAYING: readonly User[] = [
  ['ANNAASH', 'Anna Ash', 'anna@x.se', '20'],
  ['BENBIRCH', 'Ben Birch', 'ben@x.se', '20'],
  ['DORADOG', 'Dora Dogwood', 'dora@x.se', '20'],
];
const EVERYBODY = [...STAYING, CARL];
const DELETING = { onlyInTarget: ALL_DELETE } as const;

function planFor(users: readonly User[], given: Partial<Given> = {}): Plan {
  return planOf({ rows: { users }, target: loaded({ users: EVERYBODY }), changes: DELETING, ...given });
}
const deletesOf = (plan: Plan) => linesOf(plan).filter((line) => line.startsWith('delete user '));
const sentenceOf = (plan: Plan, id: string) => {
  const found = plan.findings.find(({ subject }) => 'id' in subject && subject.id === id);
  return JSON.stringify(found?.params);
};
const byHand = (people: Record<string, HandDecision>) => ({
  changes: { ...DEFAULT_CHANGES, ...DELETING, byHand: { people, tasks: {} } },
});

describe('somebody whom M3 does not have', () => {
  it('is deleted where the users were read whole and nobody resembles them', () => {
    expect(deletesOf(planFor(STAYING))).toEqual(['delete user CARLELM']);
    const joined: User = ['EVEEK', 'Eve Ek', 'eve@x.se', '20'];
    const plan = planFor([...STAYING, joined]);
    expect(deletesOf(plan)).toEqual(['delete user CARLELM']);
    expect(linesOf(plan)).toContain('create user EVEEK');
  });

  it('is proposed as renamed where a new id has the same name and e-mail, and nothing is done about either', () => {
    const plan = planFor([...STAYING, ['CELM2', 'Carl Elm', 'CARL@x.se', '20']]);
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'CARLELM')).toEqual(['ID-RENAMED']);
    expect(codesOf(plan, 'CELM2')).toContain('ID-RENAMED');
    expect(sentenceOf(plan, 'CARLELM')).toContain('CARLELM (Carl Elm, carl@x.se)');
    expect(sentenceOf(plan, 'CARLELM')).toContain('CELM2 (Carl Elm, CARL@x.se)');
    expect(sentenceOf(plan, 'CARLELM')).toContain('users.csv, line 4');
  });

  it('is proposed as renamed also where the rules only report, so that nobody gets two identities', () => {
    const plan = planFor([...STAYING, ['CELM2', 'Carl Elm', 'carl@x.se', '20']], { changes: {} });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'CARLELM')).toEqual(['ID-RENAMED']);
  });

  it('goes once a person has said that the new id is right', () => {
    const users: User[] = [...STAYING, ['CELM2', 'Carl Elm', 'carl@x.se', '20']];
    const plan = planFor(users, byHand({ CELM2: 'apply' }));
    expect(deletesOf(plan)).toEqual(['delete user CARLELM']);
    expect(linesOf(plan)).toContain('create user CELM2');
    expect(deletesOf(planFor(users, byHand({ CARLELM: 'delete' })))).toEqual(['delete user CARLELM']);
  });

  it.each([
    ['case and blanks', ' carlelm'],
    ['an invisible character', 'CARL\u200bELM'],
    ['a letter that looks like another', 'C\u0410RLELM'],
    ['an apostrophe in front', "'CARLELM"],
  ])('may be there under an id that differs in %s', (_, id) => {
    const plan = planFor([...STAYING, [id, 'Somebody Else', '', '20']]);
    expect(deletesOf(plan)).toEqual([]);
  });

  it.each([
    ['name', ['XELM', 'Elm Carl', 'other@x.se', '20']],
    ['name without its blanks', ['XELM', 'Carl E lm', '', '20']],
    ['e-mail', ['XELM', 'Somebody Else', 'carl@x.se', '20']],
  ] as const)('may be somebody new with the same %s', (_, row) => {
    const plan = planFor([...STAYING, row]);
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'CARLELM')).toEqual(['PERSON-RESEMBLES']);
    expect(codesOf(plan, 'XELM')).toContain('PERSON-RESEMBLES');
  });

  it('is nobody’s double where only somebody unchanged has the same name', () => {
    const namesake: User = ['CARLTWO', 'Carl Elm', 'two@x.se', '20'];
    const target = loaded({ users: [...EVERYBODY, namesake] });
    expect(deletesOf(planFor([...STAYING, namesake], { target }))).toEqual(['delete user CARLELM']);
  });

  it('may be the second of two rows of one id', () => {
    const users: User[] = [['CARL', 'Carl Elm', '', '20'], ...STAYING, ['CARLELM', 'Carl Elm', '', '20']];
    const target = loaded({ users });
    const plan = planFor([users[0]!, ...STAYING, users[0]!], { target });
    expect(deletesOf(plan)).toEqual([]);
  });

  it('has roles in M3, so the users are not all there', () => {
    const rows = {
      users: STAYING,
      roles: [['R', 'R']],
      userRoles: [['CARLELM', 'R']],
    } satisfies Given['rows'];
    const plan = planOf({ rows, target: loaded({ users: EVERYBODY }), changes: DELETING });
    expect(deletesOf(plan)).toEqual([]);
    expect(sentenceOf(plan, 'CARLELM')).toContain('user-roles.csv, line 1');
  });
});

describe('a row that two rows have become', () => {
  const [anna, ben, dora] = STAYING as [User, User, User];

  it.each([
    ['the end of a name', [['ANNAASH', 'Anna lm', 'anna@x.se', '20'], ben, dora]],
    ['the beginning of a name', [['ANNAASH', 'Carl sh', 'anna@x.se', '20'], ben, dora]],
    ['an address', [['ANNAASH', 'Anna Ash', 'carl@x.se', '20'], ben, dora]],
    ['the end of an address', [['ANNAASH', 'Anna Ash', 'anrl@x.se', '20'], ben, dora]],
    ['a name cut off', [['ANNAASH', 'Anna A', 'anna@x.se', '20'], ben, dora]],
    ['an address lost', [['ANNAASH', 'Anna Ash', '', '20'], ben, dora]],
    ['an id too long', [anna, ben, dora, ['ANNAASHCARLELM', 'Eve Ek', '', '20']]],
    ['an id of two words', [anna, ben, dora, ['ANNA ELM', 'Eve Ek', '', '20']]],
    ['no name', [anna, ben, dora, ['ANNELM', '', '', '20']]],
  ] as const)('shows by %s: nobody is deleted, and the row is left', (_, users) => {
    const plan = planFor(users);
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'CARLELM')).toHaveLength(1);
    expect(uncertainDeletes(plan)).toMatchObject({ people: 1 });
    const open = [...heldSubjects(plan)].filter((held) => held.open);
    expect(open).toHaveLength(2);
    expect(open.map(({ id }) => id)).toContain('CARLELM');
  });

  it('does not happen in a table, whose rows come one by one', () => {
    const users: User[] = [['ANNAASH', 'Anna Ash-Elm', '', '20'], ben, dora];
    const plan = planOf({
      rows: { users, origin: 'table' },
      target: loaded({ users: EVERYBODY }),
      changes: DELETING,
    });
    expect(deletesOf(plan)).toEqual(['delete user CARLELM']);
  });

  it('is not seen in an address of another extract, or where a person took the users as whole', () => {
    const users: User[] = STAYING.map(([id, name]) => [id, name, '', '20']);
    const rows = { users, emails: [['100', 'BENBIRCH', 'ben@x.se']] } satisfies Given['rows'];
    const target = loaded({ users: EVERYBODY });
    expect(deletesOf(planOf({ rows, target, changes: DELETING }))).toEqual(['delete user CARLELM']);
    const cut: User[] = [['ANNAASH', 'Anna A', 'anna@x.se', '20'], ben, dora];
    const accepted = [{ code: 'SOURCE-INCOMPLETE', subject: 'users', reason: 'looked at' }];
    expect(deletesOf(planFor(cut))).toEqual([]);
    expect(uncertainDeletes(planFor(cut)).extracts).toEqual([{ name: 'users.csv', sha256: 'users' }]);
    const confirmed = planFor(cut, { policy: { accepted } });
    expect(deletesOf(confirmed)).toEqual(['delete user CARLELM']);
    expect(uncertainDeletes(confirmed)).toEqual({ people: 0, example: '', extracts: [] });
  });

  it('is no longer doubted once a person has decided about it', () => {
    const users: User[] = [['ANNAASH', 'Anna Elm', 'anna@x.se', '20'], ben, dora];
    expect(linesOf(planFor(users))).toEqual([]);
    const plan = planFor(users, byHand({ ANNAASH: 'apply' }));
    expect(deletesOf(plan)).toEqual(['delete user CARLELM']);
    expect(linesOf(plan)).toContain('update actor ANNAASH');
  });
});

describe('a task that M3 has no role for', () => {
  const rows = {
    users: STAYING,
    roles: [
      ['BUYER', 'Buys things'],
      ['KEEP', 'Keeps'],
    ],
    userRoles: [['ANNAASH', 'KEEP']],
  } satisfies Given['rows'];
  const planWith = (roles: Given['rows']['roles']) =>
    planOf({ rows: { ...rows, roles: roles! }, target: loaded(rows), changes: DELETING });
  const isDeleted = (plan: Plan) => linesOf(plan).includes('delete task BUYER');

  it('is deleted where no role resembles it', () => {
    expect(isDeleted(planWith([['KEEP', 'Keeps']]))).toBe(true);
    expect(
      isDeleted(
        planWith([
          ['KEEP', 'Keeps'],
          ['SELLER', 'Sells'],
        ]),
      ),
    ).toBe(true);
  });

  it.each([
    ['an id that looks alike', 'B\u00a0UYER', 'Other'],
    ['the same description', 'BUYER2', 'buys  Things'],
  ])('stays where a new role has %s', (_, id, description) => {
    const plan = planWith([
      ['KEEP', 'Keeps'],
      [id, description],
    ]);
    expect(isDeleted(plan)).toBe(false);
    expect(codesOf(plan, 'BUYER')).toEqual(['SOURCE-INCOMPLETE']);
  });
});
