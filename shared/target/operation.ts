import type { Situation } from './situations.ts';

/** Whose operation it is: an index into Plan.people or Plan.tasks. */
export type OperationSubject =
  | { readonly kind: 'person'; readonly index: number }
  | { readonly kind: 'task'; readonly index: number };

/** What an operation does to its object. */
export const OPERATION_ACTIONS = ['create', 'update', 'delete'] as const;
export type OperationAction = (typeof OPERATION_ACTIONS)[number];

/** The fields of an object of a target, by name. */
export type ObjectFields = Readonly<Record<string, string>>;

/** One change to one object of a target. `before` is what the target holds, null where it holds nothing. */
export interface AnyOperation {
  readonly type: string;
  readonly action: OperationAction;
  readonly situation: Situation;
  readonly subject: OperationSubject;
  readonly before: ObjectFields | null;
  readonly after: ObjectFields | null;
  /**
   * Part of a change as delete and add again, for a target that has no update: what is deleted here is made again by a
   * later operation, and the other way round.
   */
  readonly again?: true;
}

/** The operations of a target whose objects, by their type, are O. */
export type OperationOn<O> = {
  [T in keyof O & string]: Omit<AnyOperation, 'type' | 'before' | 'after'> & {
    readonly type: T;
    readonly before: O[T] | null;
    readonly after: O[T] | null;
  };
}[keyof O & string];

/** Takes operations one by one. */
export type Visit<O = AnyOperation> = (operation: O) => void;

/** The operation that takes this one back: what was made goes, what went is made again as it was. */
export function inverseOf<O extends AnyOperation>(operation: O): O {
  const { action, before, after } = operation;
  const inverse = action === 'create' ? 'delete' : action === 'delete' ? 'create' : 'update';
  return { ...operation, action: inverse, before: after, after: before };
}
