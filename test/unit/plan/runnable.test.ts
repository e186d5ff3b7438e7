import { describe, expect, it } from 'vitest';
import { readCanonicalPlan, writeCanonicalPlan } from '../../../shared/plan/canonical-plan.ts';
import type { Operation, OperationSubject } from '../../../shared/plan/operation.ts';
import { OperationList } from '../../../shared/plan/operation-list.ts';
import type { Plan, PlannedPerson } from '../../../shared/plan/plan.ts';
import { objectionToRun } from '../../../shared/plan/runnable.ts';
import { IpaModel } from '../../../shared/rehearse/ipa-model.ts';
import { complete } from '../../../shared/steps/steps.ts';
import { planOf } from '../../support/changes.ts';

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
  return complete(objectionToRun(new OperationList(complete(readCanonicalPlan(lines)))));
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
  ]);
  const onlyInTarget = {
    people: 'delete',
    tasks: 'delete',
    userTasks: 'delete',
    actorRoles: 'delete',
    actorsOfUnknownOrigin: 'delete',
  } as const;
  const plan = planOf({ rows: { users: [['ANNA', 'Anna Ash']] }, target, changes: { onlyInTarget } });
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

it('gives way while it looks at many', () => {
  const users = Array.from({ length: 5000 }, (_, at): [string, string] => [`U${10_000 + at}`, 'Una Ulm']);
  const steps = objectionToRun(new OperationList(planOf({ rows: { users }, target: null })));
  let gaveWay = 0;
  while (!steps.next().done) gaveWay++;
  expect(gaveWay).toBeGreaterThan(3);
});
