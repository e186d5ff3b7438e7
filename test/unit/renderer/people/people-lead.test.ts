import { expect, it } from 'vitest';
import { peopleLead } from '../../../../renderer/screens/people/people-lead.ts';
import type { PeopleSummary } from '../../../../shared/target/people-summary.ts';

const NONE = { new: 0, equal: 0, different: 0, extra: 0, blocked: 0, protected: 0, excluded: 0 };

function lead(total: number, situations: Partial<typeof NONE>, doubtful = 0): string {
  return peopleLead({ total, situations: { ...NONE, ...situations }, doubtful } as PeopleSummary);
}

it('counts those that are ready, and names others only where there are some', () => {
  expect(lead(1200, { new: 1200 })).toBe('1,200 people: 1,200 ready.');
  expect(lead(1, { new: 0, blocked: 1 })).toBe('1 person: 0 ready, 1 blocked.');
  expect(lead(10, { new: 4, blocked: 1, protected: 2, excluded: 3 })).toBe(
    '10 people: 4 ready, 1 blocked, 2 protected, 3 left out.',
  );
});

it('says how many name splits are a guess', () => {
  expect(lead(3, { new: 3 }, 1)).toBe('3 people: 3 ready. 1 doubtful name split.');
});
