import { describe, expect, it } from 'vitest';
import { groupNote, planSentence } from '../../../renderer/screens/plan/plan-words.ts';
import {
  ACTIONS,
  type Action,
  groupOf,
  SITUATIONS,
  type Situation,
  SUBJECT_GROUPS,
} from '../../../shared/target/situations.ts';
import type { SubjectCounts } from '../../../shared/target/subject-counts.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';

type Standing = readonly [number, Situation, Action];

/** Counts as the engine makes them of so many people or roles in each standing. */
function counts(...standings: readonly Standing[]): SubjectCounts {
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

function sentence(
  people: SubjectCounts,
  tasks: SubjectCounts = counts(),
  direction: PlanSummary['direction'] = 'forward',
): string {
  return planSentence({ direction, people, tasks } as PlanSummary);
}

describe('the sentence about a plan', () => {
  it('names what is done first, and what stays last', () => {
    const people = counts(
      [12, 'new', 'create'],
      [31, 'different', 'update'],
      [4, 'extra', 'delete'],
      [1153, 'equal', 'leave'],
    );
    expect(sentence(people)).toBe('12 people created, 31 changed, 4 deleted; 1,153 people unchanged.');
  });

  it('tells who only loses access from who is deleted, and roles from people', () => {
    const people = counts([1, 'extra', 'delete'], [2, 'extra', 'disable']);
    expect(sentence(people, counts([1, 'new', 'create']))).toBe(
      '1 person deleted, 2 without access; 1 role created.',
    );
  });

  it('says that there is nothing to do where all is equal', () => {
    expect(sentence(counts([3, 'equal', 'leave'], [2, 'extra', 'report']))).toBe(
      'Nothing to do: 3 people unchanged.',
    );
    expect(sentence(counts())).toBe('Nothing to do.');
  });

  it('names what an undo does, not what the run did', () => {
    const people = counts([5, 'new', 'create'], [13, 'different', 'update'], [1, 'extra', 'delete']);
    expect(sentence(people, counts(), 'undo')).toBe('5 people taken away, 13 changed back, 1 brought back.');
  });
});

describe('the note of a tile', () => {
  const none = { counts: counts(), one: 'role', many: 'roles' };

  it('does not call unchanged what was not compared', () => {
    expect(groupNote('equal', counts(), none, false)).toBe('not compared');
  });

  it('tells why who is left alone is left alone, and leaves nobody out', () => {
    const people = counts(
      [2, 'blocked', 'leave'],
      [6, 'protected', 'leave'],
      [3, 'excluded', 'leave'],
      [4, 'extra', 'leave'],
    );
    expect(groupNote('left', people, none, true)).toBe('2 blocked, 6 protected, 3 out of scope, 4 more');
  });
});
