import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import type { Roster } from '../../../m3/roster.ts';
import { undatedRows, validityOf } from '../../../m3/validity.ts';
import type { ChangePolicy } from '../../../policy/changes.ts';
import { NO_DATE, type UserTask } from '../objects.ts';
import type { Decision } from '../plan/decision.ts';
import type { PlannedUserTasks } from '../plan/plan.ts';
import { sortByTask } from '../state/sort-by-task.ts';
import type { TargetState } from '../state/target-state.ts';
import type { ChangeBook } from './change-book.ts';
import type { M3Knowledge } from './m3-knowledge.ts';
import type { ComparedTasks } from './plan-tasks.ts';
import { isLeftOut } from './target-knowledge.ts';

/** Somebody whose user-tasks are planned. */
export interface Holder {
  /** Index into Roster.users. */
  readonly source: number;
  /** Index into the plan's people. */
  readonly index: number;
  /** The user as the target spells it, and whether that is the person's id. */
  readonly user: string;
  readonly isSpeltAsPerson: boolean;
  /** Index into TargetState.people; -1 where it holds nothing. */
  readonly rows: number;
  /** Whether a user-task that was not found is not there. */
  readonly isSure: boolean;
}

interface UserTaskInput {
  readonly roster: Roster;
  readonly decision: Pick<Decision, 'tasks'>;
  readonly state: TargetState;
  readonly tasks: ComparedTasks;
  /** At most so many. */
  readonly people: number;
  readonly changes: ChangePolicy;
  readonly m3: M3Knowledge;
  readonly book: ChangeBook;
}

/**
 * The user-tasks of people, one after the other in the order of the plan. What is created stays in columns: half a
 * million of them are common.
 */
export class UserTaskPlanner {
  readonly #roster: Roster;
  readonly #state: TargetState;
  readonly #tasks: ComparedTasks;
  readonly #changes: ChangePolicy;
  readonly #isCompared: boolean;
  /** Whether what only the target holds goes, with or without its task. */
  readonly #goes: boolean;
  readonly #book: ChangeBook;
  /** 1 for each user-role row whose validity is not known; null where all are. */
  readonly #undated: Uint8Array | null;
  /** The task of each user-role row, as an index into the plan's tasks. */
  readonly #taskOfRow: Uint32Array;
  readonly #offsets: Uint32Array;
  /** The rows that are created, person by person. */
  readonly #rows: Uint32Array;
  #count = 0;
  #differed = false;
  #unknown: string[] = [];
  /** The tasks that only the target holds and that stay, in the latest comparison. */
  #stay: string[] = [];
  /** Dates that the target's lists leave out: what M3 says of them is taken as it is. */
  readonly #startsLeftOut: boolean;
  readonly #stopsLeftOut: boolean;

  constructor({ roster, decision, state, tasks, people, changes, m3, book }: UserTaskInput) {
    this.#roster = roster;
    this.#state = state;
    this.#tasks = tasks;
    this.#changes = changes;
    this.#isCompared = m3.userRolesRead;
    const goes = changes.delete && changes.onlyInTarget.userTasks === 'delete';
    this.#goes = goes && m3.doubtOfUserRoles === null;
    this.#book = book;
    this.#startsLeftOut = isLeftOut(state, 'user-task', 'startDate');
    this.#stopsLeftOut = isLeftOut(state, 'user-task', 'stopDate');
    this.#undated = undatedRows(roster.userRoles);
    const ofRole = new Uint32Array(roster.roles.length);
    decision.tasks.forEach(({ source }, index) => {
      ofRole[source] = tasks.ofDecision[index]!;
    });
    this.#taskOfRow = roster.userRoles.role.map((role) => ofRole[role]!);
    this.#offsets = new Uint32Array(people + 1);
    this.#rows = new Uint32Array(roster.userRoles.role.length);
  }

  /** How many user-tasks are created so far, but for those that are listed. */
  get count(): number {
    return this.#count;
  }

  /** Whether something differed in the latest comparison that is left as it is by a rule or a switch. */
  get differed(): boolean {
    return this.#differed;
  }

  /** The tasks of user-tasks that were not found in the latest comparison, and that may be there all the same. */
  get unknown(): readonly string[] {
    return this.#unknown;
  }

  /** Says that the person with this index has all its rows. */
  end(index: number): void {
    this.#offsets[index + 1] = this.#count;
  }

  /** All of them are new. */
  create(source: number): void {
    const begin = this.#count;
    const end = this.#sortRows(source);
    const { usable } = this.#tasks;
    for (let at = begin; at < end; at++) {
      const row = this.#rows[at]!;
      if (usable[this.#taskOfRow[row]!] === 1 && !this.#isUndated(row)) this.#rows[this.#count++] = row;
    }
  }

  /**
   * Walks through both sides, which stand in the order of the plan's tasks.
   * @returns the tasks that only the target holds for this person, and that stay
   */
  compare(holder: Holder): readonly string[] {
    const { rows, source } = holder;
    const { offsets, task } = this.#state.userTasks;
    const { ofTarget } = this.#tasks;
    const begin = this.#count;
    const end = this.#sortRows(source);
    let at = rows < 0 ? 0 : offsets[rows]!;
    const last = rows < 0 ? 0 : offsets[rows + 1]!;
    this.#differed = false;
    if (this.#unknown.length > 0) this.#unknown = [];
    if (this.#stay.length > 0) this.#stay = [];
    for (let place = begin; place < end; place++) {
      const row = this.#rows[place]!;
      const wanted = this.#taskOfRow[row]!;
      while (at < last && ofTarget[task[at]!]! - 1 < wanted) this.#onlyInTarget(holder, at++);
      if (at < last && ofTarget[task[at]!]! - 1 === wanted) {
        this.#inBoth(holder, row, at++);
        // The same once more, for the user in another spelling.
        while (at < last && ofTarget[task[at]!]! - 1 === wanted) this.#stays(at++);
      } else if (this.#tasks.usable[wanted] === 1) this.#onlyInM3(holder, row);
    }
    while (at < last) this.#onlyInTarget(holder, at++);
    return this.#stay;
  }

  /** The user-tasks that the target holds of somebody. */
  *heldBy(rows: number, user: string): Generator<UserTask> {
    if (rows < 0) return;
    const { offsets } = this.#state.userTasks;
    for (let at = offsets[rows]!; at < offsets[rows + 1]!; at++) yield this.#heldAt(at, user);
  }

  *finish(people: number): Steps<PlannedUserTasks> {
    const written = this.#rows.subarray(0, this.#count);
    const { validFrom, validTo } = this.#roster.userRoles;
    const startDate = yield* limitingDates(written, validFrom);
    const stopDate = yield* limitingDates(written, validTo);
    return {
      offsets: this.#offsets.slice(0, people + 1),
      task: written.map((row) => this.#taskOfRow[row]!),
      ...(startDate === null ? {} : { startDate }),
      ...(stopDate === null ? {} : { stopDate }),
    };
  }

  /**
   * Puts all rows of a user behind those that are there, in the order of the tasks, without counting them yet.
   * @returns where they end
   */
  #sortRows(source: number): number {
    const { offsets } = this.#roster.userRoles;
    let end = this.#count;
    for (let row = offsets[source]!; row < offsets[source + 1]!; row++) this.#rows[end++] = row;
    sortByTask(this.#rows, this.#count, end, this.#taskOfRow);
    return end;
  }

  /** Whether it is not known from or to when the user-role holds: then it is neither made nor changed. */
  #isUndated(row: number): boolean {
    return this.#undated !== null && this.#undated[row] === 1;
  }

  #onlyInM3({ isSpeltAsPerson, index, user, isSure }: Holder, row: number): void {
    if (!this.#changes.create || this.#isUndated(row)) {
      this.#differed = true;
      return;
    }
    if (!isSure) {
      this.#unknown.push(this.#tasks.tasks[this.#taskOfRow[row]!]!.id);
      return;
    }
    if (isSpeltAsPerson) {
      this.#rows[this.#count++] = row;
      return;
    }
    const task = this.#tasks.tasks[this.#taskOfRow[row]!]!.id;
    const { validFrom, validTo } = this.#roster.userRoles;
    const dates = { startDate: dateOf(validFrom?.[row] ?? ''), stopDate: dateOf(validTo?.[row] ?? '') };
    this.#book.create('user-task', { kind: 'person', index }, { user, task, ...dates });
  }

  /** Where the extract has no dates, M3 says nothing about them. */
  #inBoth({ index, user }: Holder, row: number, at: number): void {
    const planned = this.#taskOfRow[row]!;
    // Of a blocked role nothing is compared.
    if (this.#tasks.usable[planned] === 0) return;
    if (this.#isUndated(row)) {
      this.#differed = true;
      return;
    }
    const { validFrom, validTo } = this.#roster.userRoles;
    const { startDate: starts, stopDate: stops } = this.#state.userTasks;
    const heldStart = starts?.[at] ?? NO_DATE;
    const heldStop = stops?.[at] ?? NO_DATE;
    const start = validFrom === undefined || this.#startsLeftOut ? heldStart : dateOf(validFrom[row]!);
    const stop = validTo === undefined || this.#stopsLeftOut ? heldStop : dateOf(validTo[row]!);
    if (start === heldStart && stop === heldStop) {
      this.#book.equal['user-task']++;
      return;
    }
    const before = this.#heldAt(at, user);
    const after = {
      ...before,
      startDate: this.#dateAfter(heldStart, start),
      stopDate: this.#dateAfter(heldStop, stop),
    };
    const changes = after.startDate !== heldStart || after.stopDate !== heldStop;
    if (changes && this.#changes.update)
      this.#book.update('user-task', { kind: 'person', index }, before, after);
    else this.#differed = true;
  }

  #dateAfter(held: string, wanted: string): string {
    switch (this.#changes.fields.validity) {
      case 'm3':
        return wanted;
      case 'target':
        return held;
      case 'fill':
        return held === NO_DATE ? wanted : held;
    }
  }

  /** A task that goes takes its user-tasks with it, whatever the rule about them says. */
  #onlyInTarget({ index, user }: Holder, at: number): void {
    const { task } = this.#state.userTasks;
    const planned = this.#tasks.ofTarget[task[at]!]! - 1;
    const inScope = planned >= 0 && this.#tasks.outOfScope[planned] === 0;
    if (this.#isCompared && inScope && (this.#tasks.doomed[planned] === 1 || this.#goes)) {
      this.#book.delete('user-task', { kind: 'person', index }, this.#heldAt(at, user));
      return;
    }
    if (this.#isCompared && (planned < 0 || inScope)) this.#stays(at);
    else this.#book.onlyInTarget['user-task']++;
  }

  #stays(at: number): void {
    this.#book.onlyInTarget['user-task']++;
    this.#stay.push(this.#state.tasks[this.#state.userTasks.task[at]!]!.task);
  }

  #heldAt(at: number, user: string): UserTask {
    const { task, startDate, stopDate, spelt } = this.#state.userTasks;
    return {
      user: spelt?.get(at) ?? user,
      task: this.#state.tasks[task[at]!]!.task,
      startDate: startDate?.[at] ?? NO_DATE,
      stopDate: stopDate?.[at] ?? NO_DATE,
    };
  }
}

/** The dates of the rows; null where there are none, or none of them limits anything. */
function* limitingDates(
  rows: Uint32Array,
  dates: readonly string[] | undefined,
): Steps<readonly string[] | null> {
  if (dates === undefined) return null;
  const written: string[] = [];
  let limits = false;
  for (let at = 0; at < rows.length; at++) {
    const date = dateOf(dates[rows[at]!]!);
    if (date !== NO_DATE) limits = true;
    written.push(date);
    if (at % STEP_SIZE === 0) yield 0;
  }
  return limits ? written : null;
}

/** A date of a row whose dates are known. */
function dateOf(value: string): string {
  return validityOf(value) ?? NO_DATE;
}
