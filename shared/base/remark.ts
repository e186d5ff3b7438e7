import type { Finding, FindingParams, FindingSubject } from './finding.ts';
import type { Exactly, MessageParams, NoParams, ParamsOf } from './message-params.ts';
import type { FINDINGS, FindingCode } from './texts/findings.ts';

/** A finding that does not know its subject yet: a decision looks at a value, its caller knows whose it is. */
export type Remark = Pick<Finding, 'code' | 'params'>;

/** The one empty list: the normal case has nothing to say and allocates nothing. */
export const NO_REMARKS: readonly Remark[] = Object.freeze([]);

/** The params that the sentence of a code names; of several codes, those of all of them. */
export type RemarkParams<C extends FindingCode> = ParamsOf<(typeof FINDINGS)[C]['text']>;

/** The codes whose sentence needs no params. */
type PlainCode = { [C in FindingCode]: NoParams extends RemarkParams<C> ? C : never }[FindingCode];

/** The one way to make a remark, and by it a finding: it takes the params that the code's own sentence names. */
export function remark(code: PlainCode): Remark;
export function remark<C extends FindingCode, Given extends RemarkParams<C>>(
  code: C,
  params: Exactly<Given, RemarkParams<C>>,
): Remark;
export function remark(code: FindingCode, params: MessageParams = {}): Remark {
  return { code, params: params as FindingParams };
}

/** Stands for so many more findings of a code, which are not kept one by one. */
export function furtherRemark(code: Remark['code'], more: number): Remark {
  const params: MessageParams = { more };
  return { code, params: params as FindingParams };
}

export function findingAbout(subject: FindingSubject, { code, params }: Remark): Finding {
  return { code, subject, params };
}
