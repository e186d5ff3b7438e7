import { canonicalOrder } from '../base/canonical-order.ts';
import { idKey } from '../base/id-key.ts';
import { STEP_SIZE, type Steps } from '../base/steps.ts';
import type { M3User, Roster } from './roster.ts';
import type { RosterChange, RosterChangeCounts } from './roster-changes.ts';
import { isUnknown, type UnknownField } from './unknown-values.ts';
import { USER_DETAILS, type UserDetail } from './user-details.ts';
import { UserEmails } from './user-emails.ts';
import { UNKNOWN_DATE } from './validity.ts';

export interface RosterComparison {
  /** Users by id, then roles by id. */
  readonly changes: readonly RosterChange[];
  /** User-roles are counted also where their users came or went. */
  readonly counts: RosterChangeCounts;
}

/**
 * How two rosters differ. People and roles are the same where their ids are but for case and Unicode form, and
 * texts differ where they do in NFC. What one of the two rosters did not read at all (no status, no user-roles …)
 * is unknown there, and so no difference. Steps tell the people looked at, of both rosters together.
 */
export function* compareRosters(before: Roster, after: Roster): Steps<RosterComparison> {
  const users = yield* pair(before.users, after.users);
  const roles = yield* pair(before.roles, after.roles);
  const userRoles = new UserRoleChanges(before, after, roles.inBefore);
  const userChanges = yield* changedUsers(before, after, users, userRoles);
  const roleChanges = changedRoles(before, after, roles);
  return {
    changes: [...sorted(userChanges), ...sorted(roleChanges)],
    counts: {
      users: countKinds(userChanges),
      roles: countKinds(roleChanges),
      userRolesGained: userRoles.gained,
      userRolesLost: userRoles.lost,
    },
  };
}

const NONE = 0xffff_ffff;

/** Which of the one are which of the other; NONE for those that are not there. */
interface Pairs {
  readonly inAfter: Uint32Array;
  readonly inBefore: Uint32Array;
}

function* pair(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): Steps<Pairs> {
  const places = new Map<string, number>();
  for (let index = 0; index < before.length; index++) {
    places.set(idKey(before[index]!.id), index);
    if (index % STEP_SIZE === 0) yield 0;
  }
  const inAfter = new Uint32Array(before.length).fill(NONE);
  const inBefore = new Uint32Array(after.length).fill(NONE);
  for (let index = 0; index < after.length; index++) {
    const place = places.get(idKey(after[index]!.id));
    if (place !== undefined) {
      inBefore[index] = place;
      inAfter[place] = index;
    }
    if (index % STEP_SIZE === 0) yield 0;
  }
  return { inAfter, inBefore };
}

function* changedUsers(
  before: Roster,
  after: Roster,
  { inAfter, inBefore }: Pairs,
  userRoles: UserRoleChanges,
): Steps<RosterChange[]> {
  const known = { before: yield* knownOf(before), after: yield* knownOf(after) };
  const fields = new UserFields(before, after, known);
  const changes: RosterChange[] = [];
  for (let index = 0; index < before.users.length; index++) {
    if (index % STEP_SIZE === 0) yield index;
    if (inAfter[index] !== NONE) continue;
    userRoles.went(index);
    changes.push(simple('user', 'went', before.users[index]!));
  }
  for (let index = 0; index < after.users.length; index++) {
    if (index % STEP_SIZE === 0) yield before.users.length + index;
    const earlier = inBefore[index]!;
    if (earlier === NONE) {
      userRoles.came(index);
      changes.push(simple('user', 'came', after.users[index]!));
      continue;
    }
    const changed = fields.changed(earlier, index);
    const { gained, lost, dates } = userRoles.changed(earlier, index);
    if (changed.length + gained.length + lost.length + dates.length === 0) continue;
    const { id, name } = after.users[index]!;
    changes.push({
      ...{ subject: 'user', kind: 'changed', id, name },
      fields: [...changed, ...dates],
      rolesGained: gained,
      rolesLost: lost,
    });
  }
  return changes;
}

function changedRoles(before: Roster, after: Roster, { inAfter, inBefore }: Pairs): RosterChange[] {
  if (!readsRoles(before) || !readsRoles(after)) return [];
  const namesKnown = before.rolesKnown && after.rolesKnown;
  const changes = before.roles
    .filter((_, index) => inAfter[index] === NONE)
    .map((role) => simple('role', 'went', role));
  for (const [index, role] of after.roles.entries()) {
    const earlier = inBefore[index]!;
    if (earlier === NONE) {
      changes.push(simple('role', 'came', role));
    } else if (
      namesKnown &&
      before.unknown?.roles[earlier] !== 1 &&
      after.unknown?.roles[index] !== 1 &&
      differ(before.roles[earlier]!.name, role.name)
    ) {
      const fields = [{ name: 'name', before: before.roles[earlier]!.name, after: role.name }];
      changes.push({ ...simple('role', 'changed', role), fields });
    }
  }
  return changes;
}

type Field = RosterChange['fields'][number];

/** What a roster knows of its people beside their roles. */
interface Known {
  readonly status: boolean;
  readonly details: ReadonlySet<string>;
  readonly emails: UserEmails;
}

function* knownOf(roster: Roster): Steps<Known> {
  const details = new Set<string>();
  for (const { more } of roster.users) for (const name in more) details.add(name);
  yield 0;
  const emails = new UserEmails(roster);
  yield 0;
  return { status: roster.users.some(({ status }) => status !== ''), details, emails };
}

/** Compares two people in all but their roles, as far as both rosters know it. */
class UserFields {
  readonly #before: Roster;
  readonly #after: Roster;
  readonly #status: boolean;
  readonly #details: readonly UserDetail[];
  /** null where one of the rosters has no e-mails at all. */
  readonly #emails: { readonly before: UserEmails; readonly after: UserEmails } | null;

  constructor(before: Roster, after: Roster, known: { readonly before: Known; readonly after: Known }) {
    this.#before = before;
    this.#after = after;
    this.#status = known.before.status && known.after.status;
    this.#details = USER_DETAILS.filter(
      (name) => known.before.details.has(name) && known.after.details.has(name),
    );
    const emails = { before: known.before.emails, after: known.after.emails };
    this.#emails = emails.before.known && emails.after.known ? emails : null;
  }

  changed(earlier: number, later: number): Field[] {
    const a = this.#before.users[earlier]!;
    const b = this.#after.users[later]!;
    const fields: Field[] = [];
    const isKnown = (name: UnknownField) =>
      !isUnknown(this.#before.unknown, earlier, name) && !isUnknown(this.#after.unknown, later, name);
    const compare = (name: 'name' | 'status' | UserDetail, before: string, after: string) => {
      if (differ(before, after) && isKnown(name)) fields.push({ name, before, after });
    };
    compare('name', a.name, b.name);
    if (this.#status) compare('status', a.status, b.status);
    for (const name of this.#details) compare(name, a.more?.[name] ?? '', b.more?.[name] ?? '');
    if (this.#emails !== null && isKnown('email'))
      fields.push(...changedEmails(this.#emails, earlier, later));
    return fields;
  }
}

/** A field for each company whose addresses differ: `100 ann@example.com`. */
function changedEmails(
  emails: { readonly before: UserEmails; readonly after: UserEmails },
  earlier: number,
  later: number,
): Field[] {
  const before = emails.before.of(earlier);
  const after = emails.after.of(later);
  if (sameList(before, after)) return [];
  const [left, right] = [byCompany(before), byCompany(after)];
  return [...new Set([...left.keys(), ...right.keys()])].sort().flatMap((company) => {
    const [was, is] = [left.get(company) ?? '', right.get(company) ?? ''];
    return was === is
      ? []
      : [{ name: 'email', before: labelled(company, was), after: labelled(company, is) }];
  });
}

type Emails = ReturnType<UserEmails['of']>;

function sameList(a: Emails, b: Emails): boolean {
  return (
    a.length === b.length &&
    a.every(({ company, address }, at) => company === b[at]!.company && address === b[at]!.address)
  );
}

/** The addresses of each company in the order of the alphabet, each once. */
function byCompany(emails: Emails): Map<string, string> {
  const addresses = new Map<string, Set<string>>();
  for (const { company, address } of emails) {
    const ofCompany = addresses.get(company) ?? new Set();
    addresses.set(company, ofCompany.add(address.normalize('NFC')));
  }
  return new Map([...addresses].map(([company, all]) => [company, [...all].sort().join(', ')]));
}

function labelled(company: string, addresses: string): string {
  return company === '' || addresses === '' ? addresses : `${company} ${addresses}`;
}

const NO_ROLES = { gained: [], lost: [], dates: [] } as const;

/** The roles of one person beside those that they had. */
class UserRoleChanges {
  readonly #before: Roster;
  readonly #after: Roster;
  readonly #roleInBefore: Uint32Array;
  readonly #known: boolean;
  /** For each earlier role the row of the person at hand that has it, plus one; 0 for none. */
  readonly #rowOf: Uint32Array;
  gained = 0;
  lost = 0;

  constructor(before: Roster, after: Roster, roleInBefore: Uint32Array) {
    this.#before = before;
    this.#after = after;
    this.#roleInBefore = roleInBefore;
    this.#known = readsUserRoles(before) && readsUserRoles(after);
    this.#rowOf = new Uint32Array(before.roles.length);
  }

  came(user: number): void {
    if (this.#known) this.gained += countOf(this.#after, user);
  }

  went(user: number): void {
    if (this.#known) this.lost += countOf(this.#before, user);
  }

  changed(
    earlier: number,
    later: number,
  ): {
    readonly gained: readonly string[];
    readonly lost: readonly string[];
    readonly dates: readonly Field[];
  } {
    if (!this.#known) return NO_ROLES;
    const { offsets, role } = this.#before.userRoles;
    const from = offsets[earlier]!;
    const to = offsets[earlier + 1]!;
    for (let row = from; row < to; row++) this.#rowOf[role[row]!] = row + 1;
    const found = this.#later(later);
    let lost: string[] = [];
    if (to - from > found.common) {
      lost = [...role.subarray(from, to)]
        .filter((one) => this.#rowOf[one] !== 0)
        .map((one) => this.#before.roles[one]!.id);
    }
    for (let row = from; row < to; row++) this.#rowOf[role[row]!] = 0;
    this.gained += found.gained.length;
    this.lost += lost.length;
    return { gained: found.gained.sort(byId), lost: lost.sort(byId), dates: found.dates };
  }

  /** Looks at the later roles, and takes off the mark from those that were there before. */
  #later(later: number): { readonly gained: string[]; readonly dates: Field[]; readonly common: number } {
    const { offsets, role } = this.#after.userRoles;
    const gained: string[] = [];
    const dates: Field[] = [];
    let common = 0;
    for (let row = offsets[later]!; row < offsets[later + 1]!; row++) {
      const earlierRole = this.#roleInBefore[role[row]!]!;
      const earlierRow = earlierRole === NONE ? 0 : this.#rowOf[earlierRole]!;
      const { id } = this.#after.roles[role[row]!]!;
      if (earlierRow === 0) {
        gained.push(id);
        continue;
      }
      this.#rowOf[earlierRole] = 0;
      common++;
      const was = datesOf(this.#before, earlierRow - 1);
      const is = datesOf(this.#after, row);
      const isKnown = was?.includes(UNKNOWN_DATE) === false && is?.includes(UNKNOWN_DATE) === false;
      if (isKnown && was !== is) {
        dates.push({ name: 'validity', before: `${id} ${was}`, after: `${id} ${is}` });
      }
    }
    return { gained, dates, common };
  }
}

/** From when to when a user-role holds, e.g. `20260101–`; null where the extract does not say. */
function datesOf({ userRoles }: Roster, row: number): string | null {
  const { validFrom, validTo } = userRoles;
  if (validFrom === undefined || validTo === undefined) return null;
  const [from, to] = [validFrom[row]!, validTo[row]!];
  return `${from === '0' ? '' : from}–${to === '0' ? '' : to}`;
}

function countOf({ userRoles: { offsets } }: Roster, user: number): number {
  return offsets[user + 1]! - offsets[user]!;
}

function readsRoles({ sources }: Roster): boolean {
  return sources.some(({ kind }) => kind === 'roles' || kind === 'user-roles');
}

function readsUserRoles({ sources }: Roster): boolean {
  return sources.some(({ kind }) => kind === 'user-roles');
}

/** Unicode has two forms of many letters; which one a system writes says nothing. */
function differ(a: string, b: string): boolean {
  return a !== b && a.normalize('NFC') !== b.normalize('NFC');
}

function simple(
  subject: RosterChange['subject'],
  kind: RosterChange['kind'],
  { id, name }: Pick<M3User, 'id' | 'name'>,
): RosterChange {
  return { subject, kind, id, name, fields: [], rolesGained: [], rolesLost: [] };
}

function sorted(changes: readonly RosterChange[]): readonly RosterChange[] {
  const order = canonicalOrder(changes);
  return order === null ? changes : Array.from(order, (index) => changes[index]!);
}

function byId(a: string, b: string): number {
  const [one, other] = [idKey(a), idKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function countKinds(changes: readonly RosterChange[]): RosterChangeCounts['users'] {
  const counts = { came: 0, went: 0, changed: 0 };
  for (const { kind } of changes) counts[kind]++;
  return counts;
}
