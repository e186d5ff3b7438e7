import { describe, expect, it } from 'vitest';
import {
  holdsAsPlanned,
  plannedHoldings,
  signed,
} from '../../../../renderer/screens/preview/planned-holdings.ts';
import { IPA_TYPES } from '../../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';

const of = (number: number) => Object.fromEntries(IPA_TYPES.map((type) => [type, number]));

/** Creates five objects of each type and deletes two. */
function plan(current: unknown, openedFrom: string | null = null) {
  return {
    changes: { create: of(5), update: of(9), delete: of(2) },
    current,
    openedFrom,
  } as unknown as PlanSummary;
}

const READ = { kind: 'read', counts: of(100) };

describe('what IPA is to hold', () => {
  it('is what it held, and what comes and goes', () => {
    expect(plannedHoldings(plan(READ), 'actor')).toBe(103);
    expect(plannedHoldings(plan({ kind: 'assumed-empty' }), 'actor')).toBe(3);
  });

  it('is not known of an undo, or of a plan from a file that knows only what it touches', () => {
    expect(plannedHoldings(plan({ kind: 'run' }), 'actor')).toBeNull();
    expect(plannedHoldings(plan(READ, 'plan.jsonl'), 'actor')).toBeNull();
    expect(plannedHoldings(plan({ kind: 'assumed-empty' }, 'plan.jsonl'), 'actor')).toBe(3);
  });
});

it('compares the rehearsal with what is known', () => {
  expect(holdsAsPlanned({ holds: of(103) }, plan(READ))).toBe(true);
  expect(holdsAsPlanned({ holds: { ...of(103), task: 102 } }, plan(READ))).toBe(false);
  expect(holdsAsPlanned({ holds: {} }, plan(READ))).toBe(false);
  expect(holdsAsPlanned({ holds: of(7) }, plan({ kind: 'run' }))).toBe(true);
});

it('writes a difference with its sign', () => {
  expect([signed(3), signed(-1200)]).toEqual(['+3', '−1,200']);
});
