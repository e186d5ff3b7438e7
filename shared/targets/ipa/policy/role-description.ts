import { severityOf } from '../../../base/finding.ts';
import { remark } from '../../../base/remark.ts';
import { type StoredText, storeText } from '../../../policy/characters.ts';
import type { Policy } from '../../../policy/policy.ts';

/** The description of a task, and whether it is what M3 says. */
export interface RoleDescription extends StoredText {
  /** False where M3 has a description that is not known or cannot be written: one that the target holds stays then. */
  readonly isOfM3: boolean;
}

/**
 * The description of the task that a role becomes. It travels in the XML alone, so quotes are welcome. Where a
 * role has none its id stands in: ROLE-NO-DESCRIPTION, or ROLE-NOT-READ where no roles were read at all. It also stands in
 * for one that cannot be written or was not readable, since a task that is missing takes its user-tasks with it:
 * ROLE-DESCRIPTION-UNWRITABLE, ROLE-DESCRIPTION-UNKNOWN.
 */
export function makeRoleDescription(
  policy: Pick<Policy, 'characters'>,
  rolesKnown: boolean,
): (id: string, name: string, isKnown?: boolean) => RoleDescription {
  const code = rolesKnown ? 'ROLE-NO-DESCRIPTION' : 'ROLE-NOT-READ';
  return (id, name, isKnown = true) => {
    if (!isKnown) return { value: id, findings: [remark('ROLE-DESCRIPTION-UNKNOWN', { id })], isOfM3: false };
    const stored = storeText(name, 'Description', policy.characters.rule);
    const obstacle = stored.findings.find((finding) => severityOf(finding.code) === 'blocked');
    if (obstacle !== undefined) {
      const { character = '', codePoint = '' } = obstacle.params;
      const findings = stored.findings.filter((finding) => finding !== obstacle);
      const params = { id, character: String(character), codePoint: String(codePoint) };
      return {
        value: id,
        findings: [...findings, remark('ROLE-DESCRIPTION-UNWRITABLE', params)],
        isOfM3: false,
      };
    }
    if (stored.value !== '') return { ...stored, isOfM3: true };
    return { value: id, findings: [...stored.findings, remark(code, { id })], isOfM3: true };
  };
}
