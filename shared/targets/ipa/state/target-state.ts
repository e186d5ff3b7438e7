import type { Actor, ActorIdentity, IpaObjects, IpaObjectType, Task } from '../objects.ts';
import type { LeftOutFields, TypeDoubts } from './reading-doubts.ts';
import type { SetAside } from './set-aside.ts';

/** What was read of a target: each object once, in no particular order. */
export interface TargetReading {
  /** null where this way of reading knows nothing of a type; that is not the same as none. */
  objects<T extends IpaObjectType>(type: T): Iterable<IpaObjects[T]> | null;
  /** Types of which not everything could be read; none where left out. */
  readonly doubts?: readonly TypeDoubts[];
  /** Fields that nothing is known of. */
  readonly leftOut?: LeftOutFields;
  /** What belongs to IPA itself and is not among the objects. */
  readonly setAside?: SetAside;
}

/**
 * Everything that the target holds of one person, by the form in which ids are compared. Where it holds several
 * actors or several users whose ids differ in spelling only, each spelling is an entry of its own.
 */
export interface TargetPerson {
  /** idKey of the ids. */
  readonly key: string;
  /** The id as the user is spelt, otherwise as the actor is. */
  readonly id: string;
  readonly actor: Actor | null;
  /** The identities assigned to the actor, in canonical order. */
  readonly identities: readonly ActorIdentity[];
  /** The actor's roles, in canonical order. */
  readonly roles: readonly string[];
  /** The user of the data area as it is spelt there; null where there is none. */
  readonly user: string | null;
  /** Other actors or users whose id differs in spelling only, e.g. `abergstr` beside `ABERGSTR`. */
  readonly twins: readonly string[];
}

/** Somebody of whom the target holds nothing. */
export const NO_TARGET_PERSON: TargetPerson = {
  key: '',
  id: '',
  actor: null,
  identities: [],
  roles: [],
  user: null,
  twins: [],
};

/** The user-tasks of all people in compressed rows; indices into TargetState.people and .tasks, ascending. */
export interface TargetUserTasks {
  readonly offsets: Uint32Array;
  readonly task: Uint32Array;
  /** Parallel to `task`; undefined where every one is unlimited. */
  readonly startDate?: readonly string[];
  readonly stopDate?: readonly string[];
  /** The user as a row spells it, by the row's index, where that is not the user's own spelling. */
  readonly spelt?: ReadonlyMap<number, string>;
}

/** What a target holds, put in order for the comparison with M3. */
export interface TargetState {
  /** In canonical order, by key, then by their spelling. */
  readonly people: readonly TargetPerson[];
  /**
   * In canonical order, by idKey, then by their exact text. A task that is known from user-tasks alone has no
   * description.
   */
  readonly tasks: readonly Task[];
  readonly userTasks: TargetUserTasks;
  /** Every identity by `identityName`, with how many actors it is assigned to. */
  readonly identities: ReadonlyMap<string, number>;
  /** Types of which nothing is known. */
  readonly notRead: readonly IpaObjectType[];
  /** Types that were not read whole: an object that is not there may be there all the same. */
  readonly doubts: readonly TypeDoubts[];
  /** Fields of which nothing is known; they are '' here. */
  readonly leftOut: LeftOutFields;
  readonly setAside: SetAside;
  readonly counts: Readonly<Record<IpaObjectType, number>>;
}

/** An identity as one text, for a map. Neither part can hold U+0000. */
export function identityName(service: string, identity: string): string {
  return `${service}\u0000${identity}`;
}
