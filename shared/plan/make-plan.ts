import type { Environment } from '../environment/environment.ts';
import { NO_DATE } from '../ipa/objects.ts';
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
  const { offsets: rowsOf, role, validFrom, validTo } = roster.userRoles;
  const taskOfRow = tasksOfRows(role, roster.roles.length, decision);
  const offsets = new Uint32Array(decision.people.length + 1);
  // The rows that are written, person by person.
  const rows = new Uint32Array(role.length);
  let count = 0;
  for (let index = 0; index < decision.people.length; index++) {
    const { situation, source } = decision.people[index]!;
    if (situation === 'new') {
      count = addRowsByTask(rows, count, taskOfRow, rowsOf[source]!, rowsOf[source + 1]!);
    }
    offsets[index + 1] = count;
    if (index % STEP_SIZE === 0) yield index;
  }
  const written = rows.subarray(0, count);
  const startDate = yield* limitingDates(written, validFrom);
  const stopDate = yield* limitingDates(written, validTo);
  return {
    offsets,
    task: written.map((row) => taskOfRow[row]! - 1),
    ...(startDate === null ? {} : { startDate }),
    ...(stopDate === null ? {} : { stopDate }),
  };
}

/** The task of each user-role row, counted from 1; 0 stands for a role that is not written. */
function tasksOfRows(role: Uint32Array, roles: number, { tasks }: Decision): Uint32Array {
  const taskOf = new Uint32Array(roles);
  tasks.forEach((task, index) => {
    if (task.situation === 'new') taskOf[task.source] = index + 1;
  });
  return role.map((one) => taskOf[one]!);
}

/**
 * Adds the rows of one user whose role is written, in the order of the tasks.
 * @returns how many rows there are then
 */
function addRowsByTask(
  rows: Uint32Array,
  begin: number,
  taskOfRow: Uint32Array,
  from: number,
  to: number,
): number {
  let end = begin;
  let sorted = true;
  let last = 0;
  for (let row = from; row < to; row++) {
    const task = taskOfRow[row]!;
    if (task === 0) continue;
    if (task < last) sorted = false;
    last = task;
    rows[end++] = row;
  }
  if (!sorted) rows.subarray(begin, end).sort((a, b) => taskOfRow[a]! - taskOfRow[b]!);
  return end;
}

/** The dates of the rows; null where there are none, or none of them limits anything. */
function* limitingDates(
  rows: Uint32Array,
  dates: readonly string[] | undefined,
): Steps<readonly string[] | null> {
  if (dates === undefined) return null;
  const written: string[] = [];
  let limits = false;
  for (let at = 0; at < rows.length; at++) {
    const date = dateOf(dates[rows[at]!]!);
    if (date !== NO_DATE) limits = true;
    written.push(date);
    if (at % STEP_SIZE === 0) yield rows.length;
  }
  return limits ? written : null;
}

/** M3's FVDT and VTDT as IPA writes dates (domain.md, 5: the mapping is inferred). */
function dateOf(value: string): string {
  return /^[1-9][0-9]{7}$/.test(value) && value !== '99999999' ? value : NO_DATE;
}
