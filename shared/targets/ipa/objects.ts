import { UNLIMITED } from '../../m3/validity.ts';

/**
 * The objects of IPA, with the fields that Muster writes (domain.md sections 1, 4, 5, 6). The first four
 * live in gen, which all environments of a Landmark system share; the last three in the environment's data
 * area.
 */
export type Identity = {
  readonly service: string;
  readonly identity: string;
};
export type Actor = {
  readonly actor: string;
  readonly firstName: string;
  readonly lastName: string;
  /** '' for none. */
  readonly email: string;
};
export type ActorIdentity = {
  readonly actor: string;
  readonly service: string;
  readonly identity: string;
};
export type ActorRole = {
  readonly actor: string;
  readonly role: string;
};
export type User = {
  readonly user: string;
};
export type Task = {
  readonly task: string;
  readonly description: string;
};
export type UserTask = {
  readonly user: string;
  readonly task: string;
  /** yyyyMMdd, or 00000000 for no limit. */
  readonly startDate: string;
  readonly stopDate: string;
};

/**
 * A task or user-task as a list of IPA shows it. `taskType` is left out where whoever tells of it knows group tasks alone, and
 * '' where the list does not say it.
 */
export interface Typed {
  readonly taskType?: string;
}

export interface IpaObjects {
  readonly identity: Identity;
  readonly actor: Actor;
  readonly 'actor-identity': ActorIdentity;
  readonly 'actor-role': ActorRole;
  readonly user: User;
  readonly task: Task;
  readonly 'user-task': UserTask;
}
export type IpaObjectType = keyof IpaObjects;

export const GEN_TYPES = ['identity', 'actor', 'actor-identity', 'actor-role'] as const;
export const ENVIRONMENT_TYPES = ['user', 'task', 'user-task'] as const;
export const IPA_TYPES: readonly IpaObjectType[] = [...GEN_TYPES, ...ENVIRONMENT_TYPES];

/** The date of a user-task that nothing limits, as M3 says it too (domain.md, 5). */
export const NO_DATE = UNLIMITED;

/** The administrators that are never touched, in any case (domain.md, What does not fit, 7; confirmed). */
export const PROTECTED_USERS = ['lawson', 'M3ADMIN', 'M3API', 'M3SRVADM', 'MVXSECOFR', 'SYSTEM'] as const;
