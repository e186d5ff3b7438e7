import { describe, expect, it } from 'vitest';
import { complete } from '../../../../../shared/base/steps.ts';
import type { PlanChange } from '../../../../../shared/target/plan-changes.ts';
import type { Action, Situation } from '../../../../../shared/target/situations.ts';
import { writeCanonicalPlan } from '../../../../../shared/targets/ipa/plan/canonical-plan.ts';
import { comparePlans } from '../../../../../shared/targets/ipa/plan/compare-plans.ts';
import type { Operation } from '../../../../../shared/targets/ipa/plan/operation.ts';
import type { Plan, PlannedPerson } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { hostilePlan } from '../../../../golden/hostile-plan.ts';

function linesOf(plan: Plan): string[] {
  const lines: string[] = [];
  complete(writeCanonicalPlan(plan, (line) => lines.push(line)));
  return lines;
}

function compare(before: Plan, after: Plan) {
  return complete(comparePlans(linesOf(before), after));
}

function changesOf(before: Plan, after: Plan): PlanChange[] {
  const found = compare(before, after);
  return Array.from({ length: found.length }, (_, at) => found.at(at));
}

/** The hostile plan without its tasks, of people with these values. */
function planOf(...people: readonly (Partial<PlannedPerson> & { readonly id: string })[]): Plan {
  const base = hostilePlan();
  return {
    ...base,
    people: people.map((person) => ({ ...base.people[0]!, identity: person.id, ...person })),
    tasks: [],
    userTasks: { offsets: new Uint32Array(people.length + 1), task: new Uint32Array() },
    findings: [],
  };
}

/** One person who has these tasks of APPROVER, BÜRO and SKIPPED. */
function planWithTasks(task: readonly number[], startDate?: readonly string[]): Plan {
  const { tasks } = hostilePlan();
  return {
    ...planOf({ id: 'ANN' }),
    tasks,
    userTasks: {
      offsets: Uint32Array.of(0, task.length),
      task: Uint32Array.from(task),
      ...(startDate === undefined ? {} : { startDate }),
    },
  };
}

describe('comparing people', () => {
  it('tells who came, who went and who is another, in the order of the plan', () => {
    const before = planOf({ id: 'ANN' }, { id: 'BOB' }, { id: 'DAN', lastName: 'Dane' });
    const after = planOf({ id: 'ANN' }, { id: 'CAM' }, { id: 'DAN', lastName: 'Dane-Moe' }, { id: 'EVE' });
    expect(changesOf(before, after).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'gone BOB',
      'new CAM',
      'changed DAN',
      'new EVE',
    ]);
    expect(compare(before, after).counts.user).toEqual({ new: 2, gone: 1, changed: 1 });
  });

  it('names each field that differs, before and after, and no other', () => {
    const before = planOf({ id: 'ANN', situation: 'blocked', email: '', actorRoles: ['A_ST'] });
    const after = planOf({ id: 'ANN', situation: 'new', email: 'a@b.c', actorRoles: ['A_ST', 'B_ST'] });
    const [change] = changesOf(before, after);
    expect(change).toMatchObject({ kind: 'changed', subject: 'user', id: 'ANN', name: 'Åsa Bergström' });
    expect(change?.fields).toEqual([
      { field: 'situation', task: '', before: 'blocked', after: 'new' },
      { field: 'email', task: '', before: '', after: 'a@b.c' },
      { field: 'actorRoles', task: '', before: 'A_ST', after: 'A_ST, B_ST' },
    ]);
  });

  it('shows every field of who is new or gone on one side alone', () => {
    const [gone] = changesOf(planOf({ id: 'ANN' }), planOf());
    expect(gone?.kind).toBe('gone');
    expect(gone?.fields).toContainEqual({
      field: 'lastName',
      task: '',
      before: 'Bergström',
      after: null,
    });
    const [came] = changesOf(planOf(), planOf({ id: 'ANN' }));
    expect(came?.fields.every(({ before, after }) => before === null && after !== null)).toBe(true);
  });

  it('takes ids that differ in case alone for one person whose id changed', () => {
    const [change, ...others] = changesOf(
      planOf({ id: 'Ann', identity: 'X' }),
      planOf({ id: 'ANN', identity: 'X' }),
    );
    expect(others).toEqual([]);
    expect(change?.fields).toEqual([{ field: 'id', task: '', before: 'Ann', after: 'ANN' }]);
  });

  it('does not look at what is not written: the row of the extract and the findings', () => {
    const before = planOf({ id: 'ANN', source: 1 });
    const after = { ...planOf({ id: 'ANN', source: 7 }), findings: hostilePlan().findings };
    expect(changesOf(before, after)).toEqual([]);
  });
});

describe('a comparison of many people', () => {
  it('gives way every few hundred of them', () => {
    const many = planOf(...Array.from({ length: 3000 }, (_, at) => ({ id: `U${at + 10_000}` })));
    const steps = comparePlans(linesOf(many), many);
    let gaveWay = 0;
    while (!steps.next().done) gaveWay++;
    expect(gaveWay).toBeGreaterThanOrEqual(5);
  });
});

describe('comparing tasks', () => {
  it('tells which tasks somebody got, lost, or has for other dates', () => {
    const [change] = changesOf(
      planWithTasks([0, 2], ['00000000', '20260101']),
      planWithTasks([1, 2], ['20260301', '00000000']),
    );
    expect(change?.fields).toEqual([
      { field: 'user-task', task: 'APPROVER', before: 'without dates', after: null },
      { field: 'user-task', task: 'SKIPPED', before: 'from 20260101', after: 'without dates' },
      { field: 'user-task', task: 'BÜRO', before: null, after: 'from 20260301' },
    ]);
  });

  it('takes no date and an unlimited one for the same', () => {
    expect(changesOf(planWithTasks([0, 1]), planWithTasks([0, 1], ['00000000', '00000000']))).toEqual([]);
  });

  it('tells what became of a role itself', () => {
    const plan = hostilePlan();
    const [approver, office, skipped] = plan.tasks;
    const after: Plan = {
      ...plan,
      tasks: [{ ...approver!, description: 'Approver' }, office!, { ...skipped!, id: 'TAKEN' }],
    };
    const changes = changesOf(plan, after).filter(({ subject }) => subject === 'role');
    expect(changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'changed APPROVER',
      'gone SKIPPED',
      'new TAKEN',
    ]);
    expect(changes[0]?.fields).toMatchObject([{ field: 'description', after: 'Approver' }]);
  });
});

describe('comparing settings', () => {
  const { policy, target } = hostilePlan();
  const settingsOf = (before: Partial<Plan>, after: Partial<Plan>) =>
    compare({ ...planOf(), ...before }, { ...planOf(), ...after }).settings;

  it('names each by its path, with its value before and after', () => {
    const changed = {
      policy: { ...policy, company: '100', nameSplit: { ...policy.nameSplit, comma: false } },
      target: { ...target, render: { ...target.render, quoting: 'backslash' as const } },
    };
    expect(settingsOf({}, changed)).toEqual([
      { path: ['policy', 'company'], before: '', after: '100' },
      { path: ['policy', 'nameSplit', 'comma'], before: 'yes', after: 'no' },
      { path: ['target', 'render', 'quoting'], before: 'double-quotes', after: 'backslash' },
    ]);
  });

  it('names the entries of a list that came and went, not the list', () => {
    const scopeOf = (exclude: string[]) => ({ policy: { ...policy, scope: { ...policy.scope, exclude } } });
    expect(settingsOf(scopeOf(['A', 'B', 'C']), scopeOf(['C', 'D', 'A']))).toEqual([
      { path: ['policy', 'scope', 'exclude'], before: 'B', after: null },
      { path: ['policy', 'scope', 'exclude'], before: null, after: 'D' },
    ]);
    const byRole = [{ role: 'BUY', actorRole: 'Buyer_ST' }];
    const given = { policy: { ...policy, actorRoles: { ...policy.actorRoles, byRole } } };
    expect(settingsOf({}, given)).toEqual([
      { path: ['policy', 'actorRoles', 'byRole'], before: null, after: 'Buyer_ST · BUY' },
    ]);
  });

  it('takes a user named like a part of JavaScript for a user', () => {
    const corrections = JSON.parse(
      '{"__proto__":{"name":"n","firstName":"f","lastName":"l"},"CONSTRUCTOR":{"name":"n","firstName":"f","lastName":"l"}}',
    );
    const corrected = { policy: { ...policy, nameSplit: { ...policy.nameSplit, corrections } } };
    expect(settingsOf({}, corrected).map(({ path }) => path[3])).toEqual([
      ...Array(3).fill('CONSTRUCTOR'),
      ...Array(3).fill('__proto__'),
    ]);
  });

  it('reads a plan whose settings another version wrote', () => {
    const lines = linesOf(planOf());
    // A setting that it does not have counts as its default, which is what the plan of today has.
    const older = [lines[0]!.replace('"company":null,', '"colour":"red",'), ...lines.slice(1)];
    expect(complete(comparePlans(older, planOf())).settings).toEqual([
      { path: ['policy', 'colour'], before: 'red', after: null },
    ]);
  });
});

describe('a file that cannot be compared', () => {
  it('says so where a newer version wrote it, whatever else stands in it', () => {
    expect(() => complete(comparePlans(['{"plan":3,"everybody":[]}'], planOf()))).toThrow(
      'The plan file was written by a newer Muster: it is of format 3',
    );
  });

  it.each([
    ['is empty', () => []],
    ['is cut short', (lines: string[]) => lines.slice(0, -1)],
    ['goes on after its end', (lines: string[]) => [...lines, lines.at(-1)!]],
    ['is not JSON', (lines: string[]) => ['{', ...lines.slice(1)]],
    ['is in another order', (lines: string[]) => [lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)]],
    [
      'has dates of other tasks',
      (lines: string[]) => lines.map((line) => line.replace(/"to":\[.*?\]/, '"to":["1"]')),
    ],
  ])('is refused with its line where it %s', (_, damage) => {
    const damaged = damage(linesOf(hostilePlan()));
    expect(() => complete(comparePlans(damaged, hostilePlan()))).toThrow(
      /^The plan file cannot be read: line \d+: /,
    );
  });
});

describe('comparing what is done about those who are there already', () => {
  const actor = { actor: 'ANN', firstName: 'Ann', lastName: 'Ash', email: '' };
  const subject = { kind: 'person', index: 0 } as const;
  const update = (lastName: string): Operation => ({
    type: 'actor',
    action: 'update',
    situation: 'different',
    subject,
    before: actor,
    after: { ...actor, lastName },
  });
  const takeRole: Operation = {
    type: 'actor-role',
    action: 'delete',
    situation: 'extra',
    subject,
    before: { actor: 'ANN', role: 'Admin_ST' },
    after: null,
  };
  const doing = (...changes: Operation[]): Plan => ({
    ...planOf({ id: 'ANN', situation: 'different', action: 'update', whole: false }),
    changes,
  });

  it('finds nothing where the same is done, whoever built the objects', () => {
    expect(changesOf(doing(update('Birch'), takeRole), doing(update('Birch'), takeRole))).toEqual([]);
  });

  it('tells each object that something else is done to', () => {
    const [change] = changesOf(doing(update('Birch')), doing(update('Beech'), takeRole));
    expect(change?.fields).toEqual([
      {
        field: 'operation',
        task: 'actor ANN',
        before: 'update: email "", firstName "Ann", lastName "Birch"',
        after: 'update: email "", firstName "Ann", lastName "Beech"',
      },
      { field: 'operation', task: 'actor-role ANN Admin_ST', before: null, after: 'delete' },
    ]);
  });

  it('tells the objects of a task, too', () => {
    const plan = hostilePlan();
    const before = { task: 'APPROVER', description: 'Old' };
    const renamed: Operation = {
      type: 'task',
      action: 'update',
      situation: 'different',
      subject: { kind: 'task', index: 0 },
      before,
      after: { ...before, description: 'New' },
    };
    const [change] = changesOf(plan, { ...plan, changes: [renamed] });
    expect(change).toMatchObject({ kind: 'changed', subject: 'role', id: 'APPROVER' });
    expect(change?.fields).toEqual([
      { field: 'operation', task: 'task APPROVER', before: null, after: 'update: description "New"' },
    ]);
  });

  it('tells the tasks of somebody who is set aside now, and not of somebody who is there meanwhile', () => {
    const before = planWithTasks([0]);
    const standing = (situation: Situation, action: Action): Plan => ({
      ...planWithTasks([]),
      people: [{ ...before.people[0]!, situation, action, whole: false }],
    });
    const fieldsOf = (after: Plan) => changesOf(before, after)[0]?.fields.map(({ field }) => field);
    expect(fieldsOf(standing('excluded', 'leave'))).toEqual(['situation', 'action', 'user-task']);
    expect(fieldsOf(standing('different', 'report'))).toEqual(['situation', 'action']);
    expect(fieldsOf(standing('equal', 'leave'))).toBeUndefined();
  });
});
