import type { IpaObjectType } from '../../../shared/targets/ipa/objects.ts';
import type { Operation, OperationOf } from '../../../shared/targets/ipa/plan/operation.ts';
import type { OperationList } from '../../../shared/targets/ipa/plan/operation-list.ts';

/**
 * Which people and tasks an id in a tool's output can mean. Built when the first failure has to be
 * understood: most runs never need it.
 */
export class PlanIds {
  readonly #list: OperationList;
  #people: Map<string, number> | null = null;
  #tasks: Map<string, number> | null = null;

  constructor(list: OperationList) {
    this.#list = list;
  }

  /** Index of the person with this id or identity; undefined where there is none. */
  person(word: string): number | undefined {
    if (this.#people === null) {
      this.#people = new Map();
      this.#list.plan.people.forEach(({ id, identity, action }, index) => {
        if (action === 'leave' || action === 'report') return;
        this.#people!.set(identity, index);
        this.#people!.set(id, index);
      });
    }
    return this.#people.get(word);
  }

  #taskAt(number: number): string {
    const { before, after } = this.#list.at(number) as OperationOf<'task'>;
    return (after ?? before)!.task;
  }

  /** Number of the task's operation; undefined where the plan does nothing about it. */
  taskOperation(word: string): number | undefined {
    if (this.#tasks === null) {
      this.#tasks = new Map();
      for (const { from, to } of this.#list.stretchesOf('task')) {
        for (let number = from; number < to; number++) this.#tasks.set(this.#taskAt(number), number);
      }
    }
    return this.#tasks.get(word);
  }
}

/** What one call of a tool was given: the operations, and on which line of its file each stands. */
export class CallContents {
  readonly list: OperationList;
  readonly ids: PlanIds;
  /** The operations' numbers, ascending. */
  readonly numbers: Uint32Array;
  /** Of each line of the file (from 0): the operation's place in `numbers` plus one; 0 for the frame. */
  readonly #lines: Uint32Array | null;

  /** `lines` is null where line n is the operation at place n. */
  constructor(ids: PlanIds, list: OperationList, numbers: Uint32Array, lines: Uint32Array | null) {
    this.ids = ids;
    this.list = list;
    this.numbers = numbers;
    this.#lines = lines;
  }

  /** The operation on a line of the file, counted from 1; null where there is none. */
  onLine(line: number): number | null {
    const place = this.#lines === null ? line : (this.#lines[line - 1] ?? 0);
    return this.numbers[place - 1] ?? null;
  }

  /** Place of an operation among those of the call, from 0; -1 where the call has it not. */
  placeOf(number: number): number {
    let low = 0;
    let high = this.numbers.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.numbers[middle]!;
      if (found === number) return middle;
      if (found < number) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** The operations of one person in this call, of one type or of all. */
  ofPerson(index: number, type: IpaObjectType | null = null): number[] {
    return this.list
      .ofPerson(index)
      .filter((number) => this.placeOf(number) >= 0 && (type === null || this.at(number).type === type));
  }

  at(number: number): Operation {
    return this.list.at(number);
  }
}
