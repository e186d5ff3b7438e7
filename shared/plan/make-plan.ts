import type { Environment } from '../environment/environment.ts';
import { NO_DATE } from '../ipa/objects.ts';
import { GrowingColumn } from '../m3/growing-column.ts';
import type { Roster } from '../m3/roster.ts';
import { STEP_SIZE, type Steps } from '../steps/steps.ts';
import type { Decision } from './decision.ts';
import type { Plan, PlannedUserTasks } from './plan.ts';

export interface PlanInput {
  readonly environment: Environment;
  readonly roster: Roster;
  readonly decision: Decision;
}

/**
 * Makes the plan: everyone and every role as decided, and the user-tasks between those that are written.
 * The target counts as empty, so every object that is written is created.
 */
export function* makePlan({ environment, roster, decision }: PlanInput): Steps<Plan> {
  return {
    format: 1,
    target: {
      environment: environment.name,
      landmarkSystem: environment.landmarkSystem,
      production: environment.production,
      landmark: environment.landmark,
      render: environment.render,
    },
    policy: environment.policy,
    sources: roster.sources,
    current: { kind: 'assumed-empty' },
    people: decision.people,
    tasks: decision.tasks,
    userTasks: yield* planUserTasks(roster, decision),
    findings: decision.findings,
  };
}

/** Joins people and tasks; tasks of a person stand in the order of the tasks, whatever order the rows had. */
function* planUserTasks(roster: Roster, decision: Decision): Steps<PlannedUserTasks> {
  const taskOf = new Uint32Array(roster.roles.length);
  // Counted from 1, so that 0 stands for a role that is not written.
  decision.tasks.forEach((task, index) => {
    if (task.situation === 'new') taskOf[task.source] = index + 1;
  });
  const { offsets: rows, role, validFrom, validTo } = roster.userRoles;
  const offsets = new Uint32Array(decision.people.length + 1);
  const tasks = new GrowingColumn();
  const startDates: string[] = [];
  const stopDates: string[] = [];
  for (let index = 0; index < decision.people.length; index++) {
    const { situation, source } = decision.people[index]!;
    if (situation === 'new') {
      for (const at of rowsByTask(role, taskOf, rows[source]!, rows[source + 1]!)) {
        tasks.push(taskOf[role[at]!]! - 1);
        if (validFrom !== undefined) startDates.push(dateOf(validFrom[at]!));
        if (validTo !== undefined) stopDates.push(dateOf(validTo[at]!));
      }
    }
    offsets[index + 1] = tasks.length;
    if (index % STEP_SIZE === 0) yield index;
  }
  return {
    offsets,
    task: tasks.toArray(),
    ...(someLimit(startDates) ? { startDate: startDates } : {}),
    ...(someLimit(stopDates) ? { stopDate: stopDates } : {}),
  };
}

/** The user-role rows of one user whose role is written, in the order of the tasks. */
function rowsByTask(role: Uint32Array, taskOf: Uint32Array, from: number, to: number): number[] {
  const found: number[] = [];
  let sorted = true;
  let last = 0;
  for (let at = from; at < to; at++) {
    const task = taskOf[role[at]!]!;
    if (task === 0) continue;
    if (task < last) sorted = false;
    last = task;
    found.push(at);
  }
  return sorted ? found : found.sort((a, b) => taskOf[role[a]!]! - taskOf[role[b]!]!);
}

function someLimit(dates: readonly string[]): boolean {
  return dates.some((date) => date !== NO_DATE);
}

/** M3's FVDT and VTDT as IPA writes dates (domain.md, 5: the mapping is inferred). */
function dateOf(value: string): string {
  return /^[1-9][0-9]{7}$/.test(value) && value !== '99999999' ? value : NO_DATE;
}
