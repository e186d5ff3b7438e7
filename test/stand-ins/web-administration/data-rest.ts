import type { Holds } from './landmark-state.ts';
import { json, type Reply } from './reply.ts';

export interface DataRestOptions {
  /** `off`: there are no lists at all. */
  readonly lists: 'on' | 'off';
  /** Rows that an answer has at most, whatever is asked for. */
  readonly cap: number;
  /** Whether `_count` is that of all rows, or of those in the answer. */
  readonly countsAll: boolean;
  /** Whether the first member leads to the next rows. */
  readonly links: boolean;
  /** Whether `_filter` finds anything at all. */
  readonly filters: boolean;
  /** Classes whose list answers 403. */
  readonly closed: readonly string[];
  /** Fields that this system does not know, by `<class>.<field>`. */
  readonly unknown: readonly string[];
}

type Row = Readonly<Record<string, string>>;

const CLASSES: Readonly<Record<string, (holds: Holds) => Row[]>> = {
  Identity: ({ identities }) =>
    identities.map(({ service, identity }) => ({ Service: service, Identity: identity })),
  Actor: ({ actors }) =>
    actors.map(({ actor, firstName, lastName, email }) => ({
      Actor: actor,
      'PersonName.GivenName': firstName,
      'PersonName.FamilyName': lastName,
      'ContactInfo.EmailAddress': email,
    })),
  IdentityActor: ({ actorIdentities }) =>
    actorIdentities.map(({ actor, service, identity }) => ({
      Actor: actor,
      Service: service,
      Identity: identity,
    })),
  ActorRole: ({ actorRoles }) =>
    actorRoles.map(({ actor, role }) => ({ Actor: actor, 'ActorRole.Role': role, Role: role })),
  PfiUserProfile: ({ users }) => users.map(({ user }) => ({ PfiUserProfile: user })),
  PfiTask: ({ tasks }) =>
    tasks.map(({ task, description, type }) => ({
      'PfiTask.TaskName': task,
      TaskName: task,
      Description: description,
      'PfiTask.TaskType': type,
      TaskType: type,
    })),
  PfiUserTask: ({ userTasks, tasks }) =>
    userTasks.map(({ user, task, startDate, stopDate }) => ({
      PfiUserProfile: user,
      'PfiTask.TaskName': task,
      TaskName: task,
      'PfiTask.TaskType': tasks.find((one) => one.task === task)?.type ?? '2',
      StartDate: startDate,
      StopDate: stopDate,
    })),
};

const GEN_CLASSES = ['Identity', 'Actor', 'IdentityActor', 'ActorRole'];
const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  Identity: ['Service', 'Identity'],
  Actor: ['Actor', 'PersonName.GivenName', 'PersonName.FamilyName', 'ContactInfo.EmailAddress'],
  IdentityActor: ['Actor', 'Service', 'Identity'],
  ActorRole: ['Actor', 'ActorRole.Role', 'Role'],
  PfiUserProfile: ['PfiUserProfile'],
  PfiTask: ['PfiTask.TaskName', 'TaskName', 'Description', 'PfiTask.TaskType', 'TaskType'],
  PfiUserTask: [
    'PfiUserProfile',
    'PfiTask.TaskName',
    'TaskName',
    'PfiTask.TaskType',
    'StartDate',
    'StopDate',
  ],
};

/** Landmark's generic lists (domain.md, 6); null for a path that is none of them. */
export function dataRest(
  holds: Holds,
  url: URL,
  gen: string,
  dataArea: string,
  options: DataRestOptions,
): Reply | null {
  const match = /^\/(\w+)\/soap\/classes\/(\w+)\/lists\/_generic$/.exec(url.pathname);
  if (match === null) return null;
  const [, area, name = ''] = match;
  const rowsOf = CLASSES[name];
  const home = GEN_CLASSES.includes(name) ? gen : dataArea;
  if (options.lists === 'off' || rowsOf === undefined || area !== home) return json({ status: 404 }, 404);
  if (options.closed.includes(name)) return json({ status: 403 }, 403);
  return list(rowsOf(holds), name, url, options);
}

function list(all: readonly Row[], name: string, url: URL, options: DataRestOptions): Reply {
  const fields = (url.searchParams.get('_fields') ?? '').split(',');
  const known = (FIELDS_OF[name] ?? []).filter((field) => !options.unknown.includes(`${name}.${field}`));
  const missing = fields.find((field) => !known.includes(field));
  if (missing !== undefined)
    return json({ exception: { message: `Field ${missing} is unknown in ${name}` } });
  const [field = '', value = ''] = (url.searchParams.get('_filter') ?? '').split('::');
  if (field !== '' && !known.includes(field)) {
    return json({ exception: { message: `Field ${field} is unknown in ${name}` } });
  }
  const found = field === '' ? all : all.filter((row) => options.filters && row[field] === value);
  const from = Number(url.searchParams.get('_from') ?? '0');
  const most = Math.min(Number(url.searchParams.get('_limit') ?? '100'), options.cap);
  const rows = found.slice(from, from + most);
  const next = new URL(url);
  next.searchParams.set('_from', String(from + most));
  const more = options.links && from + most < found.length;
  const head = {
    _count: options.countsAll ? found.length : rows.length,
    _links: more ? [{ rel: 'next', href: `${next.pathname}${next.search}` }] : [],
  };
  const padded = (row: Row) => Object.fromEntries(fields.map((one) => [one, `${row[one] ?? ''} `]));
  return json([head, ...rows.map((row) => ({ _fields: padded(row) }))]);
}
