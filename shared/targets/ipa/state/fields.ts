import type { IpaObjects, IpaObjectType, Typed } from '../objects.ts';

/** A field of an object, and the names under which lists and tables carry it. */
export interface IpaField {
  readonly field: string;
  /** In words, for messages. */
  readonly title: string;
  /** Without it nothing can be said of the object. What a list leaves out besides is not known, which is not empty. */
  readonly required: boolean;
  /** Whether it is part of what names the object. */
  readonly key: boolean;
  /**
   * Names of columns, the likeliest first. They are guessed from the names of the business class fields (domain.md, 6), and those
   * of a task from the columns of neighbouring tables (domain.md, 1): what the columns of IPA's tables are called is not known.
   */
  readonly names: readonly string[];
}

type FieldsOf<T extends IpaObjectType> = readonly (IpaField & {
  readonly field: keyof IpaObjects[T] | keyof Typed;
})[];

function field<F extends string>(
  field: F,
  title: string,
  names: string,
  kind: 'key' | 'required' | 'optional' = 'required',
): IpaField & { readonly field: F } {
  return { field, title, names: names.split(' '), key: kind === 'key', required: kind !== 'optional' };
}

const ACTOR = field('actor', 'actor', 'ACTOR ACTORID', 'key');
const SERVICE = field('service', 'service', 'SERVICE SERVICENAME SSOSERVICE', 'key');
const IDENTITY = field('identity', 'identity', 'IDENTITY IDENTITYNAME IDENTITYID', 'key');
const USER = field(
  'user',
  'user',
  'PFIUSERPROFILE PMPFIUSERPROFILE USERPROFILE PFIUSER WF_RM_ID RM_ID USER',
  'key',
);
const TASK_NAMES = 'PFITASK_TASKNAME PTTASKNAME PMPTTASKNAME TASKNAME PFITASK TASK';
const TASK_TYPE = field(
  'taskType',
  'task type',
  'PFITASK_TASKTYPE PTTASKTYPE PMPTTASKTYPE TASKTYPE',
  'optional',
);

/** The fields of every type, in the order in which its columns stand in a query. */
export const IPA_FIELDS: { readonly [T in IpaObjectType]: FieldsOf<T> } = {
  identity: [SERVICE, IDENTITY],
  actor: [
    ACTOR,
    field('firstName', 'first name', 'PERSONNAME_GIVENNAME GIVENNAME FIRSTNAME NAME_GIVENNAME'),
    field('lastName', 'last name', 'PERSONNAME_FAMILYNAME FAMILYNAME LASTNAME NAME_FAMILYNAME'),
    field('email', 'e-mail', 'CONTACTINFO_EMAILADDRESS EMAILADDRESS EMAIL CONTACTINFO_EMAIL', 'optional'),
  ],
  'actor-identity': [ACTOR, SERVICE, IDENTITY],
  'actor-role': [ACTOR, field('role', 'role', 'ACTORROLE_ROLE ROLE ROLENAME ACTORROLE', 'key')],
  user: [USER],
  task: [
    field('task', 'task', `TASKNAME ${TASK_NAMES}`, 'key'),
    field('description', 'description', 'DESCRIPTION TASKDESCRIPTION WF_DESCRIPTION', 'optional'),
    TASK_TYPE,
  ],
  'user-task': [
    USER,
    field('task', 'task', TASK_NAMES, 'key'),
    TASK_TYPE,
    field('startDate', 'start date', 'STARTDATE BEGINDATE', 'optional'),
    field('stopDate', 'stop date', 'STOPDATE ENDDATE', 'optional'),
  ],
};

/** What a type is called above a list. */
export const IPA_TITLES: Readonly<Record<IpaObjectType, string>> = {
  identity: 'Identities',
  actor: 'Actors',
  'actor-identity': 'Actor-identities',
  'actor-role': 'Actor-roles',
  user: 'Users',
  task: 'Tasks',
  'user-task': 'User-tasks',
};

/** Where each field stands among some columns. */
export interface FoundFields {
  /** Index of the column by field; fields that no column carries are left out. */
  readonly places: ReadonlyMap<string, number>;
  /** Required fields that no column carries. */
  readonly missing: readonly IpaField[];
}

/**
 * Finds the columns of a type by their names, without regard to case and to what stands between their words: ContactInfo.EmailAddress
 * and CONTACTINFO_EMAILADDRESS are the same. A field's likelier name goes first, and no column carries two fields.
 */
export function findFields(type: IpaObjectType, columns: readonly string[]): FoundFields {
  const keys = columns.map(nameKey);
  const places = new Map<string, number>();
  const taken = new Set<number>();
  for (const { field, names } of fieldsOf(type)) {
    for (const name of [...names, field]) {
      const at = keys.findIndex((key, index) => key === nameKey(name) && !taken.has(index));
      if (at < 0) continue;
      places.set(field, at);
      taken.add(at);
      break;
    }
  }
  return {
    places,
    missing: fieldsOf(type).filter(({ field, required }) => required && !places.has(field)),
  };
}

/** The fields that a list with these columns leaves out: nothing is known of them. */
export function leftOutOf(type: IpaObjectType, places: ReadonlyMap<string, number>): readonly string[] {
  return fieldsOf(type)
    .filter(({ field, required }) => !required && !places.has(field))
    .map(({ field }) => field);
}

/** The fields of a type that is known only when it runs. */
export function fieldsOf(type: IpaObjectType): readonly IpaField[] {
  return IPA_FIELDS[type];
}

/** `PersonName_prd_GivenName` is how the web administration writes PersonName.GivenName (domain.md, 6). */
function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toUpperCase()
    .replaceAll('_PRD_', '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
