import { complete } from '../../../base/steps.ts';
import type {
  Actor,
  ActorIdentity,
  ActorRole,
  Identity,
  IpaObjects,
  IpaObjectType,
  Task,
  Typed,
  User,
  UserTask,
} from '../objects.ts';
import { doubtReferences } from './list-references.ts';
import { setPersonalTasksAside } from './personal-tasks.ts';
import { DoubtBook, type ReadingDoubt } from './reading-doubts.ts';
import type { TargetReading } from './target-state.ts';

type AnyObject = IpaObjects[IpaObjectType];
type Named = Partial<Identity & Actor & ActorIdentity & ActorRole & User & Task & UserTask & Typed>;

/**
 * Gathers what is read of a target, each object once: of two that are named alike the later one counts. Every way of reading
 * ends here, so what holds for all of them is done here: the personal tasks of users are set aside, and what could not be read is
 * kept with the type that it leaves in doubt.
 */
export class ReadingBuilder {
  readonly #lists = new Map<IpaObjectType, Map<string, AnyObject>>();
  readonly #doubts = new DoubtBook();
  readonly #leftOut = new Map<IpaObjectType, Set<string>>();
  readonly #listOf = new Map<IpaObjectType, string>();

  /** From now on the type is known, though there may be none. */
  know(type: IpaObjectType): void {
    this.#list(type);
  }

  /** From now on the type is known by a list of all its objects, in a file of this name. */
  knowList(type: IpaObjectType, name: string): void {
    this.know(type);
    this.#listOf.set(type, name);
  }

  /** @returns the object of the same name whose place it takes; undefined where there was none */
  add(type: IpaObjectType, object: AnyObject): AnyObject | undefined {
    const list = this.#list(type);
    const key = keyOf(type, object);
    const before = list.get(key);
    list.set(key, object);
    return before;
  }

  /** Takes away an object that was added before; of a type that is not known nothing is learnt by it. */
  remove(type: IpaObjectType, object: AnyObject): void {
    this.#lists.get(type)?.delete(keyOf(type, object));
  }

  /** Something of the type may be missing, or not be what the target holds: what is not there is not known to be gone. */
  doubt(type: IpaObjectType, doubt: ReadingDoubt): void {
    this.#doubts.add(type, doubt);
  }

  doubtAll(doubts: DoubtBook): void {
    this.#doubts.addAll(doubts.all());
  }

  /** A list of the type says nothing of these fields. They stand as '' in its objects. */
  leaveOut(type: IpaObjectType, fields: readonly string[]): void {
    if (fields.length === 0) return;
    let of = this.#leftOut.get(type);
    if (of === undefined) {
      of = new Set();
      this.#leftOut.set(type, of);
    }
    for (const field of fields) of.add(field);
  }

  /** What could not be read so far. */
  get doubts(): DoubtBook {
    return this.#doubts;
  }

  /** How many there are of each type that is known. */
  counts(): Partial<Record<IpaObjectType, number>> {
    return Object.fromEntries([...this.#lists].map(([type, list]) => [type, list.size]));
  }

  finish(): TargetReading {
    const lists = this.#lists;
    const reading: TargetReading = {
      objects<T extends IpaObjectType>(type: T) {
        const list = lists.get(type) as Map<string, IpaObjects[T]> | undefined;
        return list === undefined ? null : { [Symbol.iterator]: () => list.values() };
      },
      leftOut: Object.fromEntries(Array.from(this.#leftOut, ([type, fields]) => [type, [...fields]])),
    };
    const ofIpa = complete(setPersonalTasksAside(reading));
    complete(doubtReferences(ofIpa, this.#listOf, this.#doubts));
    return { ...ofIpa, doubts: this.#doubts.all() };
  }

  #list(type: IpaObjectType): Map<string, AnyObject> {
    const found = this.#lists.get(type);
    if (found !== undefined) return found;
    const list = new Map<string, AnyObject>();
    this.#lists.set(type, list);
    return list;
  }
}

/** What names an object, as it is spelt. Nothing that is read holds U+0000 (object-of.ts). */
function keyOf(type: IpaObjectType, object: AnyObject): string {
  const { service, identity, actor, role, user, task, taskType = '' } = object as Named;
  switch (type) {
    case 'identity':
      return `${service}\u0000${identity}`;
    case 'actor':
      return actor!;
    case 'actor-identity':
      return `${actor}\u0000${service}\u0000${identity}`;
    case 'actor-role':
      return `${actor}\u0000${role}`;
    case 'user':
      return user!;
    // A user's personal task may have the name of a group task: they differ in their type.
    case 'task':
      return `${task}\u0000${taskType}`;
    case 'user-task':
      return `${user}\u0000${task}\u0000${taskType}`;
  }
}
