import type { OperationOn } from '../../../target/operation.ts';
import type { IpaObjects, IpaObjectType } from '../objects.ts';

/**
 * One change to one object of IPA. An actor is changed as delete and add again where secadm does it, which has no update
 * (domain.md, 4).
 */
export type Operation = OperationOn<IpaObjects>;

export type OperationOf<T extends IpaObjectType> = Extract<Operation, { readonly type: T }>;
