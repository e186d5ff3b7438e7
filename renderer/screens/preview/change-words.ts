/** What differs between two plans, in words. */
import {
  CHANGE_KINDS,
  type ChangeCounts,
  type ChangedField,
  type ChangeKind,
  type ChangeSubject,
  type HandOverWay,
  type PlanChange,
} from '../../../shared/target/plan-changes.ts';
import { ACTIONS, SITUATIONS } from '../../../shared/target/situations.ts';
import { ACTION_WORDS } from '../../components/action-badge.tsx';
import { fieldName } from '../../components/object-names.ts';
import { STANDING_WORDS } from '../../components/standing-badge.tsx';
import { count } from '../../state/format.ts';

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
  return {
    name: task === '' ? fieldName(field) : `${fieldName(field)} ${task}`,
    before: valueInWords(field, before),
    after: valueInWords(field, after),
  };
}

function valueInWords(field: ChangedField['field'], value: string | null): string | null {
  if (field === 'situation') {
    const situation = SITUATIONS.find((one) => one === value);
    return situation === undefined ? value : STANDING_WORDS[situation];
  }
  if (field === 'action') {
    const action = ACTIONS.find((one) => one === value);
    return action === undefined ? value : ACTION_WORDS.forward[action];
  }
  return value;
}

/** What has changed of a person or role, e.g. `Last name, Task BUYER`. */
export function changedFieldNames({ kind, fields }: PlanChange): string {
  if (kind !== 'changed') return kind === 'new' ? 'not in the plan before' : 'no longer in the plan';
  return fields.map((field) => fieldInWords(field).name).join(', ');
}

/** e.g. `3 new, 1 gone`. */
export function changeCountsWords(counts: ChangeCounts['user']): string {
  const some = CHANGE_KINDS.filter((kind) => counts[kind] > 0);
  if (some.length === 0) return 'no difference';
  return some.map((kind) => `${count(counts[kind])} ${KIND_WORDS[kind].toLowerCase()}`).join(', ');
}
