import type { Steps } from '../base/steps.ts';
import type { AnyPlan } from './any-plan.ts';
import type { AnyOperation } from './operation.ts';
import type { OperationList } from './operation-list.ts';
import type { PlanComparison } from './plan-comparison.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { ArtifactShape, LineSink } from './render/artifact.ts';
import type { BundleFile } from './render/bundle-names.ts';
import type { TargetOperations } from './target-operations.ts';

/**
 * A kind of system that people are brought to: all that the rest of Muster has to know of it. Each has a folder of
 * shared/targets.
 */
export interface Target<
  P extends AnyPlan = AnyPlan,
  O extends AnyOperation = AnyOperation,
  S extends string = string,
  State = unknown,
> extends TargetOperations<P, O, S> {
  /** Names it in files and settings; never changed. */
  readonly id: string;
  /** As a person knows it. */
  readonly title: string;
  readonly planFile: PlanFile<P>;
  readonly artifacts: Artifacts<OperationList<P, O, S>>;
  /**
   * Begins a rehearsal of a plan's artifacts.
   * @param state what the plan took as the target's state; null where it took it as empty, or did not read it itself
   */
  rehearse(
    list: OperationList<P, O, S>,
    artifacts: readonly ArtifactShape[],
    state: State | null,
  ): Steps<Rehearsal>;
  /**
   * Compares an earlier plan, as the lines of its file, with a plan at hand.
   * @throws Failure PLAN-FILE-INVALID, FILE-OF-NEWER-MUSTER
   */
  compare(before: Iterable<string>, after: P): Steps<PlanComparison>;
  readonly bundle: Bundle<P, OperationList<P, O, S>>;
}

/** The canonical form of a plan: lines of JSON, the first of which says everything but people, tasks and findings. */
export interface PlanFile<P> {
  /** @param sink takes each line, without its end */
  write(plan: P, sink: (line: string) => void): Steps<void>;
  /** @throws Failure PLAN-FILE-INVALID, FILE-OF-NEWER-MUSTER */
  read(lines: Iterable<string>): Steps<P>;
  /** The first line. */
  header(plan: P): string;
}

/** The files that a plan is written as, in running order. */
export interface Artifacts<L> {
  shapes(list: L): readonly ArtifactShape[];
  /** How many operations an artifact holds; each is one line of it. */
  operations(list: L, id: string): number;
  /** Writes an artifact line by line. Line n of a section's artifact is its operation n, but for a frame. */
  render(list: L, id: string, sink: LineSink): Steps<void>;
}

/** What goes beside the artifacts to whoever runs them without Muster. */
export interface Bundle<P, L> {
  /** Files that run the artifacts, or list what no tool does. */
  scripts(list: L): readonly BundleText[];
  /**
   * Everyone in the plan, for a spreadsheet.
   * @param sink takes each line, without its end
   */
  people(plan: P, sink: (line: string) => void): Steps<void>;
  /** A page of HTML that says what the bundle does and how it is run. */
  runbook(input: {
    readonly list: L;
    /** SHA-256 of the plan's file, lower-case hex. */
    readonly planHash: string;
    /** The files of the bundle that are written already. */
    readonly files: readonly BundleFile[];
  }): string;
}

export interface BundleText {
  readonly name: string;
  write(write: (text: string) => void): Steps<void>;
}
