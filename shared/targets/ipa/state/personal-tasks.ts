import { idKey } from '../../../base/id-key.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import type { IpaObjects, IpaObjectType, Task, Typed, UserTask } from '../objects.ts';
import type { SetAside } from './set-aside.ts';
import type { TargetReading } from './target-state.ts';

/** What IPA's lists say of a task's type: 2 is a group task, which M3's roles become (domain.md, 1). */
export type TaskKind = 'group' | 'own' | 'unknown';

/**
 * The kind of a task by its type as a list writes it; undefined where whoever tells of it knows group tasks alone. How the types
 * are called in words is not known (domain.md, 1), so words say nothing.
 */
export function taskKind(taskType: string | undefined): TaskKind {
  if (taskType === undefined) return 'group';
  const text = taskType.trim();
  if (!/^\d{1,9}(\.0+)?$/.test(text)) return 'unknown';
  return Number(text) === 2 ? 'group' : 'own';
}

/**
 * Sets aside what belongs to IPA itself, whichever way it was read: the personal task that every user has, named like the user, and
 * its user-task (domain.md, 1). It goes by the type where that is known. Where it is not, a task that is named like a user, an
 * actor or an identity, or that a user of that name has, counts as a personal one.
 */
export function* setPersonalTasksAside(reading: TargetReading): Steps<TargetReading> {
  const sorting = new Sorting();
  const tasks = reading.objects('task') as Iterable<Task & Typed> | null;
  const userTasks = reading.objects('user-task') as Iterable<UserTask & Typed> | null;
  yield* sorting.look(tasks, userTasks);
  if (!sorting.isNeeded) return reading;
  yield* sorting.lookAtNames(reading);
  const kept = {
    task: tasks === null ? null : yield* sorting.groupTasks(tasks),
    'user-task': userTasks === null ? null : yield* sorting.groupUserTasks(userTasks),
  };
  return {
    ...reading,
    objects<T extends IpaObjectType>(type: T): Iterable<IpaObjects[T]> | null {
      if (type !== 'task' && type !== 'user-task') return reading.objects(type);
      return (type === 'task' ? kept.task : kept['user-task']) as Iterable<IpaObjects[T]> | null;
    },
    setAside: sorting.setAside,
  };
}

class Sorting {
  /** idKeys of tasks by what a type says of them. */
  readonly #group = new Set<string>();
  readonly #own = new Set<string>();
  /** idKeys of users, actors and identities, and of tasks that a user of the same name has. */
  readonly #names = new Set<string>();
  readonly #byName = new Set<string>();
  readonly #untyped = new Set<string>();
  #unknown = false;
  #tasks = 0;
  #userTasks = 0;

  get isNeeded(): boolean {
    return this.#unknown || this.#own.size > 0;
  }

  get setAside(): SetAside {
    return {
      tasks: this.#tasks,
      userTasks: this.#userTasks,
      byName: this.#byName,
      untyped: this.#untyped,
    };
  }

  *look(tasks: Iterable<Task & Typed> | null, userTasks: Iterable<UserTask & Typed> | null): Steps<void> {
    let step = 0;
    for (const { task, taskType } of tasks ?? []) {
      this.#note(task, taskType);
      if (++step % STEP_SIZE === 0) yield step;
    }
    for (const { user, task, taskType } of userTasks ?? []) {
      if (taskType === undefined) continue;
      this.#note(task, taskType);
      const key = idKey(task);
      if (key === idKey(user)) this.#names.add(key);
      if (++step % STEP_SIZE === 0) yield step;
    }
  }

  #note(task: string, taskType: string | undefined): void {
    const kind = taskKind(taskType);
    if (kind === 'unknown') this.#unknown = true;
    else if (taskType !== undefined) (kind === 'group' ? this.#group : this.#own).add(idKey(task));
  }

  /** Only where the type of some task is not known. */
  *lookAtNames(reading: TargetReading): Steps<void> {
    if (!this.#unknown) return;
    let step = 0;
    for (const { user } of reading.objects('user') ?? []) {
      this.#names.add(idKey(user));
      if (++step % STEP_SIZE === 0) yield step;
    }
    for (const { actor } of reading.objects('actor') ?? []) {
      this.#names.add(idKey(actor));
      if (++step % STEP_SIZE === 0) yield step;
    }
    for (const { identity } of reading.objects('identity') ?? []) {
      this.#names.add(idKey(bareName(identity)));
      if (++step % STEP_SIZE === 0) yield step;
    }
  }

  *groupTasks(tasks: Iterable<Task & Typed>): Steps<Task[]> {
    const kept: Task[] = [];
    let step = 0;
    for (const { task, description, taskType } of tasks) {
      const key = idKey(task);
      if (this.#isOwn(key, taskType)) this.#tasks++;
      else kept.push({ task, description });
      if (++step % STEP_SIZE === 0) yield step;
    }
    return kept;
  }

  *groupUserTasks(userTasks: Iterable<UserTask & Typed>): Steps<UserTask[]> {
    const kept: UserTask[] = [];
    let step = 0;
    for (const one of userTasks) {
      if (++step % STEP_SIZE === 0) yield step;
      const { user, task, startDate, stopDate, taskType } = one;
      // Of a group task, as nearly all of them are where nothing is said: it is kept as it is, without a copy.
      if (taskType === undefined) {
        kept.push(one);
        continue;
      }
      const key = idKey(task);
      // Of a task of both types, the personal one is its namesake's alone.
      const ofBoth = this.#group.has(key) && this.#own.has(key) && taskKind(taskType) === 'unknown';
      if (ofBoth ? key === idKey(user) : this.#isOwn(key, taskType)) this.#userTasks++;
      else kept.push({ user, task, startDate, stopDate });
    }
    return kept;
  }

  #isOwn(key: string, taskType: string | undefined): boolean {
    const kind = taskKind(taskType);
    if (kind !== 'unknown') return kind === 'own';
    const isGroup = this.#group.has(key);
    if (isGroup !== this.#own.has(key)) return !isGroup;
    if (isGroup) return false;
    if (this.#names.has(key)) {
      this.#byName.add(key);
      return true;
    }
    this.#untyped.add(key);
    return false;
  }
}

/** An identity without what templates put in front of the id, e.g. `User:` or a domain (domain.md, 4). */
function bareName(identity: string): string {
  return identity.slice(Math.max(identity.lastIndexOf(':'), identity.lastIndexOf('\\')) + 1);
}
