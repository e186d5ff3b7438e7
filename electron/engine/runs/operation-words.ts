import type { Operation } from '../../../shared/targets/ipa/plan/operation.ts';
import type { Plan } from '../../../shared/targets/ipa/plan/plan.ts';
import { objectKey } from '../../../shared/targets/ipa/state/object-key.ts';

/** An operation's object as a person reads it, e.g. `actor ABERGSTR` or `user-task ABERGSTR BUYER`. */
export function objectOf({ type, before, after }: Operation): string {
  return `${type} ${objectKey(type, (after ?? before)!)}`;
}

/** The id of the user or role that an operation is for. */
export function subjectOf(plan: Plan, operation: Operation): string {
  const { kind, index } = operation.subject;
  return (kind === 'person' ? plan.people[index]?.id : plan.tasks[index]?.id) ?? '';
}
