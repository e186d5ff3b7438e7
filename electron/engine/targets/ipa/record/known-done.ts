import type { Steps } from '../../../../../shared/base/steps.ts';
import type { IpaCommand } from '../../../../../shared/targets/ipa/rehearse/ipa-commands.ts';
import type { LandmarkState, PlacedCommand } from '../landmark-state/landmark-state.ts';
import { type Deletion, HeldBy } from './held-by.ts';

const DELETED_TYPE = {
  'actor delete': 'actor',
  'identity delete': 'identity',
  'user delete': 'user',
  'task delete': 'task',
} as const satisfies Record<Deletion['verb'], string>;

/**
 * Brings a state to what commands that are known to be done have made so. The target did them, so whatever the
 * state knew or did not know before, they are true now: an object that was added with other values has these, one
 * that is gone is held by nothing, and a user who was given a task is there.
 */
export class KnownDone {
  readonly #state: LandmarkState;
  readonly #changed: (placed: PlacedCommand) => void;
  readonly #heldBy: HeldBy;

  /** @param changed is told of each command that changed the state, in order */
  constructor(state: LandmarkState, changed: (placed: PlacedCommand) => void) {
    this.#state = state;
    this.#changed = changed;
    this.#heldBy = new HeldBy(state);
  }

  /**
   * @returns whether the state now agrees with the command. It cannot where the command says too little: who has
   * only been assigned a role is an actor without known values.
   */
  *settle(placed: PlacedCommand): Steps<boolean> {
    const outcome = this.#apply(placed);
    if (outcome === 'done' || outcome === 'updated') return true;
    const { command, dataArea } = placed;
    if (outcome === 'already exists') {
      return (
        command.verb !== 'actor add' || this.#do({ dataArea, command: { ...command, verb: 'actor update' } })
      );
    }
    switch (command.verb) {
      case 'actor update':
        return this.#do({ dataArea, command: { ...command, verb: 'actor add' } });
      case 'actor delete':
      case 'identity delete':
      case 'user delete':
      case 'task delete':
        return yield* this.#delete(command, dataArea);
      case 'actor remove':
      case 'role remove':
      case 'user-task delete':
        return true;
      default:
        for (const needed of this.#missingEnds(placed)) this.#apply({ dataArea, command: needed });
        return this.#do(placed);
    }
  }

  *#delete(command: Deletion, dataArea: string | null): Steps<boolean> {
    const type = DELETED_TYPE[command.verb];
    const isThere = this.#state.find(type, command as never, dataArea ?? '') !== null;
    if (!isThere) return true;
    for (const removal of yield* this.#heldBy.of(command, dataArea)) {
      this.#apply({ dataArea, command: removal });
    }
    return this.#do({ dataArea, command });
  }

  /** What must be there for an assignment, is not known, and has no values that would have to be known. */
  #missingEnds({ command, dataArea }: PlacedCommand): IpaCommand[] {
    if (command.verb === 'actor assign') {
      const { service, identity, actor } = command;
      // Without the actor the assignment cannot be kept; an identity alone would be more than was asked for.
      if (this.#state.find('actor', { actor }, '') === null) return [];
      return [{ verb: 'identity add', service, identity }];
    }
    if (command.verb !== 'user-task') return [];
    const { user, task } = command;
    const area = dataArea ?? '';
    return [
      ...(this.#state.find('user', { user }, area) === null ? [{ verb: 'user', user } as const] : []),
      ...(this.#state.find('task', { task }, area) === null
        ? [{ verb: 'task', task, description: '' } as const]
        : []),
    ];
  }

  #do(placed: PlacedCommand): boolean {
    return this.#apply(placed) !== 'failed';
  }

  #apply(placed: PlacedCommand) {
    const { outcome } = this.#state.apply(placed);
    if (outcome === 'done' || outcome === 'updated') {
      this.#heldBy.assigned(placed);
      this.#changed(placed);
    }
    return outcome;
  }
}
