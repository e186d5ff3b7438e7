import type { Outcome } from '../../../shared/contract/run.ts';
import type { OperationList } from '../../../shared/targets/ipa/plan/operation-list.ts';

/**
 * Which of a run's deletions in gen must not be done: those of people whose user should have gone from the data area before,
 * and of whom nothing says that it has. IPA keeps a user with pending work units (domain.md, 1, What does not fit, 6), and a
 * user without its actor cannot sign in any more.
 * @param numbers of section gen-delete, ascending
 * @param outcomeOf null for what this run does not take, since an earlier one has done it
 */
export function heldBack(
  list: OperationList,
  numbers: Uint32Array,
  outcomeOf: (operation: number) => Outcome | null,
): Uint32Array {
  const stays = new Map<number, boolean>();
  const userStays = (person: number): boolean =>
    list.ofPerson(person).some((number) => {
      const outcome = outcomeOf(number);
      if (outcome === null || outcome === 'done' || outcome === 'already-there') return false;
      const { type, action } = list.at(number);
      return type === 'user' && action === 'delete';
    });
  return numbers.filter((number) => {
    const { kind, index } = list.at(number).subject;
    if (kind !== 'person') return false;
    const known = stays.get(index) ?? userStays(index);
    stays.set(index, known);
    return known;
  });
}
