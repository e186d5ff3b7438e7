import { describe, expect, it } from 'vitest';
import { heldBack } from '../../../../electron/engine/runs/held-back.ts';
import type { Outcome } from '../../../../shared/contract/run.ts';
import { listOperations } from '../../../../shared/targets/ipa/plan/operation-list.ts';
import { makeChanges } from './run-world.ts';

const LIST = listOperations(makeChanges({ leavers: ['ONE', 'TWO'] }));
const { from, to } = LIST.sections['gen-delete'];
const GEN = Uint32Array.from({ length: to - from }, (_, at) => from + at);

const WAITS_FOR = LIST.target.sectionOf('gen-delete', LIST.plan).waitsFor!;

/** People of whom nothing in gen may be deleted, given what became of the deletion of ONE's user. */
function held(outcome: Outcome | null): string[] {
  const numbers = heldBack(LIST, WAITS_FOR, GEN, (number) => {
    const { type, action, before } = LIST.at(number);
    const isOne = type === 'user' && action === 'delete' && before?.user === 'ONE';
    return isOne ? outcome : 'done';
  });
  return Array.from(numbers, (number) => LIST.plan.people[LIST.at(number).subject.index]!.id);
}

describe('heldBack', () => {
  it.each(['failed', 'unknown', 'skipped'] as const)(
    'holds everything back of whose user is %s',
    (outcome) => {
      expect(held(outcome)).toEqual(Array(4).fill('ONE'));
    },
  );

  it.each(['done', 'already-there', null] as const)('holds nobody back whose user is gone: %s', (outcome) => {
    expect(held(outcome)).toEqual([]);
  });
});
