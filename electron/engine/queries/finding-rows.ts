import {
  type Finding,
  findingCount,
  findingText,
  severityOf,
  subjectId,
} from '../../../shared/base/finding.ts';
import type { Page } from '../../../shared/base/page.ts';
import type { PayloadOf } from '../../../shared/contract/channels.ts';
import type { FindingRow } from '../../../shared/contract/workspace.ts';
import { makeAcceptance } from '../../../shared/policy/acceptance.ts';
import type { Policy } from '../../../shared/policy/policy.ts';

/** What is said about an extract stands in the list of its rows. */
function listOf({ kind }: Finding['subject']): 'user' | 'role' | 'row' {
  return kind === 'user' || kind === 'role' ? kind : 'row';
}

/** A page of the findings that match code, kind of subject and text. */
export function findingPage(
  findings: readonly Finding[],
  policy: Policy,
  query: PayloadOf<'findings:page'>,
): Page<FindingRow> {
  const text = query.text.trim().toLowerCase();
  const matching = findings.filter(
    (finding) =>
      (query.code === null || finding.code === query.code) &&
      (query.subjectKind === null || listOf(finding.subject) === query.subjectKind) &&
      (text === '' || `${subjectId(finding.subject)} ${findingText(finding)}`.toLowerCase().includes(text)),
  );
  const acceptance = makeAcceptance(policy.accepted);
  const rows = matching.slice(query.offset, query.offset + query.limit).map((finding) => ({
    code: finding.code,
    severity: severityOf(finding.code),
    subjectKind: finding.subject.kind,
    subject: subjectId(finding.subject),
    text: findingText(finding),
    accepted: acceptance(finding),
  }));
  let counted = 0;
  for (const finding of matching) counted += findingCount(finding);
  return { total: matching.length, counted, rows };
}
