import { describe, expect, it } from 'vitest';
import { heldSentence, planSentence, totalOf } from '../../../../renderer/screens/plan/plan-words.ts';
import type { SubjectCounts } from '../../../../shared/target/subject-counts.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';
import { subjectCounts as counts } from './subject-counts.ts';

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

it('says how many people a finding keeps from everything', () => {
  const held = {
    kind: 'person',
    reason: 'ID-RENAMED',
    first: ['A'],
    count: 1,
    inPart: false,
    open: true,
  } as const;
  expect(heldSentence({ heldBack: [held, { ...held, count: 1200 }] })).toBe(' 1,201 people held back.');
  expect(
    heldSentence({
      heldBack: [
        { ...held, inPart: true },
        { ...held, open: false },
        { ...held, kind: 'task' },
      ],
    }),
  ).toBe('');
});

it('counts everybody of whom the plan speaks, once', () => {
  expect(totalOf(counts([2, 'new', 'create'], [3, 'equal', 'leave'], [1, 'extra', 'disable']))).toBe(6);
});
