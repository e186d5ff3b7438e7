/** What a Landmark system holds: gen, and one data area. */
export interface Holds {
  readonly identities: { service: string; identity: string }[];
  readonly actors: { actor: string; firstName: string; lastName: string; email: string }[];
  readonly actorIdentities: { actor: string; service: string; identity: string }[];
  readonly actorRoles: { actor: string; role: string }[];
  readonly users: { user: string }[];
  /** `type` 2 is a group task. */
  readonly tasks: { task: string; description: string; type: string }[];
  readonly userTasks: { user: string; task: string; startDate: string; stopDate: string }[];
  /** Users with work units that wait for them. */
  readonly pendingWork: string[];
}

export function holdsOf(given: Partial<Holds>): Holds {
  const none = {
    identities: [],
    actors: [],
    actorIdentities: [],
    actorRoles: [],
    users: [],
    tasks: [],
    userTasks: [],
    pendingWork: [],
  };
  return structuredClone({ ...none, ...given });
}

/** Tasks as the lists show them: every user has a personal task (domain.md, 1). That it goes with the user is a choice here. */
export function shownTasks({ users, tasks }: Holds): Holds['tasks'] {
  const personal = users.map(({ user }) => ({ task: user, description: `${user}'s own`, type: PERSONAL }));
  return [...personal, ...tasks];
}

/** User-tasks with the type of their task. A task of either type may have a name. */
export function shownUserTasks({
  users,
  tasks,
  userTasks,
}: Holds): (Holds['userTasks'][number] & { type: string })[] {
  const typeOf = (name: string) => tasks.find(({ task }) => task === name)?.type ?? '2';
  return [
    ...users.map(({ user }) => ({ user, task: user, startDate: '', stopDate: '', type: PERSONAL })),
    ...userTasks.map((one) => ({ ...one, type: typeOf(one.task) })),
  ];
}

const PERSONAL = '1';

/** Where a system's objects are: each request is done on them as they are then. */
export interface HoldsKeeper {
  work<T>(act: (holds: Holds) => T): T;
}

/** Keeps them in memory. */
export function keepInMemory(given: Partial<Holds>): HoldsKeeper {
  const holds = holdsOf(given);
  return { work: (act) => act(holds) };
}

/** What came of an action: the words that a person would see, and whether they are of a failure. */
export interface Said {
  readonly ok: boolean;
  readonly message: string;
}

const done = (message: string): Said => ({ ok: true, message });
const refused = (message: string): Said => ({ ok: false, message });

export function updateActor(
  { actors }: Holds,
  actor: string,
  change: Partial<{ firstName: string; lastName: string; email: string }>,
): Said {
  const found = actors.find((one) => one.actor === actor);
  if (found === undefined) return refused(`Actor ${actor} does not exist`);
  if (change.lastName === '') return refused('Field Family Name is required');
  Object.assign(found, change);
  return done(`Actor ${actor} Updated`);
}

export function deleteUser({ users, userTasks, pendingWork }: Holds, user: string): Said {
  if (!users.some((one) => one.user === user)) return refused(`PfiUserProfile ${user} does not exist`);
  if (userTasks.some((one) => one.user === user)) {
    return refused(`PfiUserProfile ${user} cannot be deleted: PfiUserTask records exist`);
  }
  if (pendingWork.includes(user)) {
    return refused(`PfiUserProfile ${user} cannot be deleted: pending work units`);
  }
  return removed(users, (one) => one.user === user, `PfiUserProfile ${user}`);
}

export function deleteTask({ tasks, userTasks }: Holds, task: string): Said {
  if (!tasks.some((one) => one.task === task)) return refused(`PfiTask ${task} does not exist`);
  if (userTasks.some((one) => one.task === task)) {
    return refused(`PfiTask ${task} cannot be deleted: PfiUserTask records exist`);
  }
  return removed(tasks, (one) => one.task === task, `PfiTask ${task}`);
}

export function deleteUserTask({ userTasks }: Holds, user: string, task: string): Said {
  const fits = (one: { user: string; task: string }) => one.user === user && one.task === task;
  if (!userTasks.some(fits)) return refused(`PfiUserTask ${user} ${task} does not exist`);
  return removed(userTasks, fits, `PfiUserTask ${user} ${task}`);
}

/** Its words are of the opposite of what it did (domain.md, 6). */
export function changeActorRole(
  { actorRoles }: Holds,
  action: 'Create' | 'Delete',
  actor: string,
  role: string,
): Said {
  const at = actorRoles.findIndex((one) => one.actor === actor && one.role === role);
  if (action === 'Create') {
    if (at < 0) actorRoles.push({ actor, role });
    return refused(`ActorRole ${actor} ${role} already exists`);
  }
  if (at >= 0) actorRoles.splice(at, 1);
  return refused(`ActorRole ${actor} ${role} does not exist`);
}

function removed<T>(rows: T[], fits: (row: T) => boolean, what: string): Said {
  rows.splice(rows.findIndex(fits), 1);
  return done(`${what} Deleted`);
}
