import { BYTE_ORDER_MARK, csvRow } from '../../base/csv-row.ts';
import { type Finding, findingText, severityOf, subjectId, wordsOf } from '../../base/finding.ts';
import { STEP_SIZE, type Steps } from '../../base/steps.ts';
import { makeAcceptance } from '../../policy/acceptance.ts';
import type { AnyPlan } from '../any-plan.ts';

const HEADER = ['Severity', 'Code', 'About', 'Which', 'Finding', 'Details', 'Advice', 'Accepted because'];

const ABOUT = { user: 'User', role: 'Role', row: 'Row', extract: 'Extract' } as const;

/**
 * All findings of the plan for a spreadsheet: UTF-8 with byte order mark, CRLF line ends.
 * @param targetTitle what is said of findings about the target itself
 */
export function* renderFindingsCsv(
  plan: AnyPlan,
  targetTitle: string,
  sink: (line: string) => void,
): Steps<void> {
  sink(BYTE_ORDER_MARK + csvRow(HEADER));
  const acceptedBecause = makeAcceptance(plan.policy.accepted);
  for (let index = 0; index < plan.findings.length; index++) {
    const finding = plan.findings[index]!;
    const { kind } = finding.subject;
    const about = kind === 'target' ? targetTitle : ABOUT[kind];
    sink(csvRow(cells(finding, about, acceptedBecause(finding) ?? '')));
    if (index % STEP_SIZE === 0) yield index;
  }
}

function cells(finding: Finding, about: string, acceptedBecause: string): string[] {
  const { code, subject } = finding;
  const { title, advice } = wordsOf(code);
  const which = subjectId(subject);
  return [severityOf(code), code, about, which, title, findingText(finding), advice, acceptedBecause];
}
