import { describe, expect, test } from 'vitest';
import {
  countHalfRemade,
  isAddedAgain,
  withWholeRemakings,
} from '../../../../electron/engine/runs/remaking.ts';
import type { Outcome } from '../../../../shared/contract/run.ts';
import { listOperations } from '../../../../shared/targets/ipa/plan/operation-list.ts';
import { makeChanges } from './run-world.ts';

// delete role, identity and actor, then create actor, identity and role: of ANN, then of BEN.
const list = listOperations(makeChanges({ actorUpdate: 'recreate', renamed: ['ANN', 'BEN'], leavers: [] }));
const { from, to } = list.sections['gen-update'];
const ann = (...places: number[]) => Uint32Array.from(places, (place) => from + place);
const all = Uint32Array.from({ length: list.count }, (_, number) => number);

describe('what is deleted to be added again', () => {
  test('is taken to its end by a rest that still has to delete', () => {
    expect(to - from).toBe(12);
    // What was given to the actor that did not go stands in the way again.
    expect(withWholeRemakings(list, ann(2))).toEqual(ann(0, 1, 2, 3, 4, 5));
    expect(withWholeRemakings(list, ann(2, 3, 4, 5))).toEqual(ann(2, 3, 4, 5));
    expect(withWholeRemakings(list, ann(1, 2, 5))).toEqual(ann(0, 1, 2, 3, 4, 5).filter((n) => n !== from));
  });

  test('is only added where all of it was deleted', () => {
    expect(withWholeRemakings(list, ann(4, 5))).toEqual(ann(4, 5));
    expect(withWholeRemakings(list, Uint32Array.of(0))).toEqual(Uint32Array.of(0));
  });

  test('must not be there when it is added in the same call', () => {
    expect(list.at(from + 3)).toMatchObject({ type: 'actor', action: 'create' });
    expect(isAddedAgain(list, from + 3, ann(2, 3))).toBe(true);
    expect(isAddedAgain(list, from + 3, ann(3, 4))).toBe(false);
    expect(isAddedAgain(list, from + 2, ann(2, 3))).toBe(false);
    expect(isAddedAgain(list, 0, all)).toBe(false);
  });

  test('is half done where it was deleted and not added', () => {
    const count = (outcomes: readonly (Outcome | null)[], taken = all) =>
      countHalfRemade(list, taken, (number) =>
        number < from || number >= to ? 'done' : (outcomes[(number - from) % 6] ?? null),
      );
    expect(count(['done', 'done', 'done', 'done', 'done', 'done'])).toBe(0);
    expect(count(['done', 'done', 'done', 'failed', 'skipped', 'skipped'])).toBe(2);
    expect(count(['done', 'failed', 'skipped', 'skipped', 'skipped', 'skipped'])).toBe(2);
    expect(count(['failed', 'skipped', 'skipped', 'skipped', 'skipped', 'skipped'])).toBe(0);
    // A rest, of which an earlier run had done the deletions.
    expect(count([null, null, null, 'failed', 'skipped', 'skipped'], ann(3, 4, 5))).toBe(1);
  });
});
