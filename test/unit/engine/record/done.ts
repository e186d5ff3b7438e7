import type { Actor, IpaObjects, IpaObjectType } from '../../../../shared/targets/ipa/objects.ts';
import { NO_DATE } from '../../../../shared/targets/ipa/objects.ts';
import type { Operation } from '../../../../shared/targets/ipa/plan/operation.ts';

const OF_A_PERSON = { situation: 'different', subject: { kind: 'person', index: 0 } } as const;

/** An operation of which it is known that it was done. */
export function created<T extends IpaObjectType>(type: T, after: IpaObjects[T], again?: true): Operation {
  const marked = again === undefined ? {} : { again };
  return { type, action: 'create', before: null, after, ...OF_A_PERSON, ...marked } as unknown as Operation;
}
export function deleted<T extends IpaObjectType>(type: T, before: IpaObjects[T], again?: true): Operation {
  const marked = again === undefined ? {} : { again };
  return { type, action: 'delete', before, after: null, ...OF_A_PERSON, ...marked } as unknown as Operation;
}
export function updated<T extends IpaObjectType>(
  type: T,
  before: IpaObjects[T],
  after: IpaObjects[T],
): Operation {
  return { type, action: 'update', before, after, ...OF_A_PERSON } as unknown as Operation;
}

export const SERVICE = 'SSOPV2';
export const actorOf = (id: string, firstName: string): Actor => ({
  actor: id,
  firstName,
  lastName: 'Berg',
  email: `${firstName.toLowerCase()}@example.com`,
});
export const userTask = (user: string, task: string) => ({
  user,
  task,
  startDate: NO_DATE,
  stopDate: NO_DATE,
});

/** All that is made of a new person. */
export function person(id: string, firstName: string): Operation[] {
  return [...inGen(id, firstName), created('user', { user: id })];
}

export function inGen(id: string, firstName: string): Operation[] {
  return [
    created('identity', { service: SERVICE, identity: id }),
    created('actor', actorOf(id, firstName)),
    created('actor-identity', { actor: id, service: SERVICE, identity: id }),
    created('actor-role', { actor: id, role: 'InbasketUser_ST' }),
  ];
}

/** All that goes of a person. */
export function gone(id: string, firstName: string): Operation[] {
  return [
    deleted('user', { user: id }),
    deleted('actor-role', { actor: id, role: 'InbasketUser_ST' }),
    deleted('actor-identity', { actor: id, service: SERVICE, identity: id }),
    deleted('actor', actorOf(id, firstName)),
    deleted('identity', { service: SERVICE, identity: id }),
  ];
}
