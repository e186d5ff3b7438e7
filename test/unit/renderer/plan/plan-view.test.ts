import { describe, expect, it } from 'vitest';
import {
  firstView,
  openSubject,
  openSubjectOf,
  type PlanView,
  showGrain,
  showHeld,
} from '../../../../renderer/screens/plan/plan-view.ts';
import type { OperationRow } from '../../../../shared/contract/workspace.ts';
import type { HeldBack } from '../../../../shared/target/held-back.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';
import { subjectCounts } from './subject-counts.ts';

const PLAN = {
  people: subjectCounts([2, 'new', 'create'], [1, 'extra', 'report']),
  tasks: subjectCounts([1, 'new', 'create']),
  changes: {
    create: { identity: 2, actor: 0, 'actor-identity': 0, 'actor-role': 0, user: 0, task: 0, 'user-task': 0 },
  },
} as unknown as PlanSummary;

const VIEW: PlanView = {
  ...firstView('berg'),
  panel: { what: 'rules' },
};

describe('listing rows of another kind', () => {
  it('keeps a filter that leaves some of them, and what is searched for', () => {
    expect(showGrain({ ...VIEW, group: 'create' }, PLAN, 'roles')).toEqual({
      ...VIEW,
      grain: 'roles',
      group: 'create',
      panel: null,
    });
    expect(showGrain({ ...VIEW, group: 'create' }, PLAN, 'objects').group).toBe('create');
  });

  it('drops a filter that would leave none of them', () => {
    expect(showGrain({ ...VIEW, group: 'report' }, PLAN, 'roles').group).toBeNull();
    expect(showGrain({ ...VIEW, group: 'report' }, PLAN, 'objects').group).toBeNull();
  });
});

describe('listing those who are held back', () => {
  const held: HeldBack = {
    kind: 'person',
    reason: 'ID-RENAMED',
    inPart: false,
    open: true,
    count: 2,
    first: ['A', 'B'],
  };

  it('filters for those of whom nothing is done', () => {
    expect(showHeld(VIEW, held)).toEqual({
      ...VIEW,
      grain: 'people',
      group: 'report',
      text: '',
      panel: null,
    });
  });

  it('searches for one alone by id', () => {
    expect(showHeld(VIEW, { ...held, count: 1, first: ['A'] }).text).toBe('A');
  });

  it('filters by nothing where something is done of them', () => {
    expect(showHeld(VIEW, { ...held, kind: 'task', inPart: true })).toMatchObject({
      grain: 'roles',
      group: null,
    });
  });
});

it('opens a person beside the list without changing it', () => {
  const row = { kind: 'person', index: 7, id: 'JBERG' } as const;
  expect(openSubject(VIEW, row)).toEqual({ ...VIEW, panel: { what: 'subject', subject: row } });
});

it.each([
  ['task', 'roles', 'task'],
  ['user-task', 'people', 'person'],
])('opens the subject of an operation on a %s in the list of %s', (type, grain, kind) => {
  const row = { type, subject: 'X' } as OperationRow;
  expect(openSubjectOf({ ...VIEW, grain: 'objects', group: 'create' }, row)).toMatchObject({
    grain,
    group: null,
    panel: { what: 'subject', subject: { kind, id: 'X' } },
  });
});
