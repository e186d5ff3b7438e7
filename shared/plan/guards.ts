import type { Guards } from '../policy/changes.ts';
import { countChanges } from './count-objects.ts';
import type { GuardVerdict } from './guard-verdicts.ts';
import type { OperationList } from './operation-list.ts';
import type { Plan } from './plan.ts';

/**
 * Holds a plan against the limits of the policy, before anything runs: one that is exceeded stops all of it. User-tasks
 * are counted of people who stay, since who goes is counted as a person. A plan on an empty target exceeds nothing, and
 * shares of a small population say nothing. An undo is held against the same limits; the source, which it does not
 * look at, is not, and neither is that of a plan for one person.
 */
export function checkGuards(plan: Plan, list: OperationList, guards: Guards): GuardVerdict[] {
  const counts = countChanges(list);
  const { population } = plan;
  const touched = touchedPeople(plan);
  const limits = {
    deletes: verdictWith('deletes', guards.deletes, guards, population),
    updates: verdictWith('updates', guards.updates, guards, population),
    creates: verdictWith('creates', guards.creates, guards, population),
  };
  return [
    limits.deletes('people', counts.delete.user, population.user),
    limits.deletes('tasks', counts.delete.task, population.task),
    limits.deletes('user-tasks', touched.userTasksOfStaying, population['user-task']),
    limits.updates('people', touched.updated, population.user),
    limits.creates('people', counts.create.user, population.user),
    ...(plan.direction === 'forward' && plan.only === null && plan.current.kind !== 'run'
      ? [checkSource(plan, guards)]
      : []),
  ];
}

function verdictWith(
  guard: GuardVerdict['guard'],
  limit: Guards['deletes'],
  { minimumPopulation }: Guards,
  all: Plan['population'],
): (of: GuardVerdict['of'], count: number, population: number) => GuardVerdict {
  const isEmpty = all.user + all.task + all['user-task'] === 0;
  return (of, count, population) => {
    const tooMany = limit.count !== null && count > limit.count;
    const hasShares = population > 0 && population >= minimumPopulation;
    const tooLarge = hasShares && limit.percent !== null && count * 100 > limit.percent * population;
    return { guard, of, count, population, limit, exceeded: !isEmpty && (tooMany || tooLarge) };
  };
}

interface Touched {
  /** People who stay and are changed in any way. */
  readonly updated: number;
  readonly userTasksOfStaying: number;
}

function touchedPeople({ people, userTasks: { offsets }, changes, direction }: Plan): Touched {
  const touched = new Set<number>();
  /** Those whose user is created or deleted. */
  const comeOrGo = new Set<number>();
  for (const { type, subject } of changes) {
    if (subject.kind !== 'person') continue;
    touched.add(subject.index);
    if (type === 'user') comeOrGo.add(subject.index);
  }
  let updated = 0;
  let userTasksOfStaying = 0;
  people.forEach(({ whole }, index) => {
    if (whole || comeOrGo.has(index)) return;
    const columns = offsets[index + 1]! - offsets[index]!;
    if (columns > 0 || touched.has(index)) updated++;
    if (direction === 'undo') userTasksOfStaying += columns;
  });
  for (const { type, action, subject } of changes) {
    if (type === 'user-task' && action === 'delete' && !comeOrGo.has(subject.index)) userTasksOfStaying++;
  }
  return { updated, userTasksOfStaying };
}

/** A source that came back empty, or half: M3's people in scope against the target's. */
function checkSource({ people }: Plan, { sourcePercent, minimumPopulation }: Guards): GuardVerdict {
  let count = 0;
  let population = 0;
  for (const { situation } of people) {
    if (situation === 'new' || situation === 'blocked') count++;
    else if (situation === 'extra') population++;
    else if (situation === 'equal' || situation === 'different') {
      count++;
      population++;
    }
  }
  const hasShares = population > 0 && population >= minimumPopulation;
  const exceeded = hasShares && sourcePercent !== null && count * 100 < sourcePercent * population;
  return {
    guard: 'source',
    of: 'people',
    count,
    population,
    limit: { count: null, percent: sourcePercent },
    exceeded,
  };
}
