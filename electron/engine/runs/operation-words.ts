import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import { objectKeyBy } from '../../../shared/target/object-key.ts';
import type { AnyOperation } from '../../../shared/target/operation.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';

/** An operation's object as a person reads it, e.g. `actor ABERGSTR` or `user-task ABERGSTR BUYER`. */
export function objectOf(
  { target }: Pick<OperationList, 'target'>,
  { type, before, after }: AnyOperation,
): string {
  return `${type} ${objectKeyBy(target.keyFields, type, (after ?? before)!)}`;
}

/** The id of the user or role that an operation is for. */
export function subjectOf(plan: AnyPlan, operation: AnyOperation): string {
  const { kind, index } = operation.subject;
  return (kind === 'person' ? plan.people[index]?.id : plan.tasks[index]?.id) ?? '';
}
