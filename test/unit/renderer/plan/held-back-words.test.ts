import { expect, it } from 'vitest';
import { heldToSettle, heldWords } from '../../../../renderer/screens/plan/held-back-words.ts';
import type { HeldBack } from '../../../../shared/target/held-back.ts';

const HELD: HeldBack = {
  kind: 'person',
  reason: 'NAME-SPLIT-GUESSED',
  inPart: false,
  open: true,
  count: 3,
  first: ['A', 'B', 'C'],
};

it('names those whom somebody has to settle, and nobody whom another bar names', () => {
  expect(heldToSettle({ heldBack: [HELD] })).toEqual([HELD]);
  expect(
    heldToSettle({
      heldBack: [
        { ...HELD, open: false },
        { ...HELD, reason: 'TEXT-NOT-LATIN1' },
        { ...HELD, reason: 'ID-RENAMED' },
        { ...HELD, reason: 'SOURCE-INCOMPLETE' },
      ],
    }),
  ).toEqual([]);
});

it('says who, why, and the first of them', () => {
  expect(heldWords(HELD)).toMatch(/^3 people: .+ \(A, B, C\)\.$/);
  expect(heldWords({ ...HELD, kind: 'task', count: 1200, inPart: true })).toMatch(
    /^1,200 roles in part: .+ \(A, B, C and 1,197 more\)\.$/,
  );
});
