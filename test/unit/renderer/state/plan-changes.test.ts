import { expect, it } from 'vitest';
import { changedObjects, differs } from '../../../../renderer/state/plan-changes.ts';
import type { PlanChanges } from '../../../../shared/contract/workspace.ts';

const NONE = { new: 0, gone: 0, changed: 0 };

function changes(counts: Partial<PlanChanges['counts']>): PlanChanges {
  return { counts: { user: NONE, role: NONE, settings: 0, ...counts } } as PlanChanges;
}

it('differs where a person, a role or a setting does', () => {
  expect(differs(changes({}))).toBe(false);
  expect(differs(changes({ settings: 1 }))).toBe(true);
  expect(differs(changes({ role: { ...NONE, gone: 1 } }))).toBe(true);
});

it('counts people and roles however they changed, and no settings', () => {
  const { counts } = changes({
    user: { new: 1, gone: 2, changed: 4 },
    role: { ...NONE, new: 8 },
    settings: 16,
  });
  expect(changedObjects(counts)).toBe(15);
});
