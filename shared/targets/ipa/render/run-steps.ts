import { grouped } from '../../../base/grouped.ts';
import type { OperationList } from '../plan/operation-list.ts';
import type { ArtifactId, ArtifactShape } from './artifact.ts';
import { artifactShapes } from './render-artifact.ts';

/** A step of a run: one artifact that a tool takes, or a stretch of the list for the administrator. */
export interface RunStep {
  /** From 1, as in the file's name. */
  readonly number: number;
  readonly section: Exclude<ArtifactId, 'gen-undo'>;
  readonly shape: ArtifactShape;
  /** What has to be done by hand, in numbers of the list; null where a tool does it. */
  readonly byHand: { readonly from: number; readonly to: number } | null;
}

/** The steps of a plan in running order. What no tool can do is for the administrator (delete-list.ts). */
export function runSteps(list: OperationList): RunStep[] {
  let listed = 0;
  return artifactShapes(list)
    .filter(({ role }) => role === 'run')
    .map((shape, at) => {
      const section = shape.id as RunStep['section'];
      const { from, to } = list.sections[section];
      const first = listed + 1;
      if (shape.tool === 'administration') listed += to - from;
      const byHand = shape.tool === 'administration' ? { from: first, to: listed } : null;
      return { number: at + 1, section, shape, byHand };
    });
}

/** Which numbers of the list a step by hand covers, e.g. `numbers 2 to 1,200`. */
export function numbersOf({ from, to }: NonNullable<RunStep['byHand']>): string {
  return from === to ? `number ${grouped(from)}` : `numbers ${grouped(from)} to ${grouped(to)}`;
}

/** A plan that rests on the practice host says nothing about an IPA. */
export function isForPractice({ plan: { current } }: OperationList): boolean {
  if (current.kind === 'run') return current.target === 'practice';
  return current.kind === 'read' && current.way === 'practice';
}
