import { type Finding, presentCode, severityOf, subjectId } from '../base/finding.ts';
import { idKey } from '../base/id-key.ts';
import type { Policy } from './policy.ts';

const EVERY_SUBJECT = '*';

/**
 * Says of a finding with which reason it was accepted, or null. A reason for the one subject goes before a
 * reason for every subject of the code. What is blocked cannot be accepted: it could not be written safely.
 */
export function makeAcceptance(accepted: Policy['accepted']): (finding: Finding) => string | null {
  const reasons = new Map<string, Map<string, string>>();
  for (const { code: written, subject, reason } of accepted) {
    const code = presentCode(written);
    const ofCode = reasons.get(code) ?? new Map<string, string>();
    reasons.set(code, ofCode.set(subject === EVERY_SUBJECT ? EVERY_SUBJECT : idKey(subject), reason));
  }
  return (finding) => {
    const ofCode = reasons.get(presentCode(finding.code));
    if (ofCode === undefined || severityOf(finding.code) === 'blocked') return null;
    return ofCode.get(idKey(subjectId(finding.subject))) ?? ofCode.get(EVERY_SUBJECT) ?? null;
  };
}
