import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import type { AnyOperation } from '../../../shared/target/operation.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';

/** What one call of a tool was given: the operations, and on which line of its file each stands. */
export class CallContents<P = AnyPlan, O extends AnyOperation = AnyOperation> {
  readonly list: OperationList<P, O>;
  /** The operations' numbers, ascending. */
  readonly numbers: Uint32Array;
  /** Of each line of the file (from 0): the operation's place in `numbers` plus one; 0 for the frame. */
  readonly #lines: Uint32Array | null;

  /** `lines` is null where line n is the operation at place n. */
  constructor(list: OperationList<P, O>, numbers: Uint32Array, lines: Uint32Array | null) {
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
  ofPerson(index: number, type: O['type'] | null = null): number[] {
    return this.list
      .ofPerson(index)
      .filter((number) => this.placeOf(number) >= 0 && (type === null || this.at(number).type === type));
  }

  at(number: number): O {
    return this.list.at(number);
  }
}
