import { describe, expect, it } from 'vitest';
import { DEFAULT_CHANGES } from '../../../../../shared/policy/changes.ts';
import { EMPTY_REGISTER } from '../../../../../shared/targets/ipa/plan/gen-register.ts';
import { planOf } from '../../../../support/changes.ts';
import { ALL_DELETE, codesOf, linesOf, loaded, ROWS, withLists, withoutBen } from './plan-lines.ts';

const { users, roles, userRoles } = ROWS;
const changes = { onlyInTarget: ALL_DELETE };
const deletesOf = (lines: readonly string[]) => lines.filter((line) => line.startsWith('delete'));

describe('an extract that was not read says nothing', () => {
  it('of e-mails: those in the target stay, and new people have none', () => {
    const bare = users.map(([id, name]) => [id, name, '', '20'] as const);
    const dora = ['DORA', 'Dora Dogwood', '', '20'] as const;
    expect(linesOf(planOf({ rows: { ...ROWS, users: bare }, target: loaded() }))).toEqual([]);
    const plan = planOf({ rows: { ...ROWS, users: [...bare, dora] }, target: loaded() });
    expect(linesOf(plan).filter((line) => !line.includes('DORA'))).toEqual([]);
    const one = planOf({
      rows: { ...ROWS, users: [bare[0]!, ['BEN', 'Benno Birch', '', '20']] },
      target: loaded(),
    });
    expect(one.changes).toMatchObject([{ after: { firstName: 'Benno', email: 'ben@x.se' } }]);
  });

  it('of e-mails, also beside what another environment has brought', () => {
    const bare = users.map(([id, name]) => [id, name, '', '20'] as const);
    const brought = {
      environment: 'DEV',
      actor: 'ANNA',
      firstName: 'Anna',
      lastName: 'Ash',
      email: 'a@y.se',
    };
    const register = { ...EMPTY_REGISTER, broughtElsewhere: () => [brought] };
    const plan = planOf({ rows: { ...ROWS, users: bare.slice(0, 1) }, target: loaded(), register });
    expect(codesOf(plan, 'ANNA')).not.toContain('GEN-OTHER-VALUE');
  });

  it('of user-roles: nobody loses a user-task, and no task that is in use goes', () => {
    const plan = planOf({ rows: { users, roles }, target: loaded(), changes });
    expect(linesOf(plan)).toEqual([]);
    expect(plan.people.map(({ situation }) => situation)).toEqual(['equal', 'equal']);
    const gone = planOf({ rows: { users, roles: roles.slice(0, 1) }, target: loaded(), changes });
    expect(linesOf(gone)).toEqual([]);
    expect(codesOf(gone, 'SELLER')).toEqual(['TASK-STILL-USED']);
  });

  it('of the actor roles that hang on user-roles, but of all others', () => {
    const byRole = [{ role: 'BUYER', actorRole: 'Admin_ST' }];
    const policy = { actorRoles: { default: ['InbasketUser_ST'], byRole } };
    const target = loaded(ROWS, policy);
    target.apply({ verb: 'role assign', actor: 'ANNA', role: 'Odd_ST' });
    const plan = planOf({ rows: { users, roles }, target, policy, changes });
    expect(linesOf(plan)).toEqual(['delete actor-role ANNA Odd_ST']);
  });

  it('of roles: no description is made up, and no task goes but by hand', () => {
    const target = loaded();
    target.apply({ verb: 'task', task: 'UNUSED', description: 'x' });
    const rows = { users, userRoles };
    const plan = planOf({ rows, target, changes });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'UNUSED')).toEqual(['SOURCE-INCOMPLETE']);
    const byHand = { people: {}, tasks: { UNUSED: 'delete' } } as const;
    expect(linesOf(planOf({ rows, target, changes: { byHand } }))).toEqual(['delete task UNUSED']);
  });
});

describe('a row that could not be read', () => {
  it('of a user: in a file it may hide others, and nobody who is missing is deleted', () => {
    const rows = withoutBen(['', 'Zoe Zimmer', 'zoe@x.se', '20']);
    const plan = planOf({ rows, target: loaded(), changes });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'BEN')).toEqual(['SOURCE-INCOMPLETE']);
  });

  it('of a user: in a table it is one row, and no reason to keep somebody whom it does not name', () => {
    const rows = { ...withoutBen(['', 'Zoe Zimmer', 'zoe@x.se', '20']), origin: 'table' } as const;
    expect(linesOf(planOf({ rows, target: loaded(), changes }))).toContain('delete user BEN');
    const named = { ...withoutBen(['', 'Ben Birch', 'ben@x.se', '20']), origin: 'table' } as const;
    expect(linesOf(planOf({ rows: named, target: loaded(), changes }))).toEqual([]);
  });

  it('of a user: a person who has looked at this very extract can say that it is whole', () => {
    const rows = withoutBen(['', 'Zoe Zimmer', 'zoe@x.se', '20']);
    const accept = (subject: string) => ({
      accepted: [{ code: 'SOURCE-INCOMPLETE', subject, reason: 'looked at' }],
    });
    const confirmed = planOf({ rows, target: loaded(), changes, policy: accept('users') });
    expect(linesOf(confirmed)).toContain('delete user BEN');
    const another = planOf({ rows, target: loaded(), changes, policy: accept('another') });
    expect(linesOf(another)).toEqual([]);
  });

  it('of a user: who is missing is reported and not deleted, but by hand', () => {
    const rows = withoutBen(['', 'Ben Birch', 'ben@x.se', '20']);
    const plan = planOf({ rows, target: loaded(), changes });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'BEN')).toEqual(['SOURCE-INCOMPLETE']);
    expect(plan.people.find(({ id }) => id === 'BEN')).toMatchObject({
      situation: 'extra',
      action: 'report',
    });
    const byHand = { people: { BEN: 'delete' }, tasks: {} } as const;
    expect(linesOf(planOf({ rows, target: loaded(), changes: { byHand } }))).toContain('delete user BEN');
  });

  it.each([
    ['a user-role', { userRoles: [...userRoles.slice(0, 1), ['', 'SELLER'] as const] }],
    ['a role', { roles: [...roles.slice(0, 1), ['', 'Sells'] as const] }],
  ])('of %s: user-tasks are reported and not deleted', (_, part) => {
    const plan = planOf({ rows: { ...ROWS, ...part }, target: loaded(), changes });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'BEN')).toContain('TARGET-MORE');
  });

  it('of a user-role: the actor roles that hang on roles are reported, the others go', () => {
    const byRole = [{ role: 'SELLER', actorRole: 'Admin_ST' }];
    const policy = { actorRoles: { default: ['InbasketUser_ST'], byRole } };
    const target = loaded(ROWS, policy);
    target.apply({ verb: 'role assign', actor: 'BEN', role: 'Odd_ST' });
    const rows = { ...ROWS, userRoles: [...userRoles.slice(0, 1), ['', 'SELLER'] as const] };
    expect(linesOf(planOf({ rows, target, policy, changes }))).toEqual(['delete actor-role BEN Odd_ST']);
  });

  it('as an e-mail does not take the good one away', () => {
    const rows = { ...ROWS, users: [['ANNA', 'Anna Ash', 'anna at x', '20'], users[1]!] as const };
    const plan = planOf({ rows, target: loaded() });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'ANNA')).toEqual(['EMAIL-INVALID']);
  });
});

describe('lists of the target that nobody can build on', () => {
  const renamed = { ...ROWS, users: [['ANNA', 'Anna Maple', 'anna@x.se', '20'], users[1]!] as const };
  const recreate = { onlyInTarget: ALL_DELETE, actorUpdate: 'recreate' } as const;

  it.each(['actor-role', 'actor-identity'] as const)('%s, empty: no actor is added again', (type) => {
    const target = withLists(loaded(), { [type]: [] });
    const lines = linesOf(planOf({ rows: renamed, target, changes: recreate }));
    expect(lines.filter((line) => line.includes('(again)'))).toEqual([]);
    expect(codesOf(planOf({ rows: renamed, target, changes: recreate }), 'ANNA')).toContain(
      'TARGET-NOT-READ',
    );
  });

  it('user-tasks, empty beside users and tasks: neither user nor task goes', () => {
    const target = withLists(loaded(), { 'user-task': [] });
    const rows = { users: users.slice(0, 1), roles: roles.slice(0, 1), userRoles: userRoles.slice(0, 1) };
    const plan = planOf({ rows, target, changes });
    expect(deletesOf(linesOf(plan))).toEqual([]);
    expect([codesOf(plan, 'BEN'), codesOf(plan, 'SELLER')]).toEqual([
      ['TARGET-NOT-READ'],
      ['TARGET-NOT-READ'],
    ]);
  });

  it('actor-identities, not read: an actor may be an administrator’s, so nothing of it goes', () => {
    const target = withLists(loaded(), { 'actor-identity': null });
    const plan = planOf({ rows: withoutBen(), target, changes });
    expect(linesOf(plan).filter((line) => line.includes('BEN'))).toEqual([]);
    expect(codesOf(plan, 'BEN')).toEqual(['TARGET-NOT-READ']);
  });

  it('actors, not read: that the actor of a deleted user stays is said', () => {
    const target = withLists(loaded(), { actor: null });
    const plan = planOf({ rows: withoutBen(), target, changes });
    expect(linesOf(plan)).toContain('delete user BEN');
    expect(codesOf(plan, 'BEN')).toEqual(['DELETE-WARNING', 'TARGET-NOT-READ']);
  });

  it.each(['record', 'files'] as const)('known by %s: an actor is changed, and never added again', (way) => {
    const plan = planOf({ rows: renamed, target: loaded(), way, changes: recreate });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'ANNA')).toEqual(['ACTOR-KNOWN-IN-PART']);
    expect(linesOf(planOf({ rows: renamed, target: loaded(), way }))).toEqual(['update actor ANNA']);
    const looked = planOf({ rows: renamed, target: loaded(), way: 'sql-server', changes: recreate });
    expect(linesOf(looked)).toContain('delete actor ANNA (again)');
  });
});

describe('an environment that names no Landmark system', () => {
  const register = { ...EMPTY_REGISTER, madeByRuns: () => true };
  const given = { target: loaded(), register, way: 'sql-server', landmarkSystem: '' } as const;
  const rules = { ...DEFAULT_CHANGES.onlyInTarget, people: 'delete' } as const;

  it('deletes no actor, which others may need, unless the rule says to mind none', () => {
    const left = planOf({ ...given, rows: withoutBen(), changes: { onlyInTarget: rules } });
    expect(linesOf(left)).toEqual(['delete user-task BEN SELLER', 'delete user BEN']);
    expect(codesOf(left, 'BEN')).toEqual(['DELETE-WARNING', 'GEN-SYSTEM-UNNAMED']);
    const all = planOf({ ...given, rows: withoutBen(), changes });
    expect(linesOf(all)).toContain('delete actor BEN');
  });

  it('adds none again', () => {
    const rows = withoutBen(['BEN', 'Benno Birch', 'ben@x.se', '20']);
    const plan = planOf({ ...given, rows, changes: { actorUpdate: 'recreate' } });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'BEN')).toEqual(['GEN-SYSTEM-UNNAMED']);
  });

  it('is alone on its own practice host', () => {
    const plan = planOf({ ...given, way: 'practice', rows: withoutBen(), changes: { onlyInTarget: rules } });
    expect(linesOf(plan)).toContain('delete actor BEN');
  });
});
