/** What the rail on the left shows: how far each step is, with its count. Derived from the workspace alone. */
import type { RunState } from '../../shared/contract/run.ts';
import type { WorkspaceState } from '../../shared/contract/workspace.ts';
import type { ScreenId } from './navigation.ts';

export const STEP_IDS = ['source', 'people', 'plan', 'preview', 'run'] as const;
export type StepId = Extract<ScreenId, (typeof STEP_IDS)[number]>;

export type StepState = 'not-started' | 'in-work' | 'done' | 'blocked';

export interface StepView {
  readonly id: StepId;
  readonly state: StepState;
  /** null where there is nothing to count yet. */
  readonly count: number | null;
  /** The state in words, for the tooltip and the screen reader. */
  readonly words: string;
}

const number = new Intl.NumberFormat('en-US');

function source({ files, sourceChanged, roster, pending }: WorkspaceState): StepView {
  const id = 'source';
  if (pending !== null) {
    return { id, state: 'blocked', count: roster?.users ?? null, words: 'Not taken yet' };
  }
  if (roster !== null && sourceChanged) {
    return { id, state: 'in-work', count: roster.users, words: 'To be read again' };
  }
  if (roster !== null) {
    return { id, state: 'done', count: roster.users, words: 'Users read' };
  }
  if (files.length === 0) return { id, state: 'not-started', count: null, words: 'Nothing read yet' };
  if (files.some(({ questions }) => questions.length > 0)) {
    return { id, state: 'blocked', count: null, words: 'A question is open' };
  }
  const missing = files.filter((file) => file.missing.length > 0).length;
  if (missing > 0) {
    return { id, state: 'blocked', count: null, words: 'A column is missing' };
  }
  return { id, state: 'in-work', count: null, words: 'Chosen, not yet read' };
}

function people({ people }: WorkspaceState): StepView {
  const id = 'people';
  if (people === null) return { id, state: 'not-started', count: null, words: 'Nothing read yet' };
  const ready = people.situations.new + people.situations.equal + people.situations.different;
  const open = people.findings
    // Findings about rows and extracts belong to the Source screen.
    .filter(({ code, severity }) => severity !== 'info' && !/^(?:ROW|EXTRACT)-/.test(code))
    .reduce((sum, { count, accepted }) => sum + count - accepted, 0);
  if (ready === 0) return { id, state: 'blocked', count: 0, words: 'Nobody can be written' };
  if (people.situations.blocked > 0 || open > 0) {
    return { id, state: 'in-work', count: ready, words: `${number.format(open)} to look at` };
  }
  return { id, state: 'done', count: ready, words: 'Ready' };
}

function plan({ plan }: WorkspaceState): StepView {
  const id = 'plan';
  if (plan === null) return { id, state: 'not-started', count: null, words: 'Not made yet' };
  if (plan.operations === 0) {
    // A plan with nothing to do is done: everything is as it should be.
    const equal = plan.people.groups.equal + plan.tasks.groups.equal > 0;
    return {
      id,
      state: equal ? 'done' : 'blocked',
      count: 0,
      words: equal ? 'Nothing to do' : 'No operation',
    };
  }
  if (plan.guards.some(({ exceeded }) => exceeded)) {
    return { id, state: 'in-work', count: plan.operations, words: 'A limit is exceeded' };
  }
  return { id, state: 'done', count: plan.operations, words: 'Operations' };
}

function preview({ artifacts, rehearsal }: WorkspaceState): StepView {
  const id = 'preview';
  if (artifacts === null) return { id, state: 'not-started', count: null, words: 'No files written yet' };
  const lines = artifacts.reduce((sum, one) => sum + (one.role === 'run' ? one.lines : 0), 0);
  if (rehearsal === null) return { id, state: 'in-work', count: lines, words: 'Not rehearsed yet' };
  if (rehearsal.failed > 0) {
    return { id, state: 'blocked', count: lines, words: `${number.format(rehearsal.failed)} would fail` };
  }
  return { id, state: 'done', count: lines, words: 'Rehearsed' };
}

function run(state: RunState | null): StepView {
  const id = 'run';
  if (state === null) return { id, state: 'not-started', count: null, words: 'Not run yet' };
  const { outcomes, status } = state;
  const done = outcomes.done + outcomes['already-there'];
  const open = outcomes.failed + outcomes.unknown + outcomes.skipped;
  if (status === 'running' || status === 'paused' || status === 'cancelling') {
    return { id, state: 'in-work', count: done, words: status === 'paused' ? 'Paused' : 'Running' };
  }
  if (status === 'finished' && open === 0) return { id, state: 'done', count: done, words: 'Finished' };
  return { id, state: 'blocked', count: done, words: `${number.format(open)} not done` };
}

export function stepsOf(workspace: WorkspaceState, runState: RunState | null): readonly StepView[] {
  return [source(workspace), people(workspace), plan(workspace), preview(workspace), run(runState)];
}
