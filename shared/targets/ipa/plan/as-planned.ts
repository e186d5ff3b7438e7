import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import { describeFields } from '../../../target/object-key.ts';
import type { IpaObjects, IpaObjectType } from '../objects.ts';
import type { IpaKeys, IpaLookup } from '../rehearse/ipa-model.ts';
import type { Operation } from './operation.ts';
import type { OperationList } from './operation-list.ts';

type AnyObject = IpaObjects[IpaObjectType];

/**
 * The numbers of those operations that a state already is as they leave it: what they make is there with its values, what
 * they delete is gone. Yields how many were looked at.
 * @param numbers the operations in question, ascending
 * @param notRead types of which the state says nothing: their operations are never among the answer
 * @param notWhole types of which the state may not show everything: what it does not show is not known to be gone
 */
export function* findAsPlanned(
  list: OperationList,
  numbers: Uint32Array,
  state: IpaLookup,
  notRead: readonly IpaObjectType[],
  notWhole: readonly IpaObjectType[] = [],
): Steps<Uint32Array> {
  const remade = new RemadeActors(list, state, notRead);
  const found: number[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const operation = list.at(numbers[at]!);
    const isKnown = !notWhole.includes(operation.type) || heldOf(operation, state) !== null;
    if (isKnown && !notRead.includes(operation.type) && isAsPlanned(operation, state, remade))
      found.push(numbers[at]!);
    if (at % STEP_SIZE === STEP_SIZE - 1) yield at + 1;
  }
  return Uint32Array.from(found);
}

/**
 * Of an actor that is deleted to be added again, its identities and roles look alike before and after: only the actor's own
 * values tell that it was made anew. What is gone of it meanwhile was deleted.
 */
function isAsPlanned(operation: Operation, state: IpaLookup, remade: RemadeActors): boolean {
  const { type, action, before, after, again } = operation;
  const held = heldOf(operation, state);
  if (again !== true) return after === null ? held === null : held !== null && isAlike(held, after);
  if (action === 'delete') return held === null || remade.isMade(operation);
  return held !== null && isAlike(held, (after ?? before)!) && (type === 'actor' || remade.isMade(operation));
}

/** Whether the actors that are deleted to be added again have their new values. */
class RemadeActors {
  readonly #list: OperationList;
  readonly #state: IpaLookup;
  readonly #notRead: readonly IpaObjectType[];
  readonly #made = new Map<number, boolean>();

  constructor(list: OperationList, state: IpaLookup, notRead: readonly IpaObjectType[]) {
    this.#list = list;
    this.#state = state;
    this.#notRead = notRead;
  }

  isMade({ subject: { index } }: Operation): boolean {
    const known = this.#made.get(index);
    if (known !== undefined) return known;
    const made = !this.#notRead.includes('actor') && this.#look(index);
    this.#made.set(index, made);
    return made;
  }

  #look(index: number): boolean {
    for (const number of this.#list.ofPerson(index)) {
      const operation = this.#list.at(number);
      if (operation.type !== 'actor' || operation.again !== true || operation.action !== 'create') continue;
      const held = heldOf(operation, this.#state);
      return held !== null && isAlike(held, operation.after!);
    }
    return false;
  }
}

function heldOf({ type, before, after }: Operation, state: IpaLookup): AnyObject | null {
  return state.find(type, (after ?? before)! as IpaKeys[typeof type]) as AnyObject | null;
}

function isAlike(held: AnyObject, wanted: AnyObject): boolean {
  return describeFields(held, wanted).every((field) => field.before === field.after);
}
