import type { ChangeCounts, ChangeKind, ChangeSubject, PlanChange, SettingChange } from './plan-changes.ts';

/** What differs between two plans: people in canonical order, then tasks. */
export interface PlanComparison {
  readonly settings: readonly SettingChange[];
  readonly counts: ChangeCounts;
  /** How many people and tasks differ. */
  readonly length: number;
  /** What a filter looks at, without making the whole change. */
  headAt(number: number): {
    readonly subject: ChangeSubject;
    readonly kind: ChangeKind;
    readonly text: string;
  };
  /** The change with this number, from 0. */
  at(number: number): PlanChange;
}
