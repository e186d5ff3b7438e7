import { describe, expect, it } from 'vitest';
import { tileNote, tileTitle } from '../../../../renderer/screens/plan/tile-words.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';
import { subjectCounts } from './subject-counts.ts';

const NOBODY = subjectCounts();

function plan(change: Partial<PlanSummary>): PlanSummary {
  return {
    direction: 'forward',
    people: NOBODY,
    tasks: NOBODY,
    current: { kind: 'read' },
    ...change,
  } as PlanSummary;
}

const UNCOMPARED = { current: { kind: 'assumed-empty' } } as Partial<PlanSummary>;

describe('the note of a tile', () => {
  it('does not call unchanged what was not compared', () => {
    expect(tileNote(plan(UNCOMPARED), 'people', 'equal')).toBe('not compared');
    expect(tileNote(plan(UNCOMPARED), 'objects', 'equal')).toBe('not compared');
  });

  it('tells why who is left alone is left alone, and leaves nobody out', () => {
    const people = subjectCounts(
      [2, 'blocked', 'leave'],
      [6, 'protected', 'leave'],
      [3, 'excluded', 'leave'],
      [4, 'extra', 'leave'],
    );
    expect(tileNote(plan({ people }), 'people', 'left')).toBe(
      '2 blocked, 6 protected, 3 out of scope, 4 more',
    );
  });

  it('names the others that are in the same group: roles beside people, people beside roles', () => {
    const people = subjectCounts([1, 'new', 'create']);
    const tasks = subjectCounts([3, 'new', 'create']);
    expect(tileNote(plan({ people, tasks }), 'people', 'create')).toBe('and 3 roles');
    expect(tileNote(plan({ people, tasks }), 'roles', 'create')).toBe('and 1 person');
    expect(tileNote(plan({ people }), 'people', 'create')).toBe('');
  });

  it('tells who only loses access from who is deleted', () => {
    const people = subjectCounts([1, 'extra', 'delete'], [2, 'extra', 'disable']);
    expect(tileNote(plan({ people }), 'people', 'delete')).toBe('access only: 2');
  });

  it('says whether those that are reported are in IPA alone', () => {
    const inIpa = subjectCounts([2, 'extra', 'report']);
    const also = subjectCounts([2, 'extra', 'report'], [1, 'different', 'report']);
    expect(tileNote(plan({ people: inIpa }), 'people', 'report')).toBe('only in IPA');
    expect(tileNote(plan({ people: also }), 'people', 'report')).toBe('nothing is done');
  });
});

describe('the title of a tile', () => {
  it('names what an undo does to people and roles, and what is done to objects', () => {
    const undo = plan({ direction: 'undo' });
    expect(tileTitle(plan({}), 'people', 'create')).toBe('Create');
    expect(tileTitle(undo, 'people', 'create')).toBe('Take away');
    expect(tileTitle(undo, 'objects', 'create')).toBe('Create');
    expect(tileTitle(plan({}), 'objects', 'report')).toBe('Only in IPA');
  });
});
