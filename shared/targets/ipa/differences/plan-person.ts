import type { HandDecision } from '../../../policy/changes.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { OperationSubject } from '../../../target/operation.ts';
import type { Action, Situation } from '../../../target/situations.ts';
import type { Actor, ActorIdentity, IpaObjectType } from '../objects.ts';
import type { PersonOfM3 } from '../plan/decision.ts';
import { isWritable, type SecadmQuoting } from '../render/secadm-quoting.ts';
import { NO_TARGET_PERSON, type TargetPerson } from '../state/target-state.ts';
import type { DeleteCertainty } from './certainty/delete-certainty.ts';
import { type ChangeBook, someOf } from './change-book.ts';
import { sameId } from './compare-values.ts';
import type { M3Knowledge } from './m3-knowledge.ts';
import type { Pair } from './pair-people.ts';
import { type ActorPlanner, assignedIdentity } from './plan-actor.ts';
import type { Holder, UserTaskPlanner } from './plan-user-tasks.ts';

export interface Standing {
  readonly situation: Situation;
  readonly action: Action;
  readonly whole: boolean;
}

const WHOLE: Standing = { situation: 'new', action: 'create', whole: true };
const NOT_CREATED: Standing = { situation: 'new', action: 'leave', whole: false };
const EQUAL: Standing = { situation: 'equal', action: 'leave', whole: false };

interface PersonInput {
  readonly policy: Policy;
  readonly quoting: SecadmQuoting;
  readonly actors: ActorPlanner;
  readonly certainty: DeleteCertainty;
  readonly m3: M3Knowledge;
  readonly book: ChangeBook;
}

/** What is done about somebody whom M3 has, in scope and not blocked. */
export class PersonPlanner {
  readonly #policy: Policy;
  readonly #quoting: SecadmQuoting;
  readonly #actors: ActorPlanner;
  readonly #certainty: DeleteCertainty;
  readonly #m3: M3Knowledge;
  readonly #book: ChangeBook;
  /** Whether something differs without being changed, and whether that was reported, while one person is compared. */
  #differs = false;
  #reported = false;
  /** Whether it was decided by hand that what is not known to be there is created. */
  #byHand = false;
  /** Filled for one person after the other: an object for each would be a hundred thousand more to clear away. */
  readonly #holder: { -readonly [K in keyof Holder]: Holder[K] } = {
    source: 0,
    index: 0,
    user: '',
    isSpeltAsPerson: true,
    rows: -1,
    isSure: true,
  };
  /** Whether the person gets an identity as the template makes it beside one with another prefix: decided by hand. */
  #makesAnew = false;

  constructor({ policy, quoting, actors, certainty, m3, book }: PersonInput) {
    this.#policy = policy;
    this.#quoting = quoting;
    this.#actors = actors;
    this.#certainty = certainty;
    this.#m3 = m3;
    this.#book = book;
  }

  /** Why nothing may be done about the person, whatever differs; null where it is compared. */
  reasonToLeave({ person, held }: Pair, hand: HandDecision | undefined): Reason | null {
    if (hand === 'leave') return 'by hand';
    if (person === null) return null;
    if (hand !== 'apply' && this.#certainty.doubtOfRow(person) !== null) return 'doubted';
    if (hand !== 'apply' && this.#doubtOfBeing(held, person) !== null) return 'unknown';
    if (held === null) return null;
    if (this.#protectedIdentity(held, person) !== null) return 'protected';
    const reuse = this.#policy.changes.reusedId === 'report' && hand !== 'apply';
    if (reuse && held.actor !== null && this.#actors.isStranger(held.actor, person)) return 'reused';
    return this.#isWritableSpelling(held.actor?.actor ?? held.id, person) &&
      this.#isWritableSpelling(held.user ?? held.id, person) &&
      this.#isWritableSpelling(held.id, person)
      ? null
      : 'spelling';
  }

  /**
   * Why the person may be in the target although an own user or actor was not found: its list was not read whole. What hangs on
   * them could not be told from what is missing either. null where nothing speaks for it.
   */
  #doubtOfBeing(held: TargetPerson | null, { id, identity }: PersonOfM3): DoubtOfBeing | null {
    if (!this.#actors.hasDoubts || !this.#policy.changes.create) return null;
    const missing: IpaObjectType[] = [];
    if (held?.user == null) missing.push(...this.#shownBy('user', ['user-task']));
    if (held?.actor == null) {
      missing.push(...this.#shownBy('actor', ['actor-identity', 'actor-role']));
      if (this.#actors.identityInGen(identity) === null) missing.push('identity');
    }
    const unknown = missing.filter((type) => this.#actors.doubtOfMissing(type) !== null);
    if (unknown.length === 0) return null;
    const what = unknown.map((type) => `${type} ${type === 'identity' ? identity : id}`).join(', ');
    return { what, reason: this.#actors.doubtOfMissing(...unknown)! };
  }

  /** The lists that show whether an object is there: its own, or, where that was not read, those of what hangs on it. */
  #shownBy(type: IpaObjectType, hanging: readonly IpaObjectType[]): readonly IpaObjectType[] {
    return this.#actors.isRead(type) ? [type] : hanging;
  }

  /** Nearly everybody has one identity, which is the own one. */
  #protectedIdentity(held: TargetPerson, { identity }: PersonOfM3): string | null {
    const { identities } = held;
    if (identities.length === 0 || (identities.length === 1 && identities[0]!.identity === identity))
      return null;
    return this.#actors.protectedIdentityOf(held);
  }

  #isWritableSpelling(id: string, person: PersonOfM3): boolean {
    return id === person.id || isWritable([id], this.#quoting);
  }

  plan(pair: Pair, index: number, hand: HandDecision | undefined, userTasks: UserTaskPlanner): Standing {
    const person = pair.person!;
    const { held } = pair;
    const { create } = this.#policy.changes;
    this.#makesAnew = hand === 'apply';
    const reason = this.reasonToLeave(pair, hand);
    if (reason !== null) return this.#left(person, held, reason);
    const keepsName = hand !== 'apply' && this.#keepsName(held, person);
    if (held !== null && held.twins.length > 0) this.#reportTwins(person, held);
    if (held?.user == null && !create) return NOT_CREATED;
    const left = this.#actors.otherValues(pair.key, person, hand === 'apply');
    if (held === null && this.#identityKnown(person) === null) {
      userTasks.create(person.source);
      return WHOLE;
    }
    this.#byHand = hand === 'apply';
    return this.#compare(pair, index, keepsName ? { ...left, keepsName } : left, userTasks);
  }

  /** Whether the name that is there stays, since M3's has spoiled letters and would overwrite it. */
  #keepsName(held: TargetPerson | null, person: PersonOfM3): boolean {
    const { fields, update } = this.#policy.changes;
    return (
      update && fields.name === 'm3' && held?.actor != null && this.#actors.isSpoiledName(held.actor, person)
    );
  }

  #reportKept({ firstName, lastName }: Actor, person: PersonOfM3): void {
    const params = { field: 'Name', held: `${firstName} ${lastName}`, wanted: this.#m3.nameOf(person) };
    this.#book.find('TARGET-KEPT', { kind: 'user', id: person.id }, params);
    this.#reported = true;
  }

  /** Why something that the person lacks may be there; null where it is not, or where it was decided by hand that it is not. */
  #doubtOfMissing(type: IpaObjectType): string | null {
    return this.#byHand ? null : this.#actors.doubtOfMissing(type);
  }

  #left(person: PersonOfM3, held: TargetPerson | null, reason: Reason): Standing {
    const situation = held?.user == null ? 'new' : 'different';
    if (reason === 'by hand') return { situation, action: 'leave', whole: false };
    const subject = { kind: 'user', id: person.id } as const;
    if (reason === 'doubted') this.#reportDoubt(person);
    else if (reason === 'unknown') {
      const doubt = this.#doubtOfBeing(held, person)!;
      this.#reportUnknown(person, doubt.what, doubt.reason);
    } else if (reason === 'reused') this.#reportReuse(person, held!);
    else if (reason === 'protected') this.#reportProtected(person, held!);
    else this.#book.find('TARGET-UNWRITABLE', subject, { value: held!.id });
    return { situation, action: 'report', whole: false };
  }

  #compare(pair: Pair, index: number, left: FieldsLeft, userTasks: UserTaskPlanner): Standing {
    const person = pair.person!;
    const held = pair.held ?? NO_TARGET_PERSON;
    const before = this.#book.operations.length;
    this.#differs = false;
    this.#reported = false;
    if (held.actor !== null && this.#actors.isStranger(held.actor, person)) this.#reportReuse(person, held);
    if (this.#isEqualInGen(held, person)) this.#book.countEqualInGen(person.actorRoles.length);
    else this.#planGen(pair, held, person, { kind: 'person', index }, left);
    const user = held.user ?? (pair.held === null ? person.id : held.id);
    if (held.user !== null) this.#book.equal.user++;
    else this.#book.create('user', { kind: 'person', index }, { user });
    const columns = userTasks.count;
    const holder = this.#holder;
    holder.source = person.source;
    holder.index = index;
    holder.user = user;
    holder.isSpeltAsPerson = user === person.id;
    holder.rows = pair.rows;
    // Who has no user has no user-tasks either.
    holder.isSure = held.user === null || this.#doubtOfMissing('user-task') === null;
    const stay = userTasks.compare(holder);
    const { unknown } = userTasks;
    if (unknown.length > 0) {
      this.#reportUnknown(person, `user-tasks of ${someOf(unknown)}`, this.#doubtOfMissing('user-task')!);
    }
    const { onlyInTarget, delete: deletes } = this.#policy.changes;
    // What stays although the rule would delete it is said, since nobody asked for it.
    const rule = onlyInTarget.userTasks === 'delete' && deletes ? 'report' : onlyInTarget.userTasks;
    this.#reportOnlyInTarget(person, 'user-tasks', stay, rule);
    const acts = this.#book.operations.length > before || userTasks.count > columns;
    if (held.user === null) return { situation: 'new', action: 'create', whole: false };
    if (acts) return { situation: 'different', action: 'update', whole: false };
    if (this.#reported) return { situation: 'different', action: 'report', whole: false };
    return this.#differs || userTasks.differed
      ? { situation: 'different', action: 'leave', whole: false }
      : EQUAL;
  }

  /** Identity, actor, assignment and roles of somebody of whom not all of it is equal. */
  #planGen(
    pair: Pair,
    held: TargetPerson,
    person: PersonOfM3,
    subject: OperationSubject,
    left: FieldsLeft,
  ): void {
    const actor = held.actor?.actor ?? (pair.held === null ? person.id : held.id);
    const assign = this.#planIdentity(person, held, actor, subject);
    const roles = this.#rolesToGive(person, held);
    const gone = this.#rolesToTake(pair.key, person, held);
    if (held.actor === null) {
      if (this.#policy.changes.create) {
        const { firstName, lastName, email } = person;
        this.#book.create('actor', subject, { actor, firstName, lastName, email });
      }
    } else {
      if (left.keepsName === true) this.#reportKept(held.actor, person);
      const after = this.#actors.actorAfter(held.actor, person, {
        name: left.name || left.keepsName === true,
        email: left.email,
      });
      const asks = this.#policy.changes.otherEnvironment === 'ask' && (left.name || left.email);
      if (asks && !this.#hasValues(held.actor, person)) this.#reported = true;
      const change = { roles, gone, assign };
      if (this.#updateActor(pair.key, held, after, person, subject, change)) return;
    }
    this.#changeAssignments(subject, actor, { roles, gone, assign });
  }

  /** The roles that the actor lacks. Of an actor that is there, what was not read whole may be there. */
  #rolesToGive(person: PersonOfM3, held: TargetPerson): readonly string[] {
    const roles = person.actorRoles.filter((role) => !held.roles.some((one) => sameId(one, role)));
    if (roles.length === 0 || held.actor === null) return roles;
    const doubt = this.#doubtOfMissing('actor-role');
    if (doubt === null) return roles;
    this.#reportUnknown(person, `actor roles ${someOf(roles)}`, doubt);
    return NO_ROLES;
  }

  /** Nearly everybody is equal to the letter: looked at first, it costs no list and no closure. */
  #isEqualInGen({ actor, identities, roles }: TargetPerson, person: PersonOfM3): boolean {
    return (
      actor !== null &&
      actor.firstName === person.firstName &&
      actor.lastName === person.lastName &&
      actor.email === person.email &&
      identities.length === 1 &&
      identities[0]!.identity === person.identity &&
      identities[0]!.service === this.#policy.identity.service &&
      areSameTexts(roles, person.actorRoles)
    );
  }

  /**
   * The identity is created where gen has none, not where it only is not assigned.
   * @returns the assignment that is missing
   */
  #planIdentity(
    person: PersonOfM3,
    held: TargetPerson,
    actor: string,
    subject: OperationSubject,
  ): ActorIdentity | null {
    const { service } = this.#policy.identity;
    this.#book.onlyInTarget['actor-identity'] += held.identities.length;
    const assigned = assignedIdentity(held.identities, service, person.identity);
    if (assigned !== undefined) {
      this.#book.onlyInTarget['actor-identity']--;
      this.#book.equal.identity++;
      this.#book.equal['actor-identity']++;
      return null;
    }
    const other = this.#actors.otherFormAmong(held.identities, person.id);
    if (other !== undefined && !this.#makesAnew) {
      this.#book.onlyInTarget['actor-identity']--;
      this.#book.equal.identity++;
      this.#book.equal['actor-identity']++;
      this.#actors.forms.count(other.identity, person.id);
      return null;
    }
    const known = this.#identityKnown(person);
    if (known !== null) this.#actors.forms.count(known, person.id);
    const usable = known === null || known === person.identity || isWritable([known], this.#quoting);
    if (!this.#policy.changes.create || !usable) {
      if (!usable) this.#book.find('TARGET-UNWRITABLE', { kind: 'user', id: person.id }, { value: known });
      if (!usable) this.#reported = true;
      this.#differs = true;
      return null;
    }
    const doubt =
      this.#doubtOfMissing('actor-identity') ?? (known === null ? this.#doubtOfMissing('identity') : null);
    if (doubt !== null && held.actor !== null) {
      this.#reportUnknown(person, `identity ${person.identity} of actor ${actor}`, doubt);
      return null;
    }
    const identity = known ?? person.identity;
    const owner = known === null ? null : this.#actors.ownerOf(known);
    if (owner !== null) {
      this.#book.equal.identity++;
      const params = { identity, other: owner, id: person.id };
      this.#book.find('IDENTITY-TAKEN', { kind: 'user', id: person.id }, params);
      this.#reported = true;
      return null;
    }
    this.#mentionOthers(person, held.identities);
    if (known === null) this.#book.create('identity', subject, { service, identity });
    else this.#book.equal.identity++;
    return { actor, service, identity };
  }

  /** The person's identity as gen spells it, be it with another prefix; null where gen has none. */
  #identityKnown({ id, identity }: PersonOfM3): string | null {
    return this.#actors.identityInGen(identity) ?? (this.#makesAnew ? null : this.#actors.otherFormInGen(id));
  }

  /** Those of the same service, such as one that another template has made: they stay beside the new one. */
  #mentionOthers(person: PersonOfM3, held: readonly ActorIdentity[]): void {
    const { service } = this.#policy.identity;
    const names = held.filter((one) => one.service === service).map(({ identity }) => identity);
    if (names.length === 0) return;
    const params = { what: 'identities', names: someOf(names) };
    this.#book.find('TARGET-MORE', { kind: 'user', id: person.id }, params);
  }

  /** The roles that only the target has and that the rule takes away; the others are reported. */
  #rolesToTake(key: string, person: PersonOfM3, held: TargetPerson): ReadonlySet<string> {
    const beside = held.roles.filter((role) => !person.actorRoles.some((one) => sameId(one, role)));
    this.#book.equal['actor-role'] += held.roles.length - beside.length;
    const more = this.#rolesToSpeakOf(beside);
    this.#book.onlyInTarget['actor-role'] += beside.length - more.length;
    if (more.length === 0) return NOTHING;
    const { onlyInTarget, delete: deletes } = this.#policy.changes;
    const subject = { kind: 'user', id: person.id } as const;
    if (onlyInTarget.actorRoles === 'delete' && deletes) {
      const neededBy = this.#actors.rolesNeededElsewhere(key);
      if (neededBy.length === 0) {
        const sure = more.filter((role) => !this.#isDoubtful(role));
        const doubtful = more.filter((role) => this.#isDoubtful(role));
        const writable = sure.filter((role) => isWritable([role], this.#quoting));
        this.#book.onlyInTarget['actor-role'] += more.length - writable.length;
        if (writable.length < sure.length) this.#differs = true;
        this.#reportOnlyInTarget(person, 'actor roles', doubtful, 'report');
        return new Set(writable);
      }
      this.#book.find('GEN-ACTOR-NEEDED', subject, {
        actor: held.actor?.actor ?? held.id,
        by: someOf(neededBy),
      });
      this.#reported = true;
    }
    this.#book.onlyInTarget['actor-role'] += more.length;
    this.#reportOnlyInTarget(person, 'actor roles', more, onlyInTarget.actorRoles);
    return NOTHING;
  }

  /** Without user-roles, M3 says nothing of the actor roles that hang on its roles. */
  #rolesToSpeakOf(roles: readonly string[]): readonly string[] {
    if (this.#m3.userRolesRead || roles.length === 0) return roles;
    return roles.filter((role) => !this.#m3.hangsOnRoles(role));
  }

  /** Whether M3 may give the role by a row that could not be read. */
  #isDoubtful(role: string): boolean {
    return this.#m3.hangsOnRoles(role) && this.#m3.doubtOfUserRoles !== null;
  }

  /** @returns whether the actor is deleted and added again, with everything that belongs to it */
  #updateActor(
    key: string,
    held: TargetPerson,
    after: Actor,
    person: PersonOfM3,
    subject: OperationSubject,
    change: Changed,
  ): boolean {
    const before = held.actor!;
    if (this.#actors.hasEmailInOtherCase(before, person) && after.email === before.email)
      this.#reportCase(person, before);
    if (after === before) {
      if (this.#hasValues(before, person)) this.#book.equal.actor++;
      else this.#differs = true;
      return false;
    }
    const { update, actorUpdate } = this.#policy.changes;
    if (!update) {
      this.#differs = true;
      return false;
    }
    // Every way to change an actor writes all of its fields.
    if (this.#actors.isEmailLeftOut) {
      const params = { what: `actor ${before.actor}`, field: 'e-mail' };
      this.#book.find('TARGET-FIELD-LEFT-OUT', { kind: 'user', id: person.id }, params);
      this.#reported = true;
      return false;
    }
    if (actorUpdate === 'administration') {
      this.#book.update('actor', subject, before, after);
      return false;
    }
    const obstacle = this.#actors.obstacleToRecreate(key, held, after);
    const about = { kind: 'user', id: person.id } as const;
    if (obstacle !== null) {
      this.#book.note(about, obstacle);
      this.#reported = true;
      return false;
    }
    const roles = this.#policy.changes.create ? change.roles : [];
    this.#actors.recreate(subject, held, after, { ...change, roles });
    this.#book.find('ACTOR-RECREATED', about, { actor: before.actor });
    return true;
  }

  #hasValues(held: Actor, person: PersonOfM3): boolean {
    return this.#actors.hasName(held, person) && this.#actors.hasEmail(held, person);
  }

  #changeAssignments(subject: OperationSubject, actor: string, { roles, gone, assign }: Changed): void {
    if (assign !== null) this.#book.create('actor-identity', subject, assign);
    if (this.#policy.changes.create) {
      for (const role of roles) this.#book.create('actor-role', subject, { actor, role });
    } else if (roles.length > 0) this.#differs = true;
    for (const role of gone) this.#book.delete('actor-role', subject, { actor, role });
  }

  #reportOnlyInTarget(
    person: PersonOfM3,
    what: string,
    names: readonly string[],
    rule: 'report' | 'leave' | 'delete',
  ): void {
    if (names.length === 0) return;
    this.#differs = true;
    if (rule !== 'report') return;
    this.#reported = true;
    this.#book.find('TARGET-MORE', { kind: 'user', id: person.id }, { what, names: someOf(names) });
  }

  #reportUnknown(person: PersonOfM3, what: string, reason: string): void {
    this.#reported = true;
    this.#book.find('TARGET-UNKNOWN', { kind: 'user', id: person.id }, { what, reason });
  }

  #reportTwins(person: PersonOfM3, { id, twins }: TargetPerson): void {
    this.#book.find('TARGET-TWIN', { kind: 'user', id: person.id }, { id, twins: someOf(twins) });
  }

  #reportCase(person: PersonOfM3, { email: held }: Actor): void {
    const params = { held, wanted: person.email, rule: this.#policy.changes.emailCase };
    this.#book.find('EMAIL-CASE', { kind: 'user', id: person.id }, params);
  }

  #reportProtected(person: PersonOfM3, held: TargetPerson): void {
    const actor = held.actor?.actor ?? held.id;
    const identity = this.#protectedIdentity(held, person)!;
    this.#book.find('GEN-ACTOR-PROTECTED', { kind: 'user', id: person.id }, { actor, identity });
  }

  #reportDoubt(person: PersonOfM3): void {
    this.#book.note({ kind: 'user', id: person.id }, this.#certainty.doubtOfRow(person)!);
  }

  #reportReuse(person: PersonOfM3, { actor }: TargetPerson): void {
    const held = inWords(actor!);
    const wanted = inWords(person);
    this.#book.find('ID-REUSED', { kind: 'user', id: person.id }, { id: person.id, held, wanted });
  }
}

function inWords({ firstName, lastName, email }: Pick<Actor, 'firstName' | 'lastName' | 'email'>): string {
  return `${firstName} ${lastName}${email === '' ? '' : `, ${email}`}`;
}

/** A loop, since a function for each comparison costs more than the comparison. */
function areSameTexts(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return true;
}

type Reason = 'by hand' | 'doubted' | 'unknown' | 'reused' | 'spelling' | 'protected';

/** What may be there, and why. */
interface DoubtOfBeing {
  readonly what: string;
  readonly reason: string;
}

/** The fields that are left as they are: until somebody decides between environments, or since M3's letters are spoiled. */
interface FieldsLeft {
  readonly name: boolean;
  readonly email: boolean;
  readonly keepsName?: boolean;
}

interface Changed {
  readonly roles: readonly string[];
  readonly gone: ReadonlySet<string>;
  readonly assign: ActorIdentity | null;
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_ROLES: readonly string[] = [];
