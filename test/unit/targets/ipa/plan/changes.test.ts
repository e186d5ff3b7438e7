import { describe, expect, it } from 'vitest';
import { findingText } from '../../../../../shared/base/finding.ts';
import { idKey } from '../../../../../shared/base/id-key.ts';
import { complete } from '../../../../../shared/base/steps.ts';
import { DEFAULT_CHANGES } from '../../../../../shared/policy/changes.ts';
import { DEFAULT_POLICY } from '../../../../../shared/policy/policy.ts';
import { IPA_TYPES, type IpaObjects, type IpaObjectType } from '../../../../../shared/targets/ipa/objects.ts';
import { EMPTY_REGISTER } from '../../../../../shared/targets/ipa/plan/gen-register.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { undoPlan } from '../../../../../shared/targets/ipa/plan/undo-plan.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { objectKey } from '../../../../../shared/targets/ipa/state/object-key.ts';
import type { TargetReading } from '../../../../../shared/targets/ipa/state/target-state.ts';
import { contentsOf, copyOf, type Given, operationsOf, planOf, run } from '../../../../support/changes.ts';

const ROWS = {
  users: [
    ['ANNA', 'Anna Ash', 'anna@x.se', '20'],
    ['BEN', 'Ben Birch', 'ben@x.se', '20'],
    ['CARL', 'Carl Cedar', 'carl@x.se', '20'],
  ],
  roles: [
    ['BUYER', 'Buys'],
    ['SELLER', 'Sells'],
  ],
  userRoles: [
    ['ANNA', 'BUYER'],
    ['BEN', 'SELLER'],
    ['CARL', 'BUYER'],
  ],
} satisfies Given['rows'];

/** What is there once these rows were loaded. */
function loaded(rows: Given['rows'] = ROWS): IpaModel {
  const model = new IpaModel();
  run(operationsOf(planOf({ rows, target: null })), model);
  return model;
}

/** A reading of these objects; of what is not given nothing is known. */
function readingOf(objects: { readonly [T in IpaObjectType]?: readonly IpaObjects[T][] }): TargetReading {
  return { objects: (type) => (objects[type] ?? null) as never };
}

function linesOf(plan: Plan): string[] {
  return operationsOf(plan).map(({ action, type, before, after, again }) => {
    const line = `${action} ${type} ${objectKey(type, (after ?? before)!)}`;
    return again === true ? `${line} (again)` : line;
  });
}

function codesOf(plan: Plan, id: string): string[] {
  return plan.findings.filter(({ subject }) => 'id' in subject && subject.id === id).map(({ code }) => code);
}

function personOf(plan: Plan, id: string) {
  return plan.people.find((person) => person.id === id);
}

/** These users instead, with the user-roles of those who are there. */
const withUsers = (users: Given['rows']['users']) => ({
  ...ROWS,
  users,
  userRoles: ROWS.userRoles.filter(([user]) => users.some(([id]) => id === user)),
});
const onlyInTarget = (rules: Partial<typeof DEFAULT_CHANGES.onlyInTarget>) => ({
  onlyInTarget: { ...DEFAULT_CHANGES.onlyInTarget, ...rules },
});

describe('what is there already', () => {
  it('is left alone where it is equal, whatever padding, case, Unicode form and characters it has', () => {
    const target = loaded();
    const lower = <T extends { readonly actor: string }>(one: T) => ({
      ...one,
      actor: one.actor.toLowerCase(),
    });
    const noisy: TargetReading = readingOf({
      ...Object.fromEntries(IPA_TYPES.map((type) => [type, [...target.objects(type)]])),
      actor: [
        { actor: 'anna', firstName: ' Anna ', lastName: 'Ash  ', email: 'anna@x.se ' },
        { actor: 'BEN', firstName: 'Ben', lastName: 'Birch', email: 'ben@x.se' },
        { actor: 'CARL', firstName: 'Carl', lastName: 'Cedar', email: 'carl@x.se' },
      ],
      'actor-identity': Array.from(target.objects('actor-identity'), lower),
      'actor-role': Array.from(target.objects('actor-role'), lower),
    });
    const plan = planOf({ rows: ROWS, target: noisy });
    expect(linesOf(plan)).toEqual([]);
    expect(plan.people.map(({ situation }) => situation)).toEqual(['equal', 'equal', 'equal']);
    expect(plan.untouched.equal).toEqual({
      identity: 3,
      actor: 3,
      'actor-identity': 3,
      'actor-role': 3,
      user: 3,
      task: 2,
      'user-task': 3,
    });
  });

  it('is equal where the character policy makes M3’s value of it', () => {
    const rows = withUsers([['ANNA', 'Łucja Łoś', '', '20']]);
    const model = loaded(rows);
    model.apply({ verb: 'actor update', actor: 'ANNA', firstName: 'Lucja', lastName: 'Los', email: '' });
    expect(linesOf(planOf({ rows, target: model }))).toEqual([]);
  });

  it('is changed field by field as the rules say', () => {
    const rows = withUsers([
      ['ANNA', 'Anna Maple', 'maple@x.se', '20'],
      ['BEN', 'Ben Birch', '', '20'],
      ['CARL', 'Carl Cedar', 'carl@x.se', '20'],
    ]);
    const valuesAfter = (fields: Partial<typeof DEFAULT_CHANGES.fields>) =>
      operationsOf(
        planOf({ rows, target: loaded(), changes: { fields: { ...DEFAULT_CHANGES.fields, ...fields } } }),
      ).map((one) => one.after);
    const anna = { actor: 'ANNA', firstName: 'Anna', lastName: 'Maple', email: 'maple@x.se' };
    const ben = { actor: 'BEN', firstName: 'Ben', lastName: 'Birch', email: '' };
    expect(valuesAfter({})).toEqual([anna, ben]);
    expect(valuesAfter({ name: 'target' })).toEqual([{ ...anna, lastName: 'Ash' }, ben]);
    expect(valuesAfter({ email: 'fill' })).toEqual([{ ...anna, email: 'anna@x.se' }]);
    expect(valuesAfter({ email: 'target', name: 'target' })).toEqual([]);
  });

  it('of which only a part is there is completed, and an identity that nobody has is not made again', () => {
    const model = IpaModel.from([{ verb: 'identity add', service: 'SSOPV2', identity: 'ANNA' }]);
    const plan = planOf({ rows: withUsers(ROWS.users.slice(0, 1)), target: model });
    expect(personOf(plan, 'ANNA')).toMatchObject({ situation: 'new', action: 'create', whole: false });
    expect(linesOf(plan)).toEqual([
      'create actor ANNA',
      'create actor-identity ANNA SSOPV2 ANNA',
      'create actor-role ANNA InbasketUser_ST',
      'create user ANNA',
      'create task BUYER',
      'create task SELLER',
      'create user-task ANNA BUYER',
    ]);
  });

  it('is read in vain where a type is not read: nobody is deleted on half the knowledge', () => {
    const model = loaded();
    const target: TargetReading = {
      objects: (type) => (type === 'user-task' ? null : model.objects(type)),
    };
    const plan = planOf({ rows: withUsers([]), target, changes: onlyInTarget({ people: 'delete' }) });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'ANNA')).toEqual(['TARGET-NOT-READ']);
  });

  it('and has an actor to change without a command for it is deleted and added again, with all that it has', () => {
    const model = loaded();
    model.apply({ verb: 'role assign', actor: 'ANNA', role: 'Other_ST' });
    model.apply({ verb: 'identity add', service: 'LDAP', identity: 'anna' });
    model.apply({ verb: 'actor assign', actor: 'ANNA', service: 'LDAP', identity: 'anna' });
    const rows = withUsers([['ANNA', 'Anna Maple', 'anna@x.se', '20'], ...ROWS.users.slice(1)]);
    const plan = planOf({ rows, target: model, changes: { actorUpdate: 'recreate' } });
    expect(linesOf(plan)).toEqual([
      'delete actor-role ANNA InbasketUser_ST (again)',
      'delete actor-role ANNA Other_ST (again)',
      'delete actor-identity ANNA LDAP anna (again)',
      'delete actor-identity ANNA SSOPV2 ANNA (again)',
      'delete actor ANNA (again)',
      'create actor ANNA (again)',
      'create actor-identity ANNA LDAP anna (again)',
      'create actor-identity ANNA SSOPV2 ANNA (again)',
      'create actor-role ANNA InbasketUser_ST (again)',
      'create actor-role ANNA Other_ST (again)',
    ]);
    expect(codesOf(plan, 'ANNA')).toContain('ACTOR-RECREATED');
  });
});

describe('an empty source', () => {
  it('deletes nobody by itself: everybody is reported', () => {
    const plan = planOf({ rows: { users: [] }, target: loaded() });
    expect(linesOf(plan)).toEqual([]);
    expect(plan.people.map(({ id, situation, action }) => [id, situation, action])).toEqual([
      ['ANNA', 'extra', 'report'],
      ['BEN', 'extra', 'report'],
      ['CARL', 'extra', 'report'],
    ]);
    expect(codesOf(plan, 'ANNA')).toEqual(['TARGET-ONLY']);
    expect(plan.untouched.onlyInTarget).toMatchObject({ user: 3, 'user-task': 3, task: 2, actor: 3 });
  });
});

describe('joiners, leavers and people with other names and roles', () => {
  const rows = {
    ...ROWS,
    users: [
      ['ANNA', 'Anna Maple', 'anna@x.se', '20'],
      ['BEN', 'Ben Birch', 'ben@x.se', '20'],
      ['DORA', 'Dora Dogwood', 'dora@x.se', '20'],
    ],
    userRoles: [
      ['ANNA', 'SELLER'],
      ['BEN', 'SELLER'],
      ['DORA', 'BUYER'],
    ],
  } satisfies Given['rows'];
  const all = {
    rows,
    register: { ...EMPTY_REGISTER, madeByRuns: () => true },
    changes: onlyInTarget({ people: 'delete', userTasks: 'delete' }),
  };

  it('are brought to what M3 says, from the outside in where things go', () => {
    const target = loaded();
    const plan = planOf({ ...all, target });
    expect(linesOf(plan)).toEqual([
      'create identity SSOPV2 DORA',
      'create actor DORA',
      'create actor-identity DORA SSOPV2 DORA',
      'create actor-role DORA InbasketUser_ST',
      'update actor ANNA',
      'create user DORA',
      'create user-task ANNA SELLER',
      'create user-task DORA BUYER',
      'delete user-task ANNA BUYER',
      'delete user-task CARL BUYER',
      'delete user CARL',
      'delete actor-role CARL InbasketUser_ST',
      'delete actor-identity CARL SSOPV2 CARL',
      'delete actor CARL',
      'delete identity SSOPV2 CARL',
    ]);
    expect(codesOf(plan, 'CARL')).toEqual(['DELETE-WARNING']);
    run(operationsOf(plan), target);
    expect(contentsOf(target)).toEqual(contentsOf(loaded(rows)));
  });

  it('come back as they were by an undo', () => {
    const before = loaded();
    const target = copyOf(before);
    const plan = planOf({ ...all, target });
    run(operationsOf(plan), target);
    const current = {
      kind: 'run',
      run: 'r',
      target: 'local',
      endedAt: '2026-11-20T10:00:00.000Z',
      planHash: '',
    } as const;
    const undo = complete(undoPlan(listOperations(plan), () => true, current));
    expect(undo).toMatchObject({
      direction: 'undo',
      current,
      population: { user: 3, task: 2, 'user-task': 3 },
    });
    expect(codesOf(undo, 'CARL')).toEqual(['UNDO-MADE-ANEW', 'UNDO-MADE-ANEW']);
    run(operationsOf(undo), target);
    expect(contentsOf(target)).toEqual(contentsOf(before));
  });

  it('are disabled by taking user-tasks, user and actor roles, and nothing else', () => {
    const changes = onlyInTarget({ people: 'disable', actorsOfUnknownOrigin: 'delete' });
    const plan = planOf({ rows: withUsers(ROWS.users.slice(0, 2)), target: loaded(), changes });
    expect(linesOf(plan)).toEqual([
      'delete user-task CARL BUYER',
      'delete user CARL',
      'delete actor-role CARL InbasketUser_ST',
    ]);
  });

  it('are left where somebody decided so by hand, and deleted where somebody decided that', () => {
    const byHand = { people: { ANNA: 'leave', CARL: 'delete' }, tasks: {} } as const;
    const plan = planOf({ rows, target: loaded(), changes: { byHand } });
    expect(linesOf(plan).filter((line) => line.includes('ANNA'))).toEqual([]);
    expect(linesOf(plan)).toContain('delete user CARL');
  });

  it('are planned one alone, with the tasks that this one needs', () => {
    const plan = planOf({ ...all, target: new IpaModel(), only: 'dora' });
    expect(plan.people.map(({ id }) => id)).toEqual(['DORA']);
    expect(plan.tasks.map(({ id }) => id)).toEqual(['BUYER']);
    expect(linesOf(plan)).toContain('create user-task DORA BUYER');
  });
});

describe('a filter that was changed', () => {
  it('makes nobody look deleted: who is out of scope is out on both sides', () => {
    const changes = onlyInTarget({ people: 'delete', actorsOfUnknownOrigin: 'delete' });
    const list = { ...DEFAULT_POLICY.scope, rule: 'list' as const, list: ['ANNA'] };
    const target = loaded();
    const plan = planOf({ rows: ROWS, target, changes, policy: { scope: list } });
    expect(linesOf(plan)).toEqual([]);
    expect(personOf(plan, 'BEN')).toMatchObject({ situation: 'excluded', action: 'leave' });
    const gone = planOf({
      rows: withUsers(ROWS.users.slice(0, 1)),
      target,
      changes,
      policy: { scope: list },
    });
    expect(linesOf(gone)).toEqual([]);
    expect(personOf(gone, 'CARL')).toMatchObject({ situation: 'excluded', source: null });
  });

  it('on what only M3 knows keeps everybody whom M3 does not know out of it', () => {
    const filter = { field: 'department', operator: 'not-empty', value: '' } as const;
    const scope = { ...DEFAULT_POLICY.scope, rule: 'filter' as const, filter };
    const changes = onlyInTarget({ people: 'delete' });
    expect(linesOf(planOf({ rows: { users: [] }, target: loaded(), changes, policy: { scope } }))).toEqual(
      [],
    );
  });
});

describe('an id', () => {
  const reused = withUsers([['ANNA', 'Zoe Zelkova', 'zoe@x.se', '20'], ...ROWS.users.slice(1)]);

  it('that was given to another person is reported, and nothing is done to it', () => {
    const plan = planOf({ rows: reused, target: loaded() });
    expect(linesOf(plan)).toEqual([]);
    expect(personOf(plan, 'ANNA')).toMatchObject({ situation: 'different', action: 'report' });
    const finding = plan.findings.find(({ code }) => code === 'ID-REUSED');
    expect(findingText(finding!)).toContain('Anna Ash, anna@x.se');
    expect(findingText(finding!)).toContain('Zoe Zelkova, zoe@x.se');
  });

  it('of another person is updated where the rule or a hand says so', () => {
    expect(linesOf(planOf({ rows: reused, target: loaded(), changes: { reusedId: 'update' } }))).toEqual([
      'update actor ANNA',
    ]);
    const byHand = { people: { ANNA: 'apply' }, tasks: {} } as const;
    expect(linesOf(planOf({ rows: reused, target: loaded(), changes: { byHand } }))).toEqual([
      'update actor ANNA',
    ]);
  });

  it('of somebody who married is no other person', () => {
    const married = withUsers([['ANNA', 'Anna Maple', 'maple@x.se', '20'], ...ROWS.users.slice(1)]);
    expect(linesOf(planOf({ rows: married, target: loaded() }))).toEqual(['update actor ANNA']);
  });

  it('in two spellings is handled as M3 spells it, and neither is deleted', () => {
    const target = loaded();
    target.apply({ verb: 'actor add', actor: 'anna', firstName: 'Ann', lastName: 'Ask', email: '' });
    target.apply({ verb: 'user', user: 'anna' });
    const changes = onlyInTarget({ people: 'delete', actorsOfUnknownOrigin: 'delete' });
    const plan = planOf({ rows: ROWS, target, changes });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'ANNA')).toContain('TARGET-TWIN');
    const gone = planOf({ rows: withUsers(ROWS.users.slice(1)), target, changes });
    expect(linesOf(gone)).toEqual([]);
    expect(gone.people.filter(({ id }) => idKey(id) === 'ANNA')).toMatchObject([{ action: 'report' }]);
  });

  it('is named as the target spells it', () => {
    const lower = withUsers(ROWS.users.map(([id, ...rest]) => [id.toLowerCase(), ...rest] as const));
    const userRoles = ROWS.userRoles.map(([user, role]) => [user.toLowerCase(), role] as const);
    const target = loaded({ ...lower, userRoles });
    const more = { ...ROWS, userRoles: [...ROWS.userRoles, ['ANNA', 'SELLER'] as const] };
    expect(linesOf(planOf({ rows: more, target }))).toEqual(['create user-task anna SELLER']);
  });
});

describe('administrators in the delete list', () => {
  it('stay, in any case, and so does an actor that has their identity', () => {
    const target = loaded({
      ...ROWS,
      users: [...ROWS.users, ['EVE', 'Eve Elm', '', '20']],
    });
    target.apply({ verb: 'user', user: 'Lawson' });
    target.apply({ verb: 'actor add', actor: 'Lawson', firstName: 'L', lastName: 'L', email: '' });
    target.apply({ verb: 'user', user: 'DEPUTY' });
    target.apply({ verb: 'identity add', service: 'SSOPV2', identity: 'User:m3admin' });
    target.apply({ verb: 'actor assign', actor: 'EVE', service: 'SSOPV2', identity: 'User:m3admin' });
    const changes = onlyInTarget({ people: 'delete', actorsOfUnknownOrigin: 'delete' });
    const policy = { protectedUsers: ['deputy'] };
    const plan = planOf({ rows: ROWS, target, changes, policy });
    expect(linesOf(plan)).toEqual([]);
    for (const id of ['Lawson', 'DEPUTY', 'EVE']) expect(personOf(plan, id)?.situation).toBe('protected');
  });
});

describe('two environments on one gen', () => {
  const other = {
    environment: 'DEV',
    actor: 'ANNA',
    firstName: 'Anna',
    lastName: 'Ash',
    email: 'anna@dev.se',
  };
  const register = {
    madeByRuns: () => true,
    neededBy: (key: string) => (key === 'ANNA' ? ['DEV'] : []),
    userNeededBy: () => [],
    broughtElsewhere: (key: string) => (key === 'ANNA' ? [other] : []),
  };
  const target = loaded();
  target.apply({ verb: 'actor update', ...other });

  it.each([
    ['ask', 'report', []],
    ['that', 'leave', []],
    ['this', 'update', ['update actor ANNA']],
  ] as const)('with different e-mails: %s', (otherEnvironment, action, lines) => {
    const plan = planOf({ rows: ROWS, target, register, changes: { otherEnvironment } });
    expect(linesOf(plan)).toEqual(lines);
    expect(personOf(plan, 'ANNA')).toMatchObject({ situation: 'different', action });
    const finding = plan.findings.find(({ code }) => code === 'GEN-OTHER-VALUE');
    expect(finding?.params).toMatchObject({ here: 'anna@x.se', there: 'anna@dev.se', environment: 'DEV' });
  });

  it('of which one needs the actor: only the user goes', () => {
    const changes = onlyInTarget({ people: 'delete' });
    const plan = planOf({ rows: withUsers(ROWS.users.slice(1)), target, register, changes });
    expect(linesOf(plan)).toEqual(['delete user-task ANNA BUYER', 'delete user ANNA']);
    expect(codesOf(plan, 'ANNA')).toEqual(['DELETE-WARNING', 'GEN-ACTOR-NEEDED']);
    expect(plan.untouched.onlyInTarget).toMatchObject({ actor: 1, user: 0 });
  });

  it('where nobody knows who brought the actor: only the user goes, unless the rule says otherwise', () => {
    const rows = withUsers(ROWS.users.slice(1));
    const left = planOf({ rows, target, changes: onlyInTarget({ people: 'delete' }) });
    expect(linesOf(left)).toEqual(['delete user-task ANNA BUYER', 'delete user ANNA']);
    expect(codesOf(left, 'ANNA')).toEqual(['DELETE-WARNING', 'GEN-ACTOR-ORIGIN-UNKNOWN']);
    const rules = onlyInTarget({ people: 'delete', actorsOfUnknownOrigin: 'delete' });
    expect(linesOf(planOf({ rows, target, changes: rules }))).toContain('delete actor ANNA');
  });

  it('an identity that several actors have, or that M3 gives to somebody, stays', () => {
    const shared = loaded();
    shared.apply({ verb: 'actor assign', actor: 'BEN', service: 'SSOPV2', identity: 'ANNA' });
    const rules = onlyInTarget({ people: 'delete', actorsOfUnknownOrigin: 'delete' });
    const plan = planOf({ rows: withUsers(ROWS.users.slice(1)), target: shared, changes: rules });
    expect(linesOf(plan)).toContain('delete actor ANNA');
    expect(linesOf(plan)).not.toContain('delete identity SSOPV2 ANNA');
    const given = loaded();
    given.apply({ verb: 'identity add', service: 'SSOPV2', identity: 'DORA' });
    given.apply({ verb: 'actor assign', actor: 'ANNA', service: 'SSOPV2', identity: 'DORA' });
    const rows = withUsers([...ROWS.users.slice(1), ['DORA', 'Dora Dogwood', '', '20']]);
    const lines = linesOf(planOf({ rows, target: given, changes: rules }));
    expect(lines).toContain('delete identity SSOPV2 ANNA');
    expect(lines).not.toContain('delete identity SSOPV2 DORA');
    expect(lines).not.toContain('create identity SSOPV2 DORA');
  });
});

describe('a task that is only in the target', () => {
  const target = loaded({
    ...ROWS,
    roles: [...ROWS.roles, ['OLD', 'Old']],
    userRoles: [...ROWS.userRoles, ['ANNA', 'OLD'], ['BEN', 'OLD']],
  });
  const changes = onlyInTarget({ tasks: 'delete' });

  it('goes with the user-tasks of those who stay, before it', () => {
    const plan = planOf({ rows: ROWS, target, changes });
    expect(linesOf(plan)).toEqual([
      'delete user-task ANNA OLD',
      'delete user-task BEN OLD',
      'delete task OLD',
    ]);
  });

  it('stays where somebody has to keep it, and nobody loses it', () => {
    const byHand = { people: { BEN: 'leave' }, tasks: {} } as const;
    const plan = planOf({ rows: ROWS, target, changes: { ...changes, byHand } });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'OLD')).toEqual(['TASK-STILL-USED']);
    expect(plan.tasks.find(({ id }) => id === 'OLD')).toMatchObject({ situation: 'extra', action: 'report' });
  });
});

describe('the validity of a user-task', () => {
  const rows = { ...ROWS, userRoles: [['ANNA', 'BUYER', '20260101', '99999999'] as const] };
  const target = loaded(rows);

  it('is compared where M3 has dates, and left where the extract has none', () => {
    const later = { ...ROWS, userRoles: [['ANNA', 'BUYER', '20260101', '20271231'] as const] };
    const plan = planOf({ rows: later, target });
    expect(operationsOf(plan)).toMatchObject([
      { action: 'update', before: { stopDate: '00000000' }, after: { stopDate: '20271231' } },
    ]);
    expect(linesOf(planOf({ rows: { ...ROWS, userRoles: [['ANNA', 'BUYER']] }, target }))).toEqual([]);
  });
});

describe('roles out of scope', () => {
  const held = loaded();
  const rows: Given['rows'] = { ...ROWS, roles: [['SELLER', 'Sells more']], userRoles: [['BEN', 'SELLER']] };
  const changes = {
    onlyInTarget: { ...DEFAULT_CHANGES.onlyInTarget, tasks: 'delete', userTasks: 'delete' },
  } as const;
  const given = (tasks: (typeof DEFAULT_POLICY)['scope']['tasks']): Given => ({
    rows,
    target: held,
    changes,
    policy: { scope: { ...DEFAULT_POLICY.scope, tasks } },
  });

  it('are not made, not changed, and never look as if they were gone from M3', () => {
    const plan = planOf(given({ rule: 'list', list: ['audit'] }));
    expect(linesOf(plan)).toEqual([]);
    expect(plan.tasks.map(({ situation }) => situation)).toEqual(['excluded', 'excluded']);
  });

  it('are those that nobody in scope has', () => {
    const plan = planOf(given({ rule: 'of-people', list: [] }));
    expect(linesOf(plan)).toEqual(['update task SELLER']);
  });

  it('keep their user-tasks, whoever has them', () => {
    const plan = planOf(given({ rule: 'list', list: ['SELLER'] }));
    expect(linesOf(plan)).toEqual(['update task SELLER']);
    const all = planOf(given({ rule: 'all', list: [] }));
    expect(linesOf(all)).toContain('delete user-task ANNA BUYER');
  });
});

describe('actors that were left behind', () => {
  const changes = { onlyInTarget: { ...DEFAULT_CHANGES.onlyInTarget, people: 'delete' } } as const;
  const made = { ...EMPTY_REGISTER, madeByRuns: (key: string) => key === 'BEN' };

  /** What is there once somebody has deleted BEN's user by hand, and M3 has BEN no more. */
  function withoutUser(): Given {
    const held = loaded();
    held.apply({ verb: 'user-task delete', user: 'BEN', task: 'SELLER' });
    held.apply({ verb: 'user delete', user: 'BEN' });
    const users = ROWS.users.filter(([id]) => id !== 'BEN');
    const userRoles = ROWS.userRoles.filter(([id]) => id !== 'BEN');
    return { rows: { ...ROWS, users, userRoles }, target: held, changes, register: made };
  }

  it('go where runs have made them and nobody needs them', () => {
    expect(linesOf(planOf(withoutUser()))).toEqual([
      'delete actor-role BEN InbasketUser_ST',
      'delete actor-identity BEN SSOPV2 BEN',
      'delete actor BEN',
      'delete identity SSOPV2 BEN',
    ]);
  });

  it('stay, and are no matter of this environment, where they are needed or of unknown origin', () => {
    const needed = { ...made, neededBy: () => ['PRD'] };
    for (const register of [needed, EMPTY_REGISTER]) {
      const plan = planOf({ ...withoutUser(), register });
      expect(linesOf(plan)).toEqual([]);
      expect(personOf(plan, 'BEN')).toBeUndefined();
    }
  });

  it('are reported by the default rule, and without access there is no more to take', () => {
    const reported = planOf({ ...withoutUser(), changes: {} });
    expect([linesOf(reported), personOf(reported, 'BEN')?.action]).toEqual([[], 'report']);
    const onlyInTarget = { ...DEFAULT_CHANGES.onlyInTarget, people: 'disable' } as const;
    const disabled = planOf({ ...withoutUser(), changes: { onlyInTarget } });
    expect(linesOf(disabled)).toEqual(['delete actor-role BEN InbasketUser_ST']);
  });
});

describe('an id that the target spells in two ways', () => {
  it('is left alone where one spelling has user and actor and the other an actor of its own', () => {
    const held = IpaModel.from([
      { verb: 'actor add', actor: 'GONE', firstName: 'A', lastName: 'B', email: '' },
      { verb: 'actor add', actor: 'gone', firstName: 'A', lastName: 'B', email: '' },
      { verb: 'user', user: 'gone' },
    ]);
    const changes = { onlyInTarget: { ...DEFAULT_CHANGES.onlyInTarget, people: 'delete' } } as const;
    const register = { ...EMPTY_REGISTER, madeByRuns: () => true };
    const plan = planOf({ rows: { ...ROWS, users: [], userRoles: [] }, target: held, changes, register });
    expect(linesOf(plan).filter((line) => !line.includes('task'))).toEqual([]);
    expect(codesOf(plan, 'gone')).toContain('TARGET-TWIN');
  });
});
