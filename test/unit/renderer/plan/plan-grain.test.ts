import { expect, it } from 'vitest';
import { countChanged, countOf, isAction } from '../../../../renderer/screens/plan/plan-grain.ts';
import { SUBJECT_GROUPS } from '../../../../shared/target/situations.ts';
import { IPA_TYPES } from '../../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';
import { subjectCounts } from './subject-counts.ts';

const of = (number: number) => Object.fromEntries(IPA_TYPES.map((type) => [type, number]));
const TYPES = IPA_TYPES.length;

const PLAN = {
  people: subjectCounts([3, 'new', 'create'], [1, 'extra', 'disable']),
  tasks: subjectCounts([2, 'equal', 'leave']),
  changes: { create: of(5), update: of(1), delete: of(2) },
  untouched: { equal: of(10), onlyInTarget: of(4) },
} as unknown as PlanSummary;

it('lists objects of those groups alone that are operations', () => {
  expect(SUBJECT_GROUPS.filter(isAction)).toEqual(['create', 'update', 'delete']);
  expect(isAction(null)).toBe(false);
});

it('counts people, roles and objects of a group', () => {
  expect(countOf(PLAN, 'people', 'create')).toBe(3);
  expect(countOf(PLAN, 'people', 'delete')).toBe(1);
  expect(countOf(PLAN, 'roles', 'equal')).toBe(2);
  expect(countOf(PLAN, 'objects', 'create')).toBe(5 * TYPES);
  expect(countOf(PLAN, 'objects', 'equal')).toBe(10 * TYPES);
  expect(countOf(PLAN, 'objects', 'report')).toBe(4 * TYPES);
  expect(countOf(PLAN, 'objects', 'left')).toBe(0);
});

it('counts the changed objects of a type, by one action or by any', () => {
  expect(countChanged(PLAN, 'actor', 'delete')).toBe(2);
  expect(countChanged(PLAN, 'actor', null)).toBe(8);
});
