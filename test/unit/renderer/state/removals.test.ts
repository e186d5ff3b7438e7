import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRemovals } from '../../../../renderer/state/removals.ts';

// Nothing here waits for real: the clock is the test's.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const A = { id: 'a' };
const B = { id: 'b' };
const UNTIL_REMOVED_MS = 60_000;

test('a thing is hidden at once, and removed once, after a while', async () => {
  const remove = vi.fn(async () => {});
  const { removeLater, leaving } = createRemovals(remove);
  removeLater(A);
  removeLater(A);
  removeLater(B);
  expect(leaving()).toEqual([A, B]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(remove).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(UNTIL_REMOVED_MS);
  expect(remove.mock.calls).toEqual([[A], [B]]);
  expect(leaving()).toEqual([]);
});

test('what is undone comes back and stays', async () => {
  const remove = vi.fn(async () => {});
  const { removeLater, undo, leaving } = createRemovals(remove);
  removeLater(A);
  removeLater(B);
  undo(A.id);
  expect(leaving()).toEqual([B]);
  await vi.advanceTimersByTimeAsync(UNTIL_REMOVED_MS);
  expect(remove.mock.calls).toEqual([[B]]);
});

test('it is hidden until it is gone: no undo brings it back meanwhile, and no second removal begins', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const remove = vi.fn(() => promise);
  const { removeLater, undo, leaving } = createRemovals(remove);
  removeLater(A);
  await vi.advanceTimersByTimeAsync(UNTIL_REMOVED_MS);
  undo(A.id);
  removeLater(A);
  expect(leaving()).toEqual([A]);
  resolve();
  await vi.advanceTimersByTimeAsync(UNTIL_REMOVED_MS);
  expect(leaving()).toEqual([]);
  expect(remove).toHaveBeenCalledTimes(1);
});
