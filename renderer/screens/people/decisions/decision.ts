import type { AnyFindingCode } from '../../../../shared/base/finding.ts';
import type { RosterSummary } from '../../../../shared/m3/roster-summary.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import type { PeopleSummary } from '../../../../shared/target/people-summary.ts';
import type { ChangePolicy } from '../../../state/environments.ts';

/** What the sections of the panel decide with. */
export interface DecisionProps {
  readonly policy: Policy;
  readonly change: ChangePolicy;
  readonly people: PeopleSummary;
  readonly roster: RosterSummary;
}

/** How many findings there are of these codes. */
export function countFindings(people: PeopleSummary, ...codes: AnyFindingCode[]): number {
  return people.findings.filter(({ code }) => codes.includes(code)).reduce((sum, one) => sum + one.count, 0);
}
