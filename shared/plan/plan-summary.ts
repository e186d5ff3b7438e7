import type { PlanSummary, SubjectCounts } from '../contract/workspace.ts';
import { countFindings } from './count-findings.ts';
import { countChanges } from './count-objects.ts';
import { checkGuards } from './guards.ts';
import { countHeldBack } from './held-back.ts';
import { identityForms } from './identity-forms.ts';
import { SECTIONS, type Section } from './operation.ts';
import type { OperationList } from './operation-list.ts';
import {
  ACTIONS,
  type Action,
  groupOf,
  SITUATIONS,
  type Situation,
  SUBJECT_GROUPS,
  type SubjectGroup,
} from './situations.ts';
import { uncertainDeletes } from './uncertain-deletes.ts';

/**
 * A plan in numbers.
 * @param openedFrom the name of the file that it was opened from; null for one that was made here
 */
export function summarisePlan(
  hash: string,
  operations: OperationList,
  openedFrom: string | null,
): PlanSummary {
  const { plan, sections } = operations;
  const { environment, landmark } = plan.target;
  return {
    hash,
    starts: { environment, landmark },
    direction: plan.direction,
    only: plan.only,
    openedFrom,
    operations: operations.count,
    changes: countChanges(operations),
    sections: Object.fromEntries(
      SECTIONS.map((section) => [section, sections[section].to - sections[section].from]),
    ) as Record<Section, number>,
    untouched: plan.untouched,
    people: countSubjects(plan.people),
    tasks: countSubjects(plan.tasks),
    heldBack: countHeldBack(plan),
    identityForms: identityForms(plan.findings),
    findings: countFindings(plan.findings, plan.policy),
    current: plan.current,
    guards: checkGuards(plan, operations, plan.policy.guards),
    uncertain: uncertainDeletes(plan),
  };
}

function countSubjects(
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
