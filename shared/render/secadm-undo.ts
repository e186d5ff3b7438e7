import type { PlannedPerson } from '../plan/plan.ts';
import type { SecadmQuoting } from './secadm-quoting.ts';
import { word } from './secadm-script.ts';

/**
 * The secadm commands that take one person out of gen again, in the order that IPA needs (domain.md, 4):
 * roles, assignment, actor, identity. The last role that was given goes first.
 */
export function secadmUndoLines(person: PlannedPerson, service: string, style: SecadmQuoting): string[] {
  const actor = word(person.id, style);
  const identity = `${word(service, style)} ${word(person.identity, style)}`;
  const lines: string[] = [];
  for (let at = person.actorRoles.length - 1; at >= 0; at--) {
    lines.push(`role remove ${actor} ${word(person.actorRoles[at]!, style)}`);
  }
  lines.push(`actor remove ${actor} ${identity}`);
  lines.push(`actor delete ${actor} --complete`);
  lines.push(`identity delete ${identity}`);
  return lines;
}
