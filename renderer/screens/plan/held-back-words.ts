import { severityOf, wordsOf } from '../../../shared/base/finding.ts';
import { type HeldBack, type HeldReason, isChoice } from '../../../shared/target/held-back.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { count, counted } from '../../state/format.ts';

/** Reasons that the bar about uncertain deletes speaks of. */
const UNCERTAIN: ReadonlySet<HeldReason> = new Set<HeldReason>([
  'SOURCE-INCOMPLETE',
  'ID-RENAMED',
  'PERSON-RESEMBLES',
]);

/** Those whom a finding of the comparison holds back until somebody settles it. People names those who are blocked. */
export function heldToSettle({ heldBack }: Pick<PlanSummary, 'heldBack'>): readonly HeldBack[] {
  return heldBack.filter((held) => held.open && !isBlocked(held) && !UNCERTAIN.has(held.reason));
}

function isBlocked({ reason }: HeldBack): boolean {
  return !isChoice(reason) && severityOf(reason) === 'blocked';
}

/** e.g. `3 people: Doubtful name split (A, B, C).` */
export function heldWords({ kind, reason, inPart, count: number, first }: HeldBack): string {
  const who = kind === 'person' ? counted(number, 'person', 'people') : counted(number, 'role');
  const why = isChoice(reason) ? reason : wordsOf(reason).title;
  const more = number > first.length ? ` and ${count(number - first.length)} more` : '';
  return `${who}${inPart ? ' in part' : ''}: ${why} (${first.join(', ')}${more}).`;
}
