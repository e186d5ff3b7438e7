import type { Operation } from '../../../shared/plan/operations.ts';
import type { Plan } from '../../../shared/plan/plan.ts';

/** An operation's object as a person reads it, e.g. `actor ABERGSTR` or `user-task ABERGSTR BUYER`. */
export function objectOf(operation: Operation): string {
  switch (operation.type) {
    case 'identity': {
      const { service, identity } = (operation.after ?? operation.before)!;
      return `identity ${service} ${identity}`;
    }
    case 'actor':
      return `actor ${(operation.after ?? operation.before)!.actor}`;
    case 'actor-identity': {
      const { actor, service, identity } = (operation.after ?? operation.before)!;
      return `actor-identity ${actor} ${service} ${identity}`;
    }
    case 'actor-role': {
      const { actor, role } = (operation.after ?? operation.before)!;
      return `actor-role ${actor} ${role}`;
    }
    case 'user':
      return `user ${(operation.after ?? operation.before)!.user}`;
    case 'task':
      return `task ${(operation.after ?? operation.before)!.task}`;
    case 'user-task': {
      const { user, task } = (operation.after ?? operation.before)!;
      return `user-task ${user} ${task}`;
    }
  }
}

/** The id of the user or role that an operation is for. */
export function subjectOf(plan: Plan, operation: Operation): string {
  const { kind, index } = operation.subject;
  return (kind === 'person' ? plan.people[index]?.id : plan.tasks[index]?.id) ?? '';
}
