import { describe, expect, it } from 'vitest';
import { complete } from '../../../../../shared/base/steps.ts';
import type { OperationSubject } from '../../../../../shared/target/operation.ts';
import {
  readCanonicalPlan,
  writeCanonicalPlan,
} from '../../../../../shared/targets/ipa/plan/canonical-plan.ts';
import { leaveUnwritable } from '../../../../../shared/targets/ipa/plan/leave-unwritable.ts';
import type { Operation } from '../../../../../shared/targets/ipa/plan/operation.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan, PlannedPerson } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { objectionToRun } from '../../../../../shared/targets/ipa/plan/runnable.ts';
import { undoPlan } from '../../../../../shared/targets/ipa/plan/undo-plan.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { currentOf, operationsOf, planOf, stateOf } from '../../../../support/changes.ts';

// A plan file may have been changed by hand, or made to do harm: each attack is a file that can be read.

const person: OperationSubject = { kind: 'person', index: 0 };
const HONEST = planOf({
  rows: {
    users: [
      ['ANNA', 'Anna Ash', 'anna@example.com'],
      ['BEN', "Ben O'Brien", ''],
    ],
    roles: [['BUYER', 'Köper & <Buyer>']],
    userRoles: [['ANNA', 'BUYER']],
  },
  target: null,
});

/** The objection to a plan as it comes back from its file. */
function objection(plan: Plan): string | null {
  const lines: string[] = [];
  complete(writeCanonicalPlan(plan, (line) => lines.push(line)));
  return complete(objectionToRun(listOperations(complete(readCanonicalPlan(lines)))));
}

function withPerson(change: Partial<PlannedPerson>): Plan {
  const [first, ...others] = HONEST.people;
  return { ...HONEST, people: [{ ...first!, ...change }, ...others] };
}

function withChange(change: Partial<Operation>): Plan {
  const operation = { situation: 'extra', subject: person, before: null, after: null, ...change };
  const [first, ...others] = HONEST.people;
  const people = [{ ...first!, whole: false, action: 'update' } as const, ...others];
  return { ...HONEST, people, changes: [operation as Operation] };
}

it('an honest plan is not objected to', () => {
  expect(objection(HONEST)).toBeNull();
});

it('nor is one that deletes what holds values that nobody could write', () => {
  const target = IpaModel.from([
    { verb: 'user', user: 'OLD' },
    { verb: 'task', task: 'GONE', description: 'Odd "word"' },
    { verb: 'user-task', user: 'OLD', task: 'GONE', startDate: '00000000', stopDate: '00000000' },
  ]);
  const onlyInTarget = {
    people: 'delete',
    tasks: 'delete',
    userTasks: 'delete',
    actorRoles: 'delete',
    actorsOfUnknownOrigin: 'delete',
  } as const;
  const rows = { users: [['ANNA', 'Anna Ash']], roles: [], userRoles: [] } as const;
  const plan = planOf({ rows, target, changes: { onlyInTarget } });
  const broken = { task: 'GONE', description: 'Odd\r\nwor\ud800d' };
  const changes = plan.changes.map((one) =>
    one.type === 'task' && one.action === 'delete' ? { ...one, before: broken } : one,
  );
  expect(changes.filter(({ before }) => before === broken)).toHaveLength(1);
  const current = { ...plan.current, sha256: 'a'.repeat(64) } as Plan['current'];
  expect(objection({ ...plan, changes, current })).toBeNull();
});

describe('a protected user in a plan file', () => {
  it.each([
    ['a whole person', withPerson({ id: 'M3ADMIN' })],
    ['a whole person in another case', withPerson({ id: 'lawson' })],
    ['the identity of somebody else', withPerson({ identity: 'SYSTEM' })],
    ['an identity as the web administration writes it', withPerson({ identity: 'User:Lawson' })],
    ['an identity of a domain', withPerson({ identity: 'User:CORP\\mvxsecofr' })],
    ['a user that is deleted', withChange({ type: 'user', action: 'delete', before: { user: 'M3SRVADM' } })],
    [
      'a user-task that is deleted',
      withChange({
        type: 'user-task',
        action: 'delete',
        before: { user: 'system', task: 'BUYER', startDate: '00000000', stopDate: '00000000' },
      }),
    ],
    [
      'a role that is given',
      withChange({ type: 'actor-role', action: 'create', after: { actor: 'lawson', role: 'Admin_ST' } }),
    ],
    [
      'an identity that is taken from its actor',
      withChange({
        type: 'actor-identity',
        action: 'delete',
        before: { actor: 'ANNA', service: 'SSOPV2', identity: 'lawson' },
      }),
    ],
    [
      'an actor that is changed',
      withChange({
        type: 'actor',
        action: 'update',
        before: { actor: 'M3API', firstName: 'A', lastName: 'B', email: '' },
        after: { actor: 'M3API', firstName: 'A', lastName: 'B', email: 'evil@example.com' },
      }),
    ],
    [
      'an undo that takes an administrator away',
      { ...withPerson({ id: 'M3ADMIN' }), direction: 'undo' as const },
    ],
  ])('%s is refused', (_, plan) => {
    expect(objection(plan)).toMatch(/is protected$/);
  });

  it('is one whom the policy adds, too', () => {
    const policy = { ...HONEST.policy, protectedUsers: ['boss'] };
    expect(objection({ ...withPerson({ id: 'BOSS' }), policy })).toMatch(/BOSS is protected$/);
    expect(objection(withPerson({ id: 'BOSS' }))).toBeNull();
  });
});

describe('a value that nobody could have planned', () => {
  it.each([
    ['a second command', { firstName: 'A\r\nidentity delete SSOPV2 BEN' }],
    ['a line separator', { lastName: 'A\u2028B' }],
    ['a direction mark', { lastName: 'A\u202eB' }],
    ['a half character', { firstName: '\ud800' }],
    ['a null', { email: 'a\0b' }],
    ['a quote', { firstName: 'A" --lastname "B' }],
    ['a backslash', { firstName: 'A\\' }],
    ['an option', { id: '--complete' }],
    ['no id', { id: '' }],
    ['a role that is a line', { actorRoles: ['A\nB'] }],
  ])('%s is refused', (_, change) => {
    expect(objection(withPerson(change))).not.toBeNull();
  });

  it('in the data area, where secadm’s quoting does not matter, is one that cannot be seen', () => {
    const describe = (description: string): Plan => ({
      ...HONEST,
      tasks: HONEST.tasks.map((task) => ({ ...task, description })),
    });
    expect(objection(describe('say "quoted" \\ \'text\' & <more>'))).toBeNull();
    for (const hidden of ['a\nb', 'a\0b', 'a\u202eb', 'a\ufffe', '\udc00']) {
      expect(objection(describe(hidden)), JSON.stringify(hidden)).toMatch(/^task BUYER: /);
    }
  });

  it('is held against the quoting of the plan', () => {
    const { render } = HONEST.target;
    const plan = {
      ...HONEST,
      target: { ...HONEST.target, render: { ...render, quoting: 'backslash' as const } },
    };
    expect(objection(plan)).toMatch(/^actor BEN: .*secadm/);
  });
});

describe('an operation of another shape', () => {
  const user = { user: 'ANNA' };
  const limits = { startDate: '00000000', stopDate: '00000000' };
  it.each([
    [
      'an update without what was',
      { type: 'user-task', action: 'update', after: { ...user, task: 'B', ...limits } },
    ],
    ['a delete that makes something', { type: 'user', action: 'delete', before: user, after: user }],
    ['a delete of nothing', { type: 'user', action: 'delete' }],
    ['a create of what is there', { type: 'user', action: 'create', before: user, after: user }],
    [
      'an update that renames',
      {
        type: 'task',
        action: 'update',
        before: { task: 'A', description: '' },
        after: { task: 'B', description: '' },
      },
    ],
    [
      'an update that renames by moving a blank',
      {
        type: 'user-task',
        action: 'update',
        before: { user: 'A', task: 'B C', ...limits },
        after: { user: 'A B', task: 'C', ...limits },
      },
    ],
    [
      'an update that takes another actor’s place',
      {
        type: 'actor',
        action: 'update',
        before: { actor: 'ANNA', firstName: 'A', lastName: 'B', email: '' },
        after: { actor: 'BEN', firstName: 'A', lastName: 'B', email: '' },
      },
    ],
    [
      'an update of what has nothing to change',
      { type: 'user', action: 'update', before: user, after: user },
    ],
    ['a user that is added again', { type: 'user', action: 'delete', before: user, again: true }],
    ['a delete without a name', { type: 'user', action: 'delete', before: { user: '' } }],
  ] as [string, Partial<Operation>][])('%s is refused', (_, change) => {
    expect(objection(withChange(change))).not.toBeNull();
  });

  it('whose type and object do not fit is no plan at all', () => {
    const change = {
      type: 'identity',
      action: 'delete',
      before: { user: 'ANNA' },
    } as unknown as Partial<Operation>;
    expect(() => objection(withChange(change))).toThrow(/cannot be read/);
  });
});

const SHA = 'a'.repeat(64);
const READ: Plan['current'] = { ...currentOf(stateOf(new IpaModel())), sha256: SHA };
const RUN: Plan['current'] = { kind: 'run', run: 'r', target: 'local', endedAt: '', planHash: SHA };
const ANN = { actor: 'ANNA', firstName: 'Anna', lastName: 'Ash', email: '' };

/** HONEST's people and tasks, of which nothing is made, with these operations of the first person. */
function listing(...changes: readonly Partial<Operation>[]): Plan {
  return {
    ...HONEST,
    current: READ,
    population: { user: 9, task: 9, 'user-task': 9 },
    tasks: HONEST.tasks.map((one) => ({ ...one, action: 'leave' })),
    userTasks: { offsets: new Uint32Array(HONEST.people.length + 1), task: new Uint32Array(0) },
    people: HONEST.people.map((one) => ({ ...one, whole: false, action: 'update' })),
    changes: changes.map(
      (one) => ({ situation: 'extra', subject: person, before: null, after: null, ...one }) as Operation,
    ),
  };
}

describe('an operation about somebody else than it stands with', () => {
  const dates = { startDate: '00000000', stopDate: '00000000' };
  const task: OperationSubject = { kind: 'task', index: 0 };
  it.each([
    ['a user', { type: 'user', before: { user: 'BEN' } }],
    ['an actor', { type: 'actor', before: { ...ANN, actor: 'BEN' } }],
    ['a role', { type: 'actor-role', before: { actor: 'BEN', role: 'R' } }],
    ['a user-task', { type: 'user-task', before: { user: 'BEN', task: 'BUYER', ...dates } }],
    ['an assignment', { type: 'actor-identity', before: { actor: 'BEN', service: 'S', identity: 'ANNA' } }],
    ['an identity', { type: 'identity', before: { service: 'SSOPV2', identity: 'BEN' } }],
    ['a task', { type: 'task', before: { task: 'BUYER', description: '' } }],
    ['another task', { type: 'task', subject: task, before: { task: 'SELLER', description: '' } }],
    ['a user with a task', { type: 'user', subject: task, before: { user: 'ANNA' } }],
  ] as [string, Partial<Operation>][])('%s is refused', (_, change) => {
    expect(objection(listing({ action: 'delete', ...change }))).toMatch(/than it stands with$/);
  });

  it.each([
    ['the same user, spelt otherwise', { type: 'user', before: { user: 'anna' } }],
    ['the identity of the plan', { type: 'identity', before: { service: 'SSOPV2', identity: 'ANNA' } }],
    ['its task', { type: 'task', subject: task, before: { task: 'buyer', description: '' } }],
    [
      'a user-task of its task',
      { type: 'user-task', subject: task, before: { user: 'BEN', task: 'BUYER', ...dates } },
    ],
  ] as [string, Partial<Operation>][])('%s is not', (_, change) => {
    expect(objection(listing({ action: 'delete', ...change }))).toBeNull();
  });

  it('an identity that goes with its assignment is not', () => {
    const identity = { service: 'OTHER', identity: 'E1' };
    const deletes = [
      { type: 'actor-identity', action: 'delete', before: { actor: 'ANNA', ...identity } },
      { type: 'identity', action: 'delete', before: identity },
    ] as const;
    expect(objection(listing(...deletes))).toBeNull();
    expect(objection(listing(deletes[1]))).toMatch(/than it stands with$/);
  });
});

describe('what a plan rests on', () => {
  it('has to hold what is changed or taken away', () => {
    const empty = { current: { kind: 'assumed-empty' } } as const;
    const taken = listing({ type: 'user', action: 'delete', before: { user: 'ANNA' } });
    expect(objection(taken)).toBeNull();
    expect(objection({ ...taken, ...empty })).toMatch(/counts as empty$/);
    expect(objection({ ...HONEST, direction: 'undo' })).toMatch(/counts as empty$/);
  });

  it('is a run where it takes something back', () => {
    expect(objection({ ...HONEST, direction: 'undo', current: READ })).toBe('it takes back no run');
    expect(objection({ ...HONEST, direction: 'undo', current: RUN })).toBeNull();
    expect(objection({ ...HONEST, current: RUN })).toBeNull();
  });
});

describe('an actor that is deleted and added again', () => {
  const gone: Partial<Operation> = { type: 'actor', action: 'delete', before: ANN, again: true };
  const back: Partial<Operation> = { type: 'actor', action: 'create', after: ANN, again: true };

  it('has to come back, after it is gone', () => {
    expect(objection(listing(gone, back))).toBeNull();
    expect(objection(listing(gone))).toMatch(/is deleted to be added again, and is not$/);
    expect(objection(listing(back))).toMatch(/is added again without a delete$/);
    expect(objection(listing(back, gone))).toMatch(/is added again without a delete$/);
  });

  it('can only come back where a run that stopped is taken back', () => {
    expect(objection({ ...listing(back), current: RUN })).toBeNull();
    expect(objection({ ...listing(gone), current: RUN })).toMatch(/and is not$/);
  });

  it('goes for good where the run is not known to have deleted it', () => {
    const list = listOperations(listing(gone, back));
    const undo = complete(undoPlan(list, (number) => number === 1, RUN));
    expect(undo.changes).toMatchObject([{ type: 'actor', action: 'delete' }]);
    expect(objection(undo)).toBeNull();
  });
});

describe('an undo of values that no file can carry', () => {
  const undone = (...changes: readonly Partial<Operation>[]): Plan => {
    const list = listOperations(listing(...changes));
    return complete(leaveUnwritable(complete(undoPlan(list, () => true, RUN))));
  };
  const ben = { kind: 'person', index: 1 } as const;
  const others: Partial<Operation>[] = [
    { type: 'user', action: 'delete', before: { user: 'ANNA' } },
    { type: 'actor-role', action: 'delete', subject: ben, before: { actor: 'BEN', role: 'R' } },
  ];

  it.each([
    ['a quote in a name', { ...ANN, firstName: 'Anna "A"' }, 'Anna "A"'],
    ['no last name', { ...ANN, lastName: '' }, ''],
    ['a line break', { ...ANN, email: 'a\nb' }, 'a\nb'],
  ])('leaves out what is in gen of somebody with %s, and says so', (_, before, value) => {
    const role = { actor: 'ANNA', role: 'R' };
    const undo = undone(
      { type: 'actor-role', action: 'delete', before: role },
      { type: 'actor', action: 'delete', before },
      ...others,
    );
    expect(objection(undo)).toBeNull();
    expect(operationsOf(undo).map(({ type, subject: { index } }) => `${type} ${index}`)).toEqual([
      'actor-role 1',
      'user 0',
    ]);
    const subject = { kind: 'user', id: 'ANNA' };
    expect(undo.findings).toEqual([
      { code: 'UNDO-MADE-ANEW', subject, params: { what: 'user ANNA' } },
      { code: 'TARGET-UNWRITABLE', subject, params: { value } },
    ]);
  });

  it('gives a request to the web administration what secadm could not carry', () => {
    const before = { ...ANN, firstName: 'Anna "A"' };
    const undo = undone({ type: 'actor', action: 'update', before, after: ANN });
    expect(operationsOf(undo)).toMatchObject([{ action: 'update', after: before }]);
    expect(objection(undo)).toBeNull();
    const recreate = {
      ...undo.policy,
      changes: { ...undo.policy.changes, actorUpdate: 'recreate' as const },
    };
    expect(objection({ ...undo, policy: recreate })).toMatch(/in a secadm file$/);
  });

  it('leaves out a task with its user-tasks', () => {
    const dates = { startDate: '00000000', stopDate: '00000000' };
    const before = { user: 'ANNA', task: 'BUYER', ...dates };
    const subject = { kind: 'task', index: 0 } as const;
    const undo = undone({ type: 'user-task', action: 'delete', before }, ...others.slice(0, 1), {
      type: 'task',
      action: 'delete',
      subject,
      before: { task: 'BUYER', description: 'a\u2028b' },
    });
    expect(operationsOf(undo).map(({ type }) => type)).toEqual(['user']);
    expect(undo.findings.map(({ code }) => code)).toContain('TARGET-UNWRITABLE');
    expect(objection(undo)).toBeNull();
  });
});

it('gives way while it looks at many', () => {
  const users = Array.from({ length: 5000 }, (_, at): [string, string] => [`U${10_000 + at}`, 'Una Ulm']);
  const steps = objectionToRun(listOperations(planOf({ rows: { users }, target: null })));
  let gaveWay = 0;
  while (!steps.next().done) gaveWay++;
  expect(gaveWay).toBeGreaterThan(3);
});
