import { expect, it } from 'vitest';
import { complete, type Steps, sideBySide } from '../../../shared/base/steps.ts';

function* counting(name: string, times: number, said: string[]): Steps<string> {
  for (let at = 1; at <= times; at++) {
    said.push(`${name}${at}`);
    yield at;
  }
  return name;
}

it('takes a step of each in turn until all have ended', () => {
  const said: string[] = [];
  const all = sideBySide([counting('a', 1, said), counting('b', 3, said), counting('c', 2, said)]);
  expect(complete(all)).toEqual(['a', 'b', 'c']);
  expect(said).toEqual(['a1', 'b1', 'c1', 'b2', 'c2', 'b3']);
});

it('gives way after each step, and begins nothing after a failure', () => {
  const said: string[] = [];
  // biome-ignore lint/correctness/useYield: it fails before its first step
  const failing = (function* (): Steps<string> {
    throw new Error('failed');
  })();
  const all = sideBySide([counting('a', 2, said), failing, counting('c', 1, said)]);
  expect(all.next()).toEqual({ done: false, value: 1 });
  expect(() => complete(all)).toThrow('failed');
  expect(said).toEqual(['a1']);
});

it('answers nothing where there is nothing to do', () => {
  expect(complete(sideBySide([]))).toEqual([]);
});
