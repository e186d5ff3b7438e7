import { describe, expect, it } from 'vitest';
import { inverseChanges, inversePlan } from '../../../../../shared/targets/ipa/plan/inverse-plan.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { contentsOf, copyOf, type Given, operationsOf, planOf, run } from '../../../../support/changes.ts';

const onlyInTarget = {
  people: 'delete',
  tasks: 'delete',
  userTasks: 'delete',
  actorRoles: 'delete',
  actorsOfUnknownOrigin: 'delete',
} as const;

/** ANN changes, BEN comes, OLD goes with a task; each with all that belongs to it. */
const TARGET = IpaModel.from([
  ...['ANN', 'OLD'].flatMap((id) => [
    { verb: 'identity add', service: 'SSOPV2', identity: id } as const,
    { verb: 'actor add', actor: id, firstName: 'Ann', lastName: 'Ash', email: '' } as const,
    { verb: 'actor assign', actor: id, service: 'SSOPV2', identity: id } as const,
    { verb: 'role assign', actor: id, role: 'InbasketUser_ST' } as const,
    { verb: 'role assign', actor: id, role: 'Admin_ST' } as const,
    { verb: 'user', user: id } as const,
  ]),
  { verb: 'task', task: 'BUYER', description: 'Buyer' },
  { verb: 'task', task: 'GONE', description: 'Gone' },
  { verb: 'user-task', user: 'ANN', task: 'BUYER', startDate: '20260101', stopDate: '00000000' },
  { verb: 'user-task', user: 'OLD', task: 'GONE', startDate: '00000000', stopDate: '00000000' },
]);

function given(actorUpdate: 'administration' | 'recreate'): Given {
  return {
    rows: {
      users: [
        ['ANN', 'Ann Birch', 'ann@example.com'],
        ['BEN', 'Ben Beech', ''],
      ],
      roles: [
        ['BUYER', 'Purchaser'],
        ['STORE', 'Store'],
      ],
      userRoles: [
        ['ANN', 'BUYER'],
        ['BEN', 'STORE'],
      ],
    },
    target: TARGET,
    changes: { onlyInTarget, actorUpdate },
  };
}

describe.each(['administration', 'recreate'] as const)('a plan and its inverse (%s)', (actorUpdate) => {
  it('leave the target as it was, and no step fails', () => {
    const plan = planOf(given(actorUpdate));
    const model = copyOf(TARGET);
    const there = run(operationsOf(plan), model);
    expect(contentsOf(model)).not.toEqual(contentsOf(TARGET));
    const back = run(operationsOf(inversePlan(plan)), model);
    expect([...there, ...back].filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(back).toHaveLength(there.length);
    expect(contentsOf(model)).toEqual(contentsOf(TARGET));
  });
});

it('each person’s operations are turned round, and the people stay in their order', () => {
  const plan = planOf(given('recreate'));
  const ofSubjects = (changes: typeof plan.changes) => [
    ...new Set(changes.map(({ subject }) => `${subject.kind} ${subject.index}`)),
  ];
  const inverse = inverseChanges(plan.changes);
  expect(ofSubjects(inverse)).toEqual(ofSubjects(plan.changes));
  expect(ofSubjects(inverse).length).toBeGreaterThan(2);
  const first = plan.changes.filter(({ subject }) => subject === plan.changes[0]!.subject);
  const [last] = first.slice(-1);
  expect(inverse[0]).toMatchObject({ type: last!.type, before: last!.after, after: last!.before });
});

it('a first load is taken back to nothing', () => {
  const plan = planOf({ ...given('administration'), target: null });
  const model = new IpaModel();
  run(operationsOf(plan), model);
  expect(model.holds()).toMatchObject({ actor: 2, user: 2, task: 2, 'user-task': 2 });
  run(operationsOf(inversePlan(plan)), model);
  expect(contentsOf(model)).toEqual(contentsOf(new IpaModel()));
});
