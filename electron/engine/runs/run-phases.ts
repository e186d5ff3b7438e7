import type { OperationList, SectionRange } from '../../../shared/target/operation-list.ts';
import type { PlanSection } from '../../../shared/target/plan-section.ts';
import type { ArtifactFile } from '../artifacts/artifact-file.ts';
import { callsOfPeople } from './call-files.ts';

/** One section of the plan by one tool: all its calls come before those of the next phase. */
export interface RunPhase extends PlanSection {
  readonly artifact: ArtifactFile | null;
  /** The numbers that the section has in the whole plan. */
  readonly range: SectionRange;
  /** The numbers of the operations that this run takes; and those that have to be done, cut into calls. */
  readonly numbers: Uint32Array;
  readonly calls: readonly Uint32Array[];
}

/**
 * Cuts a run into its phases. `taken` are the numbers of all operations of the run, ascending.
 * @param isSo whether there is nothing to do about one
 */
export function runPhases(
  list: OperationList,
  taken: Uint32Array,
  artifacts: readonly ArtifactFile[],
  isSo: (operation: number) => boolean,
): readonly RunPhase[] {
  const { sections, plan, target } = list;
  const used = target.sections.filter((id) => sections[id]!.to > sections[id]!.from);
  return used.map((id) => {
    const range = sections[id]!;
    const section = target.sectionOf(id, plan);
    const numbers = taken.subarray(firstFrom(taken, range.from), firstFrom(taken, range.to));
    const artifact = artifacts.find(({ shape }) => shape.id === id) ?? null;
    const toDo = numbers.filter((number) => !isSo(number));
    const calls = callsOf({ tool: section.tool, artifact, range }, list, toDo);
    return { ...section, artifact, range, numbers, calls };
  });
}

/** Cuts some of a phase's operations into calls. */
export function callsOf(
  { tool, artifact, range }: Pick<RunPhase, 'tool' | 'artifact' | 'range'>,
  { plan, target }: OperationList,
  numbers: Uint32Array,
): readonly Uint32Array[] {
  if (artifact === null || numbers.length === 0) return [];
  if (tool.takes.form === 'document') return [numbers];
  return callsOfPeople(artifact, numbers, range.from, target.mannersOf(plan).peoplePerCall);
}

/** The place of the first number that is not below this one. */
function firstFrom(numbers: Uint32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 0 to count − 1. */
export function allOperations(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let number = 0; number < count; number++) numbers[number] = number;
  return numbers;
}
