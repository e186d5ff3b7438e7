import { type IpaObjects, type IpaObjectType, NO_DATE } from '../ipa/objects.ts';
import { GrowingColumn } from '../m3/growing-column.ts';
import { STEP_SIZE, type Steps } from '../steps/steps.ts';
import type { Action, Plan, PlannedPerson, Situation } from './plan.ts';

/** Whose operation it is: an index into Plan.people or Plan.tasks. */
export type OperationSubject =
  | { readonly kind: 'person'; readonly index: number }
  | { readonly kind: 'task'; readonly index: number };

/** One change to one object of IPA. `before` is what the target holds, null where it holds nothing. */
export type Operation = {
  [T in IpaObjectType]: {
    readonly type: T;
    readonly action: Exclude<Action, 'leave'>;
    readonly situation: Situation;
    readonly subject: OperationSubject;
    readonly before: IpaObjects[T] | null;
    readonly after: IpaObjects[T] | null;
  };
}[IpaObjectType];

/** Takes operations one by one. */
export type Visit = (operation: Operation) => void;

type CreateOf<T extends IpaObjectType> = Extract<Operation, { type: T }>;

function create<T extends IpaObjectType>(
  type: T,
  subject: OperationSubject,
  after: IpaObjects[T],
): CreateOf<T> {
  return { type, action: 'create', situation: 'new', subject, before: null, after } as unknown as CreateOf<T>;
}

function written(person: PlannedPerson): boolean {
  return person.situation === 'new';
}

/** How many gen operations a person has: identity, actor, actor-identity and one for each actor role. */
function genCountOf(person: PlannedPerson): number {
  return written(person) ? 3 + person.actorRoles.length : 0;
}

/**
 * The operations of one person in gen, in the order that secadm needs (domain.md, 4): identity, actor,
 * assignment, roles.
 */
function visitGenOperationsOf(plan: Plan, index: number, visit: Visit): void {
  const person = plan.people[index]!;
  if (!written(person)) return;
  const subject: OperationSubject = { kind: 'person', index };
  const service = plan.policy.identity.service;
  const actor = person.id;
  visit(create('identity', subject, { service, identity: person.identity }));
  visit(
    create('actor', subject, {
      actor,
      firstName: person.firstName,
      lastName: person.lastName,
      email: person.email,
    }),
  );
  visit(create('actor-identity', subject, { actor, service, identity: person.identity }));
  for (const role of person.actorRoles) visit(create('actor-role', subject, { actor, role }));
}

/** All gen operations, person by person. */
export function* visitGenOperations(plan: Plan, visit: Visit): Steps<void> {
  for (let index = 0; index < plan.people.length; index++) {
    visitGenOperationsOf(plan, index, visit);
    if (index % STEP_SIZE === 0) yield index;
  }
}

/** The users of the environment's data area. */
export function* visitUserOperations(plan: Plan, visit: (operation: CreateOf<'user'>) => void): Steps<void> {
  for (let index = 0; index < plan.people.length; index++) {
    const person = plan.people[index]!;
    if (written(person)) visit(create('user', { kind: 'person', index }, { user: person.id }));
    if (index % STEP_SIZE === 0) yield index;
  }
}

/** The tasks of the environment's data area. */
export function* visitTaskOperations(plan: Plan, visit: (operation: CreateOf<'task'>) => void): Steps<void> {
  for (let index = 0; index < plan.tasks.length; index++) {
    const { id, situation, description } = plan.tasks[index]!;
    if (situation === 'new') visit(create('task', { kind: 'task', index }, { task: id, description }));
    if (index % STEP_SIZE === 0) yield index;
  }
}

function userTaskAt(plan: Plan, subject: OperationSubject, at: number): Operation {
  const { task, startDate, stopDate } = plan.userTasks;
  return create('user-task', subject, {
    user: plan.people[subject.index]!.id,
    task: plan.tasks[task[at]!]!.id,
    startDate: startDate?.[at] ?? NO_DATE,
    stopDate: stopDate?.[at] ?? NO_DATE,
  });
}

/** The user-tasks, person by person: those of one stand in Plan.userTasks from `from` to before `to`. */
export function* visitUserTasks(
  plan: Plan,
  visit: (subject: OperationSubject, from: number, to: number) => void,
): Steps<void> {
  const { offsets } = plan.userTasks;
  for (let index = 0; index < plan.people.length; index++) {
    const from = offsets[index]!;
    const to = offsets[index + 1]!;
    if (to > from) visit({ kind: 'person', index }, from, to);
    if (index % STEP_SIZE === 0) yield index;
  }
}

/**
 * The plan's operations by number, in running order: gen person by person, then users, tasks, user-tasks.
 * Nothing is kept but where each person's operations begin, so a million of them cost a few megabytes.
 */
export class OperationList {
  readonly plan: Plan;
  readonly count: number;
  /** Where each section begins: gen, users, tasks, user-tasks. */
  readonly sections: {
    readonly gen: 0;
    readonly user: number;
    readonly task: number;
    readonly userTask: number;
  };
  readonly #genStart: Uint32Array;
  readonly #writtenPeople: Uint32Array;
  readonly #writtenTasks: Uint32Array;

  constructor(plan: Plan) {
    this.plan = plan;
    this.#genStart = new Uint32Array(plan.people.length + 1);
    const people = new GrowingColumn();
    plan.people.forEach((person, index) => {
      this.#genStart[index + 1] = this.#genStart[index]! + genCountOf(person);
      if (written(person)) people.push(index);
    });
    this.#writtenPeople = people.toArray();
    this.#writtenTasks = Uint32Array.from(
      plan.tasks.flatMap((task, index) => (task.situation === 'new' ? [index] : [])),
    );
    const user = this.#genStart[plan.people.length]!;
    const task = user + this.#writtenPeople.length;
    const userTask = task + this.#writtenTasks.length;
    this.sections = { gen: 0, user, task, userTask };
    this.count = userTask + plan.userTasks.task.length;
  }

  /** The operation with this number, from 0. */
  at(number: number): Operation {
    const { user, task, userTask } = this.sections;
    if (number < user) return this.#genAt(number);
    if (number < task) {
      const index = this.#writtenPeople[number - user]!;
      return create('user', { kind: 'person', index }, { user: this.plan.people[index]!.id });
    }
    if (number < userTask) {
      const index = this.#writtenTasks[number - task]!;
      const planned = this.plan.tasks[index]!;
      return create('task', { kind: 'task', index }, { task: planned.id, description: planned.description });
    }
    const at = number - userTask;
    const index = lastNotAbove(this.plan.userTasks.offsets, at);
    return userTaskAt(this.plan, { kind: 'person', index }, at);
  }

  /** The numbers of all operations of one person, in running order. */
  ofPerson(index: number): number[] {
    if (!written(this.plan.people[index]!)) return [];
    const { offsets } = this.plan.userTasks;
    const numbers: number[] = [];
    for (let n = this.#genStart[index]!; n < this.#genStart[index + 1]!; n++) numbers.push(n);
    numbers.push(this.sections.user + lastNotAbove(this.#writtenPeople, index));
    for (let at = offsets[index]!; at < offsets[index + 1]!; at++) numbers.push(this.sections.userTask + at);
    return numbers;
  }

  #genAt(number: number): Operation {
    const index = lastNotAbove(this.#genStart, number);
    let found: Operation | undefined;
    let n = this.#genStart[index]!;
    visitGenOperationsOf(this.plan, index, (operation) => {
      if (n++ === number) found = operation;
    });
    return found!;
  }
}

/** The greatest i with values[i] ≤ wanted, in ascending values with values[0] ≤ wanted; the last one of equals. */
function lastNotAbove(values: Uint32Array, wanted: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (values[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
