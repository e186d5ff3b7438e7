import {
  ACTIONS,
  type Action,
  groupOf,
  SITUATIONS,
  type Situation,
  SUBJECT_GROUPS,
  type SubjectGroup,
} from './situations.ts';

/** People or tasks of a plan by situation, and by what becomes of them. */
export interface SubjectCounts {
  readonly situations: Readonly<Record<Situation, number>>;
  readonly actions: Readonly<Record<Action, number>>;
  readonly groups: Readonly<Record<SubjectGroup, number>>;
}

export function countSubjects(
  subjects: readonly { readonly situation: Situation; readonly action: Action }[],
): SubjectCounts {
  const actions = Object.fromEntries(ACTIONS.map((action) => [action, 0])) as Record<Action, number>;
  const groups = Object.fromEntries(SUBJECT_GROUPS.map((group) => [group, 0])) as Record<
    SubjectGroup,
    number
  >;
  let created = 0;
  for (const subject of subjects) {
    if (subject.action === 'create') {
      created++;
      continue;
    }
    actions[subject.action]++;
    groups[groupOf(subject)]++;
  }
  return {
    situations: countSituations(subjects),
    actions: { ...actions, create: created },
    groups: { ...groups, create: created },
  };
}

export function countSituations(
  objects: readonly { readonly situation: Situation }[],
): Record<Situation, number> {
  const counts = Object.fromEntries(SITUATIONS.map((situation) => [situation, 0])) as Record<
    Situation,
    number
  >;
  // Most are new: counted by themselves, they need no look into the record.
  let fresh = 0;
  for (const { situation } of objects) {
    if (situation === 'new') fresh++;
    else counts[situation]++;
  }
  return { ...counts, new: fresh };
}
