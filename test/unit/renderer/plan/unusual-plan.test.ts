import { expect, it } from 'vitest';
import { whyUnusual } from '../../../../renderer/screens/plan/unusual-plan.ts';

const USUAL = {
  only: null,
  openedFrom: null,
  direction: 'forward',
  current: { kind: 'assumed-empty' },
} as const;

it('says nothing of the plan that is made from M3 for everybody', () => {
  expect(whyUnusual(USUAL)).toBeNull();
});

it('says for whom alone a plan is, or which file it is from', () => {
  expect(whyUnusual({ ...USUAL, only: 'JBERG' })?.what).toBe('Only for JBERG.');
  expect(whyUnusual({ ...USUAL, openedFrom: 'plan.jsonl' })?.what).toBe('Opened from plan.jsonl.');
});

it('calls an undo an undo, also where it was opened from a file', () => {
  expect(whyUnusual({ ...USUAL, direction: 'undo', openedFrom: 'plan.jsonl' })?.what).toBe(
    'An undo: it takes back what the run did.',
  );
});
