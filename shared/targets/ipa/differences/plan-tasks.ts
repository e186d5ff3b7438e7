import { idKey } from '../../../base/id-key.ts';
import { isSpoiledFormOf } from '../../../m3/spoiled-text.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { Task } from '../objects.ts';
import type { Decision, TaskOfM3 } from '../plan/decision.ts';
import type { PlannedTask } from '../plan/plan.ts';
import type { TaskScope } from '../policy/task-scope.ts';
import { isWritable, type SecadmQuoting } from '../render/secadm-quoting.ts';
import type { TargetState } from '../state/target-state.ts';
import { makeLookAlikeRoles } from './certainty/look-alike-roles.ts';
import { type ChangeBook, someOf } from './change-book.ts';
import { makeSameDescription } from './compare-values.ts';
import type { M3Knowledge } from './m3-knowledge.ts';
import { doubtfulLists, doubtOfMissing, isLeftOut } from './target-knowledge.ts';

/** The tasks of a plan, with where those of both sides stand in it. */
export interface ComparedTasks {
  readonly tasks: PlannedTask[];
  /** Index into `tasks` of each task of the decision. */
  readonly ofDecision: Uint32Array;
  /** The same of each task of the target, counted from 1; 0 for one that differs from another in spelling only. */
  readonly ofTarget: Uint32Array;
  /** By index into `tasks`: 1 where user-tasks can be made for it. */
  readonly usable: Uint8Array;
  /** 1 where the plan does not speak of the task, and so not of its user-tasks. */
  readonly outOfScope: Uint8Array;
  /** 1 where the task is to be deleted, if nobody is to keep it. */
  readonly doomed: Uint8Array;
  /** What the target holds of each; null for a task that is new. */
  readonly held: readonly (Task | null)[];
}

const usesOf = (task: string): string => `task ${task}`;

/** Joins the tasks of both sides by idKey and says what becomes of each. Deletes are listed by `listTaskDeletes`. */
export function planTasks(
  { tasks: ofM3, taskScope, undescribed }: Pick<Decision, 'tasks' | 'taskScope' | 'undescribed'>,
  state: TargetState,
  {
    policy,
    quoting,
    m3,
    book,
    userOf,
  }: Pick<TaskPlannerInput, 'policy' | 'quoting' | 'm3' | 'book' | 'userOf'>,
): ComparedTasks {
  const joined = joinTasks(ofM3, state.tasks);
  const plan: ComparedTasks = {
    tasks: [],
    ofDecision: new Uint32Array(ofM3.length),
    ofTarget: new Uint32Array(state.tasks.length),
    usable: new Uint8Array(joined.length),
    outOfScope: new Uint8Array(joined.length),
    doomed: new Uint8Array(joined.length),
    held: joined.map(({ held }) => held[0]?.task ?? null),
  };
  const lookAlikeOf = makeLookAlikeRoles(ofM3);
  const planner = new TaskPlanner({
    state,
    policy,
    quoting,
    m3,
    book,
    taskScope,
    undescribed,
    lookAlikeOf,
    userOf,
  });
  joined.forEach(({ wanted, held }, index) => {
    const first = held[0]?.task ?? null;
    if (wanted !== null) plan.ofDecision[wanted.index] = index;
    if (held[0] !== undefined) plan.ofTarget[held[0].index] = index + 1;
    const twins = held.slice(1).map(({ task }) => task.task);
    const planned =
      wanted === null ? planner.extra(first!, twins) : planner.wanted(wanted.task, first, twins, index);
    plan.tasks.push(planned.task);
    if (planned.usable) plan.usable[index] = 1;
    if (planned.task.situation === 'excluded') plan.outOfScope[index] = 1;
    if (planned.task.action === 'delete') plan.doomed[index] = 1;
  });
  return plan;
}

interface Joined {
  readonly wanted: { readonly task: TaskOfM3; readonly index: number } | null;
  /** The one that M3 spells, otherwise the first; then those that differ from it in spelling only. */
  readonly held: readonly { readonly task: Task; readonly index: number }[];
}

/** There are hundreds of tasks, not hundreds of thousands. */
function joinTasks(ofM3: readonly TaskOfM3[], ofTarget: readonly Task[]): Joined[] {
  const held = Map.groupBy(
    ofTarget.map((task, index) => ({ task, index })),
    ({ task }) => idKey(task.task),
  );
  const joined: (Joined & { readonly key: string })[] = ofM3.map((task, index) => {
    const key = idKey(task.id);
    const same = held.get(key) ?? [];
    held.delete(key);
    const exact = same.filter((one) => one.task.task === task.id);
    return { key, wanted: { task, index }, held: [...exact, ...same.filter((one) => !exact.includes(one))] };
  });
  for (const [key, same] of held) joined.push({ key, wanted: null, held: same });
  return joined.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

interface PlannedOne {
  readonly task: PlannedTask;
  readonly usable: boolean;
}

interface TaskPlannerInput {
  readonly state: TargetState;
  readonly policy: Policy;
  readonly quoting: SecadmQuoting;
  readonly m3: M3Knowledge;
  readonly book: ChangeBook;
  readonly taskScope: TaskScope;
  readonly lookAlikeOf: (task: Task) => string | null;
  /** The user with this idKey, in M3 or in the target, as it is spelt; null where there is none. */
  readonly userOf: (key: string) => string | null;
  readonly undescribed: Decision['undescribed'];
}

class TaskPlanner {
  readonly #state: TargetState;
  readonly #policy: Policy;
  readonly #quoting: SecadmQuoting;
  readonly #m3: M3Knowledge;
  readonly #book: ChangeBook;
  readonly #isInScope: TaskScope;
  readonly #undescribed: Decision['undescribed'];
  readonly #lookAlikeOf: (task: Task) => string | null;
  readonly #userOf: (key: string) => string | null;
  readonly #byHand: ReadonlyMap<string, Policy['changes']['byHand']['tasks'][string]>;

  constructor({
    state,
    policy,
    quoting,
    m3,
    book,
    taskScope,
    undescribed,
    lookAlikeOf,
    userOf,
  }: TaskPlannerInput) {
    this.#lookAlikeOf = lookAlikeOf;
    this.#undescribed = undescribed;
    this.#m3 = m3;
    this.#userOf = userOf;
    this.#isInScope = taskScope;
    this.#state = state;
    this.#policy = policy;
    this.#quoting = quoting;
    this.#book = book;
    this.#byHand = new Map(Object.entries(policy.changes.byHand.tasks));
  }

  wanted(task: TaskOfM3, held: Task | null, twins: readonly string[], index: number): PlannedOne {
    if (task.situation === 'blocked' || task.situation === 'excluded') return { task, usable: false };
    const { create } = this.#policy.changes;
    const hand = this.#handOf(task.id);
    const left = hand === 'leave';
    const isTold = this.#tellsFromPersonal(task, held !== null, hand === 'apply');
    if (held === null) {
      if (!create || left) return { task: { ...task, action: 'leave' }, usable: false };
      const isSure = hand === 'apply' || (isTold && this.#isKnownToBeMissing(task.id));
      return isSure ? { task, usable: true } : { task: { ...task, action: 'report' }, usable: false };
    }
    const named = { ...task, id: held.task };
    this.#reportTwins(held.task, twins);
    this.#book.onlyInTarget.task += twins.length;
    if (!isTold) return { task: { ...named, situation: 'different', action: 'report' }, usable: false };
    if (held.task !== task.id && !isWritable([held.task], this.#quoting)) {
      this.#book.find('TARGET-UNWRITABLE', { kind: 'role', id: task.id }, { value: held.task });
      return { task: { ...named, situation: 'different', action: 'report' }, usable: false };
    }
    if (this.#isSame(held, task)) {
      this.#book.equal.task++;
      return { task: { ...named, situation: 'equal', action: 'leave' }, usable: true };
    }
    const rule = this.#policy.changes.fields.description;
    const isFilled = held.description.trim() !== '';
    const wins = rule === 'm3' || (rule === 'fill' && !isFilled);
    const isApplied = this.#handOf(task.id) === 'apply';
    if (wins && isFilled && !isApplied && !left && this.#isSpoiled(held, task)) {
      return { task: { ...named, situation: 'different', action: 'report' }, usable: true };
    }
    const updates = wins && this.#policy.changes.update && !left;
    if (updates) {
      this.#book.update('task', { kind: 'task', index }, held, {
        task: held.task,
        description: task.description,
      });
    }
    const action = updates ? 'update' : 'leave';
    return { task: { ...named, situation: 'different', action }, usable: true };
  }

  /**
   * Says so where a role is named like a user, who has a personal task of the same name (domain.md, 1).
   * @returns whether the role's group task can be told from the personal one, or was decided about by hand
   */
  #tellsFromPersonal({ id }: TaskOfM3, isHeld: boolean, isByHand: boolean): boolean {
    const key = idKey(id);
    const { byName, untyped } = this.#state.setAside;
    const user = this.#userOf(key) ?? (byName.has(key) ? id : null);
    if (user === null) return true;
    const isTold = isByHand || !(isHeld ? untyped : byName).has(key);
    this.#book.find('ROLE-LIKE-USER', { kind: 'role', id }, { user, known: isTold ? 'yes' : 'no' });
    return isTold;
  }

  #isKnownToBeMissing(id: string): boolean {
    const reason = doubtOfMissing(this.#state, 'task');
    if (reason === null) return true;
    this.#book.find('TARGET-UNKNOWN', { kind: 'role', id }, { what: usesOf(id), reason });
    return false;
  }

  /**
   * Where tasks cannot be read, those known from user-tasks have no description to compare, and where roles were
   * not, M3 has none to say.
   */
  #isSame(held: Task, task: TaskOfM3): boolean {
    if (this.#state.notRead.includes('task') || !this.#m3.rolesRead) return true;
    if (isLeftOut(this.#state, 'task', 'description')) return true;
    // One that is known from user-tasks alone may have its row among those that could not be read.
    if (held.description === '' && doubtOfMissing(this.#state, 'task') !== null) return true;
    if (this.#undescribed.has(task.id)) return true;
    return makeSameDescription(this.#policy)(held.description, task.description);
  }

  /** Whether M3's description is one with spoiled letters, which does not overwrite what is there. */
  #isSpoiled(held: Task, task: TaskOfM3): boolean {
    const name = this.#m3.descriptionOf(task);
    if (!this.#m3.isSpoiled('role', task.id, 'Description') && !isSpoiledFormOf(name, held.description))
      return false;
    const params = { field: 'Description', held: held.description, wanted: name };
    this.#book.find('TARGET-KEPT', { kind: 'role', id: task.id }, params);
    return true;
  }

  extra(held: Task, twins: readonly string[]): PlannedOne {
    const { task: id, description } = held;
    const task = { id, situation: 'extra', description, source: null } as const;
    const subject = { kind: 'role', id } as const;
    if (!this.#isInScope(idKey(id))) {
      this.#book.onlyInTarget.task += 1 + twins.length;
      return { task: { ...task, situation: 'excluded', action: 'leave' }, usable: false };
    }
    const hand = this.#handOf(id);
    const key = idKey(id);
    const isUntyped = this.#state.setAside.untyped.has(key);
    if (isUntyped && hand === undefined && this.#userOf(key) !== null) return this.#personal(task, twins);
    this.#reportTwins(id, twins);
    const rule = hand === 'leave' || hand === 'delete' ? hand : this.#policy.changes.onlyInTarget.tasks;
    const unread = doubtfulLists(this.#state, ['task', 'user-task', 'user']);
    const doubt = hand === 'delete' ? null : (this.#m3.doubtOfRoles ?? this.#lookAlikeOf(held));
    const isSure = unread.length === 0 && doubt === null && (!isUntyped || hand === 'delete');
    if (rule === 'delete' && this.#policy.changes.delete && twins.length === 0 && isSure)
      return { task: { ...task, action: 'delete' }, usable: false };
    this.#book.onlyInTarget.task += 1 + twins.length;
    if (rule === 'leave' || (rule === 'delete' && !this.#policy.changes.delete))
      return { task: { ...task, action: 'leave' }, usable: false };
    if (rule === 'delete' && unread.length > 0) {
      this.#book.find('TARGET-NOT-READ', subject, { what: usesOf(id), types: unread.join(', ') });
    } else if (rule === 'delete' && doubt !== null) {
      this.#book.find('SOURCE-INCOMPLETE', subject, { what: usesOf(id), reason: doubt });
    } else if (rule === 'delete' && isUntyped && hand !== 'delete') {
      this.#book.find('TARGET-TYPE-UNKNOWN', subject, { task: id });
    } else if (twins.length === 0) this.#book.find('TARGET-ONLY', subject, { what: usesOf(id) });
    return { task: { ...task, action: 'report' }, usable: false };
  }

  /** IPA's own: the task of a user of M3 whom the target does not know as one. */
  #personal(task: Omit<PlannedTask, 'action'>, twins: readonly string[]): PlannedOne {
    this.#book.onlyInTarget.task += 1 + twins.length;
    return { task: { ...task, situation: 'excluded', action: 'leave' }, usable: false };
  }

  #handOf(id: string) {
    return this.#byHand.size === 0 ? undefined : this.#byHand.get(idKey(id));
  }

  #reportTwins(id: string, twins: readonly string[]): void {
    if (twins.length === 0) return;
    this.#book.find('TARGET-TWIN', { kind: 'role', id }, { id, twins: someOf(twins) });
  }
}

/**
 * Spares every task of which somebody is to keep a user-task: those of people who are not touched, and those of
 * other spellings. IPA would refuse the delete (domain.md, 1, What does not fit, 6).
 * @param touchableOf by index into TargetState.people: 1 where the person's user-tasks may go
 */
export function spareTasksInUse(
  compared: ComparedTasks,
  { people, userTasks: { offsets, task } }: TargetState,
  touchableOf: () => Uint8Array,
  book: ChangeBook,
): void {
  if (!compared.doomed.includes(1)) return;
  const touchable = touchableOf();
  const keepers = new Map<number, string[]>();
  for (let index = 0; index < people.length; index++) {
    if (touchable[index] === 1) continue;
    for (let at = offsets[index]!; at < offsets[index + 1]!; at++) {
      const planned = compared.ofTarget[task[at]!]! - 1;
      if (planned < 0 || compared.doomed[planned] === 0) continue;
      const known = keepers.get(planned);
      if (known === undefined) keepers.set(planned, [people[index]!.id]);
      else known.push(people[index]!.id);
    }
  }
  for (const [index, users] of [...keepers].sort(([a], [b]) => a - b)) {
    const task = compared.tasks[index]!;
    compared.doomed[index] = 0;
    compared.tasks[index] = { ...task, action: 'report' };
    book.onlyInTarget.task++;
    book.find('TASK-STILL-USED', { kind: 'role', id: task.id }, { task: task.id, users: someOf(users) });
  }
}

/** Lists the tasks that go, after everything else: their user-tasks stand before them. */
export function listTaskDeletes({ tasks, held, doomed }: ComparedTasks, book: ChangeBook): void {
  tasks.forEach(({ id }, index) => {
    if (doomed[index] === 0) return;
    book.delete('task', { kind: 'task', index }, held[index]!);
    book.find('DELETE-WARNING', { kind: 'role', id }, { what: usesOf(id) });
  });
}
