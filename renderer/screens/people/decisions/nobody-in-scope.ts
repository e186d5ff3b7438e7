import type { RosterSummary } from '../../../../shared/m3/roster-summary.ts';
import type { ScopePolicy } from '../../../../shared/policy/policy.ts';

/** Why the rule lets nobody through, where the rule itself tells; null where it does not. */
export function whyNobody(scope: ScopePolicy, roster: RosterSummary): string | null {
  if (scope.rule === 'active' && roster.statuses.every(({ status }) => status === ''))
    return 'The users extract has no status, so nobody counts as active.';
  if (scope.rule === 'roles' && scope.roles.length === 0) return 'No role is chosen, so nobody is in scope.';
  if (scope.rule === 'list' && scope.list.length === 0) return 'Nobody is listed, so nobody is in scope.';
  return null;
}
