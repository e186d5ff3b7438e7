import type { Steps } from '../base/steps.ts';
import type { AnyPlan } from './any-plan.ts';
import type { AnyOperation, Visit } from './operation.ts';
import { lastNotAbove, type Segment } from './segment.ts';
import type { TargetOperations } from './target-operations.ts';

/** The numbers of a section's operations: from `from` to before `to`. */
export interface SectionRange {
  readonly from: number;
  readonly to: number;
}

/**
 * A plan's operations by number, in running order: section after section, in each the segments in an order in which
 * nothing is used before it is made, or deleted while it is used. Nothing is kept of those that follow from the plan's
 * people, so a million of them cost a few megabytes.
 */
export class OperationList<P = AnyPlan, O extends AnyOperation = AnyOperation, S extends string = string> {
  readonly plan: P;
  readonly target: TargetOperations<P, O, S>;
  readonly count: number;
  readonly sections: Readonly<Record<S, SectionRange>>;
  readonly segments: readonly Segment<O, S>[];
  /** The number of each segment's first operation. */
  readonly #starts: Uint32Array;

  constructor(target: TargetOperations<P, O, S>, plan: P) {
    this.target = target;
    this.plan = plan;
    this.segments = target.segmentsOf(plan).filter(({ count }) => count > 0);
    this.#starts = new Uint32Array(this.segments.length + 1);
    this.segments.forEach(({ count }, at) => {
      this.#starts[at + 1] = this.#starts[at]! + count;
    });
    this.count = this.#starts.at(-1)!;
    this.sections = this.#rangesOf(target.sections);
  }

  /** The operation with this number, from 0. */
  at(number: number): O {
    const segment = lastNotAbove(this.#starts, number);
    return this.segments[segment]!.at(number - this.#starts[segment]!);
  }

  /** The numbers of all operations of one person, in running order; none for who is not in the plan (-1). */
  ofPerson(index: number): number[] {
    if (index < 0) return [];
    return this.segments.flatMap((segment, at) =>
      Array.from(segment.ofPerson(index), (place) => this.#starts[at]! + place),
    );
  }

  sectionAt(number: number): S {
    return this.segments[lastNotAbove(this.#starts, number)]!.section;
  }

  /** The stretches of numbers that may hold operations of a type; `pure` where nothing else stands there. */
  stretchesOf(type: O['type']): { readonly from: number; readonly to: number; readonly pure: boolean }[] {
    return this.segments.flatMap((segment, at) =>
      segment.types.includes(type)
        ? [{ from: this.#starts[at]!, to: this.#starts[at + 1]!, pure: segment.types.length === 1 }]
        : [],
    );
  }

  /** All operations of a section, in order. */
  *visit(section: S, visit: Visit<O>): Steps<void> {
    for (const segment of this.segments) if (segment.section === section) yield* segment.visit(visit);
  }

  #rangesOf(sections: readonly S[]): Record<S, SectionRange> {
    let from = 0;
    const ranges = sections.map((section) => {
      const size = this.segments
        .filter((segment) => segment.section === section)
        .reduce((sum, { count }) => sum + count, 0);
      const range = { from, to: from + size };
      from = range.to;
      return [section, range] as const;
    });
    return Object.fromEntries(ranges) as Record<S, SectionRange>;
  }
}
