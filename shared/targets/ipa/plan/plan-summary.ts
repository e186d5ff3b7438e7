import type { FindingCount } from '../../../target/count-findings.ts';
import { countFindings } from '../../../target/count-findings.ts';
import type { GuardVerdict } from '../../../target/guard-verdicts.ts';
import type { HeldBack } from '../../../target/held-back.ts';
import { countHeldBack } from '../../../target/held-back.ts';
import type { OperationAction } from '../../../target/operation.ts';
import { countSubjects, type SubjectCounts } from '../../../target/subject-counts.ts';
import type { LandmarkSettings } from '../landmark-settings.ts';
import type { IpaObjectType } from '../objects.ts';
import { countChanges } from './count-objects.ts';
import { checkGuards } from './guards.ts';
import type { IdentityForm } from './identity-forms.ts';
import { identityForms } from './identity-forms.ts';
import type { OperationList } from './operation-list.ts';
import type { CurrentState, Plan } from './plan.ts';
import { SECTIONS, type Section } from './section.ts';
import type { UncertainDeletes } from './uncertain-deletes.ts';
import { uncertainDeletes } from './uncertain-deletes.ts';

export interface PlanSummary {
  readonly hash: string;
  /** What a run of this plan on this machine starts, and for which environment. */
  readonly starts: { readonly environment: string; readonly landmark: LandmarkSettings };
  readonly direction: 'forward' | 'undo';
  /** The one user whom the plan is for; null for everybody. */
  readonly only: string | null;
  /** The name of the file that the plan was opened from; null where it was made here. */
  readonly openedFrom: string | null;
  readonly operations: number;
  /** Objects that are created, updated and deleted, by type. What is deleted to be added again counts as updated. */
  readonly changes: Readonly<Record<OperationAction, Readonly<Record<IpaObjectType, number>>>>;
  /** Operations by section, in running order. */
  readonly sections: Readonly<Record<Section, number>>;
  readonly untouched: Plan['untouched'];
  readonly people: SubjectCounts;
  readonly tasks: SubjectCounts;
  /** People and roles of whom nothing, or not everything, is done, by reason; those that somebody has to settle first. */
  readonly heldBack: readonly HeldBack[];
  /** Identities in IPA that the template makes with another prefix, by prefix; the most frequent first. */
  readonly identityForms: readonly IdentityForm[];
  /** Every finding of the plan by code, those of the people among them. */
  readonly findings: readonly FindingCount[];
  /** What the plan took as the target's state. */
  readonly current: CurrentState;
  readonly guards: readonly GuardVerdict[];
  readonly uncertain: UncertainDeletes;
}

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
