import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../../renderer/state/steps.ts';
import type { RunState } from '../../../../shared/contract/run.ts';
import type { WorkspaceState } from '../../../../shared/contract/workspace.ts';
import type { InspectedFile } from '../../../../shared/m3/inspected-file.ts';
import type { RosterSummary } from '../../../../shared/m3/roster-summary.ts';
import type { PeopleSummary } from '../../../../shared/target/people-summary.ts';

const EMPTY: WorkspaceState = {
  revision: 0,
  environmentId: 'tst',
  files: [],
  sourceChanged: false,
  pending: null,
  ipaFiles: [],
  ipaTest: null,
  connection: null,
  roster: null,
  people: null,
  plan: null,
  artifacts: null,
  rehearsal: null,
  run: null,
  verify: null,
  handOvers: 0,
};

const SITUATIONS = { new: 0, equal: 0, different: 0, extra: 0, blocked: 0, protected: 0, excluded: 0 };

function people(part: Partial<PeopleSummary>): PeopleSummary {
  return {
    total: 10,
    situations: { ...SITUATIONS, new: 10 },
    habits: [],
    doubtful: 0,
    findings: [],
    ...part,
  };
}

function run(status: RunState['status'], outcomes: Partial<RunState['outcomes']>): RunState {
  return {
    id: 'r',
    target: 'practice',
    environment: 'TST',
    planHash: '',
    part: 'all',
    direction: 'forward',
    override: null,
    status,
    startedAt: '',
    endedAt: null,
    phases: [],
    outcomes: { done: 0, 'already-there': 0, skipped: 0, failed: 0, unknown: 0, ...outcomes },
    rate: null,
    remainingS: null,
    logLines: 0,
    notice: '',
  };
}

function stateOf(id: string, workspace: Partial<WorkspaceState>, runState: RunState | null = null) {
  return stepsOf({ ...EMPTY, ...workspace }, runState).find((step) => step.id === id);
}

describe('the steps of the rail', () => {
  it('have not been started in an empty workspace', () => {
    expect(stepsOf(EMPTY, null).map(({ state }) => state)).toEqual(Array(5).fill('not-started'));
  });

  it('block the source while a needed column is missing or a question is open', () => {
    const file = { kind: 'users', missing: ['name'], questions: [] } as unknown as InspectedFile;
    expect(stateOf('source', { files: [file] })?.state).toBe('blocked');
    const whole: InspectedFile = { ...file, missing: [] };
    expect(stateOf('source', { files: [whole] })?.state).toBe('in-work');
    const asking: InspectedFile = { ...whole, questions: [{ code: 'ENCODING-UNSURE', params: {} }] };
    expect(stateOf('source', { files: [asking] })).toMatchObject({
      ...{ state: 'blocked', words: 'A question is open' },
    });
  });

  it('keep people in work until every warning is accepted', () => {
    const finding = { code: 'NAME-ONE-WORD', severity: 'warning', count: 3, accepted: 1 } as const;
    expect(stateOf('people', { people: people({ findings: [finding] }) })).toMatchObject({
      state: 'in-work',
      words: '2 to look at',
      count: 10,
    });
    expect(stateOf('people', { people: people({ findings: [{ ...finding, accepted: 3 }] }) })?.state).toBe(
      'done',
    );
  });

  it('do not count bad rows as people to look at', () => {
    const row = { code: 'ROW-ID-EMPTY', severity: 'blocked', count: 9, accepted: 0 } as const;
    expect(stateOf('people', { people: people({ findings: [row] }) })?.state).toBe('done');
  });

  it('take the source for unfinished once its files changed after reading', () => {
    const roster = { users: 7 } as RosterSummary;
    expect(stateOf('source', { roster })?.state).toBe('done');
    expect(stateOf('source', { roster, sourceChanged: true })).toMatchObject({ state: 'in-work', count: 7 });
  });

  it('do not count information as something to look at', () => {
    const info = { code: 'EMAIL-NONE', severity: 'info', count: 9, accepted: 0 } as const;
    expect(stateOf('people', { people: people({ findings: [info] }) })?.state).toBe('done');
  });

  it('block people where nobody can be written', () => {
    const nobody = people({ situations: { ...SITUATIONS, blocked: 10 } });
    expect(stateOf('people', { people: nobody })?.state).toBe('blocked');
  });

  it('count a run as done only when nothing is failed, unknown or skipped', () => {
    expect(stateOf('run', {}, run('finished', { done: 5, 'already-there': 1 }))).toMatchObject({
      state: 'done',
      count: 6,
    });
    expect(stateOf('run', {}, run('finished', { done: 5, unknown: 1 }))?.state).toBe('blocked');
    expect(stateOf('run', {}, run('cancelled', { done: 5 }))?.state).toBe('blocked');
    expect(stateOf('run', {}, run('running', { done: 5, failed: 1 }))?.state).toBe('in-work');
  });
});
