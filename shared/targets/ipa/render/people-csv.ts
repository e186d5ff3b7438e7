import { BYTE_ORDER_MARK, csvRow } from '../../../base/csv-row.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import type { OperationAction } from '../../../target/operation.ts';
import type { IpaObjectType } from '../objects.ts';
import type { Operation } from '../plan/operation.ts';
import type { Plan, PlannedPerson } from '../plan/plan.ts';

const HEADER = [
  'User',
  'Situation',
  'Action',
  'Created',
  'Changed',
  'Deleted',
  'First name',
  'Last name',
  'E-mail',
  'Identity',
  'Actor roles',
  'Tasks added',
  'Tasks changed',
  'Tasks taken away',
  'Findings',
];

/**
 * Everyone in the plan, written or not, and what is done to them, for a spreadsheet: UTF-8 with byte order mark; the
 * line ends are the caller's. An undo takes back what its actions say, so they are called `undo create` and so on.
 */
export function* renderPeopleCsv(plan: Plan, sink: (line: string) => void): Steps<void> {
  sink(BYTE_ORDER_MARK + csvRow(HEADER));
  const codes = findingCodesByUser(plan);
  const changesOf = changesReader(plan.changes);
  for (let index = 0; index < plan.people.length; index++) {
    const person = plan.people[index]!;
    const done = whatIsDone(plan, index, changesOf(index));
    sink(
      csvRow([
        person.id,
        person.situation,
        actionOf(plan, person),
        inWords(done.create),
        inWords(done.update),
        inWords(done.delete),
        person.firstName,
        person.lastName,
        person.email,
        person.identity,
        person.actorRoles.join(', '),
        done.tasks.create.join(', '),
        done.tasks.update.join(', '),
        done.tasks.delete.join(', '),
        codes.get(person.id) ?? '',
      ]),
    );
    if (index % STEP_SIZE === 0) yield index;
  }
}

function actionOf({ direction }: Plan, { action }: PlannedPerson): string {
  const isDone = action !== 'leave' && action !== 'report';
  return direction === 'undo' && isDone ? `undo ${action}` : action;
}

type Counts = Map<IpaObjectType, number>;

interface Done extends Readonly<Record<OperationAction, Counts>> {
  readonly tasks: Readonly<Record<OperationAction, string[]>>;
}

/** What is done to one person's objects, whichever part of the plan says it. */
function whatIsDone(plan: Plan, index: number, changes: readonly Operation[]): Done {
  const done: Done = {
    create: new Map(),
    update: new Map(),
    delete: new Map(),
    tasks: { create: [], update: [], delete: [] },
  };
  const made = plan.direction === 'undo' ? 'delete' : 'create';
  const { whole, actorRoles } = plan.people[index]!;
  if (whole) {
    for (const type of ['identity', 'actor', 'actor-identity'] as const) done[made].set(type, 1);
    done[made].set('actor-role', actorRoles.length);
    done[made].set('user', 1);
  }
  const { offsets, task } = plan.userTasks;
  for (let at = offsets[index]!; at < offsets[index + 1]!; at++) {
    add(done[made], 'user-task');
    done.tasks[made].push(plan.tasks[task[at]!]!.id);
  }
  for (const change of changes) addChange(done, change);
  return done;
}

/** Of a change as delete and add again only the actor counts, as changed. */
function addChange(done: Done, { type, action, again, before, after }: Operation): void {
  if (again === true) {
    if (type === 'actor' && action === 'create') add(done.update, type);
    return;
  }
  add(done[action], type);
  if (type === 'user-task') done.tasks[action].push((after ?? before)!.task);
}

function add(counts: Counts, type: IpaObjectType): void {
  counts.set(type, (counts.get(type) ?? 0) + 1);
}

/** e.g. `identity, actor, 2 × user-task`. */
function inWords(counts: Counts): string {
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([type, count]) => (count === 1 ? type : `${count} × ${type}`))
    .join(', ');
}

/** What is listed of each person; to be asked in the order of the plan, in which the changes stand. */
function changesReader(changes: readonly Operation[]): (index: number) => readonly Operation[] {
  let at = 0;
  return (index) => {
    const from = at;
    while (isOf(changes[at], index)) at++;
    return changes.slice(from, at);
  };
}

function isOf(change: Operation | undefined, index: number): boolean {
  return change?.subject.kind === 'person' && change.subject.index === index;
}

function findingCodesByUser(plan: Plan): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, subject } of plan.findings) {
    if (subject.kind !== 'user') continue;
    const known = codes.get(subject.id);
    if (known === undefined) codes.set(subject.id, code);
    else if (!known.split(', ').includes(code)) codes.set(subject.id, `${known}, ${code}`);
  }
  return codes;
}
