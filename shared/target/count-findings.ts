import type { Severity } from '../base/finding.ts';
import { type AnyFindingCode, type Finding, findingCount, severityOf } from '../base/finding.ts';
import { makeAcceptance } from '../policy/acceptance.ts';
import type { Policy } from '../policy/policy.ts';

export interface FindingCount {
  readonly code: AnyFindingCode;
  readonly severity: Severity;
  readonly count: number;
  /** Of these, accepted with a reason. */
  readonly accepted: number;
}

const ORDER = { blocked: 0, warning: 1, info: 2 } as const;

/** Counts findings by code: the worst first, then the most frequent. */
export function countFindings(
  findings: readonly Finding[],
  policy: Pick<Policy, 'accepted'>,
): FindingCount[] {
  const acceptance = makeAcceptance(policy.accepted);
  const counts = new Map<AnyFindingCode, { count: number; accepted: number }>();
  for (const finding of findings) {
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
