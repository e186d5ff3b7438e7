import { describe, expect, it } from 'vitest';
import { DEFAULT_CHANGES } from '../../../../../shared/policy/changes.ts';
import { EMPTY_REGISTER } from '../../../../../shared/targets/ipa/plan/gen-register.ts';
import type { TargetReading } from '../../../../../shared/targets/ipa/state/target-state.ts';
import { planOf } from '../../../../support/changes.ts';
import { ALL_DELETE, codesOf, linesOf, loaded, ROWS, withLists, withoutBen } from './plan-lines.ts';

const { users, roles, userRoles } = ROWS;
const changes = { onlyInTarget: ALL_DELETE };
const UNLIMITED = { startDate: '00000000', stopDate: '00000000' };

function given(identity: string) {
  const model = loaded();
  model.apply({ verb: 'identity add', service: 'SSOPV2', identity });
  model.apply({ verb: 'actor assign', actor: 'BEN', service: 'SSOPV2', identity });
  return model;
}

describe('an actor with an administrator’s identity', () => {
  it('is left alone, also where M3 has the person', () => {
    const target = given('User:CORP\\M3ADMIN');
    target.apply({ verb: 'role assign', actor: 'BEN', role: 'SecurityAdministrator_ST' });
    const rows = { ...withoutBen(['BEN', 'Benno Birch', 'ben@x.se', '20']), userRoles: [] };
    const byHand = { people: { BEN: 'apply' }, tasks: {} } as const;
    const plan = planOf({ rows, target, changes: { ...changes, byHand } });
    expect(linesOf(plan).filter((line) => line.includes('BEN'))).toEqual([]);
    expect(codesOf(plan, 'BEN')).toContain('GEN-ACTOR-PROTECTED');
    expect(plan.people.find(({ id }) => id === 'BEN')).toMatchObject({ action: 'report' });
  });

  it.each([
    'M3ADMIN@corp.example',
    'm3admin@corp.example',
    'CORP/M3ADMIN',
    'CORP\\M3ADMIN@corp.example',
    'User:CORP/lawson',
    'cn=M3ADMIN,ou=x',
    'LDAP:ou=x, CN = m3admin ,dc=y',
  ])('is known by %s', (identity) => {
    const plan = planOf({ rows: withoutBen(), target: given(identity), changes });
    expect(linesOf(plan).filter((line) => line.includes('BEN'))).toEqual([]);
    expect(plan.people.find(({ id }) => id === 'BEN')?.situation).toBe('protected');
  });

  it.each(['M3ADMINS@corp.example', 'LAWSON/BEN', 'cn=BEN,ou=M3ADMIN', 'ben@system'])(
    'is not known by %s',
    (identity) => {
      const plan = planOf({ rows: withoutBen(), target: given(identity), changes });
      expect(linesOf(plan)).toContain('delete actor BEN');
    },
  );
});

describe('an identity', () => {
  it('that another actor has is not given away, and the actor is named', () => {
    const carl = ['CARL', 'Carl Cedar', 'c@x.se', '20'] as const;
    const plan = planOf({ rows: { ...ROWS, users: [...users, carl] }, target: given('CARL') });
    expect(linesOf(plan)).toContain('create actor CARL');
    expect(linesOf(plan)).not.toContain('create actor-identity CARL SSOPV2 CARL');
    expect(plan.findings.find(({ code }) => code === 'IDENTITY-TAKEN')?.params).toEqual({
      identity: 'CARL',
      other: 'BEN',
      id: 'CARL',
    });
  });

  it('of another template stays beside the new one, which is said', () => {
    const policy = { identity: { service: 'SSOPV2', template: '{USID}@corp' } };
    const plan = planOf({ rows: ROWS, target: loaded(), policy });
    expect(linesOf(plan)).toContain('create actor-identity ANNA SSOPV2 ANNA@corp');
    expect(plan.findings.find(({ code }) => code === 'TARGET-MORE')?.params).toEqual({
      what: 'identities',
      names: 'ANNA',
    });
  });
});

describe('an id that may be another person’s', () => {
  const bare = ['ANNA', 'Anna Ash', '', '20'] as const;
  const other = ['ANNA', 'Zoltan Quist', 'zq@x.se', '20'] as const;
  const otherBare = ['ANNA', 'Zoltan Quist', '', '20'] as const;

  it.each([
    ['the target has no e-mail', bare, other],
    ['M3 has no e-mail', users[0]!, otherBare],
    ['neither has', bare, otherBare],
  ])('is reported where %s', (_, before, after) => {
    const target = loaded({ ...ROWS, users: [before, users[1]!] });
    const plan = planOf({ rows: { ...ROWS, users: [after, users[1]!] }, target });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'ANNA')).toContain('ID-REUSED');
  });

  it('is not where a word of the name, or what the character policy makes of it, is the same', () => {
    const target = loaded({ ...ROWS, users: [bare, users[1]!] });
    const maple = ['ANNA', 'Anna Maple', 'maple@x.se', '20'] as const;
    const plan = planOf({ rows: { ...ROWS, users: [maple, users[1]!] }, target });
    expect(codesOf(plan, 'ANNA')).not.toContain('ID-REUSED');
    const lucja = [['ANNA', 'Łucja Łoś', '', '20'], users[1]!] as const;
    const held = loaded({ ...ROWS, users: lucja });
    held.apply({ verb: 'actor update', actor: 'ANNA', firstName: 'Łucja', lastName: 'Łoś', email: '' });
    expect(codesOf(planOf({ rows: { ...ROWS, users: lucja }, target: held }), 'ANNA')).not.toContain(
      'ID-REUSED',
    );
  });
});

describe('user-tasks of a user in another spelling', () => {
  const twoSpellings = (...spelt: string[]): TargetReading =>
    withLists(loaded({ users: [] }), {
      user: [{ user: 'OLD' }],
      task: [{ task: 'BUYER', description: 'Buys' }],
      'user-task': spelt.map((user) => ({ user, task: 'BUYER', ...UNLIMITED })),
    });

  it('are deleted as they are spelt, each once, in whatever order they were read', () => {
    const one = planOf({ rows: { ...ROWS, users: [] }, target: twoSpellings('old'), changes });
    expect(linesOf(one)).toContain('delete user-task old BUYER');
    expect(linesOf(one)).not.toContain('delete user-task OLD BUYER');
    const both = ['delete user-task OLD BUYER', 'delete user-task old BUYER', 'delete user OLD'];
    for (const spelt of [
      ['old', 'OLD'],
      ['OLD', 'old'],
    ]) {
      const plan = planOf({ rows: { ...ROWS, users: [] }, target: twoSpellings(...spelt), changes });
      expect(linesOf(plan).filter((line) => /old/i.test(line))).toEqual(both);
    }
  });

  it('that M3 wants once are left', () => {
    const rows = {
      ...ROWS,
      users: [['OLD', 'Olga Oak', '', '20']] as const,
      userRoles: [['OLD', 'BUYER']] as const,
    };
    const plan = planOf({ rows, target: twoSpellings('old', 'OLD'), changes });
    expect(linesOf(plan).filter((line) => line.includes('user-task'))).toEqual([]);
    expect(codesOf(plan, 'OLD')).toContain('TARGET-MORE');
  });
});

describe('what others need', () => {
  it('is the user whom another environment has in the same data area', () => {
    const register = { ...EMPTY_REGISTER, userNeededBy: (key: string) => (key === 'BEN' ? ['DEV'] : []) };
    for (const people of ['delete', 'disable'] as const) {
      const rules = { onlyInTarget: { ...ALL_DELETE, people } };
      const plan = planOf({ rows: withoutBen(), target: loaded(), register, changes: rules });
      expect(linesOf(plan).filter((line) => line.includes('BEN'))).toEqual([]);
      expect(codesOf(plan, 'BEN')).toEqual(['USER-NEEDED']);
    }
  });

  it('is no matter of a plan for one person: user-tasks of a task that would go stay', () => {
    const rows = { users, roles: roles.slice(0, 1), userRoles: userRoles.slice(0, 1) };
    const rules = { onlyInTarget: { ...DEFAULT_CHANGES.onlyInTarget, tasks: 'delete' } } as const;
    expect(linesOf(planOf({ rows, target: loaded(), changes: rules }))).toEqual([
      'delete user-task BEN SELLER',
      'delete task SELLER',
    ]);
    expect(linesOf(planOf({ rows, target: loaded(), changes: rules, only: 'BEN' }))).toEqual([]);
  });
});
