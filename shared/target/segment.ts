import { STEP_SIZE, type Steps } from '../base/steps.ts';
import type { AnyOperation, Visit } from './operation.ts';

/** A stretch of a plan's operations, all of one section. */
export interface Segment<O extends AnyOperation = AnyOperation, S extends string = string> {
  readonly section: S;
  /** The types that it may hold. */
  readonly types: readonly O['type'][];
  readonly count: number;
  /** The operation at this place, from 0. */
  at(place: number): O;
  /** Places of the operations of one person, ascending. */
  ofPerson(index: number): Iterable<number>;
  /** All of them, in order. */
  visit(visit: Visit<O>): Steps<void>;
}

/** Operations that stand in the plan one by one. */
export class ListedSegment<O extends AnyOperation, S extends string> implements Segment<O, S> {
  readonly section: S;
  readonly types: readonly O['type'][];
  readonly #operations: readonly O[];
  #ofPerson: Map<number, number[]> | null = null;

  constructor(section: S, types: readonly O['type'][], operations: readonly O[]) {
    this.section = section;
    this.types = types;
    this.#operations = operations;
  }

  get count(): number {
    return this.#operations.length;
  }

  at(place: number): O {
    return this.#operations[place]!;
  }

  ofPerson(index: number): readonly number[] {
    this.#ofPerson ??= Map.groupBy(this.#operations.keys(), (place) => {
      const { kind, index: of } = this.#operations[place]!.subject;
      return kind === 'person' ? of : -1;
    });
    return this.#ofPerson.get(index) ?? [];
  }

  *visit(visit: Visit<O>): Steps<void> {
    for (let place = 0; place < this.#operations.length; place++) {
      visit(this.#operations[place]!);
      if (place % STEP_SIZE === 0) yield place;
    }
  }
}

/** The greatest i with values[i] ≤ wanted, in ascending values with values[0] ≤ wanted; the last one of equals. */
export function lastNotAbove(values: Uint32Array, wanted: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (values[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
