import { expect, test } from 'vitest';
import { RunRate } from '../../../../electron/engine/runs/run-rate.ts';

test('nothing is said too early, then the rate of the last while', () => {
  const rate = new RunRate();
  rate.mark(0, 0);
  expect(rate.rate(900, 50)).toBeNull();
  expect(rate.rate(2000, 50)).toBe(25);
  for (let at = 1000; at <= 100_000; at += 1000) rate.mark(at, at < 50_000 ? 100 : 100 + (at - 50_000) / 100);
  // Ten a second lately, however slow the first minute was.
  expect(rate.rate(100_000, 600)).toBeCloseTo(10, 1);
  rate.restart();
  expect(rate.rate(101_000, 600)).toBeNull();
});
