import type { AnyFindingCode, Finding } from '../../../base/finding.ts';
import { idKey } from '../../../base/id-key.ts';
import { type Remark, remark } from '../../../base/remark.ts';
import type { Roster } from '../../../m3/roster.ts';
import { undatedRows } from '../../../m3/validity.ts';
import type { PersonOfM3 } from './decision.ts';

const MOST_NAMED = 5;

/** The rows of user-roles that were left out, whose findings name the user and the role. */
const LEFT_OUT: ReadonlySet<AnyFindingCode> = new Set<AnyFindingCode>([
  'ROW-USER-ROLE-UNKNOWN-ROLE',
  'ROW-ZEROS-LOST',
  'ROW-CELL-ERROR',
  'ROW-CELL-FORMULA',
  'ROW-CELL-CONVERTED',
  'ROW-NOT-DECODABLE',
  'ROW-ID-EMPTY',
]);

/**
 * Remarks, for everybody in scope, the user-roles that become no user-task: those of a role that is blocked, those whose row was
 * left out, and those whose validity is not known. A role that cannot be written concerns each of its people.
 * @param blocked by index into Roster.roles: 1 for those of which no task is made
 */
export function remarkLostUserTasks(
  people: readonly PersonOfM3[],
  remarks: (readonly Remark[])[],
  roster: Roster,
  blocked: Uint8Array,
): void {
  const leftOut = rolesLeftOut(roster.findings);
  const undated = undatedRows(roster.userRoles);
  const hasBlocked = blocked.includes(1);
  if (leftOut.size === 0 && undated === null && !hasBlocked) return;
  const { offsets, role } = roster.userRoles;
  people.forEach(({ id, source, situation }, index) => {
    if (situation !== 'new' && situation !== 'blocked') return;
    const of = { blocked: [] as string[], undated: [] as string[] };
    for (let row = offsets[source]!; row < offsets[source + 1]!; row++) {
      if (blocked[role[row]!] === 1) of.blocked.push(roster.roles[role[row]!]!.id);
      else if (undated?.[row] === 1) of.undated.push(roster.roles[role[row]!]!.id);
    }
    const more = [
      ...about('USER-ROLE-BLOCKED', of.blocked),
      ...about('USER-ROLE-NOT-TAKEN', leftOut.size === 0 ? [] : (leftOut.get(idKey(id)) ?? [])),
      ...about('USER-ROLE-DATES-UNKNOWN', of.undated),
    ];
    if (more.length > 0) remarks[index] = [...remarks[index]!, ...more];
  });
}

type LostCode = 'USER-ROLE-BLOCKED' | 'USER-ROLE-NOT-TAKEN' | 'USER-ROLE-DATES-UNKNOWN';

function about(code: LostCode, roles: readonly string[]): Remark[] {
  if (roles.length === 0) return [];
  const more = roles.length > MOST_NAMED ? ` and ${roles.length - MOST_NAMED} more` : '';
  return [remark(code, { count: roles.length, roles: roles.slice(0, MOST_NAMED).join(', ') + more })];
}

/** By idKey of the user. */
function rolesLeftOut(findings: readonly Finding[]): ReadonlyMap<string, string[]> {
  const leftOut = new Map<string, string[]>();
  for (const { code, params } of findings) {
    if (!LEFT_OUT.has(code) || params.user === undefined) continue;
    // An e-mail that was left out names no role.
    if (code === 'ROW-ZEROS-LOST' && params.role === undefined) continue;
    const key = idKey(String(params.user));
    const role = String(params.role ?? 'one that is not known');
    const known = leftOut.get(key);
    if (known === undefined) leftOut.set(key, [role]);
    else known.push(role);
  }
  return leftOut;
}
