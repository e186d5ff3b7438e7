import type { PeopleSummary } from '../contract/workspace.ts';
import { habitSentences } from '../policy/name-evidence/habit-sentences.ts';
import type { Policy } from '../policy/policy.ts';
import { countFindings } from './count-findings.ts';
import type { Decision } from './decision.ts';
import { countSituations } from './plan-summary.ts';

/** The people in numbers, with every finding counted by code: the worst first, then the most frequent. */
export function summarisePeople(decision: Decision, policy: Policy): PeopleSummary {
  let doubtful = 0;
  for (const flag of decision.doubtful) doubtful += flag;
  return {
    total: decision.people.length,
    situations: countSituations(decision.people),
    doubtful,
    habits: habitSentences(decision.habit),
    findings: countFindings(decision.findings, policy),
  };
}
