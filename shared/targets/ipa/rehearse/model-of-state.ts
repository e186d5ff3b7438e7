import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import { type IpaObjects, NO_DATE } from '../objects.ts';
import type { TargetState } from '../state/target-state.ts';
import { IpaModel } from './ipa-model.ts';

/**
 * The model of a target that holds what was read of it. What the model refuses, since IPA would not have taken it
 * either, is left out: then a command that needs it fails in the rehearsal, and a person looks.
 */
export function* modelOfState({ people, tasks, userTasks, identities }: TargetState): Steps<IpaModel> {
  const model = new IpaModel();
  for (const name of identities.keys()) {
    const at = name.indexOf('\u0000');
    model.apply({ verb: 'identity add', service: name.slice(0, at), identity: name.slice(at + 1) });
  }
  for (const task of tasks) model.apply({ verb: 'task', ...task });
  for (let index = 0; index < people.length; index++) {
    const { actor, identities: own, roles, user } = people[index]!;
    if (actor !== null) {
      model.apply({ verb: 'actor add', ...actor });
      for (const assigned of own) model.apply({ verb: 'actor assign', ...assigned });
      for (const role of roles) model.apply({ verb: 'role assign', actor: actor.actor, role });
    }
    if (user !== null) {
      model.apply({ verb: 'user', user });
      for (let at = userTasks.offsets[index]!; at < userTasks.offsets[index + 1]!; at++) {
        model.apply({ verb: 'user-task', ...userTaskAt(user, at) });
      }
    }
    if (index % STEP_SIZE === 0) yield index;
  }
  return model;

  function userTaskAt(user: string, at: number): IpaObjects['user-task'] {
    return {
      user,
      task: tasks[userTasks.task[at]!]!.task,
      startDate: userTasks.startDate?.[at] ?? NO_DATE,
      stopDate: userTasks.stopDate?.[at] ?? NO_DATE,
    };
  }
}
