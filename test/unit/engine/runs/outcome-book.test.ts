import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OutcomeBook } from '../../../../electron/engine/runs/outcome-book.ts';
import { REASONS, type Reason } from '../../../../electron/engine/runs/outcome-words.ts';
import { OUTCOMES } from '../../../../shared/contract/run.ts';

const PHASES = [
  { id: 'gen-create', from: 0, to: 2 },
  { id: 'environment-import', from: 2, to: 4 },
] as const;

test('counts follow every change, apart for each phase', () => {
  const book = new OutcomeBook(4, PHASES);
  book.set(0, 'done', 'none');
  book.set(0, 'failed', 'none', 'no');
  book.fill([0, 1, 2], 'skipped', 'cancelled');
  expect(book.counts).toEqual({ done: 0, 'already-there': 0, skipped: 2, failed: 1, unknown: 0 });
  expect([book.total, book.totalOf('gen-create'), book.totalOf('environment-import')]).toEqual([3, 2, 1]);
  // A phase that the run has not.
  expect(book.totalOf('gen-delete')).toBe(0);
  expect(book.wordsOf(0)).toBe('no');
  expect(book.wordsOf(1)).toBe(REASONS.cancelled);
  expect([0, 1, 2, 3].map((operation) => book.isLeft(operation))).toEqual([true, true, true, true]);
});

test('what is written to the journal comes back the same', () => {
  const entry = fc.record({
    outcome: fc.option(fc.constantFrom(...OUTCOMES)),
    reason: fc.constantFrom(...(Object.keys(REASONS) as Reason[])),
    words: fc.constantFrom('', 'FAILED'),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
      const book = new OutcomeBook(entries.length, PHASES);
      entries.forEach(({ outcome, reason, words }, operation) => {
        if (outcome !== null) book.set(operation, outcome, reason, words);
      });
      const all = Uint32Array.from(entries.keys());
      const copy = new OutcomeBook(entries.length, PHASES);
      copy.take(
        JSON.parse(JSON.stringify(book.ranges(all))),
        JSON.parse(JSON.stringify(book.wordsAmong(all))),
      );
      expect(copy.counts).toEqual(book.counts);
      for (const operation of all) {
        expect(copy.outcomeOf(operation)).toBe(book.outcomeOf(operation));
        expect(copy.wordsOf(operation)).toBe(book.wordsOf(operation));
      }
    }),
  );
});
