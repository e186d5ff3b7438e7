import type { MessageParams } from '../contract/failure.ts';
import { FINDINGS, type FindingCode } from '../text/findings.ts';

export type Severity = 'info' | 'warning' | 'blocked';

/** What a finding is about. `row` is a line of an extract; `extract` is all of it. */
export type FindingSubject =
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'role'; readonly id: string }
  | { readonly kind: 'row'; readonly file: string; readonly line: number }
  | { readonly kind: 'extract'; readonly file: string };

/**
 * A coded, countable remark. The text is never stored: it comes from the catalogue (text/findings.ts), so
 * that findings can be counted, filtered, accepted and compared by code.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly subject: FindingSubject;
  readonly params: MessageParams;
}

export function severityOf(code: FindingCode): Severity {
  return FINDINGS[code].severity;
}

/** The sentence a person reads. */
export function findingText(finding: Finding): string {
  return FINDINGS[finding.code].text(finding.params);
}

/** The id under which a finding is accepted and counted: a user id, a role id, `file:line`, or the file. */
export function subjectId(subject: FindingSubject): string {
  switch (subject.kind) {
    case 'row':
      return `${subject.file}:${subject.line}`;
    case 'extract':
      return subject.file;
    default:
      return subject.id;
  }
}
