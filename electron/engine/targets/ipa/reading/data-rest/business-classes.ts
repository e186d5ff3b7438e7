import type { IpaObjects, IpaObjectType } from '../../../../../../shared/targets/ipa/objects.ts';
import { GEN_TYPES } from '../../../../../../shared/targets/ipa/objects.ts';
import { type ObjectMaker, objectMaker } from '../../../../../../shared/targets/ipa/state/object-of.ts';

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
    { field: 'email', names: ['ContactInfo.EmailAddress', 'EmailAddress'], optional: true },
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
 * Makes rows of a list objects, or says why one is none (see objectMaker).
 * @param template of the policy's identities: where it has no `User:` of its own, that is no part of an identity
 */
export function rowReader(
  { of: { type }, columns }: { readonly of: BusinessClass; readonly columns: readonly { field: string }[] },
  template: string,
): (row: ListRow) => ReturnType<ObjectMaker> {
  const fields = columns.map(({ field }) => field);
  const make = objectMaker(type, new Map(fields.map((field, at) => [field, at])));
  const isBare = !template.startsWith(USER_PREFIX);
  const valueIn = (field: string, value: string) =>
    isBare && field === 'identity' && value.startsWith(USER_PREFIX) ? value.slice(USER_PREFIX.length) : value;
  return (row) => make(fields.map((field) => valueIn(field, row[field] ?? '')));
}
