import { describe, expect, it } from 'vitest';
import { handChoices, isDecidable } from '../../../../renderer/screens/plan/by-hand.ts';
import type { SubjectRow } from '../../../../shared/contract/workspace.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';

function choices(part: Partial<SubjectRow>): (string | null)[] {
  const row: SubjectRow = {
    kind: 'person',
    index: 0,
    id: 'ABERG',
    name: '',
    situation: 'different',
    action: 'update',
    byHand: null,
    operations: { create: 0, update: 1, delete: 0 },
    findings: [],
    ...part,
  };
  return handChoices(row).map(({ decision }) => decision);
}

describe('what can be decided by hand', () => {
  it('takes away only from who is in IPA alone', () => {
    expect(choices({ situation: 'extra', action: 'report' })).toEqual([null, 'leave', 'disable', 'delete']);
    expect(choices({ situation: 'different' })).not.toContain('delete');
    expect(choices({ situation: 'new', action: 'create' })).not.toContain('delete');
  });

  it('takes access from people alone: a role has none', () => {
    expect(choices({ kind: 'task', situation: 'extra', action: 'report' })).toEqual([
      null,
      'leave',
      'delete',
    ]);
  });

  it('is to apply only where nothing is done so far, or where that was decided', () => {
    expect(choices({ situation: 'different', action: 'report' })).toContain('apply');
    expect(choices({ situation: 'different', action: 'update' })).not.toContain('apply');
    expect(choices({ situation: 'different', action: 'update', byHand: 'apply' })).toContain('apply');
  });

  it('is nothing for who is equal, blocked, protected or out of scope', () => {
    for (const situation of ['equal', 'blocked', 'protected', 'excluded'] as const) {
      expect(choices({ situation, action: 'leave' })).toEqual([]);
    }
  });

  it('can be taken back from who came to be equal meanwhile', () => {
    expect(choices({ situation: 'equal', action: 'leave', byHand: 'delete' })).toEqual([null, 'delete']);
  });
});

it('can be decided of a plan that the environment makes, not of an undo or of one from a file', () => {
  const decidable = (direction: PlanSummary['direction'], openedFrom: string | null) =>
    isDecidable({ direction, openedFrom } as PlanSummary);
  expect(decidable('forward', null)).toBe(true);
  expect(decidable('undo', null)).toBe(false);
  expect(decidable('forward', 'plan.jsonl')).toBe(false);
});
