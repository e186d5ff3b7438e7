import { grouped } from './grouped.ts';
import type { MessageParams } from './message-params.ts';
import { FINDINGS, type FindingCode, type FindingText } from './texts/findings.ts';

export type Severity = FindingText['severity'];

declare const foreign: unique symbol;

/** A code that another version has written, e.g. a newer one, or one from before it was renamed. */
export type ForeignCode = string & { readonly [foreign]: true };

/** What a finding that is read may be of. Whoever reports one takes a code that is known. */
export type AnyFindingCode = FindingCode | ForeignCode;

declare const fitting: unique symbol;

/**
 * The values for the sentence of a finding. They come from `remark`, which holds them against that sentence, or from a
 * file: then they are what the version that wrote it had to say, and one may be missing.
 */
export type FindingParams = MessageParams & { readonly [fitting]: true };

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
 * A coded, countable remark. The text is never stored: it comes from the catalogue (texts/findings.ts), so
 * that findings can be counted, filtered, accepted and compared by code.
 */
export interface Finding {
  readonly code: AnyFindingCode;
  readonly subject: FindingSubject;
  readonly params: FindingParams;
}

/** Codes that were renamed, with what they are called since. */
const RENAMED: Readonly<Record<string, FindingCode>> = { 'ROW-SPLICED': 'ROW-IMPROBABLE' };

/** The code under which a finding is known today; the same where it is known by it, or not at all. */
export function presentCode(code: string): string {
  return RENAMED[code] ?? code;
}

/** The words of a finding, whichever version wrote it. Every look-up goes through here. */
export function wordsOf(code: AnyFindingCode): FindingText {
  const present = presentCode(code);
  return isKnown(present) ? FINDINGS[present] : wordsOfForeign(code);
}

/** Whether this version has words for a code. */
export function isKnown(code: string): code is FindingCode {
  return Object.hasOwn(FINDINGS, code);
}

/** What another version has noticed is worth a look, whatever it is. */
function wordsOfForeign(code: string): FindingText {
  return {
    severity: 'warning',
    title: `Remark of another version: ${code}`,
    text: (params: MessageParams) => {
      const said = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
      return `Another version of Muster noticed ${[code, ...said].join('; ')}.`;
    },
    advice: 'The version that wrote it says what it means.',
  };
}

export function severityOf(code: AnyFindingCode): Severity {
  return wordsOf(code).severity;
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
  return wordsOf(finding.code).text(finding.params as never);
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
