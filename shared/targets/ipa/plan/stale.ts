import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import { describeFields } from '../../../target/object-key.ts';
import type { IpaObjects, IpaObjectType } from '../objects.ts';
import type { IpaKeys, IpaLookup } from '../rehearse/ipa-model.ts';
import { objectKey } from '../state/object-key.ts';
import type { Operation } from './operation.ts';
import type { OperationList } from './operation-list.ts';

/** An object that is no longer as the plan has it. */
export interface StaleObject {
  /** e.g. `actor ABERGSTR`. */
  readonly object: string;
  readonly remark: string;
}

export interface StaleReport {
  readonly count: number;
  /** The first hundred. */
  readonly objects: readonly StaleObject[];
}

export interface StaleCheck {
  /** The operations that are to be run, ascending; null for all. */
  readonly numbers: Uint32Array | null;
  /** Types of which the state says nothing. */
  readonly notRead: readonly IpaObjectType[];
  /** Types of which the state may not show everything: what it does not show is not known to be gone. */
  readonly notWhole?: readonly IpaObjectType[];
}

const MOST_OBJECTS = 100;

/** Looks whether the target still holds what a plan's operations rest on: their values before. */
export function* findStale(
  list: OperationList,
  state: IpaLookup,
  { numbers, notRead, notWhole = [] }: StaleCheck,
): Steps<StaleReport> {
  const objects: StaleObject[] = [];
  let count = 0;
  const total = numbers === null ? list.count : numbers.length;
  for (let at = 0; at < total; at++) {
    const operation = list.at(numbers === null ? at : numbers[at]!);
    const remark = notRead.includes(operation.type) ? null : objectionTo(operation, state, notWhole);
    if (remark !== null) {
      count++;
      if (objects.length < MOST_OBJECTS) objects.push({ object: nameOf(operation), remark });
    }
    if (at % STEP_SIZE === STEP_SIZE - 1) yield at + 1;
  }
  return { count, objects };
}

/** What is added again is only not there once it was deleted: it says nothing about the state before. */
function objectionTo(
  { type, before, after, again }: Operation,
  state: IpaLookup,
  notWhole: readonly IpaObjectType[],
): string | null {
  if (again === true && before === null) return null;
  const held = state.find(type, (before ?? after)! as IpaKeys[typeof type]) as AnyObject | null;
  return held === null && notWhole.includes(type) ? null : differenceOf(held, before);
}

type AnyObject = IpaObjects[IpaObjectType];

function differenceOf(held: AnyObject | null, expected: AnyObject | null): string | null {
  if (expected === null) return held === null ? null : 'is there now, was not before';
  if (held === null) return 'is gone';
  const changed = describeFields(expected, held).filter((field) => field.before !== field.after);
  if (changed.length === 0) return null;
  return changed.map(({ name, before, after }) => `${name} was "${before}", is "${after}"`).join('; ');
}

function nameOf({ type, before, after }: Operation): string {
  return `${type} ${objectKey(type, (after ?? before)!)}`;
}
