import { idKey } from '../../../../../shared/base/id-key.ts';
import type { Steps } from '../../../../../shared/base/steps.ts';
import type { Actor } from '../../../../../shared/targets/ipa/objects.ts';
import type { Operation } from '../../../../../shared/targets/ipa/plan/operation.ts';
import { commandOf } from '../../../../../shared/targets/ipa/rehearse/command-of.ts';
import { keep } from '../../../../../shared/targets/ipa/rehearse/key-table.ts';
import { isOfGen } from '../landmark-state/landmark-state.ts';
import { KnownDone } from './known-done.ts';
import type { RecordEntry, RecordNote, RecordState } from './record-state.ts';

/** Operations between two steps: a millisecond or two. */
const STEP = 500;

/** Takes what a run has done into the record's state, and tells which entries that took. */
export class Taking {
  readonly #state: RecordState;
  readonly #environment: string;
  readonly #dataArea: string;
  readonly #add: (entry: RecordEntry) => void;
  readonly #known: KnownDone;

  constructor(
    state: RecordState,
    { environmentId, dataArea }: { readonly environmentId: string; readonly dataArea: string },
    add: (entry: RecordEntry) => void,
  ) {
    this.#state = state;
    this.#environment = environmentId;
    this.#dataArea = dataArea;
    this.#add = add;
    this.#known = new KnownDone(state.landmark, add);
  }

  /** @returns how many operations the state cannot hold */
  *take(operations: Iterable<Operation>): Steps<number> {
    let count = 0;
    let leftOut = 0;
    for (const operation of operations) {
      const command = commandOf(operation);
      const dataArea = isOfGen(command) ? null : this.#dataArea;
      if (!(yield* this.#known.settle({ dataArea, command }))) leftOut++;
      if (operation.type === 'actor') this.#noteActor(operation);
      else if (operation.type === 'user') this.#noteUser(operation);
      if (++count % STEP === 0) yield count;
    }
    return leftOut;
  }

  /**
   * Who has brought an actor stays when it is deleted to be added again: for the others nothing has happened.
   */
  #noteActor({ action, again, before, after }: Extract<Operation, { readonly type: 'actor' }>): void {
    if (action !== 'delete') {
      const before = this.#state.origins.of(this.#environment, idKey(after!.actor));
      const made = before?.made === true || (action === 'create' && again !== true);
      this.#bring(this.#asHeld(after!), made, false);
    } else if (again !== true) this.note({ note: 'dropped', key: idKey(before!.actor) });
  }

  /** An environment whose user is gone needs the actor no longer; one whose user comes back does. */
  #noteUser({ action, before, after }: Extract<Operation, { readonly type: 'user' }>): void {
    const brought = this.#state.origins.of(this.#environment, idKey((after ?? before)!.user));
    const left = action === 'delete';
    if (brought !== null && brought.left !== left) this.#bring(brought.actor, brought.made, left);
  }

  /** With the texts of the state, so that they are there once. */
  #asHeld(actor: Actor): Actor {
    const { firstName, lastName, email } = this.#state.landmark.find('actor', actor, '') ?? actor;
    return { actor: keep(actor.actor), firstName, lastName, email };
  }

  #bring(actor: Actor, made: boolean, left: boolean): void {
    this.note({ note: 'brought', environment: this.#environment, ...actor, made, left });
  }

  note(note: RecordNote): void {
    this.#state.apply(note);
    this.#add(note);
  }
}
