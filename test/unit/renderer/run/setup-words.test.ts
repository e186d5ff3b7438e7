import { expect, it } from 'vitest';
import { onlyPlaceOf } from '../../../../renderer/screens/run/setup/only-place.ts';
import {
  elsewhereWords,
  footWords,
  lastRunWords,
  setupLead,
  thisMachineWords,
} from '../../../../renderer/screens/run/setup/setup-words.ts';
import { newEnvironment } from '../../../../shared/environment/environment.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';

const PLAN = { operations: 1, direction: 'forward', only: null, openedFrom: null } as PlanSummary;

it('says for which environment the plan is, and what is unusual about it', () => {
  expect(setupLead(null, 'TST')).toBe('No plan yet.');
  expect(setupLead(PLAN, 'TST')).toBe('1 operation for TST.');
  expect(
    setupLead({ ...PLAN, operations: 1200, direction: 'undo', only: 'JBERG', openedFrom: 'a.jsonl' }, 'TST'),
  ).toBe('1,200 operations for TST, an undo, only JBERG, opened from a.jsonl.');
});

it('names the user of the web administration only where it is set up', () => {
  const environment = newEnvironment('1', 'TST');
  const web = { ...environment.ipa.web, url: 'https://ipa.example.com', user: 'muster' };
  expect(thisMachineWords(environment)).not.toContain('web administration');
  expect(thisMachineWords({ ...environment, ipa: { ...environment.ipa, web } })).toMatch(
    /asks the web administration of IPA as muster\.$/,
  );
});

it('remarks the last run at its place alone', () => {
  const last = { target: 'local', startedAt: '2026-11-20T10:00:00.000Z' } as const;
  expect(lastRunWords('local', last)).toMatch(/^last run here: /);
  expect(lastRunWords('practice', last)).toBe('');
  expect(lastRunWords('practice', null)).toBe('');
});

it('says why the plan cannot be run where the last run went', () => {
  expect(elsewhereWords('local', 'practice')).toBe(
    'The last run went to this machine, where this plan cannot be run: it was compared with the practice host. Choose where it runs.',
  );
});

it('says beside the button what is still to be done', () => {
  expect(footWords(null, false)).toBe('Choose where it runs.');
  expect(footWords('local', false)).toBe('Something is missing.');
  expect(footWords('local', true)).toMatch(/^Nothing starts yet/);
});

it('ties a plan to the place that it was compared with', () => {
  const only = (current: unknown) => onlyPlaceOf({ current } as PlanSummary);
  expect(only({ kind: 'read', way: 'practice' })).toBe('practice');
  expect(only({ kind: 'read', way: 'sql-server' })).toBe('local');
  expect(only({ kind: 'assumed-empty' })).toBeNull();
});
