import type { KeyFields } from './object-key.ts';
import type { AnyOperation } from './operation.ts';
import type { PlanSection } from './plan-section.ts';
import type { Segment } from './segment.ts';

/** How the operations of a target's plans are named, ordered, cut into sections and done. */
export interface TargetOperations<P, O extends AnyOperation = AnyOperation, S extends string = string> {
  readonly keyFields: KeyFields<O['type']>;
  /** Every section of the target, in running order. */
  readonly sections: readonly S[];
  /** Those in which objects are deleted to be added again, since a tool has no update. */
  readonly remakes: readonly S[];
  /** The operations of a plan in running order, in stretches that each belong to one section. */
  segmentsOf(plan: P): readonly Segment<O, S>[];
  sectionOf(section: S, plan: P): PlanSection<S>;
  mannersOf(plan: P): RunManners;
}

/** How a plan is run on this machine. */
export interface RunManners {
  /** How many people a call of a tool takes; 0 takes all. */
  readonly peoplePerCall: number;
  /** Whether exit code 0 without any failure makes done what a tool said nothing about. */
  readonly exitCodeZeroIsDone: boolean;
  /** After how many seconds of silence a person is told. */
  readonly silenceNoticeS: number;
}
