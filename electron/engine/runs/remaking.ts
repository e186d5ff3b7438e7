import type { Outcome } from '../../../shared/contract/run.ts';
import { distinctKeyBy } from '../../../shared/target/object-key.ts';
import type { OperationAction } from '../../../shared/target/operation.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';

// What is deleted to be added again, where a tool has no update, belongs together: half of it is a loss.

/**
 * What a rest takes beside what is left: where a deletion of a remaking is left, what comes after it has to be done again,
 * whatever was said of it, for it was said of what had not gone. What has been added since stands in the deletion's way,
 * so it is taken away again, too.
 * @param left numbers, ascending; so is the answer
 */
export function withWholeRemakings(list: OperationList, left: Uint32Array): Uint32Array {
  const within = left.filter(inRemakings(list));
  const isLeft = new Set(within);
  const more = new Set<number>();
  for (const index of peopleOf(list, within, 'delete')) {
    const own = remakingOf(list, index);
    for (const number of own) {
      const { action } = list.at(number);
      if (isLeft.has(number)) continue;
      if (
        action === 'create' ||
        own.some((other) => !isLeft.has(other) && isCounterpart(list, number, other))
      )
        more.add(number);
    }
  }
  return more.size === 0 ? left : Uint32Array.from([...left, ...more]).sort();
}

/**
 * Whether an operation adds what a deletion among these numbers should have taken away before: if it is there already,
 * the deletion was not done.
 * @param numbers ascending
 */
export function isAddedAgain(list: OperationList, operation: number, numbers: Uint32Array): boolean {
  const { action, again, subject } = list.at(operation);
  if (action !== 'create' || again !== true) return false;
  return list
    .ofPerson(subject.index)
    .some((one) => isCounterpart(list, one, operation) && numbers.includes(one));
}

/** Of how many people something was deleted to be added again, and was not added. */
export function countHalfRemade(
  list: OperationList,
  taken: Uint32Array,
  outcomeOf: (operation: number) => Outcome | null,
): number {
  const isSo = (number: number) => {
    const outcome = outcomeOf(number);
    return outcome === 'done' || outcome === 'already-there';
  };
  const open = taken.filter(inRemakings(list)).filter((number) => !isSo(number));
  let count = 0;
  for (const index of peopleOf(list, open, 'create')) {
    // What was not part of this run has been done before.
    const own = remakingOf(list, index).filter((number) => list.at(number).action === 'delete');
    if (own.some((number) => outcomeOf(number) === null || isSo(number))) count++;
  }
  return count;
}

/** Says of a number whether it stands where objects are deleted to be added again. */
function inRemakings({ sections, target }: OperationList): (number: number) => boolean {
  const ranges = target.remakes.map((section) => sections[section]!);
  return (number) => ranges.some(({ from, to }) => number >= from && number < to);
}

/** The people of whom a remaking's operations of this action are among these numbers. */
function peopleOf(list: OperationList, numbers: Uint32Array, action: OperationAction): Set<number> {
  const people = new Set<number>();
  for (const number of numbers) {
    const { subject, again, action: is } = list.at(number);
    if (again === true && is === action && subject.kind === 'person') people.add(subject.index);
  }
  return people;
}

function remakingOf(list: OperationList, index: number): number[] {
  return list.ofPerson(index).filter((number) => list.at(number).again === true);
}

/** Whether one deletes what the other adds. */
function isCounterpart(list: OperationList, one: number, other: number): boolean {
  const [a, b] = [list.at(one), list.at(other)];
  if (a.type !== b.type || a.again !== true || b.again !== true) return false;
  if (a.action !== 'delete' || b.action !== 'create') return false;
  const { keyFields } = list.target;
  return distinctKeyBy(keyFields, a.type, a.before!) === distinctKeyBy(keyFields, b.type, b.after!);
}
