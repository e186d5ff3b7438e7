/** What differs between two plans, in words. */

import { SITUATIONS } from '../../../shared/plan/plan.ts';
import type {
  ChangedField,
  ChangeKind,
  ChangeSubject,
  HandOverWay,
  PlanChange,
} from '../../../shared/plan/plan-changes.ts';
import { fieldName } from '../../components/object-names.ts';
import { SITUATION_WORDS } from '../../components/situation-badge.tsx';

export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  new: 'New',
  gone: 'Gone',
  changed: 'Changed',
};

export const SUBJECT_WORDS: Readonly<Record<ChangeSubject, string>> = { user: 'People', role: 'Roles' };

export const HAND_OVER_WORDS: Readonly<Record<HandOverWay, string>> = {
  exported: 'Exported as a bundle',
  practice: 'Run on the practice host',
  local: 'Run on this machine',
};

/** A field as DiffView shows it. */
export function fieldInWords({ field, task, before, after }: ChangedField) {
  const words = (value: string | null) => (field === 'situation' ? situationInWords(value) : value);
  return {
    name: field === 'user-task' ? `${fieldName(field)} ${task}` : fieldName(field),
    before: words(before),
    after: words(after),
  };
}

function situationInWords(value: string | null): string | null {
  const situation = SITUATIONS.find((one) => one === value);
  return situation === undefined ? value : SITUATION_WORDS[situation];
}

/** What of a changed person or role is another, e.g. `Last name, Task BUYER`. */
export function changedFieldNames({ kind, fields }: PlanChange): string {
  if (kind !== 'changed') return kind === 'new' ? 'not in the plan before' : 'no longer in the plan';
  return fields.map((field) => fieldInWords(field).name).join(', ');
}
