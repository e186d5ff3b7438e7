import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import { NO_DATE } from '../objects.ts';
import type { TargetPerson, TargetState } from './target-state.ts';

/**
 * A target's state as text, a line for each person, task and unassigned identity: the same objects give the same
 * lines, in whatever order they were read. Their SHA-256 is the fingerprint by which a stale plan is found.
 */
export function* targetLines(state: TargetState, sink: (line: string) => void): Steps<void> {
  sink(JSON.stringify({ notRead: [...state.notRead].sort(), counts: state.counts, ...unsureParts(state) }));
  for (const { task, description } of state.tasks) sink(JSON.stringify({ task, description }));
  const tasks = state.tasks.map(({ task }) => JSON.stringify(task));
  for (let index = 0; index < state.people.length; index++) {
    sink(personLine(state, state.people[index]!, index, tasks));
    if (index % STEP_SIZE === 0) yield index;
  }
  const unassigned: string[] = [];
  for (const [identity, actors] of state.identities) if (actors === 0) unassigned.push(identity);
  for (const identity of unassigned.sort()) sink(JSON.stringify({ identity: identity.split('\u0000') }));
}

/** What is not known although it was read; nothing where all of it is. */
function unsureParts({ doubts, leftOut, setAside }: TargetState): object {
  const byType = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);
  const unsure = doubts.map(({ type, count }) => [type, count] as const).sort(byType);
  const out = Object.entries(leftOut).map(([type, fields]) => [type, [...fields].sort()] as const);
  const named = [...setAside.byName, ...setAside.untyped].sort();
  return {
    ...(unsure.length === 0 ? {} : { doubts: unsure }),
    ...(out.length === 0 ? {} : { leftOut: out.sort(byType) }),
    ...(named.length === 0 ? {} : { named }),
  };
}

function personLine(
  { userTasks: { offsets, task, startDate, stopDate, spelt } }: TargetState,
  { id, actor, identities, roles, user }: TargetPerson,
  index: number,
  tasks: readonly string[],
): string {
  let line = JSON.stringify([
    id,
    user,
    actor === null ? null : [actor.actor, actor.firstName, actor.lastName, actor.email],
    identities.map(({ service, identity }) => [service, identity]),
    roles,
  ]);
  for (let at = offsets[index]!; at < offsets[index + 1]!; at++) {
    line += tasks[task[at]!];
    if (spelt?.has(at)) line += JSON.stringify(spelt.get(at));
    const from = startDate?.[at] ?? NO_DATE;
    const to = stopDate?.[at] ?? NO_DATE;
    if (from !== NO_DATE || to !== NO_DATE) line += JSON.stringify([from, to]);
  }
  return line;
}
