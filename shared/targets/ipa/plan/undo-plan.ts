import type { Finding } from '../../../base/finding.ts';
import { GrowingColumn } from '../../../base/growing-column.ts';
import { findingAbout, remark } from '../../../base/remark.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import { inverseOf } from '../../../target/operation.ts';
import { inSubjectOrder } from '../../../target/subject-order.ts';
import { noCounts } from '../differences/change-book.ts';
import type { IpaObjectType } from '../objects.ts';
import { countChanges } from './count-objects.ts';
import type { Operation } from './operation.ts';
import { listOperations, type OperationList } from './operation-list.ts';
import type { CurrentState, Plan, PlannedUserTasks } from './plan.ts';
import { MadeSegment, type Segment, UserTaskSegment, WholePeopleSegment } from './segments.ts';

/**
 * The plan that takes back what a run of a plan has done, in the reverse order. Who was done whole stays whole; of who
 * was done in part each operation is listed. An undo can be undone in the same way.
 * @param wasDone whether the operation with this number was done by the run, not only found there already
 */
export function* undoPlan(
  list: OperationList,
  wasDone: (operation: number) => boolean,
  current: CurrentState,
): Steps<Plan> {
  const { plan } = list;
  const done = yield* new DoneOperations(list, wasDone).collect();
  const undo: Plan = {
    ...plan,
    direction: plan.direction === 'forward' ? 'undo' : 'forward',
    current,
    people: plan.people.map((person, index) => {
      if (done.whole[index] === 1) return person;
      return person.whole || done.touched[index] === 0
        ? { ...person, whole: false, action: done.touched[index] === 1 ? person.action : 'leave' }
        : person;
    }),
    tasks: plan.tasks.map((task, index) => (done.tasks[index] === 1 ? task : { ...task, action: 'leave' })),
    userTasks: done.userTasks,
    changes: done.inverse,
    untouched: { equal: noCounts(), onlyInTarget: noCounts() },
    findings: findingsOf(plan.people, done.inverse),
  };
  return { ...undo, population: populationAfter(plan, undo) };
}

interface Done {
  /** By index into the people: 1 where all that makes the person whole was done. */
  readonly whole: Uint8Array;
  /** 1 for whom anything was done. */
  readonly touched: Uint8Array;
  /** By index into the tasks: 1 where something was done. */
  readonly tasks: Uint8Array;
  readonly userTasks: PlannedUserTasks;
  /** The inverse of what was done else, the last first. */
  readonly inverse: readonly Operation[];
}

class DoneOperations {
  readonly #list: OperationList;
  readonly #wasDone: (operation: number) => boolean;
  readonly #whole: Uint8Array;
  readonly #touched: Uint8Array;
  readonly #tasks: Uint8Array;
  readonly #listed: Operation[] = [];
  #userTasks: PlannedUserTasks;

  constructor(list: OperationList, wasDone: (operation: number) => boolean) {
    this.#list = list;
    this.#wasDone = wasDone;
    this.#whole = new Uint8Array(list.plan.people.length);
    this.#touched = new Uint8Array(list.plan.people.length);
    this.#tasks = new Uint8Array(list.plan.tasks.length);
    this.#userTasks = { offsets: new Uint32Array(list.plan.people.length + 1), task: new Uint32Array(0) };
  }

  *collect(): Steps<Done> {
    yield* this.#findWhole();
    let first = 0;
    for (const segment of this.#list.segments) {
      if (segment instanceof UserTaskSegment) yield* this.#keepUserTasks(first);
      else yield* this.#collectFrom(segment, first);
      first += segment.count;
    }
    return {
      whole: this.#whole,
      touched: this.#touched,
      tasks: this.#tasks,
      userTasks: this.#userTasks,
      inverse: withoutHalves(inSubjectOrder(this.#listed.reverse().map(inverseOf))),
    };
  }

  /** Who is whole in the plan, and of whom every single object was done. */
  *#findWhole(): Steps<void> {
    this.#list.plan.people.forEach(({ whole }, index) => {
      if (whole) this.#whole[index] = 1;
    });
    let number = 0;
    for (const segment of this.#list.segments) {
      if (!isOfWholePeople(segment)) {
        number += segment.count;
        continue;
      }
      yield* segment.visit(({ subject }) => {
        if (!this.#wasDone(number++)) this.#whole[subject.index] = 0;
      });
    }
  }

  *#collectFrom(segment: Segment, first: number): Steps<void> {
    const isOfWhole = isOfWholePeople(segment);
    const isOfMadeTasks = segment instanceof MadeSegment && segment.type === 'task';
    let number = first;
    yield* segment.visit((operation) => {
      if (!this.#wasDone(number++)) return;
      const { kind, index } = operation.subject;
      (kind === 'person' ? this.#touched : this.#tasks)[index] = 1;
      if (isOfMadeTasks || (isOfWhole && this.#whole[index] === 1)) return;
      this.#listed.push(operation);
    });
  }

  /** The user-tasks that were done stay in the columns, in which they are taken away again. */
  *#keepUserTasks(first: number): Steps<void> {
    const { offsets, task, startDate, stopDate } = this.#list.plan.userTasks;
    const kept = new GrowingColumn();
    const keptOffsets = new Uint32Array(offsets.length);
    for (let index = 0; index + 1 < offsets.length; index++) {
      for (let at = offsets[index]!; at < offsets[index + 1]!; at++) {
        if (!this.#wasDone(first + at)) continue;
        kept.push(at);
        this.#touched[index] = 1;
      }
      keptOffsets[index + 1] = kept.length;
      if (index % STEP_SIZE === 0) yield index;
    }
    const rows = kept.toArray();
    const datesOf = (dates: readonly string[]) => Array.from(rows, (at) => dates[at]!);
    this.#userTasks = {
      offsets: keptOffsets,
      task: rows.map((at) => task[at]!),
      ...(startDate === undefined ? {} : { startDate: datesOf(startDate) }),
      ...(stopDate === undefined ? {} : { stopDate: datesOf(stopDate) }),
    };
  }
}

function isOfWholePeople(segment: Segment): boolean {
  return segment instanceof WholePeopleSegment || (segment instanceof MadeSegment && segment.type === 'user');
}

/**
 * An actor that the run added again, while it is not known to have deleted it, goes for good: with everything that it got,
 * and after whatever refers to it.
 */
function withoutHalves(operations: readonly Operation[]): readonly Operation[] {
  const ofActor = (wanted: Operation['action']) =>
    operations
      .filter(({ type, action, again }) => type === 'actor' && action === wanted && again === true)
      .map(({ subject }) => subject.index);
  const made = new Set(ofActor('create'));
  const halves = new Set(ofActor('delete').filter((index) => !made.has(index)));
  if (halves.size === 0) return operations;
  return operations.map((operation) => {
    const { again, ...whole } = operation;
    const isHalf = again === true && operation.action === 'delete' && halves.has(operation.subject.index);
    return isHalf ? (whole as Operation) : operation;
  });
}

/** What an undo makes again is not quite what was there (domain.md, 1, What does not fit, 6). */
function findingsOf(people: Plan['people'], inverse: readonly Operation[]): Finding[] {
  return inverse.flatMap((operation) => {
    const { type, action, subject, after } = operation;
    if (action !== 'create' || subject.kind !== 'person' || after === null) return [];
    if (type !== 'actor' && type !== 'user') return [];
    if (type === 'actor' && operation.again === true)
      return recreated(people[subject.index]!.id, after.actor);
    const what = type === 'actor' ? `actor ${after.actor}` : `user ${after.user}`;
    const { id } = people[subject.index]!;
    return [findingAbout({ kind: 'user', id }, remark('UNDO-MADE-ANEW', { what }))];
  });
}

function recreated(id: string, actor: string): Finding[] {
  return [findingAbout({ kind: 'user', id }, remark('ACTOR-RECREATED', { actor }))];
}

/** An undo that does no more than these, with what is found beside: nothing is said any more of what it leaves out. */
export function undoOfLess(undo: Plan, changes: readonly Operation[], found: readonly Finding[]): Plan {
  const others = undo.findings.filter(({ code }) => code !== 'UNDO-MADE-ANEW' && code !== 'ACTOR-RECREATED');
  return { ...undo, changes, findings: [...findingsOf(undo.people, changes), ...others, ...found] };
}

/** What the target holds once the run is over: no less than nothing, whatever the plan said there was. */
function populationAfter(plan: Plan, undo: Plan): Plan['population'] {
  const counts = countChanges(listOperations(undo));
  const after = (type: keyof Plan['population'] & IpaObjectType) =>
    Math.max(0, plan.population[type] + counts.delete[type] - counts.create[type]);
  return { user: after('user'), task: after('task'), 'user-task': after('user-task') };
}
