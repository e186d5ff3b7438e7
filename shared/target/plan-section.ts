import type { OperationAction } from './operation.ts';
import type { Tool } from './tool.ts';

/** Which part of a run an operation belongs to: each is written as one artifact and done by one tool. */
export interface PlanSection<S extends string = string> {
  readonly id: S;
  /** What is done, by which tool and where, e.g. `Add · secadm · gen`. */
  readonly title: string;
  readonly tool: Tool;
  readonly waitsFor: WaitsFor<S> | null;
}

/**
 * What has to be done before anything of a section is. Where that section is left to somebody else, so is this one; and
 * nothing is done about a person of whom an operation of this type and action was to be done there, and was not.
 */
export interface WaitsFor<S extends string = string> {
  readonly section: S;
  readonly type: string;
  readonly action: OperationAction;
}
