import { canonicalOrder } from '../../../base/canonical-order.ts';
import { idKey } from '../../../base/id-key.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import {
  type Actor,
  type ActorIdentity,
  IPA_TYPES,
  type IpaObjects,
  type IpaObjectType,
  type Task,
} from '../objects.ts';
import { NOTHING_SET_ASIDE } from './set-aside.ts';
import { identityName, type TargetPerson, type TargetReading, type TargetState } from './target-state.ts';
import { TargetUserTaskRows } from './target-user-task-rows.ts';

/** What was read under one spelling of an id. */
interface Spelling {
  readonly id: string;
  actor: Actor | null;
  user: string | null;
  identities: ActorIdentity[];
  roles: string[];
}

const NONE: never[] = [];

/**
 * Puts what was read of a target in order, by person. The same objects give the same state, in whatever order they
 * were read. A user-task whose task was not read stands for that task; one whose user was not read stands for the
 * user where users cannot be read at all.
 */
export function* makeTargetState(reading: TargetReading): Steps<TargetState> {
  const collected = new Collected();
  yield* collected.readGen(reading);
  yield* collected.readDataArea(reading);
  return yield* collected.state(reading);
}

/** Identities by service, of which there are few: a text made of both is made once for each, at the end. */
class IdentityCounts {
  readonly #ofServices = new Map<string, Map<string, number>>();

  add(service: string, identity: string, actors: number): void {
    let counts = this.#ofServices.get(service);
    if (counts === undefined) {
      counts = new Map();
      this.#ofServices.set(service, counts);
    }
    counts.set(identity, (counts.get(identity) ?? 0) + actors);
  }

  byName(): Map<string, number> {
    const named = new Map<string, number>();
    for (const [service, counts] of this.#ofServices)
      for (const [identity, actors] of counts) named.set(identityName(service, identity), actors);
    return named;
  }
}

class Collected {
  readonly #spellings: Spelling[] = [];
  readonly #slots = new Map<string, number>();
  readonly #identities = new IdentityCounts();
  readonly #tasks: Task[] = [];
  readonly #taskSlots = new Map<string, number>();
  readonly #userTasks = new TargetUserTaskRows();
  readonly #counts = Object.fromEntries(IPA_TYPES.map((type) => [type, 0])) as Record<IpaObjectType, number>;
  readonly #notRead: IpaObjectType[] = [];
  /** The slots of a person whose user is spelt otherwise, with how they spell it. */
  readonly #oddSpellings = new Map<number, string>();
  #lastId: string | null = null;
  #lastSlot = -1;

  *readGen(reading: TargetReading): Steps<void> {
    yield* this.#each(reading, 'identity', ({ service, identity }) => {
      this.#identities.add(service, identity, 0);
    });
    yield* this.#each(reading, 'actor', (actor) => {
      this.#spelling(actor.actor).actor = actor;
    });
    yield* this.#each(reading, 'actor-identity', (assigned) => {
      this.#identities.add(assigned.service, assigned.identity, 1);
      const spelling = this.#spelling(assigned.actor);
      // Nearly everybody has one, and an array of its own for each costs least when it is made with it.
      if (spelling.identities === NONE) spelling.identities = [assigned];
      else spelling.identities.push(assigned);
    });
    yield* this.#each(reading, 'actor-role', ({ actor, role }) => {
      const spelling = this.#spelling(actor);
      if (spelling.roles === NONE) spelling.roles = [role];
      else spelling.roles.push(role);
    });
  }

  *readDataArea(reading: TargetReading): Steps<void> {
    yield* this.#each(reading, 'user', ({ user }) => {
      this.#spelling(user).user = user;
    });
    const usersRead = !this.#notRead.includes('user');
    yield* this.#each(reading, 'task', (task) => {
      this.#taskSlots.set(task.task, this.#tasks.push(task) - 1);
    });
    yield* this.#each(reading, 'user-task', ({ user, task, startDate, stopDate }) => {
      const slot = this.#slotOf(user);
      if (!usersRead) this.#spellings[slot]!.user = user;
      this.#userTasks.add(slot, this.#taskSlot(task), startDate, stopDate);
    });
  }

  *#each<T extends IpaObjectType>(
    reading: TargetReading,
    type: T,
    take: (object: IpaObjects[T]) => void,
  ): Steps<void> {
    const objects = reading.objects(type);
    if (objects === null) {
      this.#notRead.push(type);
      return;
    }
    let count = 0;
    for (const object of objects) {
      take(object);
      if (++count % STEP_SIZE === 0) yield count;
    }
    this.#counts[type] = count;
  }

  #spelling(id: string): Spelling {
    return this.#spellings[this.#slotOf(id)]!;
  }

  /** What belongs to one id is mostly read together. */
  #slotOf(id: string): number {
    if (id === this.#lastId) return this.#lastSlot;
    let slot = this.#slots.get(id);
    if (slot === undefined) {
      slot = this.#spellings.push({ id, actor: null, user: null, identities: NONE, roles: NONE }) - 1;
      this.#slots.set(id, slot);
    }
    this.#lastId = id;
    this.#lastSlot = slot;
    return slot;
  }

  #taskSlot(task: string): number {
    const known = this.#taskSlots.get(task);
    if (known !== undefined) return known;
    const slot = this.#tasks.push({ task, description: '' }) - 1;
    this.#taskSlots.set(task, slot);
    return slot;
  }

  *state({ doubts = [], leftOut = {}, setAside = NOTHING_SET_ASIDE }: TargetReading): Steps<TargetState> {
    const people: TargetPerson[] = [];
    /** The person of each spelling. */
    const personOf = new Uint32Array(this.#spellings.length);
    yield* this.#fillPeople(people, personOf);
    const { order: taskOrder } = ordered(this.#tasks.map(({ task }) => task));
    const taskOf = new Uint32Array(taskOrder.length);
    taskOrder.forEach((slot, at) => {
      taskOf[slot] = at;
    });
    return {
      people,
      tasks: Array.from(taskOrder, (slot) => this.#tasks[slot]!),
      userTasks: yield* this.#userTasks.ordered(people.length, personOf, taskOf, this.#oddSpellings),
      identities: this.#identities.byName(),
      notRead: this.#notRead,
      counts: this.#counts,
      doubts,
      leftOut,
      setAside,
    };
  }

  *#fillPeople(people: TargetPerson[], personOf: Uint32Array): Steps<void> {
    const { order, keys } = ordered(this.#spellings.map(({ id }) => id));
    for (let from = 0; from < order.length; ) {
      const slot = order[from]!;
      const key = keys[slot]!;
      let to = from + 1;
      while (to < order.length && keys[order[to]!] === key) to++;
      personOf[slot] = people.length;
      if (to === from + 1) people.push(entryOf(key, this.#spellings[slot]!, NONE));
      else this.#addTwins(key, order.subarray(from, to), people, personOf);
      if (people.length % STEP_SIZE === 0) yield people.length;
      from = to;
    }
  }

  /**
   * An actor and a user that differ in spelling belong together, as long as there is but one of each, and so does what
   * refers to them in yet another spelling.
   */
  #addTwins(key: string, slots: Uint32Array, people: TargetPerson[], personOf: Uint32Array): void {
    const spellings = Array.from(slots, (slot) => this.#spellings[slot]!);
    const actors = spellings.filter(({ actor }) => actor !== null);
    const users = spellings.filter(({ user }) => user !== null);
    if (actors.length <= 1 && users.length <= 1) {
      const actor = actors[0]?.actor ?? null;
      const user = users[0]?.user ?? null;
      const { id } = spellings[0]!;
      const identities = spellings.flatMap((one) => one.identities);
      const roles = [...new Set(spellings.flatMap((one) => one.roles))];
      for (const slot of slots) {
        personOf[slot] = people.length;
        const spelling = this.#spellings[slot]!.id;
        if (user !== null && spelling !== user) this.#oddSpellings.set(slot, spelling);
      }
      people.push(entryOf(key, { id, actor, user, identities, roles }, NONE));
      return;
    }
    const ids = spellings.map(({ id }) => id);
    for (const [at, spelling] of spellings.entries()) {
      personOf[slots[at]!] = people.length;
      const twins = ids.filter((id) => id !== spelling.id);
      people.push(entryOf(key, spelling, twins));
    }
  }
}

function entryOf(
  key: string,
  { id, actor, user, identities, roles }: Spelling,
  twins: readonly string[],
): TargetPerson {
  return {
    key,
    id: user ?? actor?.actor ?? id,
    actor,
    identities: identities.length > 1 ? identities.sort(byIdentity) : identities,
    roles: roles.length > 1 ? roles.sort() : roles,
    user,
    twins,
  };
}

function byIdentity(a: ActorIdentity, b: ActorIdentity): number {
  const left = identityName(a.service, a.identity);
  const right = identityName(b.service, b.identity);
  return left < right ? -1 : left > right ? 1 : 0;
}

interface Ordered {
  /** Indices into the ids. */
  readonly order: Uint32Array;
  /** Their idKeys, in the order of the ids. */
  readonly keys: readonly string[];
}

/** Orders ids by idKey, then by their exact text. */
function ordered(ids: readonly string[]): Ordered {
  const keys = ids.map(idKey);
  const order = canonicalOrder(keys.map((id) => ({ id }))) ?? Uint32Array.from(ids, (_, index) => index);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && keys[order[to]!] === keys[order[from]!]) to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
    from = to;
  }
  return { order, keys };
}
