import { type StoredText, storeText } from './characters.ts';
import type { Policy } from './policy.ts';
import { remark } from './remark.ts';

/**
 * The description of the task that a role becomes. It travels in the XML alone, so quotes are welcome. Where a
 * role has none its id stands in: ROLE-NO-DESCRIPTION, or ROLE-NOT-READ where no roles were read at all.
 */
export function makeRoleDescription(
  policy: Pick<Policy, 'characters'>,
  rolesKnown: boolean,
): (id: string, name: string) => StoredText {
  const code = rolesKnown ? 'ROLE-NO-DESCRIPTION' : 'ROLE-NOT-READ';
  return (id, name) => {
    const stored = storeText(name, 'Description', policy.characters.rule);
    if (stored.value !== '') return stored;
    return { value: id, findings: [...stored.findings, remark(code, { id })] };
  };
}
