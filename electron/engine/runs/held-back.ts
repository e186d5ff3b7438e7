import type { Outcome } from '../../../shared/contract/run.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';
import type { WaitsFor } from '../../../shared/target/plan-section.ts';

/**
 * Which operations of a section must not be done: those of people of whom something should have been done before, and of
 * whom nothing says that it was.
 * @param numbers of the section, ascending
 * @param outcomeOf null for what this run does not take, since an earlier one has done it
 */
export function heldBack(
  list: OperationList,
  waitsFor: WaitsFor,
  numbers: Uint32Array,
  outcomeOf: (operation: number) => Outcome | null,
): Uint32Array {
  const stays = new Map<number, boolean>();
  const isOpen = (person: number): boolean =>
    list.ofPerson(person).some((number) => {
      const outcome = outcomeOf(number);
      if (outcome === null || outcome === 'done' || outcome === 'already-there') return false;
      const { type, action } = list.at(number);
      return type === waitsFor.type && action === waitsFor.action;
    });
  return numbers.filter((number) => {
    const { kind, index } = list.at(number).subject;
    if (kind !== 'person') return false;
    const known = stays.get(index) ?? isOpen(index);
    stays.set(index, known);
    return known;
  });
}
