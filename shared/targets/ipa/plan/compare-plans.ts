import { idKey } from '../../../base/id-key.ts';
import type { Steps } from '../../../base/steps.ts';
import { compareSettings } from '../../../target/compare-settings.ts';
import type { OperationSubject } from '../../../target/operation.ts';
import type {
  ChangeCounts,
  ChangedField,
  ChangedFieldName,
  ChangeKind,
  ChangeSubject,
  PlanChange,
  SettingChange,
} from '../../../target/plan-changes.ts';
import type { PlanComparison } from '../../../target/plan-comparison.ts';
import { type IpaObjects, type IpaObjectType, NO_DATE } from '../objects.ts';
import { describingFields, objectKey } from '../state/object-key.ts';
import type { Operation } from './operation.ts';
import type { Plan, PlannedPerson, PlannedTask } from './plan.ts';
import { type ChangeLine, type Keyed, type PersonLine, PlanLineReader, type TaskLine } from './plan-lines.ts';

/** People whose line is parsed and compared in about two milliseconds. */
const LINES_A_STEP = 512;

/**
 * Compares an earlier plan, as the lines of its canonical file, with a plan at hand: by person, by task and by
 * setting. Both are in canonical order, so they are gone through side by side and the earlier one is never kept
 * whole. Findings, and which row of the extracts somebody came from, are not compared: they change nothing
 * that is written.
 * @throws Failure PLAN-FILE-INVALID
 */
export function* comparePlans(before: Iterable<string>, after: Plan): Steps<PlanComparison> {
  const reader = new PlanLineReader(before);
  const settings = compareSettings(reader.settings, { policy: after.policy, target: after.target });
  const entries: Entry[] = [];
  const listed = listedBySubject(after);
  yield* join(reader.nextPerson, after.people, {
    left: (line) => entries.push({ subject: 'user', kind: 'gone', line }),
    right: (index) => entries.push({ subject: 'user', kind: 'new', index }),
    both: (line, index) => {
      const fields = changedPerson(line, after, index, listed.person.get(index));
      if (fields.length > 0) entries.push({ subject: 'user', kind: 'changed', index, fields });
    },
  });
  yield* join(reader.nextTask, after.tasks, {
    left: (line) => entries.push({ subject: 'role', kind: 'gone', line }),
    right: (index) => entries.push({ subject: 'role', kind: 'new', index }),
    both: (line, index) => {
      const now = taskLineOf(after.tasks[index]!, listed.task.get(index));
      const fields = [...changedOwn(line, now, taskFields), ...changedOperations(line, now)];
      if (fields.length > 0) entries.push({ subject: 'role', kind: 'changed', index, fields });
    },
  });
  for (let line = 0; reader.skipFinding(); line++) if (line % LINES_A_STEP === 0) yield after.people.length;
  return new ComparedPlans(after, settings, entries);
}

/** What is kept of a change until somebody looks at it: of what stands in the plan at hand, only where. */
type Entry =
  | { readonly subject: ChangeSubject; readonly kind: 'new'; readonly index: number }
  | { readonly subject: 'user'; readonly kind: 'gone'; readonly line: PersonLine }
  | { readonly subject: 'role'; readonly kind: 'gone'; readonly line: TaskLine }
  | {
      readonly subject: ChangeSubject;
      readonly kind: 'changed';
      readonly index: number;
      readonly fields: readonly ChangedField[];
    };

class ComparedPlans implements PlanComparison {
  readonly settings: readonly SettingChange[];
  readonly counts: ChangeCounts;
  readonly #after: Plan;
  readonly #entries: readonly Entry[];

  constructor(after: Plan, settings: readonly SettingChange[], entries: readonly Entry[]) {
    this.#after = after;
    this.#entries = entries;
    this.settings = settings;
    const counts = {
      user: { new: 0, gone: 0, changed: 0 },
      role: { new: 0, gone: 0, changed: 0 },
      settings: settings.length,
    };
    for (const { subject, kind } of entries) counts[subject][kind]++;
    this.counts = counts;
  }

  get length(): number {
    return this.#entries.length;
  }

  headAt(number: number): {
    readonly subject: ChangeSubject;
    readonly kind: ChangeKind;
    readonly text: string;
  } {
    const entry = this.#entries[number]!;
    const { id, name } = this.#nameOf(entry);
    return { subject: entry.subject, kind: entry.kind, text: `${id}\n${name}` };
  }

  at(number: number): PlanChange {
    const entry = this.#entries[number]!;
    const { subject, kind } = entry;
    return { kind, subject, ...this.#nameOf(entry), fields: this.#fieldsOf(entry) };
  }

  #fieldsOf(entry: Entry): readonly ChangedField[] {
    if (entry.kind === 'changed') return entry.fields;
    if (entry.kind === 'gone') {
      const fields = entry.subject === 'user' ? personFields(entry.line) : taskFields(entry.line);
      return fields.map(({ field, task, value }) => ({ field, task, before: value, after: null }));
    }
    const fields =
      entry.subject === 'user'
        ? personFields(personLineOf(this.#after, entry.index))
        : taskFields(taskLineOf(this.#after.tasks[entry.index]!));
    return fields.map(({ field, task, value }) => ({ field, task, before: null, after: value }));
  }

  #nameOf(entry: Entry): { readonly id: string; readonly name: string } {
    if (entry.subject === 'user') {
      const person = entry.kind === 'gone' ? entry.line : this.#after.people[entry.index]!;
      const id = 'person' in person ? person.person : person.id;
      return { id, name: `${person.firstName} ${person.lastName}`.trim() };
    }
    const task = entry.kind === 'gone' ? entry.line : this.#after.tasks[entry.index]!;
    return { id: 'task' in task ? task.task : task.id, name: task.description };
  }
}

/** What becomes of an object that only the earlier side has, only the later one, or both. */
interface Sides<T> {
  readonly left: (line: T) => void;
  readonly right: (index: number) => void;
  readonly both: (line: T, index: number) => void;
}

/** Goes through both sides in the order of their keys. */
function* join<T>(
  next: () => Keyed<T> | null,
  after: readonly { readonly id: string }[],
  sides: Sides<T>,
): Steps<void> {
  const keyAt = (at: number) => (at < after.length ? idKey(after[at]!.id) : null);
  let left = next();
  let index = 0;
  let key = keyAt(index);
  for (let step = 1; left !== null || key !== null; step++) {
    if (left !== null && (key === null || left.key < key)) {
      sides.left(left.line);
      left = next();
    } else if (left === null || left.key !== key) {
      sides.right(index);
      key = keyAt(++index);
    } else {
      sides.both(left.line, index);
      left = next();
      key = keyAt(++index);
    }
    if (step % LINES_A_STEP === 0) yield index;
  }
}

interface FieldValue {
  readonly field: ChangedFieldName;
  readonly task: string;
  readonly value: string;
}

function plain(field: ChangedFieldName, value: string): FieldValue {
  return { field, task: '', value };
}

function personFields(line: PersonLine): FieldValue[] {
  return [...ownFields(line), ...userTaskFields(line)];
}

function ownFields(line: PersonLine): FieldValue[] {
  return [
    plain('id', line.person),
    plain('situation', line.situation),
    plain('action', line.action),
    plain('identity', line.identity),
    plain('firstName', line.firstName),
    plain('lastName', line.lastName),
    plain('email', line.email),
    plain('actorRoles', line.actorRoles.join(', ')),
  ];
}

function taskFields(line: TaskLine): FieldValue[] {
  return [
    plain('id', line.task),
    plain('situation', line.situation),
    plain('action', line.action),
    plain('description', line.description),
  ];
}

/** One field a task; a task that somebody has several times, for several dates, is still one. */
function userTaskFields({ tasks, from, to }: PersonLine): FieldValue[] {
  const dates = new Map<string, string[]>();
  tasks.forEach((task, at) => {
    const words = datesInWords(from?.[at] ?? NO_DATE, to?.[at] ?? NO_DATE);
    const known = dates.get(task);
    if (known === undefined) dates.set(task, [words]);
    else known.push(words);
  });
  return [...dates].map(([task, words]) => ({ field: 'user-task', task, value: words.sort().join('; ') }));
}

function datesInWords(from: string, to: string): string {
  if (from === NO_DATE && to === NO_DATE) return 'without dates';
  if (to === NO_DATE) return `from ${from}`;
  return from === NO_DATE ? `until ${to}` : `from ${from} until ${to}`;
}

function changedPerson(
  line: PersonLine,
  after: Plan,
  index: number,
  listed: readonly Operation[] | undefined,
): ChangedField[] {
  const ownSame = samePerson(line, after.people[index]!);
  const alike = isAlike(line, after.people[index]!);
  const tasksSame = !alike || sameTasks(line, after, index);
  const listedSame = !alike || (line.changes === undefined && listed === undefined);
  if (ownSame && tasksSame && listedSame) return [];
  const now = personLineOf(after, index, listed);
  return [
    ...(ownSame ? [] : changedOwn(line, now, ownFields)),
    ...(tasksSame ? [] : changedUserTasks(line, now)),
    ...(listedSame ? [] : changedOperations(line, now)),
  ];
}

type Standing = Pick<PersonLine, 'situation' | 'action'>;

/** What one plan made is there in the next one: nothing about it is another than before. */
function isDoneMeanwhile(before: Standing, after: Standing): boolean {
  return (before.action === 'create' || before.action === 'update') && after.situation === 'equal';
}

function sameStanding(before: Standing, after: Standing): boolean {
  const same = before.situation === after.situation && before.action === after.action;
  return same || isDoneMeanwhile(before, after);
}

/** The fields of a person or task itself that differ. */
function changedOwn<T extends Standing>(
  before: T,
  after: T,
  fieldsOf: (line: T) => FieldValue[],
): ChangedField[] {
  const fields = changedFields(fieldsOf(before), fieldsOf(after));
  if (!isDoneMeanwhile(before, after)) return fields;
  return fields.filter(({ field }) => field !== 'situation' && field !== 'action');
}

/**
 * Whether what is done about somebody can be told object by object. Who is created in one plan and there already in the
 * other has his objects in one of them only, and the same ones; who is set aside in one has lost or got all of them.
 */
function isAlike(before: Standing, after: Standing): boolean {
  return before.action === after.action || isSetAside(before) || isSetAside(after);
}

/** Whether somebody was not compared with the target at all. */
function isSetAside({ situation }: Standing): boolean {
  return situation === 'blocked' || situation === 'protected' || situation === 'excluded';
}

/** The listed operations of each person and task of a plan. */
function listedBySubject({ changes }: Plan): Record<OperationSubject['kind'], Map<number, Operation[]>> {
  const of = (kind: OperationSubject['kind']) =>
    Map.groupBy(
      changes.filter(({ subject }) => subject.kind === kind),
      ({ subject }) => subject.index,
    );
  return { person: of('person'), task: of('task') };
}

/** The operations that only one of the two lists, or that another value is written by. */
function changedOperations(
  before: Pick<PersonLine, 'changes' | 'action' | 'situation'>,
  after: Pick<PersonLine, 'changes' | 'action' | 'situation'>,
): ChangedField[] {
  if (!isAlike(before, after)) return [];
  const left = operationWords(before.changes);
  const right = operationWords(after.changes);
  const objects = new Set([...left.keys(), ...right.keys()]);
  return [...objects].flatMap((object) => {
    const was = left.get(object) ?? null;
    const now = right.get(object) ?? null;
    return was === now ? [] : [{ field: 'operation', task: object, before: was, after: now }];
  });
}

/** What is done to each object, in words. */
function operationWords(changes: readonly ChangeLine[] | undefined): Map<string, string> {
  const words = new Map<string, string>();
  for (const { type, action, before, after, again } of changes ?? []) {
    const object = (after ?? before) as unknown as IpaObjects[IpaObjectType];
    const name = `${type} ${objectKey(type, object)}`;
    const known = words.get(name);
    const what = `${action}${again === true ? ' again' : ''}${after === null ? '' : valuesInWords(type, object)}`;
    words.set(name, known === undefined ? what : `${known}; ${what}`);
  }
  return words;
}

/** e.g. `: email "a@example.com", firstName "Anna", lastName "Berg"`; '' for what has nothing but its name. */
function valuesInWords(type: IpaObjectType, object: IpaObjects[IpaObjectType]): string {
  const fields = describingFields(type, object).map(([field, value]) => `${field} "${value}"`);
  return fields.length === 0 ? '' : `: ${fields.join(', ')}`;
}

/** Looked at first: nearly everybody is the same in two plans of one environment. */
function samePerson(line: PersonLine, person: PlannedPerson): boolean {
  return (
    line.person === person.id &&
    sameStanding(line, person) &&
    line.identity === person.identity &&
    line.firstName === person.firstName &&
    line.lastName === person.lastName &&
    line.email === person.email &&
    line.actorRoles.length === person.actorRoles.length &&
    line.actorRoles.every((role, at) => role === person.actorRoles[at])
  );
}

function sameTasks({ tasks, from, to }: PersonLine, after: Plan, index: number): boolean {
  const { offsets, task, startDate, stopDate } = after.userTasks;
  const begin = offsets[index]!;
  if (tasks.length !== offsets[index + 1]! - begin) return false;
  return tasks.every(
    (id, at) =>
      id === after.tasks[task[begin + at]!]!.id &&
      (from?.[at] ?? NO_DATE) === (startDate?.[begin + at] ?? NO_DATE) &&
      (to?.[at] ?? NO_DATE) === (stopDate?.[begin + at] ?? NO_DATE),
  );
}

/** Of fields that both sides have in the same order, those whose values differ. */
function changedFields(before: readonly FieldValue[], after: readonly FieldValue[]): ChangedField[] {
  return before.flatMap(({ field, task, value }, at) => {
    const now = after[at]!.value;
    return now === value ? [] : [{ field, task, before: value, after: now }];
  });
}

/** The tasks that went or have other dates, then those that came. */
function changedUserTasks(before: PersonLine, after: PersonLine): ChangedField[] {
  const left = new Map(userTaskFields(before).map(({ task, value }) => [task, value]));
  const right = new Map(userTaskFields(after).map(({ task, value }) => [task, value]));
  const changes: ChangedField[] = [];
  for (const [task, value] of left) {
    const now = right.get(task) ?? null;
    if (now !== value) changes.push({ field: 'user-task', task, before: value, after: now });
  }
  for (const [task, value] of right) {
    if (!left.has(task)) changes.push({ field: 'user-task', task, before: null, after: value });
  }
  return changes;
}

function personLineOf(plan: Plan, index: number, listed?: readonly Operation[]): PersonLine {
  const { id, situation, action, identity, firstName, lastName, email, actorRoles } = plan.people[index]!;
  const { offsets, task, startDate, stopDate } = plan.userTasks;
  const [begin, end] = [offsets[index]!, offsets[index + 1]!];
  return {
    person: id,
    situation,
    action,
    identity,
    firstName,
    lastName,
    email,
    actorRoles: [...actorRoles],
    tasks: Array.from(task.subarray(begin, end), (at) => plan.tasks[at]!.id),
    from: startDate?.slice(begin, end),
    to: stopDate?.slice(begin, end),
    changes: changeLines(listed),
  };
}

function taskLineOf(
  { id, situation, action, description }: PlannedTask,
  listed?: readonly Operation[],
): TaskLine {
  return { task: id, situation, action, description, changes: changeLines(listed) };
}

function changeLines(listed: readonly Operation[] | undefined): ChangeLine[] | undefined {
  return listed?.map(({ type, action, before, after, again }) => ({
    type,
    action,
    before: before as ChangeLine['before'],
    after: after as ChangeLine['after'],
    ...(again === true ? { again } : {}),
  }));
}
