/** What IPA is to hold after the run, beside what it would hold according to the rehearsal. */
import type { RehearsalReport } from '../../../shared/target/rehearsal-report.ts';
import { IPA_TYPES, type IpaObjectType } from '../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { count } from '../../state/format.ts';

type Plan = Pick<PlanSummary, 'changes' | 'current' | 'openedFrom'>;

/**
 * How many objects IPA is to hold after the run; null where the plan does not know how many it held, or comes from a
 * file, which holds only what it touches.
 */
export function plannedHoldings({ changes, current, openedFrom }: Plan, type: IpaObjectType): number | null {
  const change = changes.create[type] - changes.delete[type];
  if (current.kind === 'run' || (current.kind === 'read' && openedFrom !== null)) return null;
  return current.kind === 'read' ? current.counts[type] + change : change;
}

export function holdsAsPlanned(report: Pick<RehearsalReport, 'holds'>, plan: Plan): boolean {
  return IPA_TYPES.every((type) => {
    const expected = plannedHoldings(plan, type);
    return expected === null || (report.holds[type] ?? 0) === expected;
  });
}

/** A difference with its sign: +3, −2. */
export function signed(by: number): string {
  return by < 0 ? `−${count(-by)}` : `+${count(by)}`;
}
