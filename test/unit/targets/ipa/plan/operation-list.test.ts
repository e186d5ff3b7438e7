import { describe, expect, it } from 'vitest';
import { inversePlan } from '../../../../../shared/targets/ipa/plan/inverse-plan.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { incrementalPlan } from '../../../../golden/incremental-plan.ts';

/** Each operation with its section, e.g. `gen-create: create identity`. */
function words(plan: Plan): string[] {
  const list = listOperations(plan);
  return Array.from({ length: list.count }, (_, number) => {
    const { type, action, again } = list.at(number);
    return `${list.sectionAt(number)}: ${action} ${type}${again === true ? ' again' : ''}`;
  });
}

const PLAN = incrementalPlan('recreate');

describe('a plan for a target that was read', () => {
  it('adds and changes before it takes away, from the outside in', () => {
    const people = ['GONE & CO', 'DISABLED'];
    expect(people.every((id) => PLAN.people.some((person) => person.id === id))).toBe(true);
    expect(words(PLAN)).toEqual([
      // The one of whom nothing is there.
      'gen-create: create identity',
      'gen-create: create actor',
      'gen-create: create actor-identity',
      'gen-create: create actor-role',
      // The one who is deleted and added again.
      'gen-update: delete actor-role again',
      'gen-update: delete actor-role again',
      'gen-update: delete actor-identity again',
      'gen-update: delete actor again',
      'gen-update: create actor again',
      'gen-update: create actor-identity again',
      'gen-update: create actor-role again',
      'gen-update: create actor-role again',
      // Users, then tasks, then what needs both.
      'environment-import: create user',
      'environment-import: create user',
      'environment-import: create task',
      'environment-import: update task',
      'environment-import: create user-task',
      'environment-import: create user-task',
      'environment-import: create user-task',
      'environment-import: update user-task',
      // And the other way round.
      'environment-delete: delete user-task',
      'environment-delete: delete user-task',
      'environment-delete: delete user',
      'environment-delete: delete user',
      'environment-delete: delete task',
      'gen-delete: delete actor-role',
      'gen-delete: delete actor-role',
      'gen-delete: delete actor-identity',
      'gen-delete: delete actor',
      'gen-delete: delete identity',
    ]);
  });

  it('taken back deletes last what it made first', () => {
    const back = words(inversePlan(PLAN));
    expect(back).toHaveLength(words(PLAN).length);
    // Who is gone is made anew, before anything else.
    expect(back.slice(0, 5)).toEqual([
      'gen-create: create actor-role',
      'gen-create: create identity',
      'gen-create: create actor',
      'gen-create: create actor-identity',
      'gen-create: create actor-role',
    ]);
    expect(back.slice(-4)).toEqual([
      'gen-delete: delete actor-role',
      'gen-delete: delete actor-identity',
      'gen-delete: delete actor',
      'gen-delete: delete identity',
    ]);
  });

  it('finds what is listed and what follows from a person', () => {
    const list = listOperations(PLAN);
    const typesOf = (id: string) =>
      list
        .ofPerson(PLAN.people.findIndex((person) => person.id === id))
        .map((number) => list.at(number).type);
    expect(typesOf('ABERGSTR')).toEqual([
      'identity',
      'actor',
      'actor-identity',
      'actor-role',
      'user',
      'user-task',
      'user-task',
    ]);
    expect(typesOf('JOINED')).toEqual(['user', 'user-task']);
    expect(typesOf('EQUAL')).toEqual([]);
    expect(typesOf('LEAVER')).toEqual([]);
  });
});

it('a plan that does nothing has no operations, and no segments', () => {
  const nothing: Plan = {
    ...PLAN,
    people: PLAN.people.map((person) => ({ ...person, whole: false })),
    tasks: PLAN.tasks.map((task) => ({ ...task, action: 'leave' })),
    userTasks: { offsets: new Uint32Array(PLAN.people.length + 1), task: new Uint32Array() },
    changes: [],
  };
  const list = listOperations(nothing);
  expect([list.count, list.segments.length, list.ofPerson(0)]).toEqual([0, 0, []]);
});
