import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { dateTime } from '../../state/format.ts';

/** What distinguishes a plan from the usual one, which is made from M3 for everybody; null for the usual one. */
export function whyUnusual({
  only,
  openedFrom,
  direction,
  current,
}: Pick<PlanSummary, 'only' | 'openedFrom' | 'direction' | 'current'>): {
  readonly what: string;
  readonly more: string;
} | null {
  if (direction === 'undo') {
    const of = current.kind === 'run' ? ` of ${dateTime(current.endedAt)}` : '';
    return {
      what: `An undo: it takes back what the run${of} did.`,
      more: 'It goes through Preview and Run as any plan does.',
    };
  }
  if (openedFrom !== null) {
    return {
      what: `Opened from ${openedFrom}.`,
      more: 'It is shown as it was made. Rules and decisions of this environment do not change it.',
    };
  }
  if (only !== null) {
    return { what: `Only for ${only}.`, more: 'Nobody else is planned, previewed or run.' };
  }
  return null;
}
