import type { Finding, FindingParams, FindingSubject } from '../../shared/base/finding.ts';
import type { MessageParams } from '../../shared/base/message-params.ts';

/** A finding as a file brings it: its params are whatever the version that wrote it had to say. */
export function findingOfFile(
  code: Finding['code'],
  subject: FindingSubject,
  params: MessageParams = {},
): Finding {
  return { code, subject, params: params as FindingParams };
}
