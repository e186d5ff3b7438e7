import type { PlannedPerson } from '../plan/plan.ts';
import { rememberAll } from './remember.ts';
import type { SecadmQuoting } from './secadm-quoting.ts';
import { word } from './secadm-script.ts';

/**
 * Writes the secadm commands that take one person out of gen again, in the order that IPA needs (domain.md,
 * 4): roles, assignment, actor, identity. The last role that was given goes first.
 */
export function secadmUndoWriter(
  service: string,
  style: SecadmQuoting,
): (person: PlannedPerson, line: (text: string) => void) => void {
  const ofService = word(service, style);
  const ofRole = rememberAll((role) => word(role, style));
  return (person, line) => {
    const actor = word(person.id, style);
    const ofIdentity = person.identity === person.id ? actor : word(person.identity, style);
    const identity = `${ofService} ${ofIdentity}`;
    for (let at = person.actorRoles.length - 1; at >= 0; at--) {
      line(`role remove ${actor} ${ofRole(person.actorRoles[at]!)}`);
    }
    line(`actor remove ${actor} ${identity}`);
    line(`actor delete ${actor} --complete`);
    line(`identity delete ${identity}`);
  };
}
