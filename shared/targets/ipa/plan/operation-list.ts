import type { Steps } from '../../../base/steps.ts';
import type { IpaObjectType } from '../objects.ts';
import { type Operation, SECTIONS, type Section, type Visit } from './operation.ts';
import type { Plan } from './plan.ts';
import {
  lastNotAbove,
  listedSegments,
  MadeSegment,
  type Segment,
  UserTaskSegment,
  WholePeopleSegment,
} from './segments.ts';

/** The numbers of a section's operations: from `from` to before `to`. */
export interface SectionRange {
  readonly from: number;
  readonly to: number;
}

/**
 * A plan's operations by number, in running order: section after section (operation.ts), in each the segments in an
 * order in which nothing is used before it is made, or deleted while it is used. Nothing is kept of those that follow
 * from the plan's people, so a million of them cost a few megabytes.
 */
export class OperationList {
  readonly plan: Plan;
  readonly count: number;
  readonly sections: Readonly<Record<Section, SectionRange>>;
  readonly segments: readonly Segment[];
  /** The number of each segment's first operation. */
  readonly #starts: Uint32Array;

  constructor(plan: Plan) {
    this.plan = plan;
    this.segments = segmentsOf(plan).filter(({ count }) => count > 0);
    this.#starts = new Uint32Array(this.segments.length + 1);
    this.segments.forEach(({ count }, at) => {
      this.#starts[at + 1] = this.#starts[at]! + count;
    });
    this.count = this.#starts.at(-1)!;
    this.sections = this.#rangesOfSections();
  }

  /** The operation with this number, from 0. */
  at(number: number): Operation {
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

  sectionAt(number: number): Section {
    return this.segments[lastNotAbove(this.#starts, number)]!.section;
  }

  /** The stretches of numbers that hold operations of a type; `pure` where nothing else stands there. */
  stretchesOf(type: IpaObjectType): { readonly from: number; readonly to: number; readonly pure: boolean }[] {
    return this.segments.flatMap((segment, at) => {
      const mayHold = segment.type === type || (segment.type === null && isOfGen(type));
      return mayHold
        ? [{ from: this.#starts[at]!, to: this.#starts[at + 1]!, pure: segment.type === type }]
        : [];
    });
  }

  /** All operations of a section, in order. */
  *visit(section: Section, visit: Visit): Steps<void> {
    for (const segment of this.segments) if (segment.section === section) yield* segment.visit(visit);
  }

  #rangesOfSections(): Record<Section, SectionRange> {
    let from = 0;
    const ranges = SECTIONS.map((section) => {
      const size = this.segments
        .filter((segment) => segment.section === section)
        .reduce((sum, { count }) => sum + count, 0);
      const range = { from, to: from + size };
      from = range.to;
      return [section, range] as const;
    });
    return Object.fromEntries(ranges) as Record<Section, SectionRange>;
  }
}

function isOfGen(type: IpaObjectType): boolean {
  return type !== 'user' && type !== 'task' && type !== 'user-task';
}

/**
 * Users and tasks before user-tasks where they are made, and after them where they go. What is listed stands with what
 * follows from people: the order between two people does not matter to IPA.
 */
function segmentsOf(plan: Plan): Segment[] {
  const listed = listedSegments(plan.changes);
  const whole = new WholePeopleSegment(plan);
  const made = {
    user: new MadeSegment(plan, 'user'),
    task: new MadeSegment(plan, 'task'),
    'user-task': new UserTaskSegment(plan),
  };
  const inSection = (section: Section, type: IpaObjectType | null, follows: Segment) => [
    ...(follows.section === section ? [follows] : []),
    listed(section, type),
  ];
  return [
    ...inSection('gen-create', null, whole),
    listed('gen-update', null),
    ...inSection('environment-import', 'user', made.user),
    ...inSection('environment-import', 'task', made.task),
    ...inSection('environment-import', 'user-task', made['user-task']),
    ...inSection('environment-delete', 'user-task', made['user-task']),
    ...inSection('environment-delete', 'user', made.user),
    ...inSection('environment-delete', 'task', made.task),
    ...inSection('gen-delete', null, whole),
  ];
}
