import type { Finding } from '../base/finding.ts';
import type { MessageParams } from '../base/message-params.ts';
import type { FindingCode } from '../base/texts/findings.ts';

/** A finding that does not know its subject yet: a decision looks at a value, its caller knows whose it is. */
export type Remark = Pick<Finding, 'code' | 'params'>;

/** The one empty list: the normal case has nothing to say and allocates nothing. */
export const NO_REMARKS: readonly Remark[] = Object.freeze([]);

export function remark(code: FindingCode, params: MessageParams = {}): Remark {
  return { code, params };
}
