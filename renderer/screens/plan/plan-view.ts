/** What of a plan is shown: the list with its filters, and the panel beside it. */
import type { OperationRow, SubjectRow } from '../../../shared/contract/workspace.ts';
import type { HeldBack } from '../../../shared/target/held-back.ts';
import type { SubjectGroup } from '../../../shared/target/situations.ts';
import type { IpaObjectType } from '../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { countOf, type Grain, isAction } from './plan-grain.ts';

/** Which person or role is open; its place in the plan may be another once the plan is made again. */
export interface OpenSubject {
  readonly kind: SubjectRow['kind'];
  readonly index: number;
  readonly id: string;
}

/** The panel at the right; null shows what the plan rests on. */
export type OpenPanel =
  | { readonly what: 'subject'; readonly subject: OpenSubject }
  | { readonly what: 'object'; readonly row: OperationRow }
  | { readonly what: 'rules' }
  | null;

export interface PlanView {
  readonly grain: Grain;
  readonly group: SubjectGroup | null;
  readonly type: IpaObjectType | null;
  readonly text: string;
  readonly panel: OpenPanel;
}

/** The people of the plan, or the one who was asked for. */
export function firstView(text: string): PlanView {
  return { grain: 'people', group: null, type: null, text, panel: null };
}

/** Lists rows of another kind. A filter that would leave none of them is not taken along. */
export function showGrain(view: PlanView, plan: PlanSummary, grain: Grain): PlanView {
  const { group } = view;
  const listed = grain !== 'objects' || isAction(group);
  const kept = group !== null && listed && countOf(plan, grain, group) > 0 ? group : null;
  return { ...view, grain, group: kept, panel: null };
}

/** Lists those whom a finding holds back. */
export function showHeld(view: PlanView, { kind, inPart, first }: HeldBack): PlanView {
  return {
    ...view,
    grain: kind === 'person' ? 'people' : 'roles',
    // Of those that are held back in part, something is done: they are in other groups.
    group: inPart ? null : 'report',
    text: first.length === 1 ? (first[0] ?? '') : '',
    panel: null,
  };
}

export function openSubject(view: PlanView, { kind, index, id }: OpenSubject): PlanView {
  return { ...view, panel: { what: 'subject', subject: { kind, index, id } } };
}

/** Opens the person or role that an operation is about. */
export function openSubjectOf(view: PlanView, { type, subject }: OperationRow): PlanView {
  const kind = type === 'task' ? 'task' : 'person';
  const list: PlanView = { ...view, grain: kind === 'task' ? 'roles' : 'people', group: null };
  return openSubject(list, { kind, index: 0, id: subject });
}
