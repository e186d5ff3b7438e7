import { idKey } from '../../../base/id-key.ts';
import type { Roster } from '../../../m3/roster.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { Decision, PersonOfM3 } from '../plan/decision.ts';
import type { TargetPerson } from '../state/target-state.ts';
import { SourceCertainty } from './certainty/source-certainty.ts';

/**
 * How far what was read of M3 can be believed where it says nothing: an extract that was not read, or that had rows
 * which could not be read, does not say that something is gone.
 */
export class M3Knowledge {
  /** Whether user-roles were read. Without them nothing is said of user-tasks. */
  readonly userRolesRead: boolean;
  /** Whether roles were read. Without them nothing is said of descriptions. */
  readonly rolesRead: boolean;
  readonly #emailsRead: boolean;
  readonly #certainty: SourceCertainty;
  readonly #decision: Pick<Decision, 'findings'>;
  readonly #actorRolesOfRoles: ReadonlySet<string>;
  readonly #users: Roster['users'];
  readonly #roles: Roster['roles'];
  /** Whether the e-mails were read whole: only then one that is missing is gone. */
  readonly #emailsWhole: boolean;
  /** The ids of whom M3 has an address that is none or not known; made when it is first needed. */
  #invalid: ReadonlySet<string> | null = null;
  /** What has spoiled letters, as `user A001 Name`; made when it is first needed. */
  #spoiled: ReadonlySet<string> | null = null;

  constructor(
    { sources, users, emails, roles }: Pick<Roster, 'sources' | 'users' | 'emails' | 'roles'>,
    decision: Pick<Decision, 'findings'>,
    { actorRoles, accepted }: Pick<Policy, 'actorRoles' | 'accepted'>,
  ) {
    this.#certainty = new SourceCertainty(sources, decision.findings, { accepted });
    this.#users = users;
    this.#roles = roles;
    this.#decision = decision;
    this.userRolesRead = sources.some(({ kind }) => kind === 'user-roles');
    this.rolesRead = sources.some(({ kind }) => kind === 'roles');
    this.#emailsWhole = this.#certainty.doubtOf('emails') === null;
    this.#emailsRead = emails.length > 0 || users.some(({ email }) => email.trim() !== '');
    this.#actorRolesOfRoles = new Set(actorRoles.byRole.map(({ actorRole }) => idKey(actorRole)));
  }

  /** Whether M3 says what the person's e-mail is, also where it has none. */
  saysEmail({ id, email }: Pick<PersonOfM3, 'id' | 'email'>): boolean {
    if (email !== '') return !this.isSpoiled('user', id, 'E-mail');
    return this.#emailsRead && this.#emailsWhole && !this.#hasInvalidEmail(id);
  }

  /** Whether a value of a user or a role was found to have spoiled letters. */
  isSpoiled(kind: 'user' | 'role', id: string, field: string): boolean {
    if (this.#spoiled === null) {
      const spoiled = new Set<string>();
      for (const { code, subject, params } of this.#decision.findings) {
        if (code === 'TEXT-SPOILED' && (subject.kind === 'user' || subject.kind === 'role'))
          spoiled.add(`${subject.kind} ${subject.id} ${params.field}`);
      }
      this.#spoiled = spoiled;
    }
    return this.#spoiled.size > 0 && this.#spoiled.has(`${kind} ${id} ${field}`);
  }

  /** The name as M3 has it, before any policy; '' for somebody whom it does not have. */
  nameOf({ source }: { readonly source: number | null }): string {
    return source === null ? '' : (this.#users[source]?.name ?? '');
  }

  /** The same of a role's description. */
  descriptionOf({ source }: { readonly source: number | null }): string {
    return source === null ? '' : (this.#roles[source]?.name ?? '');
  }

  /** Why a user that M3 does not have may be there all the same; null where nothing speaks for it. */
  doubtOfUser(held: Pick<TargetPerson, 'id' | 'actor'>): string | null {
    return this.#certainty.doubtOfUser(held);
  }

  /** Whether a person has said that the users, as they were read, are whole. */
  get areUsersConfirmed(): boolean {
    return this.#certainty.isConfirmed('users');
  }

  /** The same of a role. */
  get doubtOfRoles(): string | null {
    return this.rolesRead ? this.#certainty.doubtOf('roles') : 'no roles extract was read';
  }

  /** The same of a user-role. Those of a role that was rejected are left out with it. */
  get doubtOfUserRoles(): string | null {
    if (!this.userRolesRead) return 'no user-roles extract was read';
    return this.#certainty.doubtOf('user-roles') ?? this.#certainty.doubtOf('roles');
  }

  /** Whether the actor role is one that M3 roles give. */
  hangsOnRoles(actorRole: string): boolean {
    return this.#actorRolesOfRoles.size > 0 && this.#actorRolesOfRoles.has(idKey(actorRole));
  }

  #hasInvalidEmail(id: string): boolean {
    if (this.#invalid === null) {
      const invalid = new Set<string>();
      for (const { code, subject } of this.#decision.findings)
        if ((code === 'EMAIL-INVALID' || code === 'EMAIL-UNKNOWN') && subject.kind === 'user')
          invalid.add(subject.id);
      this.#invalid = invalid;
    }
    return this.#invalid.has(id);
  }
}
