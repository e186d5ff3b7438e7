import { z } from 'zod';
import type { Finding } from '../base/finding.ts';
import { findingCodeSchema, findingParamsSchema, findingSubjectSchema } from '../base/finding-schema.ts';
import { idKey } from '../base/id-key.ts';
import { STEP_SIZE, type Steps } from '../base/steps.ts';
import { EXTRACT_KINDS } from './extracts.ts';
import { M3_WAYS } from './m3-source.ts';
import {
  type M3Email,
  type M3Role,
  type M3User,
  ORIGINS,
  type Roster,
  type UserRoleColumns,
} from './roster.ts';
import { type Base64, ColumnReader, ColumnWriter } from './snapshot-columns.ts';
import type { SnapshotInfo } from './snapshot-info.ts';
import type { UnknownValues } from './unknown-values.ts';
import { USER_DETAILS, type UserDetail } from './user-details.ts';

/** Where and when a roster was read. */
export type SnapshotOf = Pick<SnapshotInfo, 'environmentId' | 'environmentName' | 'way' | 'readAt'>;

/** The format of snapshots. */
export const SNAPSHOT_FORMAT = 1;

/**
 * A roster as the lines of a file, without line ends: a header, the columns of users, e-mails, roles and
 * user-roles, and a line for each finding. By columns, because that is several times quicker than an object for
 * each row, and this is done in every reading. Steps tell the values written.
 */
export function* writeSnapshot(
  roster: Roster,
  of: SnapshotOf,
  base64: Base64,
  sink: (line: string) => void,
): Steps<void> {
  const header = headerOf(roster, of);
  sink(JSON.stringify(header));
  const columns = new ColumnWriter(sink, base64);
  yield* writeUsers(columns, roster.users, header.details);
  yield* writeEmails(columns, roster);
  yield* writeRoles(columns, roster.roles);
  yield* writeUserRoles(columns, roster.userRoles, roster.users.length);
  if (roster.unknown !== undefined) yield* writeUnknown(columns, roster.unknown);
  yield* columns.objects(roster.findings);
}

/**
 * Reads a snapshot back. Whatever the lines hold, the answer is a roster that is sound in itself or a failure.
 * Steps tell the values read.
 * @param readAt what messages call the snapshot by
 * @throws Failure SNAPSHOT-DAMAGED, FILE-OF-NEWER-MUSTER
 */
export function* parseSnapshot(
  lines: Iterable<string>,
  base64: Base64,
  readAt: string,
): Steps<{ readonly of: SnapshotOf; readonly roster: Roster }> {
  const columns = new ColumnReader(lines, base64, readAt);
  const header = columns.header(headerSchema, 'snapshot', SNAPSHOT_FORMAT);
  const sources = header.sources.length;
  const users = yield* readUsers(columns, header, sources);
  const emails = yield* readEmails(columns, header, sources, users);
  const roles = yield* readRoles(columns, header, sources);
  const userRoles = yield* readUserRoles(columns, header);
  const unknown = header.unknown === true ? yield* readUnknown(columns, header) : undefined;
  const findings: Finding[] = yield* columns.objects(findingSchema, header.findings);
  columns.end();
  const { environmentId, environmentName, way } = header;
  return {
    of: { environmentId, environmentName, way, readAt: header.readAt },
    roster: {
      sources: header.sources,
      users,
      emails,
      roles,
      userRoles,
      rolesKnown: header.rolesKnown,
      findings,
      ...(unknown === undefined ? {} : { unknown }),
    },
  };
}

/** The head of a snapshot: everything about it but its size and hash. @throws Failure SNAPSHOT-DAMAGED, FILE-OF-NEWER-MUSTER */
export function parseSnapshotHead(
  firstLine: string,
  base64: Base64,
  readAt: string,
): Omit<SnapshotInfo, 'id' | 'bytes' | 'hash'> {
  const header = new ColumnReader([firstLine], base64, readAt).header(
    headerSchema,
    'snapshot',
    SNAPSHOT_FORMAT,
  );
  const { environmentId, environmentName, way, users, emails, roles, userRoles, sources } = header;
  return {
    ...{ environmentId, environmentName, way, readAt: header.readAt },
    ...{ users, emails, roles, userRoles, sources },
    rejected: sources.reduce((sum, source) => sum + source.rejected, 0),
  };
}

const count = z.number().int().min(0).max(0xffff_ffff);

/** One extract that was read, as it stands in a snapshot and in what is kept about it. */
export const rosterSourceSchema = z.strictObject({
  kind: z.enum(EXTRACT_KINDS),
  origin: z.enum(ORIGINS),
  name: z.string(),
  bytes: z.number().int().min(0),
  sha256: z.string(),
  rows: count,
  rejected: count,
  doubted: count.exactOptional(),
  headless: z.literal(true).exactOptional(),
});

const headerSchema = z.strictObject({
  snapshot: z.literal(SNAPSHOT_FORMAT),
  environmentId: z.string(),
  environmentName: z.string(),
  way: z.enum(M3_WAYS),
  readAt: z.string(),
  users: count,
  emails: count,
  roles: count,
  userRoles: count,
  findings: count,
  rolesKnown: z.boolean(),
  /** The details that some user has. */
  details: z.array(z.enum(USER_DETAILS)).refine((names) => new Set(names).size === names.length),
  /** Which of the user-roles' dates are known. */
  dates: z.strictObject({ from: z.boolean(), to: z.boolean() }),
  sources: z.array(rosterSourceSchema),
  /** Whether there are values that are not known; absent for none, as in all snapshots before there was such a thing. */
  unknown: z.literal(true).exactOptional(),
});
type Header = z.infer<typeof headerSchema>;

const findingSchema = z.strictObject({
  code: findingCodeSchema,
  subject: findingSubjectSchema,
  params: findingParamsSchema,
});

function headerOf(roster: Roster, of: SnapshotOf): Header {
  const { users, emails, roles, userRoles, sources, findings, rolesKnown } = roster;
  const details = new Set<UserDetail>();
  for (const { more } of users) {
    // Mostly there are none, and beginning to iterate costs more than looking.
    if (more !== undefined) for (const name in more) details.add(name as UserDetail);
  }
  return {
    snapshot: SNAPSHOT_FORMAT,
    ...{
      environmentId: of.environmentId,
      environmentName: of.environmentName,
      way: of.way,
      readAt: of.readAt,
    },
    users: users.length,
    emails: emails.length,
    roles: roles.length,
    userRoles: userRoles.count,
    findings: findings.length,
    rolesKnown,
    details: USER_DETAILS.filter((name) => details.has(name)),
    dates: { from: userRoles.validFrom !== undefined, to: userRoles.validTo !== undefined },
    sources: sources.map((source) => ({ ...source })),
    ...(roster.unknown === undefined ? {} : { unknown: true as const }),
  };
}

function* writeUsers(
  columns: ColumnWriter,
  users: readonly M3User[],
  details: readonly UserDetail[],
): Steps<void> {
  const count = users.length;
  yield* columns.texts('users.id', count, (row) => users[row]!.id);
  yield* columns.texts('users.name', count, (row) => users[row]!.name);
  yield* columns.words('users.status', count, (row) => users[row]!.status);
  yield* columns.texts('users.email', count, (row) => users[row]!.email);
  yield* columns.words('users.company', count, (row) => users[row]!.company);
  yield* columns.numbers('users.source', count, (row) => users[row]!.source);
  yield* columns.numbers('users.line', count, (row) => users[row]!.line);
  for (const name of details) {
    yield* columns.words(`users.${name}`, count, (row) => users[row]!.more?.[name] ?? null);
  }
}

function* readUsers(columns: ColumnReader, header: Header, sources: number): Steps<M3User[]> {
  const count = header.users;
  const ids = yield* columns.texts('users.id', count);
  yield* requireDistinct(columns, ids);
  const names = yield* columns.texts('users.name', count);
  const statuses = known(columns, yield* columns.words('users.status', count));
  const emails = yield* columns.texts('users.email', count);
  const companies = known(columns, yield* columns.words('users.company', count));
  const source = yield* columns.numbers('users.source', count, sources);
  const line = yield* columns.numbers('users.line', count);
  const details: [UserDetail, readonly (string | null)[]][] = [];
  for (const name of header.details) details.push([name, yield* columns.words(`users.${name}`, count)]);

  const users: M3User[] = [];
  for (let row = 0; row < count; row++) {
    const more = details.flatMap(([name, values]) => (values[row] === null ? [] : [[name, values[row]!]]));
    users.push({
      id: ids[row]!,
      name: names[row]!,
      status: statuses[row]!,
      email: emails[row]!,
      company: companies[row]!,
      source: source[row]!,
      line: line[row]!,
      ...(more.length === 0 ? {} : { more: Object.fromEntries(more) }),
    });
    if (row % STEP_SIZE === 0) yield count;
  }
  return users;
}

/** An e-mail names its user as its own row did, which is nearly always as the user's row did: that is null. */
function* writeEmails(columns: ColumnWriter, { emails, users }: Roster): Steps<void> {
  const count = emails.length;
  yield* columns.numbers('emails.userIndex', count, (row) => emails[row]!.userIndex);
  yield* columns.words('emails.user', count, (row) => {
    const { user, userIndex } = emails[row]!;
    return user === users[userIndex]!.id ? null : user;
  });
  yield* columns.words('emails.company', count, (row) => emails[row]!.company);
  yield* columns.texts('emails.address', count, (row) => emails[row]!.address);
  yield* columns.numbers('emails.source', count, (row) => emails[row]!.source);
  yield* columns.numbers('emails.line', count, (row) => emails[row]!.line);
}

function* readEmails(
  columns: ColumnReader,
  header: Header,
  sources: number,
  users: readonly M3User[],
): Steps<M3Email[]> {
  const count = header.emails;
  const userIndex = yield* columns.numbers('emails.userIndex', count, users.length);
  const user = yield* columns.words('emails.user', count);
  const company = known(columns, yield* columns.words('emails.company', count));
  const address = yield* columns.texts('emails.address', count);
  const source = yield* columns.numbers('emails.source', count, sources);
  const line = yield* columns.numbers('emails.line', count);

  const emails: M3Email[] = [];
  for (let row = 0; row < count; row++) {
    const of = users[userIndex[row]!]!;
    const named = user[row] ?? of.id;
    if (idKey(named) !== idKey(of.id)) throw columns.damaged('an e-mail names another user');
    emails.push({
      user: named,
      userIndex: userIndex[row]!,
      company: company[row]!,
      address: address[row]!,
      source: source[row]!,
      line: line[row]!,
    });
    if (row % STEP_SIZE === 0) yield count;
  }
  return emails;
}

function* writeRoles(columns: ColumnWriter, roles: readonly M3Role[]): Steps<void> {
  const count = roles.length;
  yield* columns.texts('roles.id', count, (row) => roles[row]!.id);
  yield* columns.texts('roles.name', count, (row) => roles[row]!.name);
  yield* columns.numbers('roles.source', count, (row) => roles[row]!.source);
  yield* columns.numbers('roles.line', count, (row) => roles[row]!.line);
}

function* readRoles(columns: ColumnReader, header: Header, sources: number): Steps<M3Role[]> {
  const count = header.roles;
  const ids = yield* columns.texts('roles.id', count);
  yield* requireDistinct(columns, ids);
  const names = yield* columns.texts('roles.name', count);
  const source = yield* columns.numbers('roles.source', count, sources);
  const line = yield* columns.numbers('roles.line', count);
  return ids.map((id, row) => ({ id, name: names[row]!, source: source[row]!, line: line[row]! }));
}

/** The users of user-roles are not written: how many rows each user has says as much. */
function* writeUserRoles(columns: ColumnWriter, userRoles: UserRoleColumns, users: number): Steps<void> {
  const { count, offsets, role, line, validFrom, validTo } = userRoles;
  yield* columns.numbers('userRoles.perUser', users, (row) => offsets[row + 1]! - offsets[row]!);
  yield* columns.array('userRoles.role', role);
  yield* columns.array('userRoles.line', line);
  if (validFrom !== undefined) yield* columns.words('userRoles.validFrom', count, (row) => validFrom[row]!);
  if (validTo !== undefined) yield* columns.words('userRoles.validTo', count, (row) => validTo[row]!);
}

function* readUserRoles(columns: ColumnReader, header: Header): Steps<UserRoleColumns> {
  const count = header.userRoles;
  const perUser = yield* columns.numbers('userRoles.perUser', header.users);
  const role = yield* columns.numbers('userRoles.role', count, header.roles);
  const { offsets, user } = grouped(columns, perUser, role, header.roles);
  const line = yield* columns.numbers('userRoles.line', count);
  const { from, to } = header.dates;
  return {
    count,
    offsets,
    user,
    role,
    line,
    ...(from ? { validFrom: known(columns, yield* columns.words('userRoles.validFrom', count)) } : {}),
    ...(to ? { validTo: known(columns, yield* columns.words('userRoles.validTo', count)) } : {}),
  };
}

function* writeUnknown(columns: ColumnWriter, { users, roles }: UnknownValues): Steps<void> {
  yield* columns.numbers('unknown.users', users.length, (row) => users[row]!);
  yield* columns.numbers('unknown.roles', roles.length, (row) => roles[row]!);
}

function* readUnknown(columns: ColumnReader, header: Header): Steps<UnknownValues> {
  const users = yield* columns.numbers('unknown.users', header.users, 0x1_0000);
  const roles = yield* columns.numbers('unknown.roles', header.roles, 2);
  return { users: Uint16Array.from(users), roles: Uint8Array.from(roles) };
}

/** Gives each row its user, and makes sure that no user has a role twice. */
function grouped(
  columns: ColumnReader,
  perUser: Uint32Array,
  role: Uint32Array,
  roles: number,
): { readonly offsets: Uint32Array; readonly user: Uint32Array } {
  const offsets = new Uint32Array(perUser.length + 1);
  const user = new Uint32Array(role.length);
  // For each role the user that had it last, plus one.
  const lastUserOf = new Uint32Array(roles);
  let row = 0;
  for (let one = 0; one < perUser.length; one++) {
    const end = row + perUser[one]!;
    if (end > role.length) throw columns.damaged('the users have more roles than there are rows');
    for (; row < end; row++) {
      if (lastUserOf[role[row]!] === one + 1) throw columns.damaged('a user has a role twice');
      lastUserOf[role[row]!] = one + 1;
      user[row] = one;
    }
    offsets[one + 1] = end;
  }
  if (row !== role.length) throw columns.damaged('there are more rows than the users have roles');
  return { offsets, user };
}

/** Everything after the reading rests on ids being there, and there once. */
function* requireDistinct(columns: ColumnReader, ids: readonly string[]): Steps<void> {
  const keys = new Set<string>();
  for (let row = 0; row < ids.length; row++) {
    const key = idKey(ids[row]!);
    if (key === '' || keys.has(key)) throw columns.damaged('an id is empty or there twice');
    keys.add(key);
    if (row % STEP_SIZE === 0) yield ids.length;
  }
}

function known(columns: ColumnReader, values: readonly (string | null)[]): readonly string[] {
  if (values.includes(null)) throw columns.damaged('a value is missing');
  return values as readonly string[];
}
