import { type Finding, findingText, severityOf, subjectId } from '../findings/finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { Policy } from '../policy/policy.ts';
import { FINDINGS } from '../text/findings.ts';
import { BYTE_ORDER_MARK, csvRow } from './csv-row.ts';

const HEADER = ['Severity', 'Code', 'About', 'Which', 'Finding', 'Details', 'Advice', 'Accepted because'];

const ABOUT = { user: 'User', role: 'Role', row: 'Row' } as const;

/** All findings of the plan for a spreadsheet: UTF-8 with byte order mark, CRLF line ends. */
export function renderFindingsCsv(plan: Plan, sink: (line: string) => void): void {
  sink(BYTE_ORDER_MARK + csvRow(HEADER));
  const accepted = acceptedReasons(plan.policy);
  for (const finding of plan.findings) sink(csvRow(cells(finding, accepted)));
}

function cells(finding: Finding, accepted: ReadonlyMap<string, string>): string[] {
  const { code, subject } = finding;
  const { title, advice } = FINDINGS[code];
  const which = subjectId(subject);
  const reason = accepted.get(acceptedKey(code, which)) ?? accepted.get(acceptedKey(code, '*')) ?? '';
  return [severityOf(code), code, ABOUT[subject.kind], which, title, findingText(finding), advice, reason];
}

function acceptedReasons(policy: Policy): Map<string, string> {
  return new Map(policy.accepted.map(({ code, subject, reason }) => [acceptedKey(code, subject), reason]));
}

function acceptedKey(code: string, subject: string): string {
  return `${code} ${subject}`;
}
