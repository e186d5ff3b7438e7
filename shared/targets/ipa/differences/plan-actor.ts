import { idKey } from '../../../base/id-key.ts';
import { type Remark, remark } from '../../../base/remark.ts';
import { isSpoiledFormOf } from '../../../m3/spoiled-text.ts';
import type { FieldRule } from '../../../policy/changes.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { OperationSubject } from '../../../target/operation.ts';
import type { Actor, ActorIdentity, IpaObjectType } from '../objects.ts';
import type { GenRegister } from '../plan/gen-register.ts';
import type { PlannedPerson } from '../plan/plan.ts';
import { type IdentityTemplate, makeIdentityTemplate } from '../policy/identity-template.ts';
import { makeProtectedIdentity } from '../policy/protected-users.ts';
import { isWritable, type SecadmQuoting } from '../render/secadm-quoting.ts';
import { identityName, type TargetPerson, type TargetState } from '../state/target-state.ts';
import { type ChangeBook, someOf } from './change-book.ts';
import { areStrangers, differsInCaseAlone, makeSameName, sameEmail, sameId } from './compare-values.ts';
import { IdentityForms } from './identity-forms.ts';
import type { M3Knowledge } from './m3-knowledge.ts';
import {
  doubtfulLists,
  doubtOfMissing,
  isGenUnnamed,
  isKnownInPart,
  isLeftOut,
  type TargetKnown,
} from './target-knowledge.ts';

/** Why an actor that is there is not deleted, also not to be added again; as a finding. */
export type Obstacle = Remark;

interface ActorInput {
  readonly state: TargetState;
  readonly policy: Policy;
  readonly quoting: SecadmQuoting;
  readonly register: GenRegister;
  readonly known: TargetKnown;
  readonly m3: M3Knowledge;
  readonly book: ChangeBook;
}

const GEN_TYPES = ['identity', 'actor', 'actor-identity', 'actor-role'] as const;
const SEPARATORS = [':', '\\', '/'] as const;
const NOTHING_LEFT = { name: false, email: false } as const;

/** What is done in gen about somebody whom the target knows at least in part. */
export class ActorPlanner {
  readonly #state: TargetState;
  readonly #policy: Policy;
  readonly #quoting: SecadmQuoting;
  readonly #register: GenRegister;
  readonly #known: TargetKnown;
  readonly #m3: M3Knowledge;
  readonly #book: ChangeBook;
  readonly #sameName: ReturnType<typeof makeSameName>;
  readonly #isProtectedIdentity: (identity: string) => boolean;
  /** By service and idKey of the identity; made when it is first needed. */
  #spellings: Map<string, string> | null = null;
  /** By service and idKey of what stands behind the last separator; made when it is first needed. */
  #byRest: Map<string, string[]> | null = null;
  readonly #template: IdentityTemplate;
  /** The identities that count as what the template makes, although they have another prefix. */
  readonly forms: IdentityForms;
  /** The first actor that each identity is assigned to, by `identityName`; made when it is first needed. */
  #owners: Map<string, string> | null = null;

  constructor({ state, policy, quoting, register, known, m3, book }: ActorInput) {
    this.#state = state;
    this.#policy = policy;
    this.#quoting = quoting;
    this.#register = register;
    this.#known = known;
    this.#m3 = m3;
    this.#book = book;
    this.#sameName = makeSameName(policy);
    this.#isProtectedIdentity = makeProtectedIdentity(policy);
    this.#template = makeIdentityTemplate(policy.identity.template);
    this.forms = new IdentityForms(policy.identity.service, this.#template);
  }

  /** The identity as gen spells it; null where it has none, assigned or not. */
  identityInGen(identity: string): string | null {
    if (this.#state.identities.size === 0) return null;
    const { service } = this.#policy.identity;
    if (this.#state.identities.has(identityName(service, identity))) return identity;
    if (this.#spellings === null) {
      this.#spellings = new Map();
      for (const name of this.#state.identities.keys()) {
        const at = name.indexOf('\u0000');
        const spelt = name.slice(at + 1);
        this.#spellings.set(identityName(name.slice(0, at), idKey(spelt)), spelt);
      }
    }
    return this.#spellings.get(identityName(service, idKey(identity))) ?? null;
  }

  /** Of the identities that an actor has, the one that is the person's own with another prefix; undefined for none. */
  otherFormAmong(held: readonly ActorIdentity[], id: string): ActorIdentity | undefined {
    const { service } = this.#policy.identity;
    return held.find(
      (one) => one.service === service && this.#template.otherPrefixOf(one.identity, id) !== null,
    );
  }

  /** The same among all identities of gen, assigned or not, as gen spells it; null for none. */
  otherFormInGen(id: string): string | null {
    if (this.#state.identities.size === 0 || this.#template.prefix === null) return null;
    this.#byRest ??= this.#identitiesByRest();
    const known = this.#byRest.get(idKey(restOf(this.#template.identityOf(id))));
    return known?.find((identity) => this.#template.otherPrefixOf(identity, id) !== null) ?? null;
  }

  #identitiesByRest(): Map<string, string[]> {
    const byRest = new Map<string, string[]>();
    for (const name of this.#state.identities.keys()) {
      const at = name.indexOf('\u0000');
      if (name.slice(0, at) !== this.#policy.identity.service) continue;
      const identity = name.slice(at + 1);
      const rest = idKey(restOf(identity));
      const known = byRest.get(rest);
      if (known === undefined) byRest.set(rest, [identity]);
      else known.push(identity);
    }
    return byRest;
  }

  /** The actor that an identity, spelt as in gen, is assigned to; null where it is to none. */
  ownerOf(identity: string): string | null {
    const name = identityName(this.#policy.identity.service, identity);
    if ((this.#state.identities.get(name) ?? 0) === 0) return null;
    if (this.#owners === null) {
      this.#owners = new Map();
      for (const { identities } of this.#state.people)
        for (const { actor, service, identity: assigned } of identities) {
          const of = identityName(service, assigned);
          if (!this.#owners.has(of)) this.#owners.set(of, actor);
        }
    }
    return this.#owners.get(name) ?? null;
  }

  /** The protected identity that the actor has; null where it has none. */
  protectedIdentityOf({ identities }: TargetPerson): string | null {
    return identities.find(({ identity }) => this.#isProtectedIdentity(identity))?.identity ?? null;
  }

  /**
   * What another environment has brought for the actor with other values: each is a finding.
   * @returns the fields that are left as they are until somebody has decided
   */
  otherValues(
    key: string,
    person: PlannedPerson,
    byHand: boolean,
  ): { readonly name: boolean; readonly email: boolean } {
    const elsewhere = this.#register.broughtElsewhere(key);
    if (elsewhere.length === 0) return NOTHING_LEFT;
    const rule = byHand ? 'this' : this.#policy.changes.otherEnvironment;
    const left = { name: false, email: false };
    for (const brought of elsewhere) {
      const report = (field: string, here: string, there: string) => {
        const params = { field, here, there, environment: brought.environment, rule };
        this.#book.find('GEN-OTHER-VALUE', { kind: 'user', id: person.id }, params);
      };
      if (!this.hasName(brought, person)) {
        report('Name', `${person.firstName} ${person.lastName}`, `${brought.firstName} ${brought.lastName}`);
        left.name ||= rule !== 'this';
      }
      const isOther = !sameEmail(brought.email, person.email) && !this.#isCaseLeft(brought, person);
      if (isOther && this.#m3.saysEmail(person)) {
        report('E-mail', person.email, brought.email);
        left.email ||= rule !== 'this';
      }
    }
    return left;
  }

  hasName(held: Pick<Actor, 'firstName' | 'lastName'>, { firstName, lastName }: PlannedPerson): boolean {
    return this.#sameName(held.firstName, firstName) && this.#sameName(held.lastName, lastName);
  }

  /** Where M3 says nothing of the e-mail, the one that is there is right; so it is where the target's lists say nothing. */
  hasEmail(held: Pick<Actor, 'email'>, person: PlannedPerson): boolean {
    return sameEmail(held.email, person.email) || !this.#m3.saysEmail(person) || this.isEmailLeftOut;
  }

  /** Whether nothing is known of the e-mails that the target holds. */
  get isEmailLeftOut(): boolean {
    return isLeftOut(this.#state, 'actor', 'email');
  }

  /** Whether the e-mail is M3's but for its case. */
  hasEmailInOtherCase(held: Pick<Actor, 'email'>, person: PlannedPerson): boolean {
    return !this.hasEmail(held, person) && differsInCaseAlone(held.email, person.email);
  }

  /** Whether only the case of the e-mail differs, and the rule leaves that. */
  #isCaseLeft(held: Pick<Actor, 'email'>, person: PlannedPerson): boolean {
    return this.#policy.changes.emailCase === 'leave' && this.hasEmailInOtherCase(held, person);
  }

  /** Whether some list of the target was not read whole. */
  get hasDoubts(): boolean {
    return this.#state.doubts.length > 0;
  }

  /** Whether anything is known of a type; of any other, nothing counts as there. */
  isRead(type: IpaObjectType): boolean {
    return !this.#state.notRead.includes(type);
  }

  /** Why an object of one of these types that was not found may be there all the same; null where nothing speaks for it. */
  doubtOfMissing(...types: readonly IpaObjectType[]): string | null {
    return doubtOfMissing(this.#state, ...types);
  }

  /** Whether the actor seems to be another person's. */
  isStranger(held: Actor, person: PlannedPerson): boolean {
    return areStrangers(held, person) && !this.hasName(held, person) && !this.#isSpoiledFormOf(held, person);
  }

  /**
   * Whether M3's name is one with spoiled letters, by itself or beside the name that is there, which is right. It overwrites
   * nothing.
   */
  isSpoiledName(held: Pick<Actor, 'firstName' | 'lastName'>, person: PlannedPerson): boolean {
    if (held.firstName.trim() === '' && held.lastName.trim() === '') return false;
    if (this.hasName(held, person)) return false;
    return this.#m3.isSpoiled('user', person.id, 'Name') || this.#isSpoiledFormOf(held, person);
  }

  #isSpoiledFormOf(
    { firstName, lastName }: Pick<Actor, 'firstName' | 'lastName'>,
    person: PlannedPerson,
  ): boolean {
    const name = this.#m3.nameOf(person);
    const forms = [`${firstName} ${lastName}`, `${lastName} ${firstName}`, `${lastName}, ${firstName}`];
    return forms.some((form) => isSpoiledFormOf(name, form));
  }

  /** The actor as it is to be, by the rules about its fields; the same object where nothing is to change. */
  actorAfter(
    held: Actor,
    person: PlannedPerson,
    left: { readonly name: boolean; readonly email: boolean },
  ): Actor {
    const { name, email } = this.#policy.changes.fields;
    const isNamed = held.firstName.trim() !== '' || held.lastName.trim() !== '';
    const newName = !left.name && !this.hasName(held, person) && wins(name, isNamed);
    const newEmail =
      !left.email &&
      !this.hasEmail(held, person) &&
      wins(email, held.email.trim() !== '') &&
      !this.#staysInCase(held, person, newName);
    if (!newName && !newEmail) return held;
    return {
      actor: held.actor,
      firstName: newName ? person.firstName : held.firstName,
      lastName: newName ? person.lastName : held.lastName,
      email: newEmail ? person.email : held.email,
    };
  }

  /** Nobody is deleted and added again for the case of an e-mail. */
  #staysInCase(held: Actor, person: PlannedPerson, isChangedAnyway: boolean): boolean {
    if (!this.hasEmailInOtherCase(held, person)) return false;
    const { emailCase, actorUpdate } = this.#policy.changes;
    return emailCase === 'leave' || (actorUpdate === 'recreate' && !isChangedAnyway);
  }

  /**
   * Changes an actor without a command for it: everything that gen holds of it is taken away and brought back with
   * the new values. What is to be added or to go for good is part of it, so that it happens once.
   */
  recreate(
    subject: OperationSubject,
    held: TargetPerson,
    after: Actor,
    change: {
      readonly roles: readonly string[];
      readonly gone: ReadonlySet<string>;
      readonly assign: ActorIdentity | null;
    },
  ): void {
    const { actor } = after;
    for (const role of held.roles) this.#book.takeAway('actor-role', subject, { actor, role });
    for (const identity of held.identities) this.#book.takeAway('actor-identity', subject, identity);
    this.#book.takeAway('actor', subject, held.actor!);
    this.#book.bringBack('actor', subject, after);
    for (const identity of held.identities) this.#book.bringBack('actor-identity', subject, identity);
    if (change.assign !== null) this.#book.bringBack('actor-identity', subject, change.assign);
    for (const role of held.roles)
      if (!change.gone.has(role)) this.#book.bringBack('actor-role', subject, { actor, role });
    for (const role of change.roles) this.#book.bringBack('actor-role', subject, { actor, role });
  }

  /** Why the actor cannot be deleted and added again; null where nothing speaks against it. */
  obstacleToRecreate(key: string, held: TargetPerson, after: Actor): Obstacle | null {
    const obstacle = this.#obstacleToTaking(key, held);
    if (obstacle !== null) return obstacle;
    if (isKnownInPart(this.#known)) return remark('ACTOR-KNOWN-IN-PART', { actor: after.actor });
    const needed = [after.firstName, after.lastName, ...(after.email === '' ? [] : [after.email])];
    const unwritable = needed.find((value) => value.trim() === '' || !isWritable([value], this.#quoting));
    return unwritable === undefined ? null : remark('TARGET-UNWRITABLE', { value: unwritable });
  }

  /** Why the actor of somebody who is only in the target stays; null where it goes. */
  obstacleToDelete(key: string, held: TargetPerson): Obstacle | null {
    const obstacle = this.#obstacleToTaking(key, held);
    if (obstacle !== null) return obstacle;
    const { actorsOfUnknownOrigin } = this.#policy.changes.onlyInTarget;
    if (this.#register.madeByRuns(key) || actorsOfUnknownOrigin === 'delete') return null;
    return remark('GEN-ACTOR-ORIGIN-UNKNOWN', { actor: held.actor?.actor ?? held.id });
  }

  /** Whether runs have made the actor, and no other environment needs it. */
  isLeftBehind(key: string): boolean {
    if (this.#sharesUnknown()) return false;
    return this.#register.madeByRuns(key) && this.#register.neededBy(key).length === 0;
  }

  #obstacleToTaking(key: string, held: TargetPerson): Obstacle | null {
    const actor = held.actor?.actor ?? held.id;
    const needed = this.#register.neededBy(key);
    if (needed.length > 0) return remark('GEN-ACTOR-NEEDED', { actor, by: someOf(needed) });
    const identity = this.protectedIdentityOf(held);
    if (identity !== null) return remark('GEN-ACTOR-PROTECTED', { actor, identity });
    if (this.#sharesUnknown()) return remark('GEN-SYSTEM-UNNAMED', { actor });
    const unread = doubtfulLists(this.#state, GEN_TYPES);
    if (unread.length > 0)
      return remark('TARGET-NOT-READ', { what: `actor ${actor}`, types: unread.join(', ') });
    const values = [
      actor,
      ...held.roles,
      ...held.identities.flatMap(({ service, identity }) => [service, identity]),
    ];
    const unwritable = values.find((value) => !isWritable([value], this.#quoting));
    return unwritable === undefined ? null : remark('TARGET-UNWRITABLE', { value: unwritable });
  }

  /** Whether other environments of gen may need its actors without being known, and no rule says to mind none. */
  #sharesUnknown(): boolean {
    return isGenUnnamed(this.#known) && this.#policy.changes.onlyInTarget.actorsOfUnknownOrigin === 'leave';
  }

  /** Whether somebody else's roles may be taken: not where another environment lives by them. */
  rolesNeededElsewhere(key: string): readonly string[] {
    return this.#register.neededBy(key);
  }
}

/** What stands behind the last separator of a prefix. */
function restOf(identity: string): string {
  return identity.slice(Math.max(...SEPARATORS.map((separator) => identity.lastIndexOf(separator))) + 1);
}

function wins(rule: FieldRule, isFilled: boolean): boolean {
  return rule === 'm3' || (rule === 'fill' && !isFilled);
}

/** The identity of the service among those of the actor. */
export function assignedIdentity(
  identities: readonly ActorIdentity[],
  service: string,
  identity: string,
): ActorIdentity | undefined {
  return identities.find((one) => one.service === service && sameId(one.identity, identity));
}
