import { expect, it } from 'vitest';
import { bringChosen } from '../../../../renderer/state/policy-changes.ts';
import { scopeAsBefore } from '../../../../renderer/state/scope-change.ts';
import { DEFAULT_POLICY } from '../../../../shared/policy/policy.ts';

it('restores the scope, and keeps whatever else was decided meanwhile', () => {
  const before = { ...DEFAULT_POLICY.scope, rule: 'active' as const };
  const now = { ...bringChosen(['JBERG'], [])({ ...DEFAULT_POLICY, scope: before }), company: '100' };
  const change = { environmentId: 'tst', environmentName: 'TST', scope: before, words: '1 person' };
  expect(scopeAsBefore(change)(now)).toEqual({ ...DEFAULT_POLICY, scope: before, company: '100' });
});
