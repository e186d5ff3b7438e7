import type { RunTarget } from '../../../../shared/target/run-target.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';

/** The only place where a plan can be run, because it was compared with what is there; null where any place will do. */
export function onlyPlaceOf({ current }: Pick<PlanSummary, 'current'>): RunTarget | null {
  if (current.kind !== 'read') return null;
  return current.way === 'practice' ? 'practice' : 'local';
}
