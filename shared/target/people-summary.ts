import { habitSentences } from '../policy/name-evidence/habit-sentences.ts';
import type { Policy } from '../policy/policy.ts';
import type { FindingCount } from './count-findings.ts';
import { countFindings } from './count-findings.ts';
import type { AnyDecision } from './decision.ts';
import type { Situation } from './situations.ts';
import { countSituations } from './subject-counts.ts';

export interface PeopleSummary {
  readonly total: number;
  readonly situations: Readonly<Record<Situation, number>>;
  /** Name splits that are a guess. */
  readonly doubtful: number;
  /** What the extract shows of how names, addresses and ids are formed, as sentences. */
  readonly habits: readonly string[];
  readonly findings: readonly FindingCount[];
}

/** The people in numbers, with every finding counted by code: the worst first, then the most frequent. */
export function summarisePeople(decision: AnyDecision, policy: Policy): PeopleSummary {
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
