import { EXTRACTS, type ExtractKind } from '../../../../shared/m3/extracts.ts';
import type { RosterSummary } from '../../../../shared/m3/roster-summary.ts';

/**
 * How many rows of each list were read, and how many were left out. A list that was not read has no number: "0" would say
 * that it is empty.
 */
export function readFacts(roster: RosterSummary): readonly (readonly [string, number])[] {
  const isRead = (kind: ExtractKind) => roster.sources.some((source) => source.kind === kind);
  const lists: readonly (readonly [ExtractKind, number])[] = [
    ['users', roster.users],
    ['emails', roster.emails],
    ['roles', roster.roles],
    ['user-roles', roster.userRoles],
  ];
  return [
    ...lists.filter(([kind]) => isRead(kind)).map(([kind, rows]) => [EXTRACTS[kind].title, rows] as const),
    ['Rows left out', roster.rejected],
  ];
}
