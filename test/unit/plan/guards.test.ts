import { describe, expect, it } from 'vitest';
import { checkGuards } from '../../../shared/plan/guards.ts';
import { OperationList } from '../../../shared/plan/operation-list.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { undoPlan } from '../../../shared/plan/undo-plan.ts';
import { DEFAULT_CHANGES, DEFAULT_GUARDS, type Guards } from '../../../shared/policy/changes.ts';
import { IpaModel } from '../../../shared/rehearse/ipa-model.ts';
import { complete } from '../../../shared/steps/steps.ts';
import { type Given, operationsOf, planOf, run } from '../../support/changes.ts';

function people(count: number, lastName = 'Ash'): Given['rows'] {
  return {
    users: Array.from(
      { length: count },
      (_, at) => [`U${100 + at}`, `Anna ${lastName}${at}`, '', '20'] as const,
    ),
    roles: [['R', 'Role']],
    userRoles: Array.from({ length: count }, (_, at) => [`U${100 + at}`, 'R'] as const),
  };
}

function loaded(rows: Given['rows']): IpaModel {
  const model = new IpaModel();
  run(operationsOf(planOf({ rows, target: null })), model);
  return model;
}

function exceeded(plan: Plan, guards: Partial<Guards> = {}): string[] {
  return checkGuards(plan, new OperationList(plan), { ...DEFAULT_GUARDS, ...guards })
    .filter((verdict) => verdict.exceeded)
    .map(({ guard, of }) => `${guard} ${of}`);
}

const DELETING = {
  onlyInTarget: {
    ...DEFAULT_CHANGES.onlyInTarget,
    people: 'delete',
    userTasks: 'delete',
    tasks: 'delete',
    actorsOfUnknownOrigin: 'delete',
  },
} as const;

describe('the guards', () => {
  it('let a load on an empty target through, however large', () => {
    expect(exceeded(planOf({ rows: people(200), target: null }))).toEqual([]);
    expect(exceeded(planOf({ rows: people(200), target: new IpaModel() }))).toEqual([]);
  });

  it('stop an empty source, also where nobody is deleted for it', () => {
    const target = loaded(people(40));
    expect(exceeded(planOf({ rows: { users: [] }, target }))).toEqual(['source people']);
    expect(exceeded(planOf({ rows: { users: [] }, target, changes: DELETING }))).toEqual([
      'deletes people',
      'source people',
    ]);
  });

  it('stop half a source, and say how many there were', () => {
    const plan = planOf({ rows: people(20), target: loaded(people(40)), changes: DELETING });
    expect(exceeded(plan)).toEqual(['deletes people', 'source people']);
    const verdicts = checkGuards(plan, new OperationList(plan), DEFAULT_GUARDS);
    expect(verdicts[0]).toEqual({
      guard: 'deletes',
      of: 'people',
      count: 20,
      population: 40,
      limit: { count: 100, percent: 5 },
      exceeded: true,
    });
    expect(verdicts.at(-1)).toMatchObject({ guard: 'source', count: 20, population: 40 });
  });

  it('let one leaver of forty through', () => {
    const plan = planOf({ rows: people(39), target: loaded(people(40)), changes: DELETING });
    expect(exceeded(plan)).toEqual([]);
  });

  it('look at shares from the least population on', () => {
    const plan = planOf({ rows: people(5), target: loaded(people(10)), changes: DELETING });
    expect(exceeded(plan)).toEqual([]);
    expect(exceeded(plan, { minimumPopulation: 10 })).toEqual(['deletes people', 'source people']);
  });

  it('count by number, whatever the share', () => {
    const plan = planOf({ rows: people(38), target: loaded(people(40)), changes: DELETING });
    expect(exceeded(plan, { deletes: { count: 1, percent: null } })).toEqual(['deletes people']);
    expect(exceeded(plan, { deletes: { count: 2, percent: null } })).toEqual([]);
  });

  it('watch updates, creates, and the user-tasks that are taken from those who stay', () => {
    const target = loaded(people(40));
    expect(exceeded(planOf({ rows: people(40, 'Birch'), target }))).toEqual(['updates people']);
    expect(exceeded(planOf({ rows: people(70), target }))).toEqual(['creates people']);
    const rows = { ...people(40), userRoles: [] };
    expect(exceeded(planOf({ rows, target, changes: DELETING }))).toEqual([
      'deletes user-tasks',
      'updates people',
    ]);
  });

  it('watch an undo: what was created is deleted', () => {
    const plan = planOf({ rows: people(40), target: null });
    const undo = complete(
      undoPlan(new OperationList(plan), () => true, {
        kind: 'run',
        run: 'r',
        target: 'local',
        endedAt: '2026-11-20T10:00:00.000Z',
        planHash: '',
      }),
    );
    expect(undo.population).toEqual({ user: 40, task: 1, 'user-task': 40 });
    expect(exceeded(undo)).toEqual(['deletes people']);
  });
});
