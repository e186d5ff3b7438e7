import { describe, expect, it } from 'vitest';
import { complete } from '../../../../../shared/base/steps.ts';
import { DEFAULT_CHANGES } from '../../../../../shared/policy/changes.ts';
import { DEFAULT_GUARDS, type Guards } from '../../../../../shared/policy/guards.ts';
import { inverseOf } from '../../../../../shared/target/operation.ts';
import { NO_DATE } from '../../../../../shared/targets/ipa/objects.ts';
import { EMPTY_REGISTER } from '../../../../../shared/targets/ipa/plan/gen-register.ts';
import { checkGuards } from '../../../../../shared/targets/ipa/plan/guards.ts';
import type { Operation } from '../../../../../shared/targets/ipa/plan/operation.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { undoPlan } from '../../../../../shared/targets/ipa/plan/undo-plan.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import type { TargetReading } from '../../../../../shared/targets/ipa/state/target-state.ts';
import { type Given, operationsOf, planOf, run } from '../../../../support/changes.ts';

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
  return checkGuards(plan, listOperations(plan), { ...DEFAULT_GUARDS, ...guards })
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
    const verdicts = checkGuards(plan, listOperations(plan), DEFAULT_GUARDS);
    expect(verdicts[0]).toEqual({
      guard: 'deletes',
      of: 'people',
      count: 20,
      population: 40,
      limit: { count: 100, percent: 2 },
      exceeded: true,
    });
    expect(verdicts.at(-1)).toMatchObject({ guard: 'source', count: 20, population: 40 });
  });

  it('stop nine of four hundred', () => {
    const plan = planOf({ rows: people(391), target: loaded(people(400)), changes: DELETING });
    expect(exceeded(plan)).toEqual(['deletes people']);
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
      undoPlan(listOperations(plan), () => true, {
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

  describe('of what is shared', () => {
    /** The gen of a target with what another data area holds. */
    function inGenOf(gen: TargetReading, users: readonly string[]): TargetReading {
      return {
        objects: (type) => {
          if (type === 'user') return users.map((user) => ({ user })) as never;
          return type === 'task' || type === 'user-task' ? [] : gen.objects(type);
        },
      };
    }
    const gen = loaded(people(1100));
    const changes = { reusedId: 'update' } as const;

    it.each([
      ['an empty data area', [], 'recreate'],
      ['an empty data area', [], 'administration'],
      ['a data area of one', ['X1'], 'administration'],
    ] as const)('stop it where %s would change all actors (%s, %s)', (_, users, actorUpdate) => {
      const plan = planOf({
        rows: people(1100, 'Birch'),
        target: inGenOf(gen, users),
        changes: { ...changes, actorUpdate },
        register: { ...EMPTY_REGISTER, madeByRuns: () => true },
      });
      const verdicts = checkGuards(plan, listOperations(plan), DEFAULT_GUARDS);
      expect(verdicts).toContainEqual(
        expect.objectContaining({ guard: 'updates', count: 1100, population: 1100, exceeded: true }),
      );
    });

    it('let people come whose actors are there as they are to be', () => {
      expect(exceeded(planOf({ rows: people(200), target: inGenOf(loaded(people(200)), []) }))).toEqual([]);
    });

    it('count the updates of those who stay against those who are here', () => {
      const target = inGenOf(
        gen,
        Array.from({ length: 30 }, (_, at) => `U${100 + at}`),
      );
      const plan = planOf({ rows: people(30, 'Birch'), target, changes });
      expect(exceeded(plan)).toEqual(['updates people']);
    });
  });

  it('count whoever loses a role, once', () => {
    const rows = people(40);
    const target = loaded(rows);
    for (const at of [100, 101, 102, 103]) {
      target.apply({ verb: 'role assign', actor: `U${at}`, role: 'Admin_ST' });
      target.apply({ verb: 'role assign', actor: `U${at}`, role: 'More_ST' });
    }
    const onlyInTarget = { ...DEFAULT_CHANGES.onlyInTarget, actorRoles: 'delete' } as const;
    const plan = planOf({ rows, target, changes: { onlyInTarget } });
    expect(checkGuards(plan, listOperations(plan), DEFAULT_GUARDS)[0]).toMatchObject({
      of: 'people',
      count: 4,
      population: 40,
      exceeded: true,
    });
  });

  it('count whoever loses an actor, with a user or without, added again or not', () => {
    const base = planOf({ rows: people(40), target: loaded(people(40)) });
    const listed = (again: boolean) =>
      base.people.map(
        ({ id, firstName, lastName, email }, index): Operation => ({
          type: 'actor',
          action: 'delete',
          situation: 'extra',
          subject: { kind: 'person', index },
          before: { actor: id, firstName, lastName, email },
          after: null,
          ...(again ? { again } : {}),
        }),
      );
    for (const again of [false, true]) {
      const plan = { ...base, changes: listed(again) };
      expect(exceeded(plan), String(again)).toContain('deletes people');
    }
    const brought = listed(true).flatMap((one) => [one, inverseOf(one)]);
    expect(exceeded({ ...base, changes: brought })).toEqual(['updates people']);
  });

  it('stop a source of nobody, however few there are', () => {
    const plan = planOf({ rows: { users: [] }, target: loaded(people(19)) });
    expect(exceeded(plan)).toEqual(['source people']);
    expect(exceeded(plan, { sourcePercent: null })).toEqual([]);
    expect(exceeded(planOf({ rows: { users: [] }, target: null }))).toEqual([]);
  });

  it('believe no population that is smaller than what is taken away', () => {
    const base = planOf({ rows: people(40), target: loaded(people(40)) });
    const changes = base.people.map(
      ({ id }, index): Operation => ({
        type: 'user',
        action: 'delete',
        situation: 'extra',
        subject: { kind: 'person', index },
        before: { user: id },
        after: null,
      }),
    );
    const nobody = { user: 0, task: 0, 'user-task': 0 };
    const plan: Plan = { ...base, only: 'U100', changes, population: nobody };
    expect(exceeded(plan)).toEqual(['deletes people']);
    const empty: Plan = { ...plan, current: { kind: 'assumed-empty' } };
    expect(exceeded(empty)).toEqual(['deletes people']);
  });

  it('count the user-tasks of somebody who comes', () => {
    const base = planOf({ rows: people(40), target: loaded(people(40)) });
    const subject = { kind: 'person', index: 0 } as const;
    const rest = { situation: 'extra', subject } as const;
    const taken = base.people.map(
      ({ id }): Operation => ({
        ...rest,
        type: 'user-task',
        action: 'delete',
        before: { user: id, task: 'R', startDate: NO_DATE, stopDate: NO_DATE },
        after: null,
      }),
    );
    const comes: Operation = { ...rest, type: 'user', action: 'create', before: null, after: { user: 'ZZ' } };
    expect(exceeded({ ...base, changes: [comes, ...taken] })).toContain('deletes user-tasks');
  });
});
