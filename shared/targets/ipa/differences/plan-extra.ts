import { remark } from '../../../base/remark.ts';
import type { HandDecision, OnlyInTargetRule } from '../../../policy/changes.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { OperationSubject } from '../../../target/operation.ts';
import type { Action, Situation } from '../../../target/situations.ts';
import type { PersonOfM3 } from '../plan/decision.ts';
import type { GenRegister } from '../plan/gen-register.ts';
import type { PlannedPerson } from '../plan/plan.ts';
import { makeProtected } from '../policy/protected-users.ts';
import { makeTargetScope } from '../policy/target-scope.ts';
import { identityName, type TargetPerson, type TargetState } from '../state/target-state.ts';
import type { DeleteCertainty } from './certainty/delete-certainty.ts';
import { type ChangeBook, someOf } from './change-book.ts';
import type { Pair } from './pair-people.ts';
import type { ActorPlanner, Obstacle } from './plan-actor.ts';
import type { UserTaskPlanner } from './plan-user-tasks.ts';
import { doubtfulLists } from './target-knowledge.ts';

/** What becomes of somebody who is only in the target. */
export interface Fate {
  readonly situation: Situation;
  readonly action: Action;
  /** What is said about it; null for nothing. */
  readonly remark: Obstacle | null;
}

interface ExtraInput {
  readonly state: TargetState;
  readonly policy: Policy;
  /** Everybody of M3, whose identities stay whoever else has them. */
  readonly people: readonly PersonOfM3[];
  readonly register: GenRegister;
  readonly actors: ActorPlanner;
  readonly certainty: DeleteCertainty;
  readonly book: ChangeBook;
}

const NEEDED_WITH_ACTOR = ['user', 'user-task', 'actor-identity'] as const;

/** What is done about whom M3 does not know: users of the data area, and actors that were left behind in gen. */
export class ExtraPlanner {
  readonly #state: TargetState;
  readonly #policy: Policy;
  readonly #people: readonly PersonOfM3[];
  readonly #register: GenRegister;
  readonly #actors: ActorPlanner;
  readonly #certainty: DeleteCertainty;
  readonly #book: ChangeBook;
  readonly #isProtected: (id: string) => boolean;
  readonly #inScope: ReturnType<typeof makeTargetScope>;
  /** The identities that M3's people are to have; made when one is to be deleted. */
  #wanted: ReadonlySet<string> | null = null;

  constructor({ state, policy, people, register, actors, certainty, book }: ExtraInput) {
    this.#state = state;
    this.#policy = policy;
    this.#people = people;
    this.#register = register;
    this.#actors = actors;
    this.#certainty = certainty;
    this.#book = book;
    this.#isProtected = makeProtected(policy);
    this.#inScope = makeTargetScope(policy);
  }

  /**
   * Whether somebody without a user here has left an actor behind that runs of Muster have made and nobody needs: the
   * rest of a delete that was done in part, or of access that was taken away. Other actors of gen are nobody's business.
   */
  isLeftBehind({ key, held }: Pair): boolean {
    return (
      held!.user === null &&
      held!.actor !== null &&
      !this.#state.notRead.includes('user') &&
      this.#actors.isLeftBehind(key)
    );
  }

  /** Whose actor is an administrator's, by its id or by an identity, is as protected as the administrator. */
  fateOf({ key, held, rows }: Pair, hand: HandDecision | undefined): Fate {
    const { id, twins, user, roles } = held!;
    const what = user === null ? `actor ${id}` : `user ${id}`;
    if (this.#isProtected(key) || this.#actors.protectedIdentityOf(held!) !== null)
      return { situation: 'protected', action: 'leave', remark: null };
    if (!this.#inScope({ ...held!, key, tasks: () => this.#tasksOf(rows) }))
      return { situation: 'excluded', action: 'leave', remark: null };
    if (twins.length > 0) return reported(remark('TARGET-TWIN', { id, twins: someOf(twins) }));
    const rule = this.#ruleFor(hand);
    if (rule === 'leave') return { situation: 'extra', action: 'leave', remark: null };
    // Of whom no more is there than what taking access away leaves.
    if (rule === 'disable' && user === null && roles.length === 0)
      return { situation: 'extra', action: 'leave', remark: null };
    if (rule === 'report')
      return reported(this.#certainty.resemblance(held!) ?? remark('TARGET-ONLY', { what }));
    if (!this.#policy.changes.delete) return { situation: 'extra', action: 'leave', remark: null };
    const obstacle = this.#obstacleTo(what, key, held!, hand);
    if (obstacle !== null) return reported(obstacle);
    return {
      situation: 'extra',
      action: rule,
      remark: remark('DELETE-WARNING', { what }),
    };
  }

  /** Why nothing of somebody who is to go is taken away; null where nothing speaks against it. */
  #obstacleTo(
    what: string,
    key: string,
    held: TargetPerson,
    hand: HandDecision | undefined,
  ): Obstacle | null {
    const { actor, user } = held;
    const neededBy = user === null ? [] : this.#register.userNeededBy(key);
    if (user !== null && neededBy.length > 0) return remark('USER-NEEDED', { user, by: someOf(neededBy) });
    // Whose account an actor is shows in its identities alone: it may be an administrator's.
    const needed = actor === null ? (['user', 'user-task'] as const) : NEEDED_WITH_ACTOR;
    const unread = doubtfulLists(this.#state, needed);
    if (unread.length > 0) return remark('TARGET-NOT-READ', { what, types: unread.join(', ') });
    const isDecided = hand === 'delete' || hand === 'disable';
    return isDecided ? null : this.#certainty.obstacleTo(what, held);
  }

  /** The person as the plan carries it, with what the target holds. */
  plannedPerson({ held }: Pair, { situation, action }: Fate): PlannedPerson {
    const { id, actor, identities, roles } = held!;
    return {
      id,
      situation,
      action,
      whole: false,
      identity: identities[0]?.identity ?? '',
      firstName: actor?.firstName ?? '',
      lastName: actor?.lastName ?? '',
      email: actor?.email ?? '',
      actorRoles: roles,
      source: null,
    };
  }

  /** Lists what the fate asks for, from the outside in, and says what stays. */
  list({ key, held, rows }: Pair, fate: Fate, index: number, userTasks: UserTaskPlanner): void {
    const person = held!;
    const about = { kind: 'user', id: person.id } as const;
    if (fate.remark !== null) this.#book.note(about, fate.remark);
    if (fate.action !== 'delete' && fate.action !== 'disable') {
      if (fate.situation === 'extra') this.#countStaying(person, rows, true);
      return;
    }
    const subject: OperationSubject = { kind: 'person', index };
    if (person.user !== null) {
      for (const one of userTasks.heldBy(rows, person.user)) this.#book.delete('user-task', subject, one);
      this.#book.delete('user', subject, { user: person.user });
    }
    if (person.actor === null) {
      if (this.#state.notRead.includes('actor'))
        this.#book.find('TARGET-NOT-READ', about, { what: `actor ${person.id}`, types: 'actor' });
      return;
    }
    const obstacle = this.#actors.obstacleToDelete(key, person);
    if (obstacle === null) this.#takeFromGen(person, fate.action, subject);
    else {
      this.#book.note(about, obstacle);
      this.#countStaying(person, rows, false);
    }
  }

  #takeFromGen(
    { actor: held, roles, identities }: TargetPerson,
    action: Action,
    subject: OperationSubject,
  ): void {
    const { actor } = held!;
    for (const role of roles) this.#book.delete('actor-role', subject, { actor, role });
    if (action === 'disable') {
      this.#book.onlyInTarget.actor++;
      this.#book.onlyInTarget['actor-identity'] += identities.length;
      return;
    }
    for (const identity of identities) this.#book.delete('actor-identity', subject, identity);
    this.#book.delete('actor', subject, held!);
    for (const { service, identity } of identities) {
      const alone = this.#state.identities.get(identityName(service, identity)) === 1;
      if (alone && !this.#isWanted(service, identity)) {
        this.#book.delete('identity', subject, { service, identity });
      }
    }
  }

  #countStaying({ user, actor, identities, roles }: TargetPerson, rows: number, withUser: boolean): void {
    const { onlyInTarget } = this.#book;
    if (withUser) {
      const { offsets } = this.#state.userTasks;
      if (user !== null) onlyInTarget.user++;
      if (rows >= 0) onlyInTarget['user-task'] += offsets[rows + 1]! - offsets[rows]!;
    }
    if (actor !== null) onlyInTarget.actor++;
    onlyInTarget['actor-identity'] += identities.length;
    onlyInTarget['actor-role'] += roles.length;
  }

  #ruleFor(hand: HandDecision | undefined): OnlyInTargetRule {
    return hand === undefined || hand === 'apply' ? this.#policy.changes.onlyInTarget.people : hand;
  }

  #isWanted(service: string, identity: string): boolean {
    if (service !== this.#policy.identity.service) return false;
    this.#wanted ??= new Set(this.#people.map((person) => person.identity.toUpperCase()));
    return this.#wanted.has(identity.toUpperCase());
  }

  *#tasksOf(rows: number): Generator<string> {
    if (rows < 0) return;
    const { offsets, task } = this.#state.userTasks;
    for (let at = offsets[rows]!; at < offsets[rows + 1]!; at++) yield this.#state.tasks[task[at]!]!.task;
  }
}

function reported(remark: Obstacle): Fate {
  return { situation: 'extra', action: 'report', remark };
}
