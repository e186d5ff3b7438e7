import {
  ACTIONS,
  type Action,
  groupOf,
  SITUATIONS,
  type Situation,
  SUBJECT_GROUPS,
} from '../../../../shared/target/situations.ts';
import type { SubjectCounts } from '../../../../shared/target/subject-counts.ts';

type Standing = readonly [number, Situation, Action];

/** Counts as the engine makes them of so many people or roles in each standing. */
export function subjectCounts(...standings: readonly Standing[]): SubjectCounts {
  const of = <K extends string>(keys: readonly K[], key: (standing: Standing) => K) =>
    Object.fromEntries(
      keys.map((one) => [
        one,
        standings.filter((standing) => key(standing) === one).reduce((sum, [number]) => sum + number, 0),
      ]),
    ) as Record<K, number>;
  return {
    situations: of(SITUATIONS, ([, situation]) => situation),
    actions: of(ACTIONS, ([, , action]) => action),
    groups: of(SUBJECT_GROUPS, ([, situation, action]) => groupOf({ situation, action })),
  };
}
