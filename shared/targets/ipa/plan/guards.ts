import { idKey } from '../../../base/id-key.ts';
import { makeAcceptance } from '../../../policy/acceptance.ts';
import type { Guards } from '../../../policy/guards.ts';
import type { GuardVerdict } from '../../../target/guard-verdicts.ts';
import { type Actor, IPA_TYPES } from '../objects.ts';
import { distinctKey } from '../state/object-key.ts';
import { type ChangeCounts, countChanges } from './count-objects.ts';
import type { Operation } from './operation.ts';
import type { OperationList } from './operation-list.ts';
import type { Plan } from './plan.ts';

/**
 * Holds a plan against the limits of the policy, before anything runs: one that is exceeded stops all of it. User-tasks
 * are counted of people who keep their user, since who loses it is counted as a person. A plan that rests on no target
 * exceeds nothing, and shares of a small population say nothing. An undo is held against the same limits; the source,
 * which it does not look at, is not, and neither is that of a plan for one person.
 */
export function checkGuards(plan: Plan, list: OperationList, guards: Guards): GuardVerdict[] {
  const counts = countChanges(list);
  const population = populationOf(plan, counts);
  const touched = touchedPeople(plan);
  const isEmpty = restsOnNothing(plan, counts);
  const limits = {
    deletes: verdictWith('deletes', guards.deletes, guards, isEmpty),
    updates: verdictWith('updates', guards.updates, guards, isEmpty),
    creates: verdictWith('creates', guards.creates, guards, isEmpty),
  };
  const updated = [limits.updates('people', touched.updated, population.user)];
  // Gen is shared: whoever comes here may be somebody whose actor others live by.
  if (touched.changed > touched.updated)
    updated.unshift(limits.updates('people', touched.changed, Math.max(population.user, actorsOf(plan))));
  return [
    limits.deletes('people', touched.losing, population.user),
    limits.deletes('tasks', counts.delete.task, population.task),
    limits.deletes('user-tasks', touched.userTasksOfStaying, population['user-task']),
    updated.find(({ exceeded }) => exceeded) ?? updated[0]!,
    limits.creates('people', counts.create.user, population.user),
    ...(plan.direction === 'forward' && plan.only === null && plan.current.kind !== 'run'
      ? [checkSource(plan, guards)]
      : []),
    ...(plan.direction === 'forward' ? checkLetters(plan) : []),
  ];
}

/** So many leave any company in any week: they are no share of it. */
const FEW = 3;
/**
 * Names and descriptions whose letters look spoiled stop a plan that would write them, until somebody has accepted the finding
 * or decided by hand: once written, they have replaced what was right.
 */
function checkLetters(plan: Plan): GuardVerdict[] {
  const { people, tasks, changes } = plan;
  const spoiled = spoiledIn(plan);
  if (spoiled.user.size + spoiled.role.size === 0) return [];
  const written = { people: new Set<string>(), tasks: new Set<string>() };
  const writes = (of: 'people' | 'tasks', id: string) => {
    const key = idKey(id);
    if (spoiled[of === 'people' ? 'user' : 'role'].has(key)) written[of].add(key);
  };
  for (const { id, action, whole } of people) if (whole && action === 'create') writes('people', id);
  for (const { id, action } of tasks) if (action === 'create') writes('tasks', id);
  for (const { subject, before, after, ...operation } of changes) {
    if (subject.kind === 'person' && writesName({ ...operation, before, after }))
      writes('people', people[subject.index]!.id);
    if (subject.kind === 'task' && operation.action === 'update') writes('tasks', tasks[subject.index]!.id);
  }
  return (['people', 'tasks'] as const).flatMap((of) => {
    const count = written[of].size;
    const verdict = {
      guard: 'spoiled',
      of,
      count,
      population: 0,
      limit: NONE_AT_ALL,
      exceeded: true,
    } as const;
    return count === 0 ? [] : [verdict];
  });
}

/** Whose name or description looks spoiled, by idKey, but for those that somebody has looked at and that are not written. */
function spoiledIn({ findings, policy }: Plan): Readonly<Record<'user' | 'role', ReadonlySet<string>>> {
  const reasonOf = makeAcceptance(policy.accepted);
  const { people, tasks } = policy.changes.byHand;
  const byHand = { user: people, role: tasks };
  const spoiled = { user: new Set<string>(), role: new Set<string>() };
  const kept = { user: new Set<string>(), role: new Set<string>() };
  for (const finding of findings) {
    const { code, subject, params } = finding;
    if (subject.kind !== 'user' && subject.kind !== 'role') continue;
    const key = idKey(subject.id);
    if (code === 'TARGET-KEPT') kept[subject.kind].add(key);
    if (code !== 'TEXT-SPOILED' || params.field === 'E-mail' || byHand[subject.kind][key] === 'apply')
      continue;
    if (reasonOf(finding) === null) spoiled[subject.kind].add(key);
  }
  for (const kind of ['user', 'role'] as const) for (const key of kept[kind]) spoiled[kind].delete(key);
  return spoiled;
}

/** Whether an operation gives an actor a name that it does not have. */
function writesName({
  type,
  action,
  before,
  after,
}: Pick<Operation, 'type' | 'action' | 'before' | 'after'>): boolean {
  if (type !== 'actor' || action === 'delete') return false;
  const [was, is] = [before as Actor | null, after as Actor];
  return was === null || was.firstName !== is.firstName || was.lastName !== is.lastName;
}

const NONE_AT_ALL = { count: 0, percent: null } as const;

function verdictWith(
  guard: GuardVerdict['guard'],
  limit: Guards['deletes'],
  { minimumPopulation }: Guards,
  isEmpty: boolean,
): (of: GuardVerdict['of'], count: number, population: number) => GuardVerdict {
  return (of, count, population) => {
    const tooMany = limit.count !== null && count > limit.count;
    const hasShares = population > 0 && population >= minimumPopulation;
    const tooLarge =
      hasShares && count > FEW && limit.percent !== null && count * 100 > limit.percent * population;
    return { guard, of, count, population, limit, exceeded: !isEmpty && (tooMany || tooLarge) };
  };
}

/** What a plan changes or takes away is there, whatever the plan says of how much there is. */
function populationOf({ population }: Plan, { update, delete: deleted }: ChangeCounts): Plan['population'] {
  const atLeast = (type: keyof Plan['population']) =>
    Math.max(population[type], update[type] + deleted[type]);
  return { user: atLeast('user'), task: atLeast('task'), 'user-task': atLeast('user-task') };
}

/** How many actors gen holds; 0 where that is not known. */
function actorsOf({ current }: Plan): number {
  return current.kind === 'read' ? current.counts.actor : 0;
}

function restsOnNothing({ current, population }: Plan, counts: ChangeCounts): boolean {
  const { user, task, 'user-task': userTask } = population;
  const onlyCreates = IPA_TYPES.every((type) => counts.delete[type] + counts.update[type] === 0);
  return current.kind === 'assumed-empty' && user + task + userTask === 0 && onlyCreates;
}

interface Touched {
  /** People who lose their user, an actor, or something of it. */
  readonly losing: number;
  /** People who keep their user and are changed in any way. */
  readonly updated: number;
  /** The same with those who come here and whose actor is changed. */
  readonly changed: number;
  readonly userTasksOfStaying: number;
}

function touchedPeople({ people, userTasks: { offsets }, changes, direction }: Plan): Touched {
  const { touched, comeOrGo, gone, losing, changedInGen } = touchedByChanges(changes);
  const isUndo = direction === 'undo';
  let updated = 0;
  let changed = 0;
  let userTasksOfStaying = 0;
  people.forEach(({ whole }, index) => {
    if (whole) {
      if (isUndo) losing.add(index);
      return;
    }
    const columns = offsets[index + 1]! - offsets[index]!;
    if (isUndo && !gone.has(index)) userTasksOfStaying += columns;
    const isUpdated = !comeOrGo.has(index) && (columns > 0 || touched.has(index));
    if (isUpdated) updated++;
    if (isUpdated || changedInGen.has(index)) changed++;
  });
  for (const { type, action, subject } of changes) {
    if (type !== 'user-task' || action !== 'delete') continue;
    if (subject.kind !== 'person' || !gone.has(subject.index)) userTasksOfStaying++;
  }
  return { losing: losing.size, updated, changed, userTasksOfStaying };
}

/** People by what is listed of them, each once. */
function touchedByChanges(changes: readonly Operation[]) {
  const touched = new Set<number>();
  const comeOrGo = new Set<number>();
  const gone = new Set<number>();
  const losing = new Set<number>();
  const changedInGen = new Set<number>();
  const again = new Map<string, number>();
  for (const { type, action, subject, before, after, again: isAgain } of changes) {
    if (subject.kind !== 'person') continue;
    const { index } = subject;
    touched.add(index);
    if (type === 'user') comeOrGo.add(index);
    if (type === 'user' && action === 'delete') gone.add(index);
    if (type === 'actor' && (action === 'update' || isAgain === true)) changedInGen.add(index);
    if (isAgain === true) {
      const key = `${type} ${distinctKey(type, (before ?? after)!)}`;
      if (action === 'delete') again.set(key, index);
      else again.delete(key);
    } else if (action === 'delete' && type !== 'user-task' && type !== 'task') losing.add(index);
  }
  // What is added again is no loss; what is not, is one.
  for (const index of again.values()) losing.add(index);
  return { touched, comeOrGo, gone, losing, changedInGen };
}

/**
 * A source that came back empty, or half: M3's people in scope against the target's. Nobody at all is too few of however
 * few.
 */
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
  const hasShares = population > 0 && (count === 0 || population >= minimumPopulation);
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
