import { GrowingColumn } from '../../../base/growing-column.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import type { OperationSubject, Visit } from '../../../target/operation.ts';
import { type Segment as AnySegment, ListedSegment, lastNotAbove } from '../../../target/segment.ts';
import { GEN_TYPES, type IpaObjectType, NO_DATE } from '../objects.ts';
import type { Operation, OperationOf } from './operation.ts';
import type { Plan } from './plan.ts';
import { type Section, sectionOf } from './section.ts';

export type Segment = AnySegment<Operation, Section>;

/** The operation that makes an object, or in an undo the one that takes it away again. */
function making<T extends IpaObjectType>(
  undo: boolean,
  type: T,
  kind: OperationSubject['kind'],
  index: number,
  object: NonNullable<OperationOf<T>['after']>,
): OperationOf<T> {
  const subject = { kind, index };
  const operation = undo
    ? { type, action: 'delete', situation: 'new', subject, before: object, after: null }
    : { type, action: 'create', situation: 'new', subject, before: null, after: object };
  return operation as unknown as OperationOf<T>;
}

/** Cuts what is listed in a plan into the segment of each section and, in the data area, of each type. */
export function listedSegments(
  changes: readonly Operation[],
): (section: Section, types: readonly IpaObjectType[]) => Segment {
  const keyOf = (section: Section, type: IpaObjectType) =>
    `${section} ${section.startsWith('gen-') ? '' : type}`;
  const cut = Map.groupBy(changes, (operation) => keyOf(sectionOf(operation), operation.type));
  return (section, types) => new ListedSegment(section, types, cut.get(keyOf(section, types[0]!)) ?? []);
}

/**
 * Gen's objects of those of whom nothing is there, in the order that secadm needs (domain.md, 4): identity, actor,
 * assignment, roles; taken away in the reverse order.
 */
export class WholePeopleSegment implements Segment {
  readonly section: Section;
  readonly types = GEN_TYPES;
  readonly #plan: Plan;
  readonly #undo: boolean;
  /** Where each person's operations begin, as if they were created. */
  readonly #starts: Uint32Array;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#undo = plan.direction === 'undo';
    this.section = this.#undo ? 'gen-delete' : 'gen-create';
    this.#starts = new Uint32Array(plan.people.length + 1);
    plan.people.forEach(({ whole, actorRoles }, index) => {
      this.#starts[index + 1] = this.#starts[index]! + (whole ? 3 + actorRoles.length : 0);
    });
  }

  get count(): number {
    return this.#starts.at(-1)!;
  }

  at(place: number): Operation {
    const number = this.#undo ? this.count - 1 - place : place;
    const index = lastNotAbove(this.#starts, number);
    return this.#operationOf(index, number - this.#starts[index]!);
  }

  *ofPerson(index: number): Iterable<number> {
    const from = this.#starts[index]!;
    const to = this.#starts[index + 1]!;
    for (let at = 0; at < to - from; at++) yield this.#undo ? this.count - to + at : from + at;
  }

  *visit(visit: Visit<Operation>): Steps<void> {
    const { people } = this.#plan;
    for (let step = 0; step < people.length; step++) {
      const index = this.#undo ? people.length - 1 - step : step;
      if (people[index]!.whole) this.#visitPerson(index, visit);
      if (step % STEP_SIZE === 0) yield step;
    }
  }

  #visitPerson(index: number, visit: Visit<Operation>): void {
    const count = this.#starts[index + 1]! - this.#starts[index]!;
    if (this.#undo) for (let at = count - 1; at >= 0; at--) visit(this.#operationOf(index, at));
    else for (let at = 0; at < count; at++) visit(this.#operationOf(index, at));
  }

  #operationOf(index: number, at: number): Operation {
    const undo = this.#undo;
    const { id: actor, identity, firstName, lastName, email, actorRoles } = this.#plan.people[index]!;
    const { service } = this.#plan.policy.identity;
    switch (at) {
      case 0:
        return making(undo, 'identity', 'person', index, { service, identity });
      case 1:
        return making(undo, 'actor', 'person', index, { actor, firstName, lastName, email });
      case 2:
        return making(undo, 'actor-identity', 'person', index, { actor, service, identity });
      default:
        return making(undo, 'actor-role', 'person', index, { actor, role: actorRoles[at - 3]! });
    }
  }
}

/** Users or tasks of the data area that are made from the plan's people and tasks. */
export class MadeSegment<T extends 'user' | 'task'> implements Segment {
  readonly section: Section;
  readonly type: T;
  readonly types: readonly [T];
  readonly #plan: Plan;
  readonly #undo: boolean;
  /** Index into Plan.people or Plan.tasks. */
  readonly #made: Uint32Array;

  constructor(plan: Plan, type: T) {
    this.#plan = plan;
    this.#undo = plan.direction === 'undo';
    this.type = type;
    this.types = [type];
    this.section = sectionOfMade(plan);
    const made = new GrowingColumn();
    const isMade =
      type === 'user'
        ? (index: number) => plan.people[index]!.whole
        : (index: number) => plan.tasks[index]!.action === 'create';
    const { length } = type === 'user' ? plan.people : plan.tasks;
    for (let index = 0; index < length; index++) if (isMade(index)) made.push(index);
    this.#made = made.toArray();
  }

  get count(): number {
    return this.#made.length;
  }

  at(place: number): Operation {
    const index = this.#made[place]!;
    return this.type === 'user' ? this.#userAt(index) : this.#taskAt(index);
  }

  *ofPerson(index: number): Iterable<number> {
    if (this.type !== 'user' || this.count === 0) return;
    const place = lastNotAbove(this.#made, index);
    if (this.#made[place] === index) yield place;
  }

  *visit(visit: Visit<Operation>): Steps<void> {
    for (let place = 0; place < this.#made.length; place++) {
      visit(this.at(place));
      if (place % STEP_SIZE === 0) yield place;
    }
  }

  #userAt(index: number): Operation {
    return making(this.#undo, 'user', 'person', index, { user: this.#plan.people[index]!.id });
  }

  #taskAt(index: number): Operation {
    const { id, description } = this.#plan.tasks[index]!;
    return making(this.#undo, 'task', 'task', index, { task: id, description });
  }
}

/** The user-tasks that are created, person by person. They come by the million, so they stay in the plan's columns. */
export class UserTaskSegment implements Segment {
  readonly section: Section;
  readonly types = ['user-task'] as const;
  readonly #plan: Plan;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.section = sectionOfMade(plan);
  }

  get count(): number {
    return this.#plan.userTasks.task.length;
  }

  at(place: number): Operation {
    return this.#at(lastNotAbove(this.#plan.userTasks.offsets, place), place);
  }

  *ofPerson(index: number): Iterable<number> {
    const { offsets } = this.#plan.userTasks;
    for (let at = offsets[index]!; at < offsets[index + 1]!; at++) yield at;
  }

  *visit(visit: Visit<Operation>): Steps<void> {
    yield* this.visitPeople((index, from, to) => {
      for (let at = from; at < to; at++) visit(this.#at(index, at));
    });
  }

  /** The same without an object for each: those of one person stand in Plan.userTasks from `from` to before `to`. */
  *visitPeople(visit: (index: number, from: number, to: number) => void): Steps<void> {
    const { offsets } = this.#plan.userTasks;
    for (let index = 0; index < this.#plan.people.length; index++) {
      const from = offsets[index]!;
      const to = offsets[index + 1]!;
      if (to > from) visit(index, from, to);
      if (index % STEP_SIZE === 0) yield index;
    }
  }

  #at(index: number, at: number): Operation {
    const { task, startDate, stopDate } = this.#plan.userTasks;
    return making(this.#plan.direction === 'undo', 'user-task', 'person', index, {
      user: this.#plan.people[index]!.id,
      task: this.#plan.tasks[task[at]!]!.id,
      startDate: startDate?.[at] ?? NO_DATE,
      stopDate: stopDate?.[at] ?? NO_DATE,
    });
  }
}

function sectionOfMade({ direction }: Plan): Section {
  return direction === 'undo' ? 'environment-delete' : 'environment-import';
}
