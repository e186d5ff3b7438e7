import type { Actor, IpaObjects, IpaObjectType, Task, UserTask } from '../objects.ts';
import type { IpaCommand } from './ipa-commands.ts';
import { encodingProblem, type IpaField, inUse, missing, required } from './ipa-words.ts';
import { KeyTable, keep } from './key-table.ts';
import { PairTable } from './pair-table.ts';
import { protectedIn } from './protected-administrators.ts';

/** What became of one command; `words` are the target's where it failed, '' otherwise. */
export interface Verdict {
  readonly outcome: 'done' | 'updated' | 'already exists' | 'failed';
  readonly words: string;
}

const DONE: Verdict = { outcome: 'done', words: '' };
const UPDATED: Verdict = { outcome: 'updated', words: '' };
const EXISTS: Verdict = { outcome: 'already exists', words: '' };

function failed(words: string): Verdict {
  return { outcome: 'failed', words };
}

/** The fields by which an object of each type is found. */
export interface IpaKeys {
  readonly identity: IpaObjects['identity'];
  readonly actor: Pick<Actor, 'actor'>;
  readonly 'actor-identity': IpaObjects['actor-identity'];
  readonly 'actor-role': IpaObjects['actor-role'];
  readonly user: IpaObjects['user'];
  readonly task: Pick<Task, 'task'>;
  readonly 'user-task': Pick<UserTask, 'user' | 'task'>;
}

/** What can be asked of a state, whoever keeps it. */
export interface IpaLookup {
  /** The object with this key and all its fields; null where there is none. */
  find<T extends IpaObjectType>(type: T, key: IpaKeys[T]): IpaObjects[T] | null;
}

type Deletion = Exclude<
  IpaCommand,
  { readonly verb: `${string} add` | `${string} assign` | 'actor update' | 'user' | 'task' | 'user-task' }
>;

/** Neither part can hold U+0000: the readers refuse control characters. */
function identityKey(service: string, identity: string): string {
  return `${service}\u0000${identity}`;
}

type Dates = Pick<UserTask, 'startDate' | 'stopDate'>;

interface ActorFields {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/**
 * What an IPA holds, as far as Muster writes it, and what each command does to it (domain.md, 1, 4, 5).
 *
 * Ids are compared by their exact text. How an IPA compares them is not known in public; by exact text, a
 * command that names an object in another spelling than the one it was made with shows up as a failure, while
 * a forgiving comparison would let it pass.
 */
export class IpaModel implements IpaLookup {
  readonly #identities = new KeyTable();
  readonly #actors = new KeyTable();
  readonly #actorFields: ActorFields[] = [];
  readonly #actorIdentities = new PairTable();
  readonly #actorRoles = new PairTable();
  /** The names of actor roles. Which ones a system knows is not known here, so any name may be assigned. */
  readonly #roles = new KeyTable();
  readonly #users = new KeyTable();
  readonly #tasks = new KeyTable();
  readonly #descriptions: string[] = [];
  readonly #userTasks = new PairTable();
  /** Start and stop dates by number: there are few different ones. */
  readonly #dates = new KeyTable();
  readonly #datesBySlot: Dates[] = [];

  /** How many pairs hold on to each object, by slot: an object in use cannot be deleted. */
  readonly #identitiesOfActor: number[] = [];
  readonly #actorsOfIdentity: number[] = [];
  readonly #rolesOfActor: number[] = [];
  readonly #tasksOfUser: number[] = [];
  readonly #usersOfTask: number[] = [];

  /** A model that starts with what these commands make. */
  static from(commands: Iterable<IpaCommand>): IpaModel {
    const model = new IpaModel();
    for (const command of commands) model.apply(command);
    return model;
  }

  /** Does what one command says, or nothing where it fails or is there already. */
  apply(command: IpaCommand): Verdict {
    switch (command.verb) {
      case 'identity add':
        return this.#addIdentity(command.service, command.identity);
      case 'actor add':
        return this.#addActor(command);
      case 'actor update':
        return this.#updateActor(command);
      case 'actor assign':
        return this.#assignIdentity(command.actor, command.service, command.identity);
      case 'role assign':
        return this.#assignRole(command.actor, command.role);
      case 'user':
        return this.#importUser(command.user);
      case 'task':
        return this.#importTask(command.task, command.description);
      case 'user-task':
        return this.#importUserTask(command);
      default:
        return this.#delete(command);
    }
  }

  #delete(command: Deletion): Verdict {
    const administrator = protectedIn(command);
    if (administrator !== null) {
      return failed(`${administrator} is a protected administrator and must not be deleted`);
    }
    switch (command.verb) {
      case 'role remove':
        return this.#removeRole(command.actor, command.role);
      case 'actor remove':
        return this.#removeIdentity(command.actor, command.service, command.identity);
      case 'actor delete':
        return this.#deleteActor(command.actor);
      case 'identity delete':
        return this.#deleteIdentity(command.service, command.identity);
      case 'user delete':
        return this.#deleteUser(command.user);
      case 'task delete':
        return this.#deleteTask(command.task);
      case 'user-task delete':
        return this.#deleteUserTask(command.user, command.task);
    }
  }

  #addIdentity(service: string, identity: string): Verdict {
    if (service === '') return failed(required('Service'));
    if (identity === '') return failed(required('Identity'));
    const problem = encodingProblem('Identity', `${service} ${identity}`, [
      { name: 'Service', value: service },
      { name: 'Identity', value: identity },
    ]);
    if (problem !== null) return failed(problem);
    const key = identityKey(service, identity);
    if (this.#identities.slotOf(key) !== undefined) return EXISTS;
    this.#actorsOfIdentity[this.#identities.add(key)] = 0;
    return DONE;
  }

  #deleteIdentity(service: string, identity: string): Verdict {
    const slot = this.#identities.slotOf(identityKey(service, identity));
    const object = `Identity ${service} ${identity}`;
    if (slot === undefined) return failed(missing(object));
    if (this.#actorsOfIdentity[slot]! > 0) return failed(inUse(object, 'an actor'));
    this.#identities.delete(slot);
    return DONE;
  }

  #addActor(fields: Actor): Verdict {
    const { actor } = fields;
    if (actor === '') return failed(required('Actor'));
    const problem = actorProblem(fields);
    if (problem !== null) return failed(problem);
    if (this.#actors.slotOf(actor) !== undefined) return EXISTS;
    const slot = this.#actors.add(actor);
    this.#setActorFields(slot, fields);
    this.#identitiesOfActor[slot] = 0;
    this.#rolesOfActor[slot] = 0;
    return DONE;
  }

  #updateActor(fields: Actor): Verdict {
    const slot = this.#actors.slotOf(fields.actor);
    if (slot === undefined) return failed(missing(`Actor ${fields.actor}`));
    const problem = actorProblem(fields);
    if (problem !== null) return failed(problem);
    this.#setActorFields(slot, fields);
    return UPDATED;
  }

  #setActorFields(slot: number, { firstName, lastName, email }: Actor): void {
    this.#actorFields[slot] = { firstName: keep(firstName), lastName: keep(lastName), email: keep(email) };
  }

  #deleteActor(actor: string): Verdict {
    const slot = this.#actors.slotOf(actor);
    if (slot === undefined) return failed(missing(`Actor ${actor}`));
    if (this.#rolesOfActor[slot]! > 0) return failed(inUse(`Actor ${actor}`, 'an actor role'));
    if (this.#identitiesOfActor[slot]! > 0) return failed(inUse(`Actor ${actor}`, 'an identity'));
    this.#actors.delete(slot);
    return DONE;
  }

  #assignIdentity(actor: string, service: string, identity: string): Verdict {
    const actorSlot = this.#actors.slotOf(actor);
    if (actorSlot === undefined) return failed(missing(`Actor ${actor}`));
    const identitySlot = this.#identities.slotOf(identityKey(service, identity));
    if (identitySlot === undefined) return failed(missing(`Identity ${service} ${identity}`));
    if (!this.#actorIdentities.set(actorSlot, identitySlot, 0)) return EXISTS;
    this.#identitiesOfActor[actorSlot]!++;
    this.#actorsOfIdentity[identitySlot]!++;
    return DONE;
  }

  #removeIdentity(actor: string, service: string, identity: string): Verdict {
    const actorSlot = this.#actors.slotOf(actor);
    if (actorSlot === undefined) return failed(missing(`Actor ${actor}`));
    const identitySlot = this.#identities.slotOf(identityKey(service, identity));
    if (identitySlot === undefined || !this.#actorIdentities.delete(actorSlot, identitySlot)) {
      return failed(missing(`Identity ${service} ${identity} of actor ${actor}`));
    }
    this.#identitiesOfActor[actorSlot]!--;
    this.#actorsOfIdentity[identitySlot]!--;
    return DONE;
  }

  #assignRole(actor: string, role: string): Verdict {
    const actorSlot = this.#actors.slotOf(actor);
    if (actorSlot === undefined) return failed(missing(`Actor ${actor}`));
    if (role === '') return failed(required('Role'));
    const problem = encodingProblem('ActorRole', actor, [{ name: 'Role', value: role }]);
    if (problem !== null) return failed(problem);
    const roleSlot = this.#roles.slotOf(role) ?? this.#roles.add(role);
    if (!this.#actorRoles.set(actorSlot, roleSlot, 0)) return EXISTS;
    this.#rolesOfActor[actorSlot]!++;
    return DONE;
  }

  #removeRole(actor: string, role: string): Verdict {
    const actorSlot = this.#actors.slotOf(actor);
    if (actorSlot === undefined) return failed(missing(`Actor ${actor}`));
    const roleSlot = this.#roles.slotOf(role);
    if (roleSlot === undefined || !this.#actorRoles.delete(actorSlot, roleSlot)) {
      return failed(missing(`Role ${role} of actor ${actor}`));
    }
    this.#rolesOfActor[actorSlot]!--;
    return DONE;
  }

  #importUser(user: string): Verdict {
    if (user === '') return failed(required('WF-RM-ID'));
    const problem = encodingProblem('PfiUserProfile', user, [{ name: 'PfiUserProfile', value: user }]);
    if (problem !== null) return failed(problem);
    if (this.#users.slotOf(user) !== undefined) return UPDATED;
    this.#tasksOfUser[this.#users.add(user)] = 0;
    return DONE;
  }

  #importTask(task: string, description: string): Verdict {
    if (task === '') return failed(required('TASK'));
    const problem = encodingProblem('PfiTask', task, taskFields(task, description));
    if (problem !== null) return failed(problem);
    const there = this.#tasks.slotOf(task);
    const slot = there ?? this.#tasks.add(task);
    this.#descriptions[slot] = keep(description);
    if (there !== undefined) return UPDATED;
    this.#usersOfTask[slot] = 0;
    return DONE;
  }

  #importUserTask({ user, task, startDate, stopDate }: UserTask): Verdict {
    const userSlot = this.#users.slotOf(user);
    if (userSlot === undefined) return failed(missing(`User ${user}`));
    const taskSlot = this.#tasks.slotOf(task);
    if (taskSlot === undefined) return failed(missing(`Task ${task}`));
    const dates = `${startDate} ${stopDate}`;
    if (!DATES.test(dates))
      return failed(`START-DATE or STOP-DATE of user-task ${user} ${task} is not yyyyMMdd`);
    const datesSlot = this.#dates.slotOf(dates) ?? this.#addDates(dates, { startDate, stopDate });
    if (!this.#userTasks.set(userSlot, taskSlot, datesSlot)) return UPDATED;
    this.#tasksOfUser[userSlot]!++;
    this.#usersOfTask[taskSlot]!++;
    return DONE;
  }

  #addDates(key: string, dates: Dates): number {
    const slot = this.#dates.add(key);
    this.#datesBySlot[slot] = { startDate: keep(dates.startDate), stopDate: keep(dates.stopDate) };
    return slot;
  }

  #deleteUser(user: string): Verdict {
    const slot = this.#users.slotOf(user);
    if (slot === undefined) return failed(missing(`User ${user}`));
    if (this.#tasksOfUser[slot]! > 0) return failed(inUse(`User ${user}`, 'user-tasks'));
    this.#users.delete(slot);
    return DONE;
  }

  #deleteTask(task: string): Verdict {
    const slot = this.#tasks.slotOf(task);
    if (slot === undefined) return failed(missing(`Task ${task}`));
    if (this.#usersOfTask[slot]! > 0) return failed(inUse(`Task ${task}`, 'user-tasks'));
    this.#tasks.delete(slot);
    return DONE;
  }

  #deleteUserTask(user: string, task: string): Verdict {
    const userSlot = this.#users.slotOf(user);
    const taskSlot = this.#tasks.slotOf(task);
    const there =
      userSlot !== undefined && taskSlot !== undefined && this.#userTasks.delete(userSlot, taskSlot);
    if (!there) return failed(missing(`User-task ${user} ${task}`));
    this.#tasksOfUser[userSlot]!--;
    this.#usersOfTask[taskSlot]!--;
    return DONE;
  }

  /** How many objects of each type there are. */
  holds(): Record<IpaObjectType, number> {
    return {
      identity: this.#identities.count,
      actor: this.#actors.count,
      'actor-identity': this.#actorIdentities.count,
      'actor-role': this.#actorRoles.count,
      user: this.#users.count,
      task: this.#tasks.count,
      'user-task': this.#userTasks.count,
    };
  }

  find<T extends IpaObjectType>(type: T, key: IpaKeys[T]): IpaObjects[T] | null {
    return this.#finders[type](key);
  }

  readonly #finders: { readonly [T in IpaObjectType]: (key: IpaKeys[T]) => IpaObjects[T] | null } = {
    identity: ({ service, identity }) =>
      this.#identities.slotOf(identityKey(service, identity)) === undefined ? null : { service, identity },
    actor: ({ actor }) => {
      const slot = this.#actors.slotOf(actor);
      return slot === undefined ? null : { actor, ...this.#actorFields[slot]! };
    },
    'actor-identity': ({ actor, service, identity }) => {
      const actorSlot = this.#actors.slotOf(actor);
      const identitySlot = this.#identities.slotOf(identityKey(service, identity));
      if (actorSlot === undefined || identitySlot === undefined) return null;
      return this.#actorIdentities.has(actorSlot, identitySlot) ? { actor, service, identity } : null;
    },
    'actor-role': ({ actor, role }) => {
      const actorSlot = this.#actors.slotOf(actor);
      const roleSlot = this.#roles.slotOf(role);
      if (actorSlot === undefined || roleSlot === undefined) return null;
      return this.#actorRoles.has(actorSlot, roleSlot) ? { actor, role } : null;
    },
    user: ({ user }) => (this.#users.slotOf(user) === undefined ? null : { user }),
    task: ({ task }) => {
      const slot = this.#tasks.slotOf(task);
      return slot === undefined ? null : { task, description: this.#descriptions[slot]! };
    },
    'user-task': ({ user, task }) => {
      const userSlot = this.#users.slotOf(user);
      const taskSlot = this.#tasks.slotOf(task);
      if (userSlot === undefined || taskSlot === undefined) return null;
      const dates = this.#userTasks.get(userSlot, taskSlot);
      return dates === undefined ? null : { user, task, ...this.#datesBySlot[dates]! };
    },
  };

  /** All objects of a type, in no particular order. The model must not change meanwhile. */
  objects<T extends IpaObjectType>(type: T): Iterable<IpaObjects[T]> {
    return this.#readers[type]();
  }

  readonly #readers: { readonly [T in IpaObjectType]: () => Iterable<IpaObjects[T]> } = {
    identity: () => mapped(this.#identities.entries(), ([key]) => identityOf(key)),
    actor: () => mapped(this.#actors.entries(), ([actor, slot]) => ({ actor, ...this.#actorFields[slot]! })),
    'actor-identity': () =>
      mapped(this.#actorIdentities.entries(), ([actor, identity]) => ({
        actor: this.#actors.keyOf(actor),
        ...identityOf(this.#identities.keyOf(identity)),
      })),
    'actor-role': () =>
      mapped(this.#actorRoles.entries(), ([actor, role]) => ({
        actor: this.#actors.keyOf(actor),
        role: this.#roles.keyOf(role),
      })),
    user: () => mapped(this.#users.entries(), ([user]) => ({ user })),
    task: () =>
      mapped(this.#tasks.entries(), ([task, slot]) => ({ task, description: this.#descriptions[slot]! })),
    'user-task': () =>
      mapped(this.#userTasks.entries(), ([user, task, dates]) => ({
        user: this.#users.keyOf(user),
        task: this.#tasks.keyOf(task),
        ...this.#datesBySlot[dates]!,
      })),
  };

  /** Commands that make this state out of nothing, in an order in which each of them is done. */
  *commands(): Generator<IpaCommand> {
    for (const identity of this.objects('identity')) yield { verb: 'identity add', ...identity };
    for (const actor of this.objects('actor')) yield { verb: 'actor add', ...actor };
    for (const assigned of this.objects('actor-identity')) yield { verb: 'actor assign', ...assigned };
    for (const assigned of this.objects('actor-role')) yield { verb: 'role assign', ...assigned };
    for (const user of this.objects('user')) yield { verb: 'user', ...user };
    for (const task of this.objects('task')) yield { verb: 'task', ...task };
    for (const userTask of this.objects('user-task')) yield { verb: 'user-task', ...userTask };
  }
}

/** Why an actor cannot have these values; null where it can. */
function actorProblem({ actor, firstName, lastName, email }: Actor): string | null {
  if (lastName === '') return required('Family Name');
  return encodingProblem('Actor', actor, [
    { name: 'Actor', value: actor },
    { name: 'GivenName', value: firstName },
    { name: 'FamilyName', value: lastName },
    { name: 'EmailAddress', value: email },
  ]);
}

const DATES = /^\d{8} \d{8}$/;

function taskFields(task: string, description: string): IpaField[] {
  return [
    { name: 'TaskName', value: task },
    { name: 'Description', value: description },
  ];
}

function identityOf(key: string): IpaObjects['identity'] {
  const at = key.indexOf('\u0000');
  return { service: key.slice(0, at), identity: key.slice(at + 1) };
}

function* mapped<A, B>(values: Iterable<A>, make: (value: A) => B): Generator<B> {
  for (const value of values) yield make(value);
}
