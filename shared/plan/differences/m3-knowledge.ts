import type { TargetPerson } from '../../ipa/target-state.ts';
import { idKey } from '../../m3/extracts.ts';
import type { Roster } from '../../m3/roster.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Decision, PersonOfM3 } from '../decision.ts';
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
  /** The ids of whom M3 has an address that is none; made when it is first needed. */
  #invalid: ReadonlySet<string> | null = null;

  constructor(
    { sources, users, emails }: Pick<Roster, 'sources' | 'users' | 'emails'>,
    decision: Pick<Decision, 'findings'>,
    { actorRoles, accepted }: Pick<Policy, 'actorRoles' | 'accepted'>,
  ) {
    this.#certainty = new SourceCertainty(sources, decision.findings, { accepted });
    this.#decision = decision;
    this.userRolesRead = sources.some(({ kind }) => kind === 'user-roles');
    this.rolesRead = sources.some(({ kind }) => kind === 'roles');
    this.#emailsRead = emails.length > 0 || users.some(({ email }) => email.trim() !== '');
    this.#actorRolesOfRoles = new Set(actorRoles.byRole.map(({ actorRole }) => idKey(actorRole)));
  }

  /** Whether M3 says what the person's e-mail is, also where it has none. */
  saysEmail({ id, email }: Pick<PersonOfM3, 'id' | 'email'>): boolean {
    return email !== '' || (this.#emailsRead && !this.#hasInvalidEmail(id));
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
        if (code === 'EMAIL-INVALID' && subject.kind === 'user') invalid.add(subject.id);
      this.#invalid = invalid;
    }
    return this.#invalid.has(id);
  }
}
