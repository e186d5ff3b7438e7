import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import type { IpaObjects, IpaObjectType } from '../objects.ts';
import type { Operation } from '../plan/operation.ts';
import type { OperationList } from '../plan/operation-list.ts';
import { objectKey } from '../state/object-key.ts';
import type { IpaCommand } from './ipa-commands.ts';
import { IpaModel } from './ipa-model.ts';

/**
 * The least that a target has to hold for a plan to be run: for plans that rest on what is not at hand, an undo or one
 * from another machine. Whoever uses it learns whether the files do what the plan says, not whether the target is so.
 */
export function* modelOfPlan(list: OperationList): Steps<IpaModel> {
  const made = new Set<string>();
  const model = new IpaModel();
  if (list.plan.current.kind === 'assumed-empty') return model;
  for (let number = 0; number < list.count; number++) {
    const { type, before, after, again } = list.at(number);
    if (before === null && again !== true) made.add(nameOf(type, after!));
    if (number % STEP_SIZE === STEP_SIZE - 1) yield number;
  }
  for (const order of ORDERS) {
    for (let number = 0; number < list.count; number++) {
      for (const command of order(list.at(number))) {
        if (!made.has(nameOfCommand(command)) && !isThere(model, command)) model.apply(command);
      }
      if (number % STEP_SIZE === STEP_SIZE - 1) yield number;
    }
  }
  return model;
}

function nameOf(type: IpaObjectType, object: IpaObjects[IpaObjectType]): string {
  return `${type} ${objectKey(type, object)}`;
}

const TYPES: Readonly<Record<string, IpaObjectType>> = {
  'identity add': 'identity',
  'actor add': 'actor',
  'actor assign': 'actor-identity',
  'role assign': 'actor-role',
  user: 'user',
  task: 'task',
  'user-task': 'user-task',
};

function nameOfCommand(command: IpaCommand): string {
  const type = TYPES[command.verb]!;
  return nameOf(type, command as unknown as IpaObjects[IpaObjectType]);
}

/** An import would write over the description of a task. */
function isThere(model: IpaModel, command: IpaCommand): boolean {
  return command.verb === 'task' && model.find('task', command) !== null;
}

/** First what stands for itself, with the values before; then what the others need; then what joins two of them. */
const ORDERS: readonly ((operation: Operation) => IpaCommand[])[] = [standing, needed, joining];

function standing({ type, before }: Operation): IpaCommand[] {
  if (before === null) return [];
  switch (type) {
    case 'identity':
      return [{ verb: 'identity add', ...before }];
    case 'actor':
      return [{ verb: 'actor add', ...before }];
    case 'user':
      return [{ verb: 'user', ...before }];
    case 'task':
      return [{ verb: 'task', ...before }];
    default:
      return [];
  }
}

/** What is there in any case, since something hangs on it. A value that nobody knows is a dot, which is no name. */
function needed({ type, before, after }: Operation): IpaCommand[] {
  switch (type) {
    case 'actor-identity': {
      const { actor, service, identity } = (before ?? after)!;
      return [unnamed(actor), { verb: 'identity add', service, identity }];
    }
    case 'actor-role':
      return [unnamed((before ?? after)!.actor)];
    case 'user-task':
      return [
        { verb: 'user', user: (before ?? after)!.user },
        { verb: 'task', task: (before ?? after)!.task, description: '' },
      ];
    default:
      return [];
  }
}

function unnamed(actor: string): IpaCommand {
  return { verb: 'actor add', actor, firstName: '', lastName: '.', email: '' };
}

function joining({ type, before }: Operation): IpaCommand[] {
  if (before === null) return [];
  switch (type) {
    case 'actor-identity':
      return [{ verb: 'actor assign', ...before }];
    case 'actor-role':
      return [{ verb: 'role assign', ...before }];
    case 'user-task':
      return [{ verb: 'user-task', ...before }];
    default:
      return [];
  }
}
