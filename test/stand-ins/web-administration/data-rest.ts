import { type Holds, shownTasks, shownUserTasks } from './landmark-state.ts';
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
  /** Fields that it takes without knowing them, and leaves out of its rows. */
  readonly leftOut: readonly string[];
  /** `off`: no number of rows anywhere; `head`: in the first member of a list; `asked`: for `_recordCountOnly`, too. */
  readonly counts: 'off' | 'head' | 'asked';
  /**
   * How the link to the next rows is written: `asked` only where links were asked for; `echoed` repeats the parameters, also that
   * no links are wanted, and obeys it. The others lead astray.
   */
  readonly next:
    | 'always'
    | 'asked'
    | 'echoed'
    | 'relative'
    | 'elsewhere'
    | 'same'
    | 'repeating'
    | 'lost'
    | 'empty';
  /** Where gen's lists are: CloudSuite has them under the data area. */
  readonly genUnder: 'gen' | 'data-area';
  /** What stands in the list in place of the row with this number, and beside the rows. */
  readonly instead: Readonly<Record<number, unknown>>;
  readonly beside: readonly unknown[];
  /** Bytes of ISO-8859-1, without a word of it. */
  readonly latin1: boolean;
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
  PfiTask: (holds) =>
    shownTasks(holds).map(({ task, description, type }) => ({
      'PfiTask.TaskName': task,
      TaskName: task,
      Description: description,
      'PfiTask.TaskType': type,
      TaskType: type,
    })),
  PfiUserTask: (holds) =>
    shownUserTasks(holds).map(({ user, task, startDate, stopDate, type }) => ({
      PfiUserProfile: user,
      'PfiTask.TaskName': task,
      TaskName: task,
      'PfiTask.TaskType': type,
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
  const home = GEN_CLASSES.includes(name) && options.genUnder === 'gen' ? gen : dataArea;
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
  if (url.searchParams.get('_recordCountOnly') === 'true' && options.counts === 'asked') {
    return json({ _count: found.length });
  }
  const from = Number(url.searchParams.get('_from') ?? '0');
  const most = Math.min(Number(url.searchParams.get('_limit') ?? '100'), options.cap);
  const rows = options.next === 'empty' && from > 0 ? [] : found.slice(from, from + most);
  const count = options.countsAll ? found.length : rows.length;
  const shown = fields.filter((one) => !options.leftOut.includes(`${name}.${one}`));
  const padded = (row: Row) => Object.fromEntries(shown.map((one) => [one, `${row[one] ?? ''} `]));
  const records = rows.map((row, at) => options.instead[from + at + 1] ?? { _fields: padded(row) });
  const head = {
    ...(options.counts === 'off' ? {} : { _count: count }),
    _links: linksOf(url, from, most, found.length, options),
  };
  return options.latin1 ? inLatin1([head, ...records]) : json([head, ...records, ...options.beside]);
}

type Link = { readonly rel: string; readonly href: string };

function linksOf(url: URL, from: number, most: number, all: number, options: DataRestOptions): Link[] {
  const link = (href: string): Link[] => [
    { rel: 'self', href: url.search },
    { rel: 'next', href },
  ];
  if (!options.links) return [];
  const isAsked = url.searchParams.get('_links') !== 'false';
  const next = new URL(url);
  next.searchParams.set('_from', String(from + most));
  if (from + most >= all && options.next !== 'empty') return link(' ');
  switch (options.next) {
    case 'always':
      return link(`${next.pathname}${next.search}`);
    case 'relative':
      return link(`../lists/_generic${next.search}`);
    case 'asked':
      return isAsked ? link(`../lists/_generic${next.search}`) : [];
    case 'echoed':
      return from === 0 || isAsked ? link(`../lists/_generic${withFalse(next)}`) : [];
    case 'elsewhere':
      return link(`http://elsewhere.test${next.pathname}${next.search}`);
    case 'same':
      return link(`${url.pathname}${url.search}`);
    case 'repeating':
      next.searchParams.set('_from', '0');
      next.searchParams.set('_page', String(Number(url.searchParams.get('_page') ?? '0') + 1));
      return link(`${next.pathname}${next.search}`);
    case 'lost':
      return from === 0 ? link(`${next.pathname}${next.search}`) : [];
    case 'empty':
      return link(`${next.pathname}${next.search}`);
  }
}

function withFalse(next: URL): string {
  next.searchParams.set('_links', 'false');
  return next.search;
}

function inLatin1(value: unknown): Reply {
  const body = Buffer.from(JSON.stringify(value), 'latin1');
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}
