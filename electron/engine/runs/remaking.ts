import type { Outcome } from '../../../shared/contract/run.ts';
import type { Operation } from '../../../shared/targets/ipa/plan/operation.ts';
import type { OperationList } from '../../../shared/targets/ipa/plan/operation-list.ts';
import { distinctKey } from '../../../shared/targets/ipa/state/object-key.ts';

// What is deleted to be added again (domain.md, 4, secadm has no update) belongs together: half of it is a loss.

/**
 * What a rest takes beside what is left: where a deletion of a remaking is left, what comes after it has to be done again,
 * whatever was said of it, for it was said of what had not gone. What has been added since stands in the deletion's way,
 * so it is taken away again, too.
 * @param left numbers, ascending; so is the answer
 */
export function withWholeRemakings(list: OperationList, left: Uint32Array): Uint32Array {
  const { from, to } = list.sections['gen-update'];
  const within = left.filter((number) => number >= from && number < to);
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
  const { from, to } = list.sections['gen-update'];
  const isSo = (number: number) => {
    const outcome = outcomeOf(number);
    return outcome === 'done' || outcome === 'already-there';
  };
  const open = taken.filter((number) => number >= from && number < to && !isSo(number));
  let count = 0;
  for (const index of peopleOf(list, open, 'create')) {
    // What was not part of this run has been done before.
    const own = remakingOf(list, index).filter((number) => list.at(number).action === 'delete');
    if (own.some((number) => outcomeOf(number) === null || isSo(number))) count++;
  }
  return count;
}

/** The people of whom a remaking's operations of this action are among these numbers. */
function peopleOf(list: OperationList, numbers: Uint32Array, action: Operation['action']): Set<number> {
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
  return distinctKey(a.type, a.before!) === distinctKey(b.type, b.after!);
}
