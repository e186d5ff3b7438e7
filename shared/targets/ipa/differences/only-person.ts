import type { Finding } from '../../../base/finding.ts';
import { idKey } from '../../../base/id-key.ts';
import type { Decision } from '../plan/decision.ts';
import type { Operation } from '../plan/operation.ts';
import type { Plan } from '../plan/plan.ts';

/** The findings about one person, by the person's idKey. */
export function findingsOfOne(
  { people, findings, personFindings }: Decision,
  key: string,
): readonly Finding[] {
  const index = people.findIndex(({ id }) => idKey(id) === key);
  return index < 0 ? [] : findings.slice(personFindings[index], personFindings[index + 1]);
}

/** A plan for one person keeps, of all tasks, those that the user-tasks need which it creates. */
export function keepNeededTasks(plan: Plan): Plan {
  const kept = neededTasks(plan);
  const placeOf = new Map(kept.map((index, place) => [index, place]));
  const names = new Set(kept.map((index) => idKey(plan.tasks[index]!.id)));
  const equal = kept.filter((index) => plan.tasks[index]!.situation === 'equal').length;
  return {
    ...plan,
    tasks: kept.map((index) => plan.tasks[index]!),
    userTasks: { ...plan.userTasks, task: plan.userTasks.task.map((index) => placeOf.get(index)!) },
    changes: plan.changes.flatMap((operation) => keptOperation(operation, placeOf)),
    untouched: {
      equal: { ...plan.untouched.equal, task: equal },
      onlyInTarget: { ...plan.untouched.onlyInTarget, task: 0 },
    },
    findings: plan.findings.filter(({ subject }) => subject.kind !== 'role' || names.has(idKey(subject.id))),
  };
}

function neededTasks({ tasks, userTasks, changes }: Plan): number[] {
  const listed = new Set<string>();
  for (const { type, after } of changes) if (type === 'user-task' && after !== null) listed.add(after.task);
  const inColumns = new Set(userTasks.task);
  return [...tasks.keys()].filter((index) => inColumns.has(index) || listed.has(tasks[index]!.id));
}

function keptOperation(operation: Operation, placeOf: ReadonlyMap<number, number>): Operation[] {
  if (operation.subject.kind === 'person') return [operation];
  const index = placeOf.get(operation.subject.index);
  return index === undefined ? [] : [{ ...operation, subject: { kind: 'task', index } }];
}
