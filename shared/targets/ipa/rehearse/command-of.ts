import type { Operation } from '../plan/operation.ts';
import type { IpaCommand } from './ipa-commands.ts';

/**
 * The command that does an operation to a model of the target, whichever tool does it to the target itself.
 * For those who keep a model of what was done. The rehearsal reads its commands out of the artifacts instead:
 * it is there to find out what the writer got wrong.
 * @throws Error where an operation other than a delete has no values after it, or a delete none before
 */
export function commandOf(operation: Operation): IpaCommand {
  return operation.action === 'delete' ? deletionOf(operation) : writingOf(operation);
}

function writingOf({ type, action, after }: Operation): IpaCommand {
  if (after === null) throw new Error(`An ${action} of ${type} has no values.`);
  switch (type) {
    case 'identity':
      return { verb: 'identity add', ...after };
    case 'actor':
      return { verb: action === 'update' ? 'actor update' : 'actor add', ...after };
    case 'actor-identity':
      return { verb: 'actor assign', ...after };
    case 'actor-role':
      return { verb: 'role assign', ...after };
    case 'user':
      return { verb: 'user', ...after };
    case 'task':
      return { verb: 'task', ...after };
    case 'user-task':
      return { verb: 'user-task', ...after };
  }
}

function deletionOf({ type, before }: Operation): IpaCommand {
  if (before === null) throw new Error(`A delete of ${type} does not say what.`);
  switch (type) {
    case 'identity':
      return { verb: 'identity delete', ...before };
    case 'actor':
      return { verb: 'actor delete', actor: before.actor };
    case 'actor-identity':
      return { verb: 'actor remove', ...before };
    case 'actor-role':
      return { verb: 'role remove', ...before };
    case 'user':
      return { verb: 'user delete', ...before };
    case 'task':
      return { verb: 'task delete', task: before.task };
    case 'user-task':
      return { verb: 'user-task delete', user: before.user, task: before.task };
  }
}
