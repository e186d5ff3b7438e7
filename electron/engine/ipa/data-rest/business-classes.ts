import type { IpaObjects, IpaObjectType } from '../../../../shared/ipa/objects.ts';
import { GEN_TYPES, NO_DATE } from '../../../../shared/ipa/objects.ts';

/** A field of an object, and how its business class may call it. */
export interface ListColumn<F extends string = string> {
  readonly field: F | 'taskType';
  /** The first that the system knows is taken. */
  readonly names: readonly [string, ...string[]];
  /** Without it a list is still of use. */
  readonly optional?: true;
}

export interface BusinessClass<T extends IpaObjectType = IpaObjectType> {
  readonly type: T;
  readonly name: string;
  /** Whether it is one of gen's. */
  readonly gen: boolean;
  readonly columns: readonly ListColumn<keyof IpaObjects[T] & string>[];
}

/**
 * The business classes of IPA's objects and their fields (domain.md, 6). The classes are documented. The fields are inferred
 * from the process flow's transactions and the forms of the administration; of several spellings nobody has said which one
 * the lists take. Those of a validity are not known at all, and asked for on trust.
 */
const COLUMNS: { readonly [T in IpaObjectType]: readonly ListColumn<keyof IpaObjects[T] & string>[] } = {
  identity: [
    { field: 'service', names: ['Service'] },
    { field: 'identity', names: ['Identity'] },
  ],
  actor: [
    { field: 'actor', names: ['Actor'] },
    { field: 'firstName', names: ['PersonName.GivenName', 'GivenName'] },
    { field: 'lastName', names: ['PersonName.FamilyName', 'FamilyName'] },
    { field: 'email', names: ['ContactInfo.EmailAddress', 'EmailAddress'] },
  ],
  'actor-identity': [
    { field: 'actor', names: ['Actor'] },
    { field: 'service', names: ['Service'] },
    { field: 'identity', names: ['Identity'] },
  ],
  'actor-role': [
    { field: 'actor', names: ['Actor', 'ActorRole.Actor'] },
    { field: 'role', names: ['ActorRole.Role', 'Role'] },
  ],
  user: [{ field: 'user', names: ['PfiUserProfile'] }],
  task: [
    { field: 'task', names: ['PfiTask.TaskName', 'TaskName'] },
    { field: 'description', names: ['Description', 'PfiTask.Description'], optional: true },
    { field: 'taskType', names: ['PfiTask.TaskType', 'TaskType'], optional: true },
  ],
  'user-task': [
    { field: 'user', names: ['PfiUserProfile'] },
    { field: 'task', names: ['PfiTask.TaskName', 'TaskName'] },
    { field: 'taskType', names: ['PfiTask.TaskType', 'TaskType'], optional: true },
    { field: 'startDate', names: ['StartDate'], optional: true },
    { field: 'stopDate', names: ['StopDate'], optional: true },
  ],
};

const NAMES: Readonly<Record<IpaObjectType, string>> = {
  identity: 'Identity',
  actor: 'Actor',
  'actor-identity': 'IdentityActor',
  'actor-role': 'ActorRole',
  user: 'PfiUserProfile',
  task: 'PfiTask',
  'user-task': 'PfiUserTask',
};

export function businessClass<T extends IpaObjectType>(type: T): BusinessClass<T> {
  const gen = (GEN_TYPES as readonly IpaObjectType[]).includes(type);
  return { type, name: NAMES[type], gen, columns: COLUMNS[type] };
}

/** A row by its fields; '' for what it does not have. */
export type ListRow = Readonly<Record<string, string>>;

/** What the lists call an identity of a user, before the id (domain.md, 4). */
const USER_PREFIX = 'User:';

/**
 * Makes a row an object; null for what is none of Muster's, as a task that is no group task.
 * @param template of the policy's identities: where it has no `User:` of its own, that is no part of an identity
 */
export function objectOfRow(
  type: IpaObjectType,
  row: ListRow,
  template: string,
): IpaObjects[IpaObjectType] | null {
  const at = (field: string) => row[field] ?? '';
  const identity = () => {
    const name = at('identity');
    const bare = name.startsWith(USER_PREFIX) && !template.startsWith(USER_PREFIX);
    return bare ? name.slice(USER_PREFIX.length) : name;
  };
  // 2 is a group task, which M3's roles become; others are none of theirs (domain.md, 1).
  if (at('taskType') !== '' && at('taskType') !== '2') return null;
  switch (type) {
    case 'identity':
      return { service: at('service'), identity: identity() };
    case 'actor':
      return { actor: at('actor'), firstName: at('firstName'), lastName: at('lastName'), email: at('email') };
    case 'actor-identity':
      return { actor: at('actor'), service: at('service'), identity: identity() };
    case 'actor-role':
      return { actor: at('actor'), role: at('role') };
    case 'user':
      return { user: at('user') };
    case 'task':
      return { task: at('task'), description: at('description') };
    case 'user-task':
      return {
        user: at('user'),
        task: at('task'),
        startDate: dateOf(at('startDate')),
        stopDate: dateOf(at('stopDate')),
      };
  }
}

/** yyyyMMdd with or without separators or a time behind it; everything else is no limit. */
function dateOf(text: string): string {
  const digits = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/.exec(text.trim());
  return digits === null ? NO_DATE : `${digits[1]}${digits[2]}${digits[3]}`;
}
