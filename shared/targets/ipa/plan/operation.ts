import type { Situation } from '../../../target/situations.ts';
import type { IpaObjects, IpaObjectType } from '../objects.ts';

/** Whose operation it is: an index into Plan.people or Plan.tasks. */
export type OperationSubject =
  | { readonly kind: 'person'; readonly index: number }
  | { readonly kind: 'task'; readonly index: number };

/** What an operation does to its object. */
export const OPERATION_ACTIONS = ['create', 'update', 'delete'] as const;
export type OperationAction = (typeof OPERATION_ACTIONS)[number];

/** One change to one object of IPA. `before` is what the target holds, null where it holds nothing. */
export type Operation = {
  [T in IpaObjectType]: {
    readonly type: T;
    readonly action: OperationAction;
    readonly situation: Situation;
    readonly subject: OperationSubject;
    readonly before: IpaObjects[T] | null;
    readonly after: IpaObjects[T] | null;
    /**
     * Part of an actor's change as delete and add again, since secadm has no update (domain.md, 4): what is
     * deleted here is made again by a later operation, and the other way round.
     */
    readonly again?: true;
  };
}[IpaObjectType];

export type OperationOf<T extends IpaObjectType> = Extract<Operation, { readonly type: T }>;

/** Takes operations one by one. */
export type Visit = (operation: Operation) => void;

/** The operation that takes this one back: what was made goes, what went is made again as it was. */
export function inverseOf(operation: Operation): Operation {
  const { action, before, after } = operation;
  const inverse = action === 'create' ? 'delete' : action === 'delete' ? 'create' : 'update';
  return { ...operation, action: inverse, before: after, after: before } as Operation;
}

/** Which part of a run an operation belongs to; each is written as one artifact and run by one tool. */
export const SECTIONS = [
  'gen-create',
  'gen-update',
  'environment-import',
  'environment-delete',
  'gen-delete',
] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * The sections stand in running order: first everything that is added or changed, then what is taken away, from
 * the outside in (domain.md, 1, What does not fit, 6). A run that stops half-way has then deleted nothing too
 * early: a user's actor goes after the user, a user after its user-tasks.
 */
export function sectionOf({ type, action, again }: Pick<Operation, 'type' | 'action' | 'again'>): Section {
  if (type === 'user' || type === 'task' || type === 'user-task') {
    return action === 'delete' ? 'environment-delete' : 'environment-import';
  }
  if (again === true || action === 'update') return 'gen-update';
  return action === 'create' ? 'gen-create' : 'gen-delete';
}
