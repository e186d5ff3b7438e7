import { expect, it } from 'vitest';
import {
  changeCountsWords,
  changedFieldNames,
  fieldInWords,
} from '../../../../renderer/screens/preview/change-words.ts';
import type { ChangedField, PlanChange } from '../../../../shared/target/plan-changes.ts';

function field(change: Partial<ChangedField>): ChangedField {
  return { field: 'lastName', task: '', before: 'Berg', after: 'Borg', ...change } as ChangedField;
}

it('names a field, and the task that it is of', () => {
  expect(fieldInWords(field({}))).toEqual({ name: 'Last name', before: 'Berg', after: 'Borg' });
  expect(fieldInWords(field({ field: 'user-task', task: 'BUYER' })).name).toBe('Task BUYER');
});

it('puts situations and actions into words, and keeps those of another version', () => {
  expect(fieldInWords(field({ field: 'situation', before: 'new', after: 'unheard-of' }))).toMatchObject({
    before: 'Only in M3',
    after: 'unheard-of',
  });
  expect(fieldInWords(field({ field: 'action', before: null, after: 'report' })).before).toBeNull();
});

it('says what has changed of a person, or that the person came or went', () => {
  const change = (kind: PlanChange['kind'], ...fields: ChangedField[]) =>
    changedFieldNames({ kind, fields } as unknown as PlanChange);
  expect(change('changed', field({}), field({ field: 'user-task', task: 'BUYER' }))).toBe(
    'Last name, Task BUYER',
  );
  expect(change('new')).toBe('not in the plan before');
  expect(change('gone')).toBe('no longer in the plan');
});

it('counts changes by their kind', () => {
  expect(changeCountsWords({ new: 3, gone: 0, changed: 1200 })).toBe('3 new, 1,200 changed');
  expect(changeCountsWords({ new: 0, gone: 0, changed: 0 })).toBe('no difference');
});
