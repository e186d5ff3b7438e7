import type {
  Actor,
  ActorIdentity,
  ActorRole,
  Identity,
  IpaObjects,
  IpaObjectType,
  Task,
  User,
  UserTask,
} from './objects.ts';
import type { TargetReading } from './target-state.ts';

type AnyObject = IpaObjects[IpaObjectType];
type Named = Partial<Identity & Actor & ActorIdentity & ActorRole & User & Task & UserTask>;

/** Gathers what is read of a target, each object once: of two that are named alike the later one counts. */
export class ReadingBuilder {
  readonly #lists = new Map<IpaObjectType, Map<string, AnyObject>>();

  /** From now on the type is known, though there may be none. */
  know(type: IpaObjectType): void {
    this.#list(type);
  }

  add(type: IpaObjectType, object: AnyObject): void {
    this.#list(type).set(keyOf(type, object), object);
  }

  /** Takes away an object that was added before; of a type that is not known nothing is learnt by it. */
  remove(type: IpaObjectType, object: AnyObject): void {
    this.#lists.get(type)?.delete(keyOf(type, object));
  }

  /** How many there are of each type that is known. */
  counts(): Partial<Record<IpaObjectType, number>> {
    return Object.fromEntries([...this.#lists].map(([type, list]) => [type, list.size]));
  }

  finish(): TargetReading {
    const lists = this.#lists;
    return {
      objects<T extends IpaObjectType>(type: T) {
        const list = lists.get(type) as Map<string, IpaObjects[T]> | undefined;
        return list === undefined ? null : { [Symbol.iterator]: () => list.values() };
      },
    };
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
  const { service, identity, actor, role, user, task } = object as Named;
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
    case 'task':
      return task!;
    case 'user-task':
      return `${user}\u0000${task}`;
  }
}
