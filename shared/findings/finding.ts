import type { MessageParams } from '../contract/failure.ts';
import { grouped } from '../render/grouped.ts';
import { FINDINGS, type FindingCode } from '../text/findings.ts';

export type Severity = 'info' | 'warning' | 'blocked';

/**
 * What a finding is about. `row` is a line of an extract; `extract` is all of it; `target` is what
 * IPA holds of a kind, such as the identities of a service.
 */
export type FindingSubject =
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'role'; readonly id: string }
  | { readonly kind: 'row'; readonly file: string; readonly line: number }
  | { readonly kind: 'extract'; readonly file: string }
  | { readonly kind: 'target'; readonly id: string };

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

/**
 * How many rows a finding stands for. Of millions of one kind not each is kept: the finding about the extract stands
 * for the others.
 */
export function findingCount(finding: Finding): number {
  return typeof finding.params.more === 'number' ? finding.params.more : 1;
}

/** The sentence a person reads. */
export function findingText(finding: Finding): string {
  if (typeof finding.params.more === 'number') return moreText(finding.params.more);
  return FINDINGS[finding.code].text(finding.params);
}

function moreText(more: number): string {
  return more === 1
    ? 'And 1 more row of this kind, not listed one by one.'
    : `And ${grouped(more)} more rows of this kind, not listed one by one.`;
}

/** The id under which a finding is accepted and counted: a user id, a role id, `file:line`, the file, or what IPA holds. */
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
