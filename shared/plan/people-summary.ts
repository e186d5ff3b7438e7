import type { FindingCount, PeopleSummary } from '../contract/workspace.ts';
import { findingCount, severityOf } from '../findings/finding.ts';
import { makeAcceptance } from '../policy/acceptance.ts';
import type { Policy } from '../policy/policy.ts';
import type { FindingCode } from '../text/findings.ts';
import type { Decision } from './decision.ts';
import { countSituations } from './plan-summary.ts';

const ORDER = { blocked: 0, warning: 1, info: 2 } as const;

/** The people in numbers, with every finding counted by code: the worst first, then the most frequent. */
export function summarisePeople(decision: Decision, policy: Policy): PeopleSummary {
  let doubtful = 0;
  for (const flag of decision.doubtful) doubtful += flag;
  return {
    total: decision.people.length,
    situations: countSituations(decision.people),
    doubtful,
    findings: countFindings(decision, policy),
  };
}

function countFindings(decision: Decision, policy: Policy): FindingCount[] {
  const acceptance = makeAcceptance(policy.accepted);
  const counts = new Map<FindingCode, { count: number; accepted: number }>();
  for (const finding of decision.findings) {
    const entry = counts.get(finding.code) ?? { count: 0, accepted: 0 };
    const count = findingCount(finding);
    entry.count += count;
    if (acceptance(finding) !== null) entry.accepted += count;
    counts.set(finding.code, entry);
  }
  return [...counts]
    .map(([code, entry]) => ({ code, severity: severityOf(code), ...entry }))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || b.count - a.count);
}
