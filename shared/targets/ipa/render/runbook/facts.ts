import { html, type Markup } from '../../../../base/html.ts';
import { type ChangeCounts, countChanges } from '../../plan/count-objects.ts';
import type { OperationList } from '../../plan/operation-list.ts';
import type { Plan } from '../../plan/plan.ts';
import { artifactShapes } from '../render-artifact.ts';
import { type RunStep, runSteps } from '../run-steps.ts';
import { countSections, type SectionCount } from '../section-counts.ts';

/** What the parts of a runbook speak of. */
export interface Facts {
  readonly plan: Plan;
  /** The operations by step and kind. */
  readonly counts: readonly SectionCount[];
  /** What becomes of the objects in all. */
  readonly changes: ChangeCounts;
  readonly steps: readonly RunStep[];
  /** Whether secadm has anything to take back, so that there is a file for it. */
  readonly hasUndoFile: boolean;
}

export function factsOf(list: OperationList): Facts {
  return {
    plan: list.plan,
    counts: countSections(list.plan),
    changes: countChanges(list),
    steps: runSteps(list),
    hasUndoFile: artifactShapes(list).some(({ role }) => role === 'undo'),
  };
}

export const NOTHING: Markup = { markup: '' };

/** Texts as the items of a list. */
export function items(texts: readonly (string | Markup)[]): Markup[] {
  return texts.map(
    (text) => html`<li>${text}</li>
`,
  );
}

/** e.g. `a, b and c`. */
export function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
