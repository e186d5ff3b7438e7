import type { MessageParams } from '../contract/failure.ts';
import { FINDINGS, type FindingCode } from '../text/findings.ts';

export type Severity = 'info' | 'warning' | 'blocked';

/** What a finding is about. `row` is a line of an extract that could not become an object. */
export type FindingSubject =
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'role'; readonly id: string }
  | { readonly kind: 'row'; readonly file: string; readonly line: number };

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

/** The id under which a finding is accepted and counted: a user id, a role id, or `file:line`. */
export function subjectId(subject: FindingSubject): string {
  return subject.kind === 'row' ? `${subject.file}:${subject.line}` : subject.id;
}
