import { GrowingColumn } from '../../../base/growing-column.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import { NO_DATE } from '../objects.ts';
import { sortByTask } from './sort-by-task.ts';
import type { TargetUserTasks } from './target-state.ts';

/** User-tasks as they are read, until it is known in which order their people and tasks stand. */
export class TargetUserTaskRows {
  readonly #person = new GrowingColumn();
  readonly #task = new GrowingColumn();
  readonly #startDate: string[] = [];
  readonly #stopDate: string[] = [];
  #starts = false;
  #stops = false;

  add(person: number, task: number, startDate: string, stopDate: string): void {
    this.#person.push(person);
    this.#task.push(task);
    this.#startDate.push(startDate);
    this.#stopDate.push(stopDate);
    if (startDate !== NO_DATE) this.#starts = true;
    if (stopDate !== NO_DATE) this.#stops = true;
  }

  /**
   * The rows by person, then by task, then those that spell the person as its user is spelt before others.
   * @param personOf the number in order of each person that was added; `taskOf` of each task
   * @param oddOf how a person that was added is spelt, where that is not how its user is
   */
  *ordered(
    people: number,
    personOf: Uint32Array,
    taskOf: Uint32Array,
    oddOf: ReadonlyMap<number, string>,
  ): Steps<TargetUserTasks> {
    const slots = this.#person.toArray();
    const persons = slots.map((slot) => personOf[slot]!);
    const tasks = this.#task.toArray().map((slot) => taskOf[slot]!);
    const offsets = new Uint32Array(people + 1);
    for (const person of persons) offsets[person + 1]!++;
    for (let at = 0; at < people; at++) offsets[at + 1]! += offsets[at]!;
    yield people;
    const next = offsets.slice();
    const rows = new Uint32Array(persons.length);
    const odd: number[] = [];
    for (let row = 0; row < rows.length; row++) {
      if (oddOf.size > 0 && oddOf.has(slots[row]!)) odd.push(row);
      else rows[next[persons[row]!]!++] = row;
    }
    const speltIn = (row: number) => oddOf.get(slots[row]!)!;
    odd.sort((a, b) => (speltIn(a) < speltIn(b) ? -1 : speltIn(a) > speltIn(b) ? 1 : 0));
    for (const row of odd) rows[next[persons[row]!]!++] = row;
    for (let at = 0; at < people; at++) {
      sortByTask(rows, offsets[at]!, offsets[at + 1]!, tasks);
      if (at % STEP_SIZE === 0) yield at;
    }
    const spelt = new Map<number, string>();
    if (odd.length > 0) {
      rows.forEach((row, at) => {
        const spelling = oddOf.get(slots[row]!);
        if (spelling !== undefined) spelt.set(at, spelling);
      });
    }
    const datesOf = (dates: readonly string[]) => Array.from(rows, (row) => dates[row]!);
    return {
      offsets,
      task: rows.map((row) => tasks[row]!),
      ...(this.#starts ? { startDate: datesOf(this.#startDate) } : {}),
      ...(this.#stops ? { stopDate: datesOf(this.#stopDate) } : {}),
      ...(odd.length > 0 ? { spelt } : {}),
    };
  }
}
