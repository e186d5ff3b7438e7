import { severityOf } from '../../findings/finding.ts';
import type { TargetPerson } from '../../ipa/target-state.ts';
import { idKey } from '../../m3/extracts.ts';
import type { Roster, RosterSource } from '../../m3/roster.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Decision, PersonOfM3 } from '../decision.ts';

/** Rows that could not be read, as far as findings show them. */
interface RejectedRows {
  /** In the form in which ids are compared. */
  readonly texts: readonly string[];
  /** Whether these are all of them, and whether all of their characters are known. */
  readonly areAll: boolean;
  readonly areLegible: boolean;
}

const ASCII = /^[ -~]*$/;

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
  readonly #sources: readonly RosterSource[];
  readonly #decision: Pick<Decision, 'findings'>;
  readonly #actorRolesOfRoles: ReadonlySet<string>;
  /** The ids of whom M3 has an address that is none; made when it is first needed. */
  #invalid: ReadonlySet<string> | null = null;
  #rejectedUsers: RejectedRows | null = null;

  constructor(
    { sources, users, emails }: Pick<Roster, 'sources' | 'users' | 'emails'>,
    decision: Pick<Decision, 'findings'>,
    { actorRoles }: Pick<Policy, 'actorRoles'>,
  ) {
    this.#sources = sources;
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

  /**
   * Why a user that M3 does not have may be there all the same: a row of the users that could not be read names its id,
   * or bears no id but its last name. Rows of which nothing is known any more may be anybody's. null where nothing speaks
   * for it.
   */
  doubtOfUser({ id, actor }: Pick<TargetPerson, 'id' | 'actor'>): string | null {
    const reason = this.#rejectedOf('users');
    if (reason === null) return null;
    this.#rejectedUsers ??= this.#rowsOfUsers();
    const { texts, areAll, areLegible } = this.#rejectedUsers;
    // What cannot be decoded is beyond ASCII: an id within it can be read.
    if (!areAll || (!areLegible && !ASCII.test(id))) return reason;
    const names = [idKey(id), idKey(actor?.lastName ?? '')].filter(({ length }) => length > 1);
    return texts.some((text) => names.some((name) => text.includes(name))) ? reason : null;
  }

  /** The same of a role. */
  get doubtOfRoles(): string | null {
    return this.rolesRead ? this.#rejectedOf('roles') : 'no roles extract was read';
  }

  /** The same of a user-role. Those of a role that was rejected are left out with it. */
  get doubtOfUserRoles(): string | null {
    if (!this.userRolesRead) return 'no user-roles extract was read';
    return this.#rejectedOf('user-roles') ?? this.#rejectedOf('roles');
  }

  /** Whether the actor role is one that M3 roles give. */
  hangsOnRoles(actorRole: string): boolean {
    return this.#actorRolesOfRoles.size > 0 && this.#actorRolesOfRoles.has(idKey(actorRole));
  }

  #rejectedOf(kind: RosterSource['kind']): string | null {
    let rejected = 0;
    for (const source of this.#sources) if (source.kind === kind) rejected += source.rejected;
    if (rejected === 0) return null;
    return `${rejected} ${rejected === 1 ? 'row' : 'rows'} of the ${kind} extract could not be read`;
  }

  /** The rejected rows of the users as far as findings show them, and whether that is all of them. */
  #rowsOfUsers(): RejectedRows {
    const files = new Set<string>();
    let rejected = 0;
    for (const source of this.#sources) {
      if (source.kind !== 'users') continue;
      files.add(source.name);
      rejected += source.rejected;
    }
    const texts: string[] = [];
    let areLegible = true;
    for (const { code, subject, params } of this.#decision.findings) {
      if (subject.kind !== 'row' || !files.has(subject.file) || severityOf(code) !== 'blocked') continue;
      if (code === 'ROW-NOT-DECODABLE') areLegible = false;
      texts.push(idKey(String(params.row ?? '')));
    }
    return { texts, areAll: texts.length >= rejected, areLegible };
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
